import { LRUCache } from 'lru-cache';
import type { TenantStore } from '../runtime/store/store.ts';

const SAMPLE = 50;
const FRESH_MS = 30_000;

/**
 * The share (0 … 1) of a tenant's last 50 real actions that failed or are of unknown outcome, read at most every 30 s.
 * The function remembers per tenant: make one per process.
 */
export function createRecentFailureRate(): (store: TenantStore, now: number) => Promise<number> {
  const known = new LRUCache<string, { rate: number; readAt: number }>({ max: 10_000 });
  return async (store, now) => {
    const last = known.get(store.tenantId);
    if (last && now - last.readAt < FRESH_MS) return last.rate;
    const { items } = await store.query<{ readonly status: string; readonly outcome?: { readonly code: string } | null }>('actions', { orderBy: ['createdAt', 'desc'], limit: SAMPLE });
    // What its speaker took back has not failed.
    const real = items.filter(({ data }) => data.status !== 'dry_run' && data.outcome?.code !== 'TAKEN_BACK');
    const failed = real.filter(({ data }) => data.status === 'failed' || data.status === 'unknown');
    const rate = real.length === 0 ? 0 : failed.length / real.length;
    known.set(store.tenantId, { rate, readAt: now });
    return rate;
  };
}
