/** What every answer of the gateway has in common: security headers, CORS for listed origins, problems without internals. */
import { HttpProblem } from '../schemas/http-problem.ts';
import type { GatewayLog } from './ports.ts';
import { parseTraceparent } from './trace.ts';

const SECURITY: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};
const CORS_METHODS = 'GET, HEAD, POST, PUT';
const CORS_HEADERS = 'authorization, content-type, idempotency-key, last-event-id, traceparent';
const CORS_EXPOSED = 'location, retry-after, www-authenticate';

/** Adds the common headers; headers that the answer has already are kept. */
export function finish(request: Request, response: Response, corsOrigins: ReadonlySet<string>): Response {
  const added = { ...SECURITY, ...corsHeaders(request, corsOrigins) };
  try {
    addTo(response.headers, added);
    return response;
  } catch {
    // An answer that came over fetch has headers that cannot be changed.
    const headers = new Headers(response.headers);
    addTo(headers, added);
    return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
  }
}

function addTo(headers: Headers, added: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(added)) {
    if (name === 'vary') headers.append(name, value);
    else if (!headers.has(name)) headers.set(name, value);
  }
}

function corsHeaders(request: Request, origins: ReadonlySet<string>): Record<string, string> {
  if (origins.size === 0) return {};
  const origin = request.headers.get('origin');
  if (origin === null || !origins.has(origin)) return { vary: 'origin' };
  const preflight = request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
  return {
    vary: 'origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': CORS_EXPOSED,
    ...(preflight ? { 'access-control-allow-methods': CORS_METHODS, 'access-control-allow-headers': CORS_HEADERS, 'access-control-max-age': '600' } : {}),
  };
}

/** The answer to an error: a problem as it is, anything else as 500 without a word about the inside. */
export function respondToError(error: unknown, request: Request, log: GatewayLog | undefined): Response {
  const traceId = parseTraceparent(request.headers.get('traceparent'))?.traceId ?? crypto.randomUUID().replaceAll('-', '');
  const problem = error instanceof HttpProblem ? error : new HttpProblem('INTERNAL', 'something went wrong here', { cause: error });
  // The path alone: the query may hold a token.
  if (problem.status >= 500) log?.error({ err: problem.cause ?? problem, code: problem.code, method: request.method, path: new URL(request.url).pathname, traceId }, 'request failed');
  return problem.toResponse(traceId);
}
