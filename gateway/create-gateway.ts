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
import { getEvents, type OpenStreams } from './get-events.ts';
import type { GatewayOptions, GatewayPorts } from './ports.ts';
import { finish, respondToError } from './respond.ts';

export interface Gateway {
  fetch(request: Request): Promise<Response>;
  /** Event streams open now, and sessions watched for them. */
  streams(): { readonly open: number; readonly watched: number };
}

type Handler = (request: Request, id: string) => Response | Promise<Response>;
type Methods = Readonly<Partial<Record<'GET' | 'POST', Handler>>>;

export function createGateway(ports: GatewayPorts, options: GatewayOptions = {}): Gateway {
  const accepted = createAcceptedFrames(ports.frames);
  const open: OpenStreams = { hub: new EventHub(ports.events), streams: new Set(), max: options.maxStreams ?? 5000, heartbeatMs: options.heartbeatMs ?? 12_000 };
  const corsOrigins = new Set(options.corsOrigins);
  ports.signal?.addEventListener('abort', () => { for (const stream of open.streams) stream.end(); });

  const routes: Readonly<Record<string, Methods>> = {
    '/v1/sessions/:id/frames': { POST: (request, id) => postFrames(ports, accepted, request, id) },
    '/v1/sessions/:id/events': { GET: (request, id) => getEvents(ports, open, request, id) },
    // Hosts that speak WebSocket take the upgrade before it comes here.
    '/v1/sessions/:id/ws': { GET: () => { throw new HttpProblem('NOT_CONFIGURED', 'this host speaks no WebSocket; use frames and events'); } },
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
    streams: () => ({ open: open.streams.size, watched: open.hub.watched }),
  };
}

async function postFrames(ports: GatewayPorts, accepted: AcceptedFrames, request: Request, sessionId: string): Promise<Response> {
  const principal = await authenticate(ports, request);
  const session = await findSession(ports, principal, sessionId, 'session.write');
  const frames = checkFrames(await readJson(request), session.input);
  return json(await acceptFrames(ports, accepted, session, principal.sub, frames, request.headers.get('traceparent')), 202);
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
