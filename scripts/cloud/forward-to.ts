/** Sends requests on to the `api` function, bodies as bytes: see `web-handler.ts` for why. */
import { BODY_TYPE } from '../../functions/runtime/cloud/web-handler.ts';

/** Of one hop, not of the message (RFC 9110, 7.6.1), or set anew for the next hop. */
const HOP_HEADERS = ['connection', 'keep-alive', 'transfer-encoding', 'te', 'trailer', 'upgrade', 'host', 'content-length', 'content-encoding', 'accept-encoding'];
const BYTES = 'application/octet-stream';

/** `origin` without a slash at the end. */
export function forwardTo(origin: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const headers = withoutHop(request.headers);
    const type = request.headers.get('content-type');
    if (type !== null) headers.set(BODY_TYPE, type);
    const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : new Uint8Array(await request.arrayBuffer());
    if (body) headers.set('content-type', BYTES);
    const answer = await fetch(origin + pathname + search, { method: request.method, headers, redirect: 'manual', signal: request.signal, ...(body ? { body } : {}) });
    return new Response(answer.body, { status: answer.status, headers: withoutHop(answer.headers) });
  };
}

function withoutHop(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of HOP_HEADERS) kept.delete(name);
  return kept;
}
