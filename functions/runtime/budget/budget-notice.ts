/** What policy leaves for the sweeper to tell people, in collection `notices`. */
export interface BudgetNotice {
  readonly status: 'waiting' | 'told';
  readonly kind: 'budget.warning';
  readonly limit: 'daily' | 'monthly';
  /** Id of the account: `daily:2026-11-22`. */
  readonly period: string;
  /** ISO time. */
  readonly createdAt: string;
  /** Milliseconds since the epoch. */
  readonly ttl?: number;
}

export function budgetNoticeId(period: string): string {
  return `budget:${period}`;
}
