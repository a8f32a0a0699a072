/** The HTTP control plane: sessions, one-shot inference, reviews, actions, manifests, budget, audit, bundles, kill switch, dead letters. */
import { Hono } from 'hono';
import { HttpProblem } from '../../schemas/http-problem.ts';
import { isIdentifier, type Principal } from '../runtime/auth/principal.ts';
import { type Reach, reachOf } from '../runtime/auth/roles.ts';
import { isTraceparent, traceIdOf } from '../runtime/trace-context.ts';
import { actionRoutes } from './actions.ts';
import { auditRoutes } from './audit.ts';
import { budgetRoutes } from './budget.ts';
import { bundleRoutes } from './bundles.ts';
import { checkManifestRoute } from './check-manifest.ts';
import { closeSession } from './close-session.ts';
import { deadLetterRoutes } from './dead-letters.ts';
import type { ApiDeps } from './deps.ts';
import { evaluatePolicyRoute } from './evaluate-policy.ts';
import { createEvaluationRoutes } from './evaluations.ts';
import { getRecording } from './get-recording.ts';
import { createInfer } from './infer.ts';
import { killSwitchRoutes } from './kill-switch.ts';
import { manifestRoutes } from './manifests.ts';
import { createOpenSession } from './open-session.ts';
import { reviewRoutes } from './reviews.ts';
import { rolloutRoutes } from './rollout.ts';
import type { Call, Route } from './route.ts';
import { sessionRoutes } from './sessions.ts';
import { toProblem } from './to-problem.ts';

export interface Api { fetch(request: Request): Promise<Response> }

const BEARER = /^Bearer +([A-Za-z0-9._~+/=-]+) *$/i;

export function createApi(deps: ApiDeps): Api {
  const routes: readonly Route[] = [
    createOpenSession(deps), ...sessionRoutes, closeSession, getRecording, createInfer(),
    ...reviewRoutes, ...actionRoutes, checkManifestRoute, ...manifestRoutes, ...budgetRoutes, ...auditRoutes, ...bundleRoutes,
    evaluatePolicyRoute, ...createEvaluationRoutes(), ...rolloutRoutes, ...killSwitchRoutes, ...deadLetterRoutes,
  ];
  const app = new Hono();
  for (const route of routes) {
    app.on(route.method, route.path, async (context) => {
      const request = context.req.raw;
      const principal = await authenticate(deps, request);
      const call: Call = {
        request, principal, url: new URL(request.url), reach: admitted(route, principal), store: deps.store.tenant(principal.tenantId),
        param: (name) => idOf(context.req.param(name)),
      };
      return route.handle(call, deps);
    });
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    const methods = routes.filter((route) => route.path === path).map((route) => route.method);
    const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    app.options(path, () => new Response(null, { status: 204, headers: { allow } }));
    app.all(path, (context) => {
      throw new HttpProblem('METHOD_NOT_ALLOWED', `${context.req.method} is not possible here`, { headers: { allow } });
    });
  }
  app.notFound(() => { throw new HttpProblem('NOT_FOUND', 'there is nothing here'); });
  app.onError((error, context) => respond(error, context.req.raw, deps));
  return { fetch: async (request) => app.fetch(request) };
}

async function authenticate(deps: ApiDeps, request: Request): Promise<Principal> {
  const token = BEARER.exec(request.headers.get('authorization') ?? '')?.[1];
  if (!token) throw new HttpProblem('UNAUTHENTICATED', 'send Authorization: Bearer TOKEN', { headers: { 'www-authenticate': 'Bearer' } });
  return deps.verifier.verify(token);
}

/** @throws {HttpProblem} 403 */
function admitted(route: Route, principal: Principal): Reach {
  if (principal.kind === 'session' && !route.sessionToken) {
    throw new HttpProblem('FORBIDDEN', 'a session token is good for the frames, events and close of its session alone');
  }
  const reaches = route.anyOf.map((permission) => reachOf(principal, permission)).filter((reach) => reach !== undefined);
  if (reaches.length === 0) throw new HttpProblem('FORBIDDEN', `this needs ${route.anyOf.join(' or ')}`);
  return reaches.includes('all') ? 'all' : 'own';
}

/** What cannot be an id names nothing. */
function idOf(part: string | undefined): string {
  const looksRight = part !== undefined && (isIdentifier(part) || /^[A-Za-z0-9_.:~+@-]{1,256}$/.test(part));
  if (!looksRight) throw new HttpProblem('NOT_FOUND', 'there is nothing of this id');
  return part;
}

function respond(error: unknown, request: Request, deps: ApiDeps): Response {
  const header = request.headers.get('traceparent');
  const traceId = isTraceparent(header) ? traceIdOf(header) : crypto.randomUUID().replaceAll('-', '');
  const problem = toProblem(error);
  if (problem.status >= 500) deps.log?.error({ err: problem.cause ?? problem, code: problem.code, method: request.method, path: new URL(request.url).pathname, traceId }, 'request failed');
  return problem.toResponse(traceId);
}
