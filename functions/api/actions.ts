/** `GET /v1/actions`, `GET /v1/actions/{id}`, `POST /v1/actions/{id}/rollback` */
import type { ActionList, ActionView, RollbackAnswer, SessionRecord } from '../../schemas/generated/types.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import { can, type Permission } from '../runtime/auth/roles.ts';
import type { Filter } from '../runtime/store/store.ts';
import { actionView, type StoredAction } from './action-view.ts';
import type { ApiDeps } from './deps.ts';
import { findSession } from './find-session.ts';
import { QueryReader } from './query.ts';
import { bodyOf, type Call, json, type Route } from './route.ts';

const ACTION_STATUSES = ['pending', 'dispatched', 'dry_run', 'failed', 'unknown', 'rolling_back', 'rolled_back'] as const satisfies readonly ActionView['status'][];

export const actionRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/actions', anyOf: ['session.read'], handle: listActions },
  { method: 'GET', path: '/v1/actions/:id', anyOf: ['session.read'], handle: async (call) => json(actionView(await findAction(call, 'session.read'))) },
  { method: 'POST', path: '/v1/actions/:id/rollback', anyOf: ['action.rollback'], handle: rollback },
];

async function listActions(call: Call): Promise<Response> {
  const query = new QueryReader(call.url, ['status', 'sessionId', 'limit', 'cursor']);
  const status = query.oneOf('status', ACTION_STATUSES);
  const { limit, cursor } = query.page();
  const where = await reachedActions(call, query.text('sessionId'));
  const actions: ActionView[] = [];
  let next = cursor;
  // What a client is shown as a status is not what is stored, so pages are filtered here; a page that was read is read to its end.
  do {
    const page = await call.store.query<StoredAction>('actions', { where, orderBy: ['createdAt', 'desc'], limit: limit - actions.length, ...(next === undefined ? {} : { cursor: next }) });
    actions.push(...page.items.map(({ data }) => actionView(data)).filter((action) => status === undefined || action.status === status));
    next = page.next;
  } while (next !== undefined && actions.length < limit);
  return json({ actions, next: next ?? null } satisfies ActionList);
}

/** Of one session, or of what the caller's own sessions asked for, or all. @throws {HttpProblem} 404, 403 */
async function reachedActions(call: Call, sessionId: string | undefined): Promise<Filter[]> {
  if (sessionId !== undefined) {
    await findSession(call, sessionId, 'session.read');
    return [['sessionId', '==', sessionId]];
  }
  return call.reach === 'own' ? [['requestedBy', '==', call.principal.sub]] : [];
}

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
