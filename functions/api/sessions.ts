/** `GET /v1/sessions`, `GET /v1/sessions/{id}`, `POST /v1/sessions/{id}/token` */
import type { SessionList, SessionRecord, SessionView, TokenAnswer } from '../../schemas/generated/types.ts';
import { can } from '../runtime/auth/roles.ts';
import { sessionTokenExpiry } from '../runtime/auth/session-tokens.ts';
import type { ApiDeps } from './deps.ts';
import { findSession } from './find-session.ts';
import { findSessions } from './find-sessions.ts';
import { QueryReader } from './query.ts';
import { type Call, json, type Route } from './route.ts';

export const sessionRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/sessions', anyOf: ['session.read'], handle: listSessions },
  { method: 'GET', path: '/v1/sessions/:id', anyOf: ['session.read'], handle: async (call, deps) => json(await sessionView(deps, await findSession(call, call.param('id'), 'session.read'))) },
  { method: 'POST', path: '/v1/sessions/:id/token', anyOf: ['session.read'], handle: issueToken },
];

async function listSessions(call: Call, deps: ApiDeps): Promise<Response> {
  const query = new QueryReader(call.url, ['status', 'id', 'actor', 'project', 'since', 'until', 'limit', 'cursor']);
  const found = findSessions({
    id: query.text('id'), status: query.oneOf('status', ['open', 'closing', 'closed']), actor: query.text('actor'), projectId: query.text('project'),
    since: query.time('since'), until: query.time('until'), owner: call.reach === 'own' ? call.principal.sub : undefined,
  });
  const page = await call.store.query<SessionRecord>('sessions', { ...found.query, ...query.page() });
  const sessions = await Promise.all(page.items.filter(({ data }) => found.matches(data)).map(({ data }) => sessionView(deps, data)));
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
