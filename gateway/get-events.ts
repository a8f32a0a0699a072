/** `GET /v1/sessions/{id}/events`: a resumable event stream, or with `Accept: application/json` a page. */
import type { SessionRecord } from '../schemas/generated/types.ts';
import { HttpProblem } from '../schemas/http-problem.ts';
import { authenticate, findSession } from './authenticate.ts';
import { gapEvent, type OpenStreams, openStream, unreadable } from './open-stream.ts';
import type { EventLogPage, GatewayPorts } from './ports.ts';
import { invalidParameter, readTypes } from './read-types.ts';

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
  const stream = await openStream(ports, open, { session, after, types, endsAt: principal.expiresAt });
  // Some hosts tell of a client that is gone by the request alone.
  if (stream) request.signal.addEventListener('abort', () => stream.end(), { once: true });
  // An EventSource reconnects after every end; 204 is how it is told that nothing will come.
  return stream ? new Response(stream.body, { headers: STREAM_HEADERS }) : new Response(null, { status: 204 });
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

function preferred(accept: string | null): 'stream' | 'json' {
  const ranges = (accept ?? '*/*').toLowerCase().split(',').map((range) => range.split(';')[0]?.trim());
  const named = ranges.find((range) => range === 'text/event-stream' || range === 'application/json');
  if (named) return named === 'application/json' ? 'json' : 'stream';
  if (ranges.some((range) => range === '*/*' || range === 'text/*' || range === '')) return 'stream';
  if (ranges.includes('application/*')) return 'json';
  throw new HttpProblem('NOT_ACCEPTABLE', 'accept text/event-stream or application/json');
}

function readLimit(text: string | null): number {
  if (text === null) return DEFAULT_PAGE;
  const limit = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > MAX_PAGE) throw invalidParameter('limit', `is a whole number from 1 to ${MAX_PAGE}`);
  return limit;
}
