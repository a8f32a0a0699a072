/** Opens a session's event stream, for any transport: joins the watch of the session, reads the first page, says what is gone. */
import type { CloudEvent, SessionRecord } from '../schemas/generated/types.ts';
import { HttpProblem } from '../schemas/http-problem.ts';
import type { EventHub } from './event-hub.ts';
import { type EventFormat, EventStream } from './event-stream.ts';
import type { GatewayPorts } from './ports.ts';
import { childOf, deriveTrace } from './trace.ts';

/** The streams of this process, so that they can be counted and ended. */
export interface OpenStreams {
  readonly hub: EventHub;
  readonly streams: Set<EventStream>;
  readonly max: number;
  readonly heartbeatMs: number;
  /** Longest time that a stream is open. */
  readonly maxMs: number;
}

export interface StreamRequest {
  readonly session: SessionRecord;
  readonly after: string | undefined;
  readonly types: readonly string[] | undefined;
  /** When the reader's token expires, in ms. */
  readonly endsAt: number;
  readonly format?: EventFormat;
}

/** Undefined: nothing will come any more. @throws {HttpProblem} 400 INVALID_CURSOR, 503 when this process can serve no more streams. */
export async function openStream(ports: GatewayPorts, open: OpenStreams, request: StreamRequest): Promise<EventStream | undefined> {
  const { session, after, types, endsAt, format } = request;
  const { tenantId, sessionId } = session;
  if (ports.signal?.aborted) throw new HttpProblem('UNAVAILABLE', 'this process is stopping', { headers: { 'retry-after': '1' } });
  if (open.streams.size >= open.max) throw new HttpProblem('UNAVAILABLE', 'this process has as many event streams as it can serve', { headers: { 'retry-after': '5' } });
  let made: EventStream | undefined;
  const feed = open.hub.join(tenantId, sessionId, () => made?.changed());
  try {
    const first = await feed.read(after);
    const complete = session.status === 'closed';
    if (complete && !first.gap && (first.events.length === 0 || (types && !(await hasAny(ports, session, after, types))))) {
      feed.leave();
      return undefined;
    }
    made = new EventStream({
      first, after, complete, types, endsAt: Math.min(endsAt, ports.clock.now() + open.maxMs), ...(format ? { format } : {}), clock: ports.clock, heartbeatMs: open.heartbeatMs,
      renderGap: (from, prunedThrough) => gapEvent(ports, session, from, prunedThrough),
      onEnd: () => { if (made) open.streams.delete(made); },
    }, feed);
    open.streams.add(made);
    return made;
  } catch (error) {
    feed.leave();
    throw unreadable(error);
  }
}

async function hasAny(ports: GatewayPorts, { tenantId, sessionId }: SessionRecord, after: string | undefined, types: readonly string[]): Promise<boolean> {
  return (await ports.events.read(tenantId, sessionId, { types, limit: 1, ...(after === undefined ? {} : { after }) })).events.length > 0;
}

/** Says in band that events are gone, with what a reader needs to go on without them. */
export async function gapEvent(ports: GatewayPorts, session: SessionRecord, after: string | undefined, prunedThrough: string): Promise<string> {
  const { tenantId, sessionId } = session;
  const id = ports.deriveId('gap', sessionId, prunedThrough);
  const [now, totals] = await Promise.all([ports.sessions.find(tenantId, sessionId), ports.sessions.totals(tenantId, sessionId)]);
  const event: CloudEvent<'gap'> = {
    specversion: '1.0', id, source: '/egg/gateway', type: 'gap', subject: sessionId, time: new Date(ports.clock.now()).toISOString(),
    datacontenttype: 'application/json', traceparent: childOf(deriveTrace(ports.hashHex, id), ports.hashHex, id), actor: 'system:gateway', tenantid: tenantId,
    data: {
      after: after ?? null, reason: 'events before this point were removed when their retention ended',
      snapshot: { status: now?.status ?? session.status, cursor: prunedThrough, totals },
    },
  };
  return JSON.stringify(event);
}

export function unreadable(error: unknown): unknown {
  if ((error as { code?: unknown }).code !== 'INVALID_CURSOR') return error;
  return new HttpProblem('INVALID_CURSOR', 'the cursor is not one of this session', { errors: [{ path: 'after', message: 'is not a cursor' }] });
}
