/** The HTTP entrance: takes frames, streams events, serves operations, and passes the rest of `/v1` to the control plane. */
import { Hono } from 'hono';
import type { Health } from '../schemas/generated/types.ts';
import { HttpProblem } from '../schemas/http-problem.ts';
import { readJson } from '../schemas/read-json.ts';
import { type AcceptedFrames, createAcceptedFrames } from './accepted-frames.ts';
import { acceptFrames } from './accept-frames.ts';
import { authenticate, findSession } from './authenticate.ts';
import { checkFrames } from './check-frames.ts';
import { EventHub } from './event-hub.ts';
import { getEvents } from './get-events.ts';
import { type OpenStreams, openStream } from './open-stream.ts';
import type { GatewayOptions, GatewayPorts } from './ports.ts';
import { readTypes } from './read-types.ts';
import { finish, respondToError } from './respond.ts';
import { serveSocket, type Socket, SOCKET_FORMAT, type SocketEvents } from './websocket.ts';

export interface Gateway {
  fetch(request: Request): Promise<Response>;
  /** A request to switch to WebSocket: what serves the socket, or an answer that refuses it. */
  upgrade(request: Request): Promise<Upgrade | Response>;
  /** Event streams open now, and sessions watched for them. */
  streams(): { readonly open: number; readonly watched: number };
}

export interface Upgrade {
  serve(socket: Socket): SocketEvents;
  /** To be called when no socket comes of it; harmless when one did. */
  abandon(): void;
}

type Handler = (request: Request, id: string) => Response | Promise<Response>;
const SOCKET_PATH = /^\/v1\/sessions\/([^/]+)\/ws$/;
type Methods = Readonly<Partial<Record<'GET' | 'POST', Handler>>>;

export function createGateway(ports: GatewayPorts, options: GatewayOptions = {}): Gateway {
  const accepted = createAcceptedFrames(ports.frames);
  const open: OpenStreams = { hub: new EventHub(ports.events), streams: new Set(), max: options.maxStreams ?? 5000, heartbeatMs: options.heartbeatMs ?? 12_000, maxMs: options.maxStreamMs ?? Number.POSITIVE_INFINITY };
  const corsOrigins = new Set(options.corsOrigins);
  ports.signal?.addEventListener('abort', () => { for (const stream of open.streams) stream.end(); });

  const routes: Readonly<Record<string, Methods>> = {
    '/v1/sessions/:id/frames': { POST: (request, id) => postFrames(ports, accepted, request, id) },
    '/v1/sessions/:id/events': { GET: (request, id) => getEvents(ports, open, request, id) },
    // Hosts that speak WebSocket take the upgrade before it comes here.
    '/v1/sessions/:id/ws': { GET: () => noUpgrade(options.webSocket ?? false) },
    '/healthz': { GET: () => json({ status: 'ok' } satisfies Health) },
    '/readyz': { GET: () => ready(ports) },
    '/metrics': { GET: async () => new Response(await ports.metrics(), { headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' } }) },
    ...(ports.documents
      ? { '/openapi.json': { GET: () => json(ports.documents?.openapi()) }, '/asyncapi.json': { GET: () => json(ports.documents?.asyncapi()) } }
      : {}),
  };

  const app = new Hono();
  for (const [path, methods] of Object.entries(routes)) {
    app.all(path, (context) => handlerOf(methods, context.req.raw)(context.req.raw, context.req.param('id') ?? ''));
  }
  app.all('/v1/*', (context) => ports.api(context.req.raw));
  app.get('*', async (context) => (await ports.console?.(context.req.raw)) ?? notFound());
  app.notFound(() => notFound());
  app.onError((error, context) => respondToError(error, context.req.raw, ports.log));

  return {
    async fetch(request) {
      const preflight = request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
      const response = preflight ? new Response(null, { status: 204 }) : await app.fetch(request);
      return finish(request, response, corsOrigins);
    },
    async upgrade(request) {
      try {
        const id = SOCKET_PATH.exec(new URL(request.url).pathname)?.[1];
        return id === undefined ? notFound() : await openSocket(ports, accepted, open, request, id);
      } catch (error) {
        return finish(request, respondToError(error, request, ports.log), corsOrigins);
      }
    },
    streams: () => ({ open: open.streams.size, watched: open.hub.watched }),
  };
}

async function postFrames(ports: GatewayPorts, accepted: AcceptedFrames, request: Request, sessionId: string): Promise<Response> {
  const principal = await authenticate(ports, request);
  const session = await findSession(ports, principal, sessionId, 'session.write');
  const frames = checkFrames(await readJson(request), session.input);
  return json(await acceptFrames(ports, accepted, session, principal.sub, frames, request.headers.get('traceparent')), 202);
}

/** Everything is checked before the switch, so that a refusal is an ordinary answer with its status. */
async function openSocket(ports: GatewayPorts, accepted: AcceptedFrames, open: OpenStreams, request: Request, encodedId: string): Promise<Upgrade> {
  const principal = await authenticate(ports, request, { tokenInAddress: true });
  const session = await findSession(ports, principal, decode(encodedId), 'session.read');
  const query = new URL(request.url).searchParams;
  const stream = await openStream(ports, open, { session, after: query.get('after') || undefined, types: readTypes(query.get('types')), endsAt: principal.expiresAt, format: SOCKET_FORMAT });
  return {
    serve: (socket) => serveSocket({ ports, accepted, principal, sessionId: session.sessionId, request, stream, heartbeatMs: open.heartbeatMs }, socket),
    abandon: () => stream?.end(),
  };
}

function noUpgrade(isPossible: boolean): never {
  if (isPossible) throw new HttpProblem('UPGRADE_REQUIRED', 'ask for an upgrade to WebSocket', { headers: { upgrade: 'websocket', connection: 'upgrade' } });
  throw new HttpProblem('NOT_CONFIGURED', 'this host speaks no WebSocket; use frames and events');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return notFound();
  }
}

async function ready(ports: GatewayPorts): Promise<Response> {
  const draining = ports.signal?.aborted ?? false;
  const checks = await ports.checks();
  const states = Object.values(checks).map((check) => check.status);
  const status = draining ? 'draining' : states.includes('unavailable') ? 'unavailable' : states.includes('degraded') ? 'degraded' : 'ok';
  return json({ status, checks } satisfies Health, status === 'ok' || status === 'degraded' ? 200 : 503);
}

function handlerOf(methods: Methods, request: Request): Handler {
  const allowed = [...Object.keys(methods), ...(methods.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  if (request.method === 'OPTIONS') return () => new Response(null, { status: 204, headers: { allow: allowed } });
  const handler = methods[(request.method === 'HEAD' ? 'GET' : request.method) as keyof Methods];
  if (!handler) throw new HttpProblem('METHOD_NOT_ALLOWED', `${request.method} is not possible here`, { headers: { allow: allowed } });
  return handler;
}

function notFound(): never {
  throw new HttpProblem('NOT_FOUND', 'there is nothing here');
}

function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
}
