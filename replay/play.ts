/** Drives one recorded session through a system: open, send with the recorded timing, follow the events to the last. */
import type { CloudEvent, Recording, ScopeRequest, SessionRequest } from '../schemas/generated/types.ts';
import type { ReplayClient, ReplayClock, ReplaySession } from './replay-client.ts';
import { scheduleFrames } from './schedule-frames.ts';
import type { Speed } from './schedule-frames.ts';

export interface PlayOptions {
  readonly speed: Speed;
  /** True replays without side effects, whatever the recording's own scope says. */
  readonly dryRun: boolean;
  readonly clock: ReplayClock;
  readonly signal?: AbortSignal;
  /** Called for each event in order; a promise holds the stream back. */
  readonly onEvent?: (event: CloudEvent, sessionId: string) => void | Promise<void>;
  /** How long the stream may stay silent after the session was asked to close, in milliseconds. */
  readonly closeWithinMs?: number;
}

export interface PlayResult {
  readonly sessionId: string;
  /** From opening the session to its last event, in milliseconds. */
  readonly durationMs: number;
}

/** The system ended a session's event stream, or stayed silent, before `session.closed`. */
export class UnfinishedSessionError extends Error {
  override readonly name = 'UnfinishedSessionError';
  readonly code = 'UNFINISHED_SESSION';
}

const maxTries = 8;

/** How far the event stream has come. */
interface Heard {
  events: number;
}

/**
 * Replays one session.
 * @throws the client's error when the session cannot be opened or its frames are refused for good; UnfinishedSessionError;
 * the signal's reason when aborted.
 */
export async function play(recording: Recording, client: ReplayClient, options: PlayOptions): Promise<PlayResult> {
  const { clock } = options;
  const startedAt = clock.now();
  const session = await withRetries(() => client.openSession(sessionRequest(recording, options.dryRun)), options);
  const heard: Heard = { events: 0 };
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([stop.signal, options.signal]) : stop.signal;
  const following = { ...options, signal };
  const ended = follow(session, heard, following);
  try {
    // The stream is followed while frames go out; a failure of either ends both.
    await Promise.race([sendAndClose(session, recording, following), ended]);
    await withinSilence(ended, heard, following);
  } catch (error) {
    // Nothing depends on the answer: a session left open would end by its idle timeout.
    session.close().catch(() => {});
    throw error;
  } finally {
    stop.abort();
    await ended.catch(() => {});
  }
  return { sessionId: session.sessionId, durationMs: clock.now() - startedAt };
}

function sessionRequest(recording: Recording, dryRun: boolean): SessionRequest {
  const scope: ScopeRequest = { ...recording.scope, ...(dryRun ? { dryRun: true } : {}) };
  return {
    ...(recording.projectId === undefined ? {} : { projectId: recording.projectId }),
    input: recording.input ?? inputOf(recording),
    scope,
  };
}

/** What the session carries, told by its frames. */
export function inputOf({ frames }: Recording): 'text' | 'audio' | 'mixed' {
  const kinds = new Set(frames.map(({ type }) => type));
  return kinds.size > 1 ? 'mixed' : kinds.has('audio') ? 'audio' : 'text';
}

async function sendAndClose(session: ReplaySession, { frames }: Recording, options: PlayOptions): Promise<void> {
  const startedAt = options.clock.now();
  try {
    for (const departure of scheduleFrames(frames, options.speed, startedAt)) {
      const wait = startedAt + departure.due - options.clock.now();
      if (wait > 0) await options.clock.sleep(wait, options.signal);
      await withRetries(() => session.send(departure.frames), options);
    }
    await withRetries(() => session.close(), options);
  } catch (error) {
    // The system may close a session first (cost ceiling, expiry): then its stream tells how it ended.
    if (!isAlreadyClosed(error)) throw error;
  }
}

/** Reads events until `session.closed`, opening the stream again behind the last cursor when it breaks. */
async function follow(session: ReplaySession, heard: Heard, options: PlayOptions): Promise<void> {
  let after: string | undefined;
  let idleTries = 0;
  for (;;) {
    let failure: unknown;
    try {
      for await (const { cursor, event } of session.events({ ...(after === undefined ? {} : { after }), ...(options.signal ? { signal: options.signal } : {}) })) {
        after = cursor;
        idleTries = 0;
        heard.events += 1;
        await options.onEvent?.(event, session.sessionId);
        if (event.type === 'session.closed') return;
      }
    } catch (error) {
      failure = error;
    }
    options.signal?.throwIfAborted();
    if (failure !== undefined && !isRetryable(failure)) throw failure;
    if ((idleTries += 1) >= maxTries) {
      throw new UnfinishedSessionError(`the event stream of ${session.sessionId} ended before session.closed`, { cause: failure });
    }
    await options.clock.sleep(backOff(idleTries, failure), options.signal);
  }
}

async function withinSilence(ended: Promise<void>, heard: Heard, { closeWithinMs = 60_000, clock, signal }: PlayOptions): Promise<void> {
  const watch = async (): Promise<never> => {
    for (let before = -1; before !== heard.events; ) {
      before = heard.events;
      await clock.sleep(closeWithinMs, signal);
    }
    throw new UnfinishedSessionError(`no session.closed: nothing was heard for ${closeWithinMs / 1000} s after the session was asked to close`);
  };
  await Promise.race([ended, watch()]);
}

/** Tries again what is worth trying again, after as long as the system asks for. */
async function withRetries<T>(attempt: () => Promise<T>, options: PlayOptions): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      options.signal?.throwIfAborted();
      if (tries >= maxTries || !isRetryable(error)) throw error;
      await options.clock.sleep(backOff(tries, error), options.signal);
    }
  }
}

interface MaybeRetryable {
  readonly retryable?: unknown;
  readonly status?: unknown;
  readonly retryAfterMs?: unknown;
}

function isRetryable(error: unknown): boolean {
  const { retryable, status } = error as MaybeRetryable;
  if (typeof retryable === 'boolean') return retryable;
  if (typeof status === 'number') return status === 429 || status >= 500;
  // fetch reports a broken connection as a bare TypeError.
  return error instanceof TypeError;
}

function isAlreadyClosed(error: unknown): boolean {
  const { status } = error as MaybeRetryable;
  return status === 409 || status === 410;
}

function backOff(tries: number, error: unknown): number {
  const asked = (error as MaybeRetryable | undefined)?.retryAfterMs;
  return typeof asked === 'number' ? asked : Math.min(5_000, 100 * 2 ** (tries - 1));
}
