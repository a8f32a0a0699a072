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
  /** Server-sent events unless told. */
  readonly format?: EventFormat;
  /** The line of JSON that stands for events which are gone. */
  renderGap(after: string | undefined, prunedThrough: string): Promise<string>;
  readonly clock: { now(): number };
  readonly heartbeatMs: number;
  /** When the stream ends (ms) at the latest, as the reader's token expires or the host allows no longer one. */
  readonly endsAt: number;
  /** Called once, however the stream ends. */
  onEnd(): void;
}

/** How events are written. */
export interface EventFormat {
  /** What a stream begins with. */
  readonly start: string;
  /** Shows a waiting reader that the stream is alive. */
  readonly heartbeat: string;
  event(cursor: string, type: string, json: string): string;
}

const SERVER_SENT: EventFormat = {
  start: 'retry: 2000\n\n',
  heartbeat: ': \n\n',
  event: (cursor, type, json) => `id: ${cursor}\nevent: ${type}\ndata: ${json}\n\n`,
};
const LAST_EVENT = 'session.closed';
const encoder = new TextEncoder();

export class EventStream {
  readonly body: ReadableStream<Uint8Array>;
  readonly #options: EventStreamOptions;
  readonly #feed: SessionFeed;
  readonly #format: EventFormat;
  #first: EventLogPage | undefined;
  #after: string | undefined;
  #text: string;
  #lastSentAt: number;
  #changed = false;
  #ended = false;
  #finished = false;
  #wake: (() => void) | undefined;

  /** Leaves the feed when it ends. */
  constructor(options: EventStreamOptions, feed: SessionFeed) {
    this.#options = options;
    this.#feed = feed;
    this.#format = options.format ?? SERVER_SENT;
    this.#text = this.#format.start;
    this.#first = options.first;
    this.#after = options.after;
    this.#lastSentAt = options.clock.now();
    this.body = new ReadableStream({ pull: (controller) => this.#pull(controller), cancel: () => this.end() }, { highWaterMark: 0 });
  }

  /** Everything was sent, and nothing will be added to the log any more. */
  get finished(): boolean {
    return this.#finished;
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
      this.#finished = last;
      if (text !== '' || last) return { text, last };
      if (page.end && !this.#changed && (await this.#silence())) return { text: this.#format.heartbeat, last: false };
    }
    return { text, last: true };
  }

  async #render(page: EventLogPage): Promise<string> {
    let text = '';
    if (page.gap) {
      const { prunedThrough } = page.gap;
      text += this.#format.event(prunedThrough, 'gap', await this.#options.renderGap(this.#after, prunedThrough));
      this.#after = prunedThrough;
    }
    for (const event of page.events) {
      if (this.#sends(event)) text += this.#format.event(event.cursor, event.type, event.json);
      this.#after = event.cursor;
    }
    return text;
  }

  #sends(event: LoggedEvent): boolean {
    return this.#options.types === undefined || this.#options.types.includes(event.type);
  }

  /** Waits for a change; true when it is time to show that the stream is alive. */
  #silence(): Promise<boolean> {
    const now = this.#options.clock.now();
    const waitMs = Math.min(this.#lastSentAt + this.#options.heartbeatMs, this.#options.endsAt) - now;
    return new Promise((resolve) => {
      const timer = setTimeout(() => done(true), Math.max(0, waitMs));
      const done = (heartbeat: boolean): void => {
        clearTimeout(timer);
        this.#wake = undefined;
        resolve(heartbeat);
      };
      this.#wake = () => done(false);
    });
  }
}
