/** `GET /v1/actions/{id}`, `POST /v1/actions/{id}/rollback` */
import type { ActionView, RollbackAnswer, SessionRecord } from '../../schemas/generated/types.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import { can, type Permission } from '../runtime/auth/roles.ts';
import type { ApiDeps } from './deps.ts';
import { bodyOf, type Call, json, type Route } from './route.ts';

export const actionRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/actions/:id', anyOf: ['session.read'], handle: async (call) => json(viewOf(await findAction(call, 'session.read'))) },
  { method: 'POST', path: '/v1/actions/:id/rollback', anyOf: ['action.rollback'], handle: rollback },
];

/** What an action's document is shown with; the rest (parameters, keys, hashes) stays inside. */
const SHOWN = [
  'actionId', 'sessionId', 'intentId', 'intent', 'status', 'dryRun', 'target', 'manifestId', 'manifestVersion', 'digest', 'reviewId', 'costUSD', 'attempts', 'createdAt', 'updatedAt',
] as const satisfies readonly (keyof ActionView)[];

async function rollback(call: Call, deps: ApiDeps): Promise<Response> {
  if (!deps.actions) throw new HttpProblem('NOT_CONFIGURED', 'this deployment rolls nothing back');
  const { rollbackToken } = await bodyOf(call, 'rollback.request');
  const { actionId } = await findAction(call, 'action.rollback');
  await deps.actions.rollback({ tenantId: call.principal.tenantId, actionId, rollbackToken, actor: call.principal.sub });
  const { status } = await findAction(call, 'action.rollback');
  return json({ actionId, status } satisfies RollbackAnswer, 202);
}

/** An action belongs to whoever opened its session. @throws {HttpProblem} 404, 403 */
async function findAction(call: Call, permission: Permission): Promise<ActionView> {
  const action = (await call.store.get<ActionView>('actions', call.param('id')))?.data;
  if (!action) throw new HttpProblem('NOT_FOUND', 'there is no such action');
  const { sessionId } = action;
  const ownerSub = (await call.store.get<SessionRecord>('sessions', sessionId))?.data.actor;
  if (!can(call.principal, permission, { sessionId, ...(ownerSub === undefined ? {} : { ownerSub }) })) throw new HttpProblem('FORBIDDEN', `this needs ${permission} on the action`);
  return action;
}

function viewOf(action: ActionView): ActionView {
  return Object.fromEntries(SHOWN.map((key) => [key, action[key]])) as unknown as ActionView;
}
