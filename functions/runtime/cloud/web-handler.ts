/** A Web-standard handler behind the Functions Framework's Express request and response. */
import type { Request as ExpressRequest, Response as ExpressResponse } from '@google-cloud/functions-framework';

/**
 * Header with the real type of a body that travels as `application/octet-stream`. The framework parses JSON itself and answers
 * a broken one with a page of its own; so the gateway sends bodies on as bytes.
 */
export const BODY_TYPE = 'x-egg-content-type';

export async function answer(fetch: (request: Request) => Promise<Response>, incoming: ExpressRequest, outgoing: ExpressResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const response = await fetch(toRequest(incoming, gone.signal));
  outgoing.status(response.status);
  response.headers.forEach((value, name) => outgoing.append(name, value));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}

function toRequest(incoming: ExpressRequest, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const single of [value ?? []].flat()) headers.append(name, single);
  }
  const type = headers.get(BODY_TYPE);
  if (type !== null) headers.set('content-type', type);
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD' && incoming.rawBody !== undefined && incoming.rawBody.length > 0;
  // The host is the function's own; what clients see of addresses is configured.
  return new Request(`http://${incoming.headers.host ?? 'localhost'}${incoming.originalUrl}`, {
    method: incoming.method, headers, signal, ...(hasBody ? { body: new Uint8Array(incoming.rawBody as Buffer) } : {}),
  });
}
