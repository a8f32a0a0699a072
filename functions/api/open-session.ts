/** `POST /v1/sessions` */
import type { SessionAnswer, SessionRecord } from '../../schemas/generated/types.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import { canonicalJson } from '../runtime/canonical-json.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { sessionTokenExpiry } from '../runtime/auth/session-tokens.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { AlreadyExistsError } from '../runtime/store/errors.ts';
import type { ApiDeps } from './deps.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { newSession, openedEvent } from './new-session.ts';
import { createOpenSessionCount, type OpenSessionCount } from './open-session-count.ts';
import { bodyOf, type Call, json, type Route } from './route.ts';

const DEFAULTS = { sessionsPerMinute: 600 };

export function createOpenSession(deps: ApiDeps): Route {
  const count = createOpenSessionCount(deps.clock);
  return { method: 'POST', path: '/v1/sessions', anyOf: ['session.open'], handle: (call) => openSession(call, deps, count) };
}

async function openSession(call: Call, deps: ApiDeps, count: OpenSessionCount): Promise<Response> {
  const { tenantId, sub } = call.principal;
  const request = await bodyOf(call, 'session.request', { whenEmpty: {} });
  const key = idempotencyKey(call.request);
  const bundle = await deps.bundles.active(tenantId);
  const now = deps.clock.now();
  const record = newSession(request, bundle, { sessionId: key === undefined ? `ses_${deps.randomId()}` : deriveId('ses', tenantId, sub, key), tenantId, actor: sub, now });

  const before = key === undefined ? undefined : (await call.store.get<SessionRecord>('sessions', record.sessionId))?.data;
  if (before) return answer(call, deps, sameRequest(before, record));
  await withinQuota(call, deps, count, bundle);
  try {
    await call.store.commit({ writes: [{ op: 'create', collection: 'sessions', id: record.sessionId, data: record }], events: [openedEvent(record, call.request.headers.get('traceparent'))] });
  } catch (error) {
    const winner = error instanceof AlreadyExistsError && key !== undefined ? (await call.store.get<SessionRecord>('sessions', record.sessionId))?.data : undefined;
    if (!winner) throw error;
    return answer(call, deps, sameRequest(winner, record));
  }
  count.opened(tenantId);
  deps.telemetry?.events([{ type: 'session.opened', data: { sessionId: record.sessionId, scope: record.scope } }], { tenantId, acceptedAt: record.createdAt }, now);
  return answer(call, deps, record);
}

async function answer(call: Call, deps: ApiDeps, record: SessionRecord): Promise<Response> {
  const { sessionId, status, tenantId, scope, createdAt, expiresAt } = record;
  const token = await deps.sessionTokens.issue({ tenantId, sub: record.actor, sessionId, mode: 'write', expiresAt: sessionTokenExpiry(expiresAt, 'write', deps.clock.now()) });
  const base = `${deps.baseUrl ?? call.url.origin}/v1/sessions/${sessionId}`;
  const body: SessionAnswer = { sessionId, status, tenantId, scope, token, urls: { frames: `${base}/frames`, events: `${base}/events`, close: `${base}/close` }, createdAt, expiresAt };
  return json(body, 201, { location: base });
}

/** The key stands for one request: a different one under it is a mistake of the client. */
function sameRequest(before: SessionRecord, wanted: SessionRecord): SessionRecord {
  const asked = ({ projectId, input, idleTimeoutSec, scope }: SessionRecord) => canonicalJson({ projectId, input, idleTimeoutSec, scope });
  if (before.bundle === wanted.bundle && asked(before) !== asked(wanted)) {
    throw new HttpProblem('CONFLICT', 'the Idempotency-Key was used for a different request');
  }
  return before;
}

async function withinQuota(call: Call, deps: ApiDeps, count: OpenSessionCount, bundle: Bundle): Promise<void> {
  const { tenantId } = call.principal;
  const perMinute = bundle.limits.rates?.sessionsPerMinute ?? DEFAULTS.sessionsPerMinute;
  const taken = await deps.limiter.take(1, [{ key: `sessions/${tenantId}`, perSecond: perMinute / 60, burst: perMinute }]);
  if (!taken.allowed) throw tooMany(`at most ${perMinute} sessions a minute`, Math.ceil(taken.retryAfterMs / 1000));
  const quota = bundle.limits.quotas?.openSessions;
  if (quota !== undefined && !(await count.isBelow(call.store, quota))) throw tooMany(`at most ${quota} open sessions`, 5);
}

function tooMany(detail: string, seconds: number): HttpProblem {
  return new HttpProblem('RATE_LIMITED', detail, { headers: { 'retry-after': String(Math.max(1, seconds)) } });
}
