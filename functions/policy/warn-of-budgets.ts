/** Notices that a reservation takes a budget past four fifths: for the session at once, and for people once a period. */
import { LRUCache } from 'lru-cache';
import { type BudgetLimit } from '../runtime/budget/budget-documents.ts';
import type { PeriodState } from '../runtime/budget/budget-state.ts';
import { type BudgetNotice, budgetNoticeId } from '../runtime/budget/budget-notice.ts';
import type { TenantStore, Write } from '../runtime/store/store.ts';

export interface BudgetWarning {
  readonly message: string;
  /** Asks the sweeper to tell people. */
  readonly writes: readonly Write[];
}

const WARN_AT = 0.8;
const REMEMBERED = 10_000;

/** Costs nothing below four fifths, and one read beyond until the process knows that people have been asked to be told. */
export function createBudgetWarner(): (store: TenantStore, budgets: Record<BudgetLimit, PeriodState>, costUSD: number, now: number) => Promise<BudgetWarning | undefined> {
  const asked = new LRUCache<string, true>({ max: REMEMBERED });
  return async (store, budgets, costUSD, now) => {
    const writes: Write[] = [];
    const passed: BudgetLimit[] = [];
    for (const limit of ['daily', 'monthly', 'session'] as const) {
      const { limitUSD, spentUSD, reservedUSD, period } = budgets[limit];
      const used = spentUSD + reservedUSD;
      if (limitUSD === null || !Number.isFinite(limitUSD) || used + costUSD < limitUSD * WARN_AT) continue;
      if (used < limitUSD * WARN_AT) passed.push(limit);
      if (limit === 'session') continue;
      const id = budgetNoticeId(period);
      if (asked.has(`${store.tenantId} ${id}`)) continue;
      if (await store.get('notices', id)) asked.set(`${store.tenantId} ${id}`, true);
      else writes.push({ op: 'set', collection: 'notices', id, data: { status: 'waiting', kind: 'budget.warning', limit, period, createdAt: new Date(now).toISOString() } satisfies BudgetNotice });
    }
    const [first] = passed;
    if (first === undefined && writes.length === 0) return undefined;
    const limit = first ?? 'daily';
    return { message: first === undefined ? '' : `80 % of the ${limit === 'session' ? "session's" : limit} budget of ${budgets[limit].limitUSD} USD are spent or set aside`, writes };
  };
}
