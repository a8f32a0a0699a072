/**
 * One subscription's messages in memory: a line per ordering key, one outstanding per line, retries with back-off.
 * It decides what is delivered when; what must outlive the process it reports to its `journal`.
 */
import type { Clock } from '../functions/runtime/clock.ts';
import type { Timer } from '../functions/runtime/timer.ts';
import { AckDeadlines, type DeadlineGroup } from './ack-deadlines.ts';
import type { CompleteMessage, DeliveryHandler } from './bus.ts';
import { SubscriptionError, reasonOf } from './bus-errors.ts';
import { Fifo } from './fifo.ts';
import type { SubscriptionSpec } from './registry.ts';

/** A queued message. Its payload may be in the table alone. */
export interface Entry {
  /** Row in the table; 0 until it is there. */
  seq: number;
  readonly id: string;
  readonly key: string;
  message: CompleteMessage | undefined;
  attempt: number;
  /** Milliseconds since the epoch before which it is not delivered again. */
  notBefore: number;
  readonly publishedAt: number;
  /** Set until the message is durable. */
  publishing: Promise<unknown> | undefined;
  next: Entry | undefined;
  acknowledged: boolean;
}

/** What the queue needs from the table. None of it is waited for, except giving up. */
export interface QueueJournal {
  load(entry: Entry): CompleteMessage;
  delivered(entry: Entry): void;
  acknowledged(entry: Entry): void;
  delayed(entry: Entry): void;
  /** Resolves when the message is durably among the dead letters. */
  giveUp(subscription: string, entry: Entry, reason: string): Promise<void>;
}

interface Line {
  readonly key: string;
  head: Entry | undefined;
  tail: Entry | undefined;
  length: number;
  /** One is outstanding, waits for its delay, or the line stands in `#ready`. */
  busy: boolean;
}

interface Run {
  readonly line: Line;
  readonly entry: Entry;
  readonly deadline: DeadlineGroup;
  settled: boolean;
}

export class SubscriptionQueue {
  readonly spec: SubscriptionSpec;
  readonly #concurrency: number;
  readonly #clock: Clock;
  readonly #timer: Timer;
  readonly #journal: QueueJournal;
  readonly #deadlines: AckDeadlines;
  readonly #lines = new Map<string, Line>();
  readonly #unordered = new Set<Line>();
  readonly #byId = new Map<string, Entry>();
  readonly #ready = new Fifo<Line>();
  readonly #running = new Set<Run>();
  readonly #delays = new Set<() => void>();
  #handler: DeliveryHandler | undefined;
  #stopped: (() => void) | undefined;
  #closed = false;

  constructor(spec: SubscriptionSpec, concurrency: number, clock: Clock, timer: Timer, journal: QueueJournal) {
    this.spec = spec;
    this.#concurrency = concurrency;
    this.#clock = clock;
    this.#timer = timer;
    this.#journal = journal;
    this.#deadlines = new AckDeadlines(spec.ackDeadlineSeconds * 1_000, clock, timer, (group, error) => this.#expire(group, error));
  }

  /** Messages queued or outstanding. */
  get size(): number {
    return this.#byId.size;
  }

  get outstanding(): number {
    return this.#running.size;
  }

  backlog(key: string): number {
    return key === '' ? this.#unordered.size : (this.#lines.get(key)?.length ?? 0);
  }

