/** A session's events as an async iterable that survives broken connections. */
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { AnyEvent, EventType } from '../schemas/generated/types.ts';
import type { Connection } from './client-connection.ts';
import { ProblemError } from './problem-error.ts';

export interface ReceivedEvent {
  /** Position in the session's log: pass it as `after` to go on behind this event. */
  readonly cursor: string;
  readonly event: AnyEvent;
}

export interface EventsOptions {
  readonly after?: string;
  /** Only these types. A `gap` always comes, because it says that events are missing. */
  readonly types?: readonly EventType[];
  readonly signal?: AbortSignal;
}

/** A connection that brought nothing in this many tries is given up. */
const MAX_FRUITLESS_TRIES = 10;

/**
 * Each event once, in order, until `session.closed` or the end of the log. Reconnects behind the last event by itself.
 * Ends quietly when the signal aborts. @throws {ProblemError} when the server refuses, or the last network error
 */
export async function* followEvents(connection: Connection, sessionId: string, options: EventsOptions = {}): AsyncGenerator<ReceivedEvent, void, undefined> {
  const { types, signal } = options;
  const path = `/v1/sessions/${encodeURIComponent(sessionId)}/events${types ? `?types=${types.join(',')}` : ''}`;
  let cursor = options.after;
  let tries = 0;
  try {
    for (;;) {
      if (signal?.aborted) return;
      let failure: unknown;
      connection.state('connecting', sessionId);
      try {
        const response = await connection.open('GET', path, { signal, headers: { accept: 'text/event-stream', ...(cursor === undefined ? {} : { 'last-event-id': cursor }) } });
        // Nothing will come any more.
        if (response.status === 204) return;
        if (!response.ok || !response.body) throw await ProblemError.from(response);
        connection.state('open', sessionId);
        for await (const message of messagesOf(response.body)) {
          const event = JSON.parse(message.data) as AnyEvent;
          cursor = message.id ?? cursor;
          tries = 0;
          yield { cursor: cursor ?? '', event };
          if (event.type === 'session.closed' || signal?.aborted) return;
        }
      } catch (error) {
        if (signal?.aborted) return;
        if (error instanceof ProblemError && !error.retryable) throw error;
        failure = error;
      }
      tries += 1;
      if (tries > MAX_FRUITLESS_TRIES && failure !== undefined) throw failure;
      connection.state('waiting', sessionId);
      await connection.pause(Math.min(tries, 6), failure instanceof ProblemError ? failure.retryAfterMs : undefined, signal).catch((error: unknown) => {
        if (!signal?.aborted) throw error;
      });
    }
  } finally {
    connection.state('closed', sessionId);
  }
}

/** The messages of a stream; leaving the loop closes the connection. */
async function* messagesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<EventSourceMessage> {
  const ready: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => ready.push(message) });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield* ready.splice(0);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
