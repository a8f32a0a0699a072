/** `GET /v1/sessions`, `GET /v1/sessions/{id}`, `POST /v1/sessions/{id}/token` */
import type { SessionList, SessionRecord, SessionView, TokenAnswer } from '../../schemas/generated/types.ts';
import { can } from '../runtime/auth/roles.ts';
import { sessionTokenExpiry } from '../runtime/auth/session-tokens.ts';
import type { Filter } from '../runtime/store/store.ts';
import type { ApiDeps } from './deps.ts';
import { findSession } from './find-session.ts';
import { QueryReader } from './query.ts';
import { type Call, json, type Route } from './route.ts';

export const sessionRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/sessions', anyOf: ['session.read'], handle: listSessions },
  { method: 'GET', path: '/v1/sessions/:id', anyOf: ['session.read'], handle: async (call, deps) => json(await sessionView(deps, await findSession(call, call.param('id'), 'session.read'))) },
  { method: 'POST', path: '/v1/sessions/:id/token', anyOf: ['session.read'], handle: issueToken },
];

async function listSessions(call: Call, deps: ApiDeps): Promise<Response> {
  const query = new QueryReader(call.url, ['status', 'limit', 'cursor']);
  const status = query.oneOf('status', ['open', 'closing', 'closed']);
  const where: Filter[] = [];
  if (call.reach === 'own') where.push(['actor', '==', call.principal.sub]);
  if (status !== undefined) where.push(['status', '==', status]);
  const page = await call.store.query<SessionRecord>('sessions', { where, orderBy: ['createdAt', 'desc'], ...query.page() });
  const sessions = await Promise.all(page.items.map((item) => sessionView(deps, item.data)));
  return json({ sessions, next: page.next ?? null } satisfies SessionList);
}

async function sessionView(deps: ApiDeps, record: SessionRecord): Promise<SessionView> {
  const { dueAt: _dueAt, closingSince: _closingSince, totals: final, ...shown } = record;
  const totals = final ?? (await deps.sessionTotals(record.tenantId, record.sessionId));
  return { ...shown, totals, costUSD: totals.costUSD };
}

async function issueToken(call: Call, deps: ApiDeps): Promise<Response> {
  const sessionId = call.param('id');
  const { tenantId, actor, status, expiresAt } = await findSession(call, sessionId, 'session.read');
  const now = deps.clock.now();
  const mode = status !== 'closed' && now < Date.parse(expiresAt) && can(call.principal, 'session.write', { ownerSub: actor, sessionId }) ? 'write' : 'read';
  const tokenExpiresAt = sessionTokenExpiry(expiresAt, mode, now);
  const token = await deps.sessionTokens.issue({ tenantId, sub: call.principal.sub, sessionId, mode, expiresAt: tokenExpiresAt });
  return json({ token, expiresAt: new Date(tokenExpiresAt).toISOString(), permissions: mode === 'write' ? ['session.read', 'session.write'] : ['session.read'] } satisfies TokenAnswer);
}
