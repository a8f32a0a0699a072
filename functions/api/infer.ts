/** `POST /v1/infer?sess={id}`: says one utterance in a session and waits for what becomes of it. */
import { LRUCache } from 'lru-cache';
import type { AnyEvent, InferAnswer, InferRequest, IngestData, SessionRecord, TextFrame, WorkMessage } from '../../schemas/generated/types.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { FIRST_STAGE } from '../runtime/pipeline.ts';
import { normalizeText } from '../runtime/pii/normalize-text.ts';
import { sealedFor } from '../runtime/seal.ts';
import { rootTraceparent, traceIdOf } from '../runtime/trace-context.ts';
import type { ApiDeps } from './deps.ts';
import { findSession } from './find-session.ts';
import { followEvents } from './follow-events.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { Inference, INFERENCE_TYPES } from './inference.ts';
import { QueryReader } from './query.ts';
import { bodyOf, type Call, json, type Route } from './route.ts';

export const INFER_TIMEOUT_MS = 30_000;
const DEFAULTS = { perSecond: 50, maxBacklogPerSession: 1000 };

export function createInfer(): Route {
  /** Where in a session's log to look for what comes next, so that a long log is not read from its start each time. */
  const positions = new LRUCache<string, string>({ max: 10_000 });
  return { method: 'POST', path: '/v1/infer', anyOf: ['intent.recognize'], handle: (call, deps) => infer(call, deps, positions) };
}

async function infer(call: Call, deps: ApiDeps, positions: LRUCache<string, string>): Promise<Response> {
  const startedAt = deps.clock.now();
  const sessionId = new QueryReader(call.url, ['sess']).text('sess');
  if (sessionId === undefined) throw new HttpProblem('INVALID_PARAMETER', 'say which session: ?sess=ID', { errors: [{ path: 'sess', message: 'is required' }] });
  const session = await findSession(call, sessionId, 'session.write');
  const body = await bodyOf(call, 'infer.request');
  if (!body.text.isWellFormed()) throw badText('must be well-formed Unicode');
  // What comes to nothing leads to no event, and would be waited for in vain.
  if (normalizeText(body.text).trim() === '') throw badText('must not be blank');
  const key = idempotencyKey(call.request);
  await withinLimits(call, deps, session);

  const frameId = `infer-${key === undefined ? deps.randomId() : deriveId('key', call.principal.sub, key)}`;
  const message = messageOf(call, deps, session, frameId, body);
  const place = `${session.tenantId}/${sessionId}`;
  // A repeated call may have been answered long ago: look from the start.
  const after = key === undefined ? positions.get(place) : undefined;
  assertOpen(deps, (await call.store.get<SessionRecord>('sessions', sessionId))?.data);
  await deps.publisher.publish([{ topic: FIRST_STAGE, id: message.id, orderingKey: sessionId, data: JSON.stringify(message) }]);

  const traceId = traceIdOf(message.traceparent);
  const inference = new Inference();
  const { done, cursor } = await followEvents(call.store, {
    sessionId, after, types: INFERENCE_TYPES, timeoutMs: INFER_TIMEOUT_MS, timer: deps.timer, signal: call.request.signal,
    take(events) {
      for (const { json: line, type } of events) if (type === 'session.closed' || line.includes(traceId)) inference.add(JSON.parse(line) as AnyEvent);
      return inference.complete;
    },
  });
  if (cursor !== undefined) positions.set(place, cursor);

  const dryRun = message.dryRun ?? session.scope.dryRun;
  const result = { ...resultOf(inference, sessionId), dryRun, latencyMs: deps.clock.now() - startedAt, traceId };
  if (!done) throw new HttpProblem('TIMEOUT', 'not every intent has its outcome yet; the work goes on', { extra: { result } });
  const [error] = inference.errors;
  if (error && inference.intents.length === 0) throw new HttpProblem('CONFLICT', error.message, { extra: { reason: error.code, result } });
  return json(result satisfies InferAnswer);
}

function messageOf(call: Call, deps: ApiDeps, session: SessionRecord, frameId: string, { text, dryRun }: InferRequest): WorkMessage<IngestData> {
  const { tenantId, sessionId } = session;
  const id = deriveId('frm', sessionId, frameId);
  const frame: TextFrame = { frameId, type: 'text', text, final: true };
  return {
    id, kind: 'work', tenantId, sessionId, actor: call.principal.sub,
    // A trace of its own, the same for the same utterance: it is how the events that follow are told from others.
    traceparent: rootTraceparent(id),
    acceptedAt: new Date(deps.clock.now()).toISOString(), ...(dryRun ? { dryRun } : {}),
    data: { sealed: deps.sealer.seal(JSON.stringify(frame), sealedFor(session)) },
  };
}

function resultOf(inference: Inference, sessionId: string) {
  const { chunkId = '', intents, decisions, summary, slots, resolutions, reviews, actions } = inference;
  const costUSD = Math.round(intents.reduce((sum, intent) => sum + intent.costUSD, 0) * 1e6) / 1e6;
  return { sessionId, chunkId, intents, decisions, summary, slots, resolutions, reviews, actions, costUSD };
}

function badText(message: string): HttpProblem {
  return new HttpProblem('VALIDATION_FAILED', 'the body is not valid', { errors: [{ path: '/text', message }] });
}

function assertOpen(deps: ApiDeps, session: SessionRecord | undefined): void {
  const open = session?.status === 'open' && Date.parse(session.expiresAt) > deps.clock.now();
  if (!open) throw new HttpProblem('SESSION_CLOSED', 'the session takes no more');
}

async function withinLimits(call: Call, deps: ApiDeps, session: SessionRecord): Promise<void> {
  assertOpen(deps, session);
  const { rates = {}, quotas = {} } = (await deps.bundles.active(session.tenantId)).limits;
  const perSecond = rates.framesPerSecondPerSession ?? DEFAULTS.perSecond;
  const taken = await deps.limiter.take(1, [{ key: `infer/${session.tenantId}/${session.sessionId}`, perSecond, burst: rates.burst ?? 2 * perSecond }]);
  if (!taken.allowed) throw new HttpProblem('RATE_LIMITED', 'more calls than the session may make', { headers: { 'retry-after': String(Math.max(1, Math.ceil(taken.retryAfterMs / 1000))) } });
  // The pipeline refuses what is beyond the quota, and says so only the first time.
  if (quotas.maxFramesPerSession !== undefined && (await deps.sessionTotals(session.tenantId, session.sessionId)).frames >= quotas.maxFramesPerSession) {
    throw new HttpProblem('CONFLICT', `the session has had its ${quotas.maxFramesPerSession} frames; open another`, { extra: { reason: 'QUOTA_EXCEEDED' } });
  }
  if ((await deps.backlog(session.sessionId)) > (quotas.maxBacklogPerSession ?? DEFAULTS.maxBacklogPerSession)) {
    throw new HttpProblem('BACKPRESSURE', 'the session has too much work that is not done yet', { headers: { 'retry-after': '1' } });
  }
}
