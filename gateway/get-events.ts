/** `GET /v1/sessions/{id}/events`: a resumable event stream, or with `Accept: application/json` a page. */
import type { CloudEvent, EventType, SessionRecord } from '../schemas/generated/types.ts';
import { HttpProblem } from '../schemas/http-problem.ts';
import { authenticate, findSession } from './authenticate.ts';
import type { EventHub } from './event-hub.ts';
import { EventStream } from './event-stream.ts';
import type { EventLogPage, GatewayPorts } from './ports.ts';
import { childOf, deriveTrace } from './trace.ts';

export const EVENT_TYPES = [
  'session.opened', 'transcript.partial', 'transcript.final', 'chunk.update', 'summary.update', 'intent.update', 'policy.decision', 'manifest.resolved',
  'review.requested', 'review.decided', 'action.dispatched', 'action.rolled_back', 'error', 'gap', 'session.closed',
] as const satisfies readonly EventType[];

/** The streams of this process, so that they can be counted and ended. */
export interface OpenStreams {
  readonly hub: EventHub;
  readonly streams: Set<EventStream>;
  readonly max: number;
  readonly heartbeatMs: number;
}

const DEFAULT_PAGE = 100;
const MAX_PAGE = 1000;
const STREAM_HEADERS = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' };

export async function getEvents(ports: GatewayPorts, open: OpenStreams, request: Request, sessionId: string): Promise<Response> {
  const principal = await authenticate(ports, request, { tokenInAddress: true });
  const session = await findSession(ports, principal, sessionId, 'session.read');
  const query = new URL(request.url).searchParams;
  const types = readTypes(query.get('types'));
  const after = request.headers.get('last-event-id') || query.get('after') || undefined;
  if (preferred(request.headers.get('accept')) === 'json') return page(ports, session, after, types, readLimit(query.get('limit')));
  if (request.method === 'HEAD') return new Response(null, { headers: STREAM_HEADERS });
  return stream(ports, open, session, after, types, principal.expiresAt);
}

async function stream(ports: GatewayPorts, open: OpenStreams, session: SessionRecord, after: string | undefined, types: readonly string[] | undefined, endsAt: number): Promise<Response> {
  const { tenantId, sessionId } = session;
  if (ports.signal?.aborted) throw new HttpProblem('UNAVAILABLE', 'this process is stopping', { headers: { 'retry-after': '1' } });
  if (open.streams.size >= open.max) throw new HttpProblem('UNAVAILABLE', 'this process has as many event streams as it can serve', { headers: { 'retry-after': '5' } });
  let made: EventStream | undefined;
  const feed = open.hub.join(tenantId, sessionId, () => made?.changed());
  try {
    const first = await feed.read(after);
    const complete = session.status === 'closed';
    // An EventSource reconnects after every end; 204 is how it is told that nothing will come.
    if (complete && !first.gap && (first.events.length === 0 || (types && !(await hasAny(ports, session, after, types))))) {
      feed.leave();
      return new Response(null, { status: 204 });
    }
    made = new EventStream({
      first, after, complete, types, endsAt, clock: ports.clock, heartbeatMs: open.heartbeatMs,
      renderGap: (from, prunedThrough) => gapEvent(ports, session, from, prunedThrough),
      onEnd: () => { if (made) open.streams.delete(made); },
    }, feed);
    open.streams.add(made);
    return new Response(made.body, { headers: STREAM_HEADERS });
  } catch (error) {
    feed.leave();
    throw unreadable(error);
  }
}

async function hasAny(ports: GatewayPorts, { tenantId, sessionId }: SessionRecord, after: string | undefined, types: readonly string[]): Promise<boolean> {
  return (await ports.events.read(tenantId, sessionId, { types, limit: 1, ...(after === undefined ? {} : { after }) })).events.length > 0;
}

async function page(ports: GatewayPorts, session: SessionRecord, after: string | undefined, types: readonly string[] | undefined, limit: number): Promise<Response> {
  const { tenantId, sessionId } = session;
  let read: EventLogPage;
  try {
    read = await ports.events.read(tenantId, sessionId, { limit, ...(after === undefined ? {} : { after }), ...(types ? { types } : {}) });
  } catch (error) {
    throw unreadable(error);
  }
  const events = read.events.map((event) => event.json);
  if (read.gap) events.unshift(await gapEvent(ports, session, after, read.gap.prunedThrough));
  const next = read.events.at(-1)?.cursor ?? read.gap?.prunedThrough ?? after ?? null;
  return new Response(`{"events":[${events.join(',')}],"next":${JSON.stringify(next)}}`, { headers: { 'content-type': 'application/json' } });
}

/** Says in band that events are gone, with what a reader needs to go on without them. */
async function gapEvent(ports: GatewayPorts, session: SessionRecord, after: string | undefined, prunedThrough: string): Promise<string> {
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

function preferred(accept: string | null): 'stream' | 'json' {
  const ranges = (accept ?? '*/*').toLowerCase().split(',').map((range) => range.split(';')[0]?.trim());
  const named = ranges.find((range) => range === 'text/event-stream' || range === 'application/json');
  if (named) return named === 'application/json' ? 'json' : 'stream';
  if (ranges.some((range) => range === '*/*' || range === 'text/*' || range === '')) return 'stream';
  if (ranges.includes('application/*')) return 'json';
  throw new HttpProblem('NOT_ACCEPTABLE', 'accept text/event-stream or application/json');
}

function readTypes(text: string | null): readonly string[] | undefined {
  if (text === null) return undefined;
  const types = text.split(',').map((type) => type.trim());
  const unknown = types.filter((type) => !(EVENT_TYPES as readonly string[]).includes(type));
  if (unknown.length > 0) throw invalidParameter('types', `is a list of event types with commas: ${EVENT_TYPES.join(', ')}`);
  return [...new Set(types)].sort();
}

function readLimit(text: string | null): number {
  if (text === null) return DEFAULT_PAGE;
  const limit = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > MAX_PAGE) throw invalidParameter('limit', `is a whole number from 1 to ${MAX_PAGE}`);
  return limit;
}

function invalidParameter(name: string, message: string): HttpProblem {
  return new HttpProblem('INVALID_PARAMETER', `parameter ${name} ${message}`, { errors: [{ path: name, message }] });
}

function unreadable(error: unknown): unknown {
  if ((error as { code?: unknown }).code !== 'INVALID_CURSOR') return error;
  return new HttpProblem('INVALID_CURSOR', 'the cursor is not one of this session', { errors: [{ path: 'after', message: 'is not a cursor' }] });
}
