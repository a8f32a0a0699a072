/**
 * The WebSocket's protocol, without a socket: frames in, each message answered in order, and the events of the session's stream
 * out. A host hands in what its WebSocket library gives; nothing is read while a message is worked on, and no event is
 * fetched before the last one was taken, so that neither a flood nor a slow reader fills the memory.
 */
import { HttpProblem } from '../schemas/http-problem.ts';
import { acceptFrames } from './accept-frames.ts';
import type { AcceptedFrames } from './accepted-frames.ts';
import { findSession } from './authenticate.ts';
import { checkFrames } from './check-frames.ts';
import type { EventFormat, EventStream } from './event-stream.ts';
import type { GatewayPorts, GatewayPrincipal } from './ports.ts';
import { respondToError } from './respond.ts';

/** What a host's WebSocket has to be able to do. */
export interface Socket {
  /** Resolves when the connection has taken the text; rejects when it is gone. */
  send(text: string): Promise<void>;
  ping(): void;
  /** Stops reading; what has arrived already may still be handed over. */
  pause(): void;
  resume(): void;
  close(code: number, reason: string): void;
}

/** To be told what happens on the socket. */
export interface SocketEvents {
  text(message: string): void;
  binary(): void;
  pong(): void;
  closed(): void;
}

export interface SocketContext {
  readonly ports: GatewayPorts;
  readonly accepted: AcceptedFrames;
  readonly principal: GatewayPrincipal;
  readonly sessionId: string;
  /** The request that asked for the socket. */
  readonly request: Request;
  /** In `SOCKET_FORMAT`; undefined when nothing will come any more. */
  readonly stream: EventStream | undefined;
  /** Between two pings, in ms. */
  readonly heartbeatMs: number;
}

/** 1000 to 1015 are the protocol's (RFC 6455, 7.4.1), 4000 to 4999 an application's own; ours follow the HTTP status. */
export const CLOSE = { normal: 1000, goingAway: 1001, unsupported: 1003, expired: 4401, tooSlow: 4408 } as const;

/** Pings that may stay unanswered, and pings during which one message may wait to be taken. */
const MAX_UNANSWERED = 3;

/** One event a line, with its cursor as a further CloudEvents attribute. */
export const SOCKET_FORMAT: EventFormat = {
  start: '',
  // The socket's own ping shows that it is alive.
  heartbeat: '\n',
  event: (cursor, _type, json) => `{"cursor":${JSON.stringify(cursor)},${json.slice(1)}\n`,
};

/** Serves the socket until it closes. */
export function serveSocket(context: SocketContext, socket: Socket): SocketEvents {
  const { ports, principal, stream, heartbeatMs } = context;
  const waiting: string[] = [];
  let working = false;
  let isOpen = true;
  let sending = 0;
  let unanswered = 0;
  let untaken = 0;
  const heartbeat = setInterval(beat, heartbeatMs);

  function beat(): void {
    untaken = sending > 0 ? untaken + 1 : 0;
    // While nothing is read, no pong can come.
    unanswered = working ? 0 : unanswered + 1;
    if (untaken >= MAX_UNANSWERED || unanswered > MAX_UNANSWERED) close(CLOSE.tooSlow, 'the client takes or answers nothing');
    else socket.ping();
  }

  function close(code: number, reason: string): void {
    if (!isOpen) return;
    ended();
    socket.close(code, reason);
  }

  function ended(): void {
    isOpen = false;
    clearInterval(heartbeat);
    waiting.length = 0;
    stream?.end();
  }

  async function send(text: string): Promise<void> {
    sending += 1;
    try {
      await socket.send(text);
      untaken = 0;
    } finally {
      sending -= 1;
    }
  }

  async function sendEvents(): Promise<void> {
    const lines = stream ? linesOf(stream.body) : [];
    for await (const line of lines) if (isOpen) await send(line);
    if (!stream || stream.finished) close(CLOSE.normal, 'the session is closed');
    else if (ports.clock.now() >= principal.expiresAt) close(CLOSE.expired, 'the token has expired');
    else close(CLOSE.goingAway, 'come back with the last cursor');
  }

  async function answerAll(): Promise<void> {
    working = true;
    socket.pause();
    for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
      if (ports.clock.now() >= principal.expiresAt) close(CLOSE.expired, 'the token has expired');
      else await send(await answerTo(context, message));
    }
    working = false;
    if (isOpen) socket.resume();
  }

  function failed(error: unknown): void {
    // A socket that is gone takes nothing; that is no fault of ours.
    if (isOpen && !(error instanceof SocketGoneError)) ports.log?.error({ err: error }, 'a WebSocket failed');
    close(CLOSE.goingAway, 'come back with the last cursor');
  }

  sendEvents().catch(failed);
  return {
    text(message) {
      if (!isOpen) return;
      unanswered = 0;
      waiting.push(message);
      if (!working) answerAll().catch(failed);
    },
    binary: () => close(CLOSE.unsupported, 'send text messages of JSON'),
    pong: () => { unanswered = 0; },
    closed: ended,
  };
}

/** The socket closed before it took a message. */
export class SocketGoneError extends Error {
  override readonly name = 'SocketGoneError';
}

/** As `POST /frames` answers; a problem has `retryAfterSec` where HTTP has the header. */
async function answerTo({ ports, accepted, principal, sessionId, request }: SocketContext, message: string): Promise<string> {
  try {
    const session = await findSession(ports, principal, sessionId, 'session.write');
    const frames = checkFrames(parse(message), session.input);
    return JSON.stringify(await acceptFrames(ports, accepted, session, principal.sub, frames, request.headers.get('traceparent')));
  } catch (error) {
    const response = respondToError(error, request, ports.log);
    const retryAfter = response.headers.get('retry-after');
    const problem = (await response.json()) as object;
    return JSON.stringify(retryAfter === null ? problem : { ...problem, retryAfterSec: Number(retryAfter) });
  }
}

function parse(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    // The parser's own message quotes what may have been said.
    throw new HttpProblem('MALFORMED_JSON', 'the message is not valid JSON');
  }
}

/** Lines that say something; each piece of an event stream ends with a line. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const bytes of body) yield* decoder.decode(bytes).split('\n').filter(Boolean);
}
