/** Where a tenant's budgets stand. */
import type { TenantStore } from '../store/store.ts';
import { accountsOf, BUDGET_LIMITS, type BudgetDocument, type BudgetLimit, type BudgetLimits } from './budget-documents.ts';
import { toUSD } from './money.ts';

export interface PeriodState {
  /** `daily:2026-11-22`, `monthly:2026-11`, `session:ID`. */
  readonly period: string;
  /** US dollars; null when nothing limits it. */
  readonly limitUSD: number | null;
  readonly spentUSD: number;
  readonly reservedUSD: number;
  /** Never below zero; null when nothing limits it. */
  readonly remainingUSD: number | null;
}

/** Day and month at `now` (ms, UTC), and the session when one is named. Plain reads: it may be a moment old. */
export async function budgetState(store: TenantStore, limits: BudgetLimits, now: number): Promise<{ daily: PeriodState; monthly: PeriodState }>;
export async function budgetState(store: TenantStore, limits: BudgetLimits, now: number, sessionId: string): Promise<Record<BudgetLimit, PeriodState>>;
export async function budgetState(store: TenantStore, limits: BudgetLimits, now: number, sessionId?: string): Promise<Partial<Record<BudgetLimit, PeriodState>>> {
  const accounts = accountsOf(now, sessionId ?? '');
  const wanted = BUDGET_LIMITS.filter((limit) => limit !== 'session' || sessionId !== undefined);
  const states = await Promise.all(wanted.map(async (limit) => [limit, periodState(accounts[limit], limits[`${limit}USD`], (await store.get<BudgetDocument>('budgets', accounts[limit]))?.data)] as const));
  return Object.fromEntries(states);
}

function periodState(period: string, limitUSD: number | undefined, { spentMicros = 0, reservedMicros = 0 }: Partial<BudgetDocument> = {}): PeriodState {
  const spentUSD = toUSD(spentMicros);
  const reservedUSD = toUSD(reservedMicros);
  const remainingUSD = limitUSD === undefined ? null : Math.max(0, Math.round((limitUSD - spentUSD - reservedUSD) * 1e6) / 1e6);
  return { period, limitUSD: limitUSD ?? null, spentUSD, reservedUSD, remainingUSD };
}
