/** `GET /v1/actions/{id}`, `POST /v1/actions/{id}/rollback` */
import type { RollbackAnswer, SessionRecord } from '../../schemas/generated/types.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import { can, type Permission } from '../runtime/auth/roles.ts';
import { actionView, type StoredAction } from './action-view.ts';
import type { ApiDeps } from './deps.ts';
import { bodyOf, type Call, json, type Route } from './route.ts';

export const actionRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/actions/:id', anyOf: ['session.read'], handle: async (call) => json(actionView(await findAction(call, 'session.read'))) },
  { method: 'POST', path: '/v1/actions/:id/rollback', anyOf: ['action.rollback'], handle: rollback },
];

async function rollback(call: Call, deps: ApiDeps): Promise<Response> {
  if (!deps.actions) throw new HttpProblem('NOT_CONFIGURED', 'this deployment rolls nothing back');
  const { rollbackToken } = await bodyOf(call, 'rollback.request');
  const { actionId } = await findAction(call, 'action.rollback');
  await deps.actions.rollback({ tenantId: call.principal.tenantId, actionId, rollbackToken, actor: call.principal.sub });
  const { status } = actionView(await findAction(call, 'action.rollback'));
  return json({ actionId, status } satisfies RollbackAnswer, 202);
}

/** An action belongs to whoever opened its session. @throws {HttpProblem} 404, 403 */
async function findAction(call: Call, permission: Permission): Promise<StoredAction> {
  const action = (await call.store.get<StoredAction>('actions', call.param('id')))?.data;
  if (!action) throw new HttpProblem('NOT_FOUND', 'there is no such action');
  const { sessionId } = action;
  const ownerSub = (await call.store.get<SessionRecord>('sessions', sessionId))?.data.actor;
  if (!can(call.principal, permission, { sessionId, ...(ownerSub === undefined ? {} : { ownerSub }) })) throw new HttpProblem('FORBIDDEN', `this needs ${permission} on the action`);
  return action;
}
