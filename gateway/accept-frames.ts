/** Takes checked frames into a session: drops repeats, keeps to the limits, publishes the rest. Every transport ends here. */
import type { Frame, FramesAnswer, IngestData, LimitsFile, SessionRecord, WorkMessage } from '../schemas/generated/types.ts';
import { HttpProblem } from '../schemas/http-problem.ts';
import type { OutgoingMessage } from '../topics/bus.ts';
import type { AcceptedFrames } from './accepted-frames.ts';
import type { Bucket, GatewayPorts } from './ports.ts';
import { childOf, deriveTrace, parseTraceparent } from './trace.ts';

/** What holds where the tenant's bundle says nothing. */
const DEFAULTS = { framesPerSecondPerSession: 200, framesPerSecondPerTenant: 2000, maxBacklogPerSession: 1000 };
const BACKPRESSURE_RETRY_MS = 1000;

/**
 * Resolves when the frames are durable.
 * @throws {HttpProblem} 409 SESSION_CLOSED, 429 RATE_LIMITED, 429 BACKPRESSURE, 503 when they cannot be made durable now.
 */
export async function acceptFrames(ports: GatewayPorts, accepted: AcceptedFrames, session: SessionRecord, actor: string, frames: readonly Frame[], traceHeader: string | null): Promise<FramesAnswer> {
  const { tenantId, sessionId } = session;
  assertOpen(ports, session);
  const limits = await ports.limits(tenantId);
  await withinRate(ports, session, limits.rates ?? {}, frames.length);
  const fresh = await withoutRepeats(accepted, session, frames);
  if (fresh.length > 0) {
    await withinBacklog(ports, sessionId, limits.quotas?.maxBacklogPerSession ?? DEFAULTS.maxBacklogPerSession);
    const messages = await messagesOf(ports, session, actor, fresh, traceHeader);
    // Nothing may come between this look and the publish: a close that is committed later also publishes its marker later.
    assertOpen(ports, await ports.sessions.find(tenantId, sessionId));
    await published(ports, messages);
    accepted.mark(tenantId, sessionId, fresh.map((frame) => frame.frameId));
  }
  return { accepted: fresh.length, duplicates: frames.length - fresh.length };
}

function assertOpen(ports: GatewayPorts, session: SessionRecord | undefined): void {
  if (session?.status !== 'open') throw new HttpProblem('SESSION_CLOSED', `the session is ${session?.status ?? 'gone'}`);
  if (Date.parse(session.expiresAt) <= ports.clock.now()) throw new HttpProblem('SESSION_CLOSED', 'the session has expired');
}

async function withinRate(ports: GatewayPorts, { tenantId, sessionId }: SessionRecord, rates: NonNullable<LimitsFile['rates']>, cost: number): Promise<void> {
  const perSession = rates.framesPerSecondPerSession ?? DEFAULTS.framesPerSecondPerSession;
  const perTenant = rates.framesPerSecondPerTenant ?? DEFAULTS.framesPerSecondPerTenant;
  const burst = rates.burst ?? Math.max(100, 2 * perSession);
  const buckets: readonly Bucket[] = [
    { key: `frames/${tenantId}/${sessionId}`, perSecond: perSession, burst },
    { key: `frames/${tenantId}`, perSecond: perTenant, burst: Math.max(burst, 2 * perTenant) },
  ];
  let answer;
  try {
    answer = await ports.limiter.take(cost, buckets);
  } catch (error) {
    if (rates.onCacheFailure !== 'closed') return;
    throw new HttpProblem('UNAVAILABLE', 'the rate cannot be checked now', { cause: error, headers: { 'retry-after': '1' } });
  }
  if (!answer.allowed) throw tooMany('RATE_LIMITED', 'more frames than the session or the tenant may send', answer.retryAfterMs);
}

async function withinBacklog(ports: GatewayPorts, sessionId: string, limit: number): Promise<void> {
  if ((await ports.backlog(sessionId)) > limit) throw tooMany('BACKPRESSURE', 'the session has too much work that is not done yet', BACKPRESSURE_RETRY_MS);
}

async function withoutRepeats(accepted: AcceptedFrames, { tenantId, sessionId }: SessionRecord, frames: readonly Frame[]): Promise<readonly Frame[]> {
  const first = new Map<string, Frame>();
  for (const frame of frames) if (!first.has(frame.frameId)) first.set(frame.frameId, frame);
  const seen = await accepted.seen(tenantId, sessionId, [...first.keys()]);
  return [...first.values()].filter((frame) => !seen.has(frame.frameId));
}

async function messagesOf(ports: GatewayPorts, { tenantId, sessionId }: SessionRecord, actor: string, frames: readonly Frame[], traceHeader: string | null): Promise<readonly OutgoingMessage[]> {
  const trace = parseTraceparent(traceHeader) ?? deriveTrace(ports.hashHex, `${sessionId}\u0000${frames[0]?.frameId}`);
  const acceptedAt = new Date(ports.clock.now()).toISOString();
  return Promise.all(frames.map(async (frame) => {
    const id = ports.deriveId('frm', sessionId, frame.frameId);
    const message: WorkMessage<IngestData> = {
      id, kind: 'work', tenantId, sessionId, actor, traceparent: childOf(trace, ports.hashHex, id), acceptedAt,
      data: { sealed: await ports.seal(JSON.stringify(frame), `${tenantId}/${sessionId}`) },
    };
    return { topic: ports.ingestTopic, id, orderingKey: sessionId, data: JSON.stringify(message) };
  }));
}

async function published(ports: GatewayPorts, messages: readonly OutgoingMessage[]): Promise<void> {
  try {
    await ports.publish(messages);
  } catch (error) {
    throw new HttpProblem('UNAVAILABLE', 'the frames could not be stored; send them again', { cause: error, headers: { 'retry-after': '1' } });
  }
}

function tooMany(code: 'RATE_LIMITED' | 'BACKPRESSURE', detail: string, retryAfterMs: number): HttpProblem {
  return new HttpProblem(code, detail, { headers: { 'retry-after': String(Math.max(1, Math.ceil(retryAfterMs / 1000))) } });
}
