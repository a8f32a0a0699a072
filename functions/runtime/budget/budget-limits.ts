import type { LimitsFile, Scope } from '../../../schemas/generated/types.ts';
import type { BudgetLimits } from './budget-documents.ts';

/** The limits that hold for a session: the tenant's, and the lower one of the tenant's and the session's own ceiling. */
export function budgetLimits({ budgets = {} }: LimitsFile, { maxCostUSD }: Scope): BudgetLimits {
  return { dailyUSD: budgets.dailyUSD, monthlyUSD: budgets.monthlyUSD, sessionUSD: Math.min(maxCostUSD, budgets.sessionUSD ?? Number.POSITIVE_INFINITY) };
}
