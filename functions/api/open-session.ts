/** `POST /v1/sessions` */
import type { SessionAnswer, SessionRecord } from '../../schemas/generated/types.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import { canonicalJson } from '../runtime/canonical-json.ts';
import { domainNames } from '../runtime/bundle/assemble-bundle.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { sessionTokenExpiry } from '../runtime/auth/session-tokens.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { envelopeEvent } from '../runtime/envelope.ts';
import { dueAt } from '../runtime/session-lifecycle.ts';
import { AlreadyExistsError } from '../runtime/store/errors.ts';
import { childTraceparent, isTraceparent, rootTraceparent } from '../runtime/trace-context.ts';
import type { ApiDeps } from './deps.ts';
import { effectiveScope } from './effective-scope.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { createOpenSessionCount, type OpenSessionCount } from './open-session-count.ts';
import { bodyOf, type Call, json, type Route } from './route.ts';

const DEFAULTS = { idleTimeoutSec: 300, sessionTtlSec: 4 * 3600, sessionsPerMinute: 600 };

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
  const limits = bundle.limits.scope ?? {};
  const times = {
    createdAt: new Date(now).toISOString(), expiresAt: new Date(now + (limits.sessionTtlSec ?? DEFAULTS.sessionTtlSec) * 1000).toISOString(),
    idleTimeoutSec: Math.min(request.idleTimeoutSec ?? Number.POSITIVE_INFINITY, limits.idleTimeoutSec ?? (request.idleTimeoutSec === undefined ? DEFAULTS.idleTimeoutSec : Number.POSITIVE_INFINITY)),
  };
  const record: SessionRecord = {
    sessionId: key === undefined ? `ses_${deps.randomId()}` : deriveId('ses', tenantId, sub, key),
    tenantId, projectId: request.projectId ?? 'default', actor: sub, input: request.input ?? 'mixed', status: 'open',
    scope: effectiveScope(request.scope ?? {}, bundle.limits, domainsOf(bundle)), bundle: bundle.digest, ...times, dueAt: dueAt(times, now),
  };

  const before = key === undefined ? undefined : (await call.store.get<SessionRecord>('sessions', record.sessionId))?.data;
  if (before) return answer(call, deps, sameRequest(before, record));
  await withinQuota(call, deps, count, bundle);
  try {
    await call.store.commit({ writes: [{ op: 'create', collection: 'sessions', id: record.sessionId, data: record }], events: [openedEvent(call, record)] });
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

function openedEvent(call: Call, record: SessionRecord) {
  const { sessionId, tenantId, actor, createdAt } = record;
  const header = call.request.headers.get('traceparent');
  const id = deriveId('open', sessionId);
  const traceparent = isTraceparent(header) ? childTraceparent(header, id) : rootTraceparent(id);
  const message = { id, tenantId, sessionId, actor, traceparent, acceptedAt: createdAt };
  return envelopeEvent({ message, stage: 'api', traceparent, time: createdAt }, { type: 'session.opened', data: { sessionId, scope: record.scope } }, 0);
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

/** Those of intents whose domain is declared nowhere, too. */
function domainsOf(bundle: Bundle): readonly string[] {
  return [...new Set([...domainNames(bundle), ...bundle.intents.intents.map((intent) => intent.domain)])];
}