  /** When the oldest message was published; undefined when there is none. */
  oldest(): number | undefined {
    let oldest: number | undefined;
    for (const lines of [this.#lines.values(), this.#unordered]) {
      for (const { head } of lines) if (head && (oldest === undefined || head.publishedAt < oldest)) oldest = head.publishedAt;
    }
    return oldest;
  }

  find(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  /** Takes the id, so that a repeat is known before the message is durable. */
  reserve(entry: Entry): void {
    this.#byId.set(entry.id, entry);
  }

  /** The message could not be made durable. */
  forget(entry: Entry): void {
    if (this.#byId.get(entry.id) === entry) this.#byId.delete(entry.id);
  }

  /** The message is durable: puts it in line and delivers what can be. */
  enqueue(entry: Entry): void {
    const line = this.#lineOf(entry.key);
    if (line.tail) line.tail.next = entry;
    else line.head = entry;
    line.tail = entry;
    line.length++;
    if (!line.busy) {
      line.busy = true;
      this.#schedule(line);
    }
  }

  /** @throws {SubscriptionError} when there is a handler already. */
  subscribe(handler: DeliveryHandler): () => void {
    if (this.#handler) throw new SubscriptionError(`${this.spec.name} has a handler already`);
    this.#handler = handler;
    queueMicrotask(() => this.#pump());
    return () => {
      if (this.#handler === handler) this.#handler = undefined;
    };
  }

  /** Starts nothing more; resolves when nothing is outstanding. */
  stop(): Promise<void> {
    this.#closed = true;
    for (const cancel of this.#delays) cancel();
    this.#delays.clear();
    return this.#running.size === 0 ? Promise.resolve() : new Promise((resolve) => (this.#stopped = resolve));
  }

  /** Abandons what is still outstanding: it stays in the table, whatever its handlers answer. */
  abandon(reason: Error): void {
    for (const run of this.#running) run.settled = true;
    this.#running.clear();
    this.#deadlines.abortAll(reason);
  }

  #lineOf(key: string): Line {
    let line = key === '' ? undefined : this.#lines.get(key);
    if (line) return line;
    line = { key, head: undefined, tail: undefined, length: 0, busy: false };
    if (key === '') this.#unordered.add(line);
    else this.#lines.set(key, line);
    return line;
  }

  /** Delivers the head of the line, now or when its delay is over. */
  #schedule(line: Line): void {
    const wait = line.head && line.head.notBefore > 0 ? line.head.notBefore - this.#clock.now() : 0;
    if (wait <= 0) {
      this.#ready.push(line);
      this.#pump();
      return;
    }
    const cancel = this.#timer.after(wait, () => {
      this.#delays.delete(cancel);
      this.#ready.push(line);
      this.#pump();
    });
    this.#delays.add(cancel);
  }

  #pump(): void {
    while (this.#handler && !this.#closed && this.#running.size < this.#concurrency) {
      const line = this.#ready.shift();
      if (!line) return;
      this.#deliver(line, line.head as Entry, this.#handler);
    }
  }

  #deliver(line: Line, entry: Entry, handler: DeliveryHandler): void {
    if (entry.attempt >= this.spec.maxDeliveryAttempts) {
      this.#giveUp(line, entry, 'ATTEMPTS_EXHAUSTED: every delivery ended with the process');
      return;
    }
    const run: Run = { line, entry, deadline: this.#deadlines.join(), settled: false };
    this.#running.add(run);
    entry.attempt++;
    this.#journal.delivered(entry);
    let handled: Promise<void>;
    try {
      const message = entry.message ?? this.#journal.load(entry);
      handled = handler({ subscription: this.spec.name, message, attempt: entry.attempt, publishedAt: entry.publishedAt }, run.deadline.signal);
    } catch (error) {
      handled = Promise.reject(error);
    }
    handled.then(() => this.#acknowledge(run), (error: unknown) => this.#fail(run, error));
  }

  #acknowledge(run: Run): void {
    if (!this.#settle(run)) return;
    this.#journal.acknowledged(run.entry);
    this.#advance(run.line, run.entry);
  }

  #fail(run: Run, error: unknown): void {
    if (!this.#settle(run)) return;
    const { line, entry } = run;
    if (entry.attempt >= this.spec.maxDeliveryAttempts) this.#giveUp(line, entry, reasonOf(error));
    else this.#retry(line, entry);
  }

  #giveUp(line: Line, entry: Entry, reason: string): void {
    this.#journal.giveUp(this.spec.name, entry, reason).then(() => this.#advance(line, entry), () => this.#retry(line, entry));
  }

  #retry(line: Line, entry: Entry): void {
    const { minRetryDelayMs, maxRetryDelayMs } = this.spec;
    entry.notBefore = this.#clock.now() + Math.min(maxRetryDelayMs, minRetryDelayMs * 2 ** (entry.attempt - 1));
    this.#journal.delayed(entry);
    if (!this.#closed) this.#schedule(line);
    this.#pump();
  }

  /** The head is done with: the line goes on with the next. */
  #advance(line: Line, entry: Entry): void {
    this.#byId.delete(entry.id);
    line.head = entry.next;
    line.length--;
    if (line.head) {
      this.#schedule(line);
      return;
    }
    line.tail = undefined;
    line.busy = false;
    if (line.key === '') this.#unordered.delete(line);
    else this.#lines.delete(line.key);
    this.#pump();
  }

  /** False when the run was settled before: a late answer changes nothing. */
  #settle(run: Run): boolean {
    if (run.settled) return false;
    run.settled = true;
    this.#running.delete(run);
    if (this.#running.size === 0) this.#stopped?.();
    return true;
  }

  #expire(group: DeadlineGroup, error: Error): void {
    for (const run of this.#running) if (run.deadline === group) this.#fail(run, error);
  }
}
