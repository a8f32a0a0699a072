/** Sends requests on to the `api` function, bodies as bytes: see `web-handler.ts` for why. */
import { BODY_TYPE } from '../../functions/runtime/cloud/web-handler.ts';

export interface ForwardOptions {
  /** Google's ID token for the function, where only some identities may call it. It goes beside the caller's own token. */
  readonly idToken?: () => Promise<string>;
  readonly fetch?: typeof fetch;
}

/** Of one hop, not of the message (RFC 9110, 7.6.1), or set anew for the next hop. */
const HOP_HEADERS = ['connection', 'keep-alive', 'transfer-encoding', 'te', 'trailer', 'upgrade', 'host', 'content-length', 'content-encoding', 'accept-encoding'];
const BYTES = 'application/octet-stream';
/** Checked by Cloud Run instead of `Authorization`, and taken off before the function sees the request. */
const PLATFORM_TOKEN = 'x-serverless-authorization';
/** What this hop alone may set or see. */
const NOT_THE_CALLERS = [PLATFORM_TOKEN, BODY_TYPE, 'x-vercel-oidc-token'];

/** `origin` without a slash at the end. */
export function forwardTo(origin: string, { idToken, fetch: send = (input, init) => fetch(input, init) }: ForwardOptions = {}): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const headers = without(request.headers, [...HOP_HEADERS, ...NOT_THE_CALLERS]);
    const type = request.headers.get('content-type');
    if (type !== null) headers.set(BODY_TYPE, type);
    if (idToken) headers.set(PLATFORM_TOKEN, `Bearer ${await idToken()}`);
    const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : new Uint8Array(await request.arrayBuffer());
    if (body) headers.set('content-type', BYTES);
    const answer = await send(origin + pathname + search, { method: request.method, headers, redirect: 'manual', signal: request.signal, ...(body ? { body } : {}) });
    return new Response(answer.body, { status: answer.status, headers: without(answer.headers, HOP_HEADERS) });
  };
}

function without(headers: Headers, names: readonly string[]): Headers {
  const kept = new Headers(headers);
  for (const name of names) kept.delete(name);
  return kept;
}
