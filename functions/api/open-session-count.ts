/** How many sessions a tenant has open: counted in the store now and then, and here in between. */
import { LRUCache } from 'lru-cache';
import type { Clock } from '../runtime/clock.ts';
import type { TenantStore } from '../runtime/store/store.ts';

export interface OpenSessionCount {
  isBelow(store: TenantStore, quota: number): Promise<boolean>;
  /** One more was opened by this process. */
  opened(tenantId: string): void;
}

interface Counted { count: number; readonly at: number }

/** A count that leaves room is believed this long; one that leaves none is taken anew sooner, as sessions also close. */
const ROOM_MS = 2000;
const FULL_MS = 250;
const PAGE = 1000;

export function createOpenSessionCount(clock: Clock): OpenSessionCount {
  const known = new LRUCache<string, Counted>({ max: 10_000 });
  return {
    async isBelow(store, quota) {
      const last = known.get(store.tenantId);
      const age = last ? clock.now() - last.at : Number.POSITIVE_INFINITY;
      if (last && age < (last.count < quota ? ROOM_MS : FULL_MS)) return last.count < quota;
      const counted = { count: await countUpTo(store, quota), at: clock.now() };
      known.set(store.tenantId, counted);
      return counted.count < quota;
    },
    opened(tenantId) {
      const last = known.get(tenantId);
      if (last) last.count += 1;
    },
  };
}

async function countUpTo(store: TenantStore, most: number): Promise<number> {
  let count = 0;
  let cursor: string | undefined;
  do {
    const page = await store.query('sessions', { where: [['status', '==', 'open']], orderBy: ['createdAt', 'asc'], limit: Math.min(PAGE, Math.max(1, most - count)), ...(cursor === undefined ? {} : { cursor }) });
    count += page.items.length;
    cursor = page.next;
  } while (cursor !== undefined && count < most);
  return count;
}
