/** `GET /v1/budget` */
import type { BudgetAnswer } from '../../schemas/generated/types.ts';
import { budgetState } from '../runtime/budget/budget-state.ts';
import { onlyParameters } from './query.ts';
import { json, type Route } from './route.ts';

export const budgetRoutes: readonly Route[] = [
  {
    method: 'GET', path: '/v1/budget', anyOf: ['budget.read'],
    async handle(call, deps) {
      onlyParameters(call.url, []);
      const { tenantId } = call.principal;
      const { budgets = {} } = (await deps.bundles.active(tenantId)).limits;
      const { daily, monthly } = await budgetState(call.store, budgets, deps.clock.now());
      return json({ tenantId, currency: 'USD', daily, monthly, sessionLimitUSD: budgets.sessionUSD ?? null } satisfies BudgetAnswer);
    },
  },
];
