/**
 * One reader's event stream as a pull-based body: it reads the log only when the reader has taken what it was given, so a
 * slow or dead reader costs one page of memory and nothing is buffered without bound.
 */
import type { SessionFeed } from './event-hub.ts';
import type { EventLogPage, LoggedEvent } from './ports.ts';

export interface EventStreamOptions {
  /** The page read when the stream was asked for. */
  readonly first: EventLogPage;
  readonly after: string | undefined;
  /** Nothing will be added to the log any more. */
  readonly complete: boolean;
  /** Types to send; undefined for all. */
  readonly types: readonly string[] | undefined;
  /** The line of JSON that stands for events which are gone. */
  renderGap(after: string | undefined, prunedThrough: string): Promise<string>;
  readonly clock: { now(): number };
  readonly heartbeatMs: number;
  /** When the reader's token expires (ms): the stream ends and a new token is needed to resume. */
  readonly endsAt: number;
  /** Called once, however the stream ends. */
  onEnd(): void;
}

const LAST_EVENT = 'session.closed';
const RETRY_HINT = 'retry: 2000\n\n';
const HEARTBEAT = ': \n\n';
const encoder = new TextEncoder();

export class EventStream {
  readonly body: ReadableStream<Uint8Array>;
  readonly #options: EventStreamOptions;
  readonly #feed: SessionFeed;
  #first: EventLogPage | undefined;
  #after: string | undefined;
  #text = RETRY_HINT;
  #lastSentAt: number;
  #changed = false;
  #ended = false;
  #wake: (() => void) | undefined;

  /** Leaves the feed when it ends. */
  constructor(options: EventStreamOptions, feed: SessionFeed) {
    this.#options = options;
    this.#feed = feed;
    this.#first = options.first;
    this.#after = options.after;
    this.#lastSentAt = options.clock.now();
    this.body = new ReadableStream({ pull: (controller) => this.#pull(controller), cancel: () => this.end() }, { highWaterMark: 0 });
  }

  /** To be called after each change of the log. */
  changed(): void {
    this.#changed = true;
    this.#wake?.();
  }

  /** Ends the stream between two events; the reader resumes where it was. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#feed.leave();
    this.#options.onEnd();
    this.changed();
  }

  async #pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    try {
      const { text, last } = await this.#next();
      if (text !== '') controller.enqueue(encoder.encode(text));
      this.#lastSentAt = this.#options.clock.now();
      if (last) {
        this.end();
        controller.close();
      }
    } catch (error) {
      this.end();
      controller.error(error);
    }
  }

  /** The next bytes to send, waiting for them; `last` when nothing follows. */
  async #next(): Promise<{ text: string; last: boolean }> {
    let text = this.#text;
    this.#text = '';
    while (!this.#ended && this.#options.clock.now() < this.#options.endsAt) {
      this.#changed = false;
      const page = this.#first ?? (await this.#feed.read(this.#after));
      this.#first = undefined;
      text += await this.#render(page);
      const last = page.events.some((event) => event.type === LAST_EVENT) || (this.#options.complete && page.end);
      if (text !== '' || last) return { text, last };
      if (page.end && !this.#changed && (await this.#silence())) return { text: HEARTBEAT, last: false };
    }
    return { text, last: true };
  }

  async #render(page: EventLogPage): Promise<string> {
    let text = '';
    if (page.gap) {
      const { prunedThrough } = page.gap;
      text += frame(prunedThrough, 'gap', await this.#options.renderGap(this.#after, prunedThrough));
      this.#after = prunedThrough;
    }
    for (const event of page.events) {
      if (this.#sends(event)) text += frame(event.cursor, event.type, event.json);
      this.#after = event.cursor;
    }
    return text;
  }

  #sends(event: LoggedEvent): boolean {
    return this.#options.types === undefined || this.#options.types.includes(event.type);
  }

  /** Waits for a change; true when it is time to show that the stream is alive. */
  #silence(): Promise<boolean> {
    const quietMs = this.#options.clock.now() - this.#lastSentAt;
    return new Promise((resolve) => {
      const timer = setTimeout(() => done(true), Math.max(0, this.#options.heartbeatMs - quietMs));
      const done = (heartbeat: boolean): void => {
        clearTimeout(timer);
        this.#wake = undefined;
        resolve(heartbeat);
      };
      this.#wake = () => done(false);
    });
  }
}

function frame(cursor: string, type: string, json: string): string {
  return `id: ${cursor}\nevent: ${type}\ndata: ${json}\n\n`;
}
