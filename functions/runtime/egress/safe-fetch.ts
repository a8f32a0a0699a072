/**
 * One HTTP exchange with a host outside, within a tenant's egress policy: the name is resolved once and the connection goes
 * to the very address that was checked, redirects are not followed, time and size are limited. Its errors tell whether the
 * request can have reached the other end.
 */
import { lookup } from 'node:dns/promises';
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { type EgressPolicy, hostOf, portOf, refuseAddress, refuseUrl } from './egress-policy.ts';
import { AnswerLostError, EgressRefusedError, NotSentError } from './errors.ts';

export interface SafeRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For the whole exchange, name resolution included. */
  readonly timeoutMs: number;
}

export interface SafeResponse {
  readonly status: number;
  /** At most 64 KiB of it. */
  readonly body: string;
  /** The body was longer, or broke off. */
  readonly truncated: boolean;
}

export interface SafeFetchDeps {
  /** Addresses of a host name, in the order to try. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** A signal that aborts after so many milliseconds. */
  readonly deadline?: (timeoutMs: number) => AbortSignal;
}

export type SafeFetch = (request: SafeRequest, policy: EgressPolicy) => Promise<SafeResponse>;

export const MAX_RESPONSE_BYTES = 64 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;
const MAX_ADDRESSES = 3;

/** @throws {EgressRefusedError} {NotSentError} {AnswerLostError} */
export async function safeFetch(request: SafeRequest, policy: EgressPolicy, deps: SafeFetchDeps = {}): Promise<SafeResponse> {
  const url = URL.parse(request.url);
  if (!url) throw new EgressRefusedError('the URL cannot be read');
  const refused = refuseUrl(url, policy);
  if (refused) throw new EgressRefusedError(refused);
  const signal = (deps.deadline ?? AbortSignal.timeout)(request.timeoutMs);
  const addresses = await addressesOf(url, deps, signal);
  for (const address of addresses) {
    const reason = refuseAddress(url, address, policy);
    if (reason) throw new EgressRefusedError(reason);
  }
  let failure: NotSentError | undefined;
  for (const address of addresses.slice(0, MAX_ADDRESSES)) {
    try {
      return await exchange(url, address, request, signal);
    } catch (error) {
      if (!(error instanceof NotSentError) || signal.aborted) throw error;
      failure = error;
    }
  }
  throw failure ?? new NotSentError('the host name has no address');
}

async function addressesOf(url: URL, deps: SafeFetchDeps, signal: AbortSignal): Promise<readonly string[]> {
  const host = hostOf(url);
  if (isIP(host) !== 0) return [host];
  const { promise: timeLimit, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(new NotSentError('the host name was not resolved in time'));
  signal.addEventListener('abort', onAbort);
  try {
    return await Promise.race([(deps.resolve ?? resolveHost)(host), timeLimit]);
  } catch (error) {
    throw error instanceof NotSentError ? error : new NotSentError('the host name cannot be resolved', { cause: error });
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

async function resolveHost(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true, order: 'ipv4first' })).map(({ address }) => address);
}

async function exchange(url: URL, address: string, request: SafeRequest, signal: AbortSignal): Promise<SafeResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<SafeResponse>();
  const secure = url.protocol === 'https:';
  let connected = false;
  let answered = false;
  const fail = (message: string, cause?: unknown) => answered || reject(connected ? new AnswerLostError(message, { cause }) : new NotSentError(message, { cause }));
  if (signal.aborted) throw new NotSentError('no time was left to connect');

  const client: ClientRequest = (secure ? requestHttps : requestHttp)({
    host: hostOf(url), port: portOf(url), path: url.pathname + url.search, method: request.method, headers: { ...request.headers },
    // A pooled connection could break after the request was written to it, which looks like an answer lost.
    agent: false, maxHeaderSize: MAX_HEADER_BYTES,
    lookup: (_host, { all }, callback) => (all ? callback(null, [{ address, family: isIP(address) }]) : callback(null, address, isIP(address))),
  });
  const onAbort = () => client.destroy(new Error('time limit'));
  signal.addEventListener('abort', onAbort);
  client.once('socket', (socket) => socket.once(secure ? 'secureConnect' : 'connect', () => { connected = true; }));
  client.on('response', (response) => {
    answered = true;
    void readBody(response).then(resolve);
  });
  client.on('error', (error: NodeJS.ErrnoException) => fail(connected ? 'the connection was lost before an answer came' : 'no connection could be made', error));
  client.on('close', () => fail('the connection was closed without an answer'));
  client.end(request.body);
  try {
    return await promise;
  } finally {
    signal.removeEventListener('abort', onAbort);
    client.destroy();
  }
}

/** Once the status is known the answer is clear, so a body that is too long or breaks off is only cut. */
async function readBody(response: IncomingMessage): Promise<SafeResponse> {
  const parts: Buffer[] = [];
  let length = 0;
  let truncated = false;
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      parts.push(part.subarray(0, MAX_RESPONSE_BYTES - length));
      length += part.length;
      if ((truncated = length > MAX_RESPONSE_BYTES)) break;
    }
  } catch {
    truncated = true;
  }
  return { status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8'), truncated };
}
