/** What collections `budgets` and `reservations` hold. */

export const BUDGET_LIMITS = ['daily', 'monthly', 'session'] as const;
export type BudgetLimit = (typeof BUDGET_LIMITS)[number];

/** Most that may be reserved and spent per period, in US dollars; a limit left out does not bind. */
export interface BudgetLimits {
  readonly dailyUSD?: number | undefined;
  readonly monthlyUSD?: number | undefined;
  readonly sessionUSD?: number | undefined;
}

/** One period's account; amounts in micro-dollars. */
export interface BudgetDocument {
  readonly period: string;
  readonly spentMicros: number;
  readonly reservedMicros: number;
}

export interface ReservationDocument {
  readonly status: 'held' | 'settled' | 'released';
  readonly sessionId: string;
  readonly amountMicros: number;
  /** What it came to in the end. */
  readonly settledMicros?: number;
  /** Ids of the accounts that hold it, so that it is settled where it was reserved, also after midnight. */
  readonly accounts: Readonly<Record<BudgetLimit, string>>;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly expiresAt: number;
  /** What becomes of the money when nobody comes back: `release` unless told; `settle` for what may have been spent already. */
  readonly onExpiry?: 'release' | 'settle';
  /** What was bought, so that it is not bought again. */
  readonly bought?: unknown;
  /** Only once it is over: a reservation that holds money must not be deleted. */
  readonly ttl?: number;
}

/** Ids of the accounts that an amount at `now` (ms) belongs to; days and months are UTC. */
export function accountsOf(now: number, sessionId: string): Readonly<Record<BudgetLimit, string>> {
  const day = new Date(now).toISOString().slice(0, 10);
  return { daily: `daily:${day}`, monthly: `monthly:${day.slice(0, 7)}`, session: `session:${sessionId}` };
}
