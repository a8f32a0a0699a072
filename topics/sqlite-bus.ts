/**
 * The Bus on the embedded database. This process owns the queue: what is queued is known in memory, commits and timers drive
 * delivery, and nothing polls. Acknowledgements and attempt counts join the next group commit without being waited for;
 * a crash before that only delivers again.
 */
import type { Clock } from '../functions/runtime/clock.ts';
import type { SqliteDatabase } from '../functions/runtime/sqlite/sqlite-database.ts';
import { systemTimer, type Timer } from '../functions/runtime/timer.ts';
import type { Basis } from './basis.ts';
import { BusError, SubscriptionError } from './bus-errors.ts';
import type { Bus, DeadLetter, DeliveryHandler, OutgoingMessage, CompleteMessage } from './bus.ts';
import { DEAD_ATTEMPTS, DEAD_REASON, DEAD_SUBSCRIPTION } from './dead-letter.ts';
import { DeliveryJournal } from './delivery-journal.ts';
import { topicOfDeadLetters, type TopicRegistry } from './registry.ts';
import { SqliteBusTables, type PublishedMessage } from './sqlite-bus-tables.ts';
import { SubscriptionQueue, type Entry } from './subscription-queue.ts';

export interface SqliteBusOptions {
  readonly registry: TopicRegistry;
  readonly clock: Clock;
  readonly timer?: Timer;
  /** Outstanding messages per subscription; default 256. */
  readonly concurrency?: number;
  /** Messages whose payload is kept in memory; default 20,000. The rest are read from the table when their turn comes. */
  readonly residentMessages?: number;
  /** Newest messages kept of each topic without subscriptions; default 10,000. */
  readonly keptMessages?: number;
  /**
   * Told of each message that ran out of attempts, once it is durably dead; the key goes on when this has resolved.
   * Not told of what a stage parked itself, nor again after a crash in between.
   */
  readonly onDeadLetter?: (dead: DeadLetter) => void | Promise<void>;
  /** Told when `onDeadLetter` failed. */
  readonly onError?: (error: unknown) => void;
}

export interface SubscriptionStats {
  readonly subscription: string;
  readonly pending: number;
  readonly outstanding: number;
  /** Age of the oldest message in milliseconds; 0 when there is none. */
  readonly oldestAgeMs: number;
}

export interface DeadLetterPage { readonly items: readonly DeadLetter[]; readonly next?: string }

export interface ReadDeadLetters { readonly topic?: string; readonly tenantId?: string; readonly cursor?: string; readonly limit?: number }

export interface SqliteBus extends Bus {
  /** Newest first. */
  deadLetters(read?: ReadDeadLetters): DeadLetterPage;
  /** One of this tenant's. */
  deadLetter(id: string, tenantId: string): DeadLetter | undefined;
  /** Queues the message again for the subscription that gave it up; false when there is no such dead letter. */
  redrive(id: string): Promise<boolean>;
  discard(id: string): Promise<boolean>;
  stats(): readonly SubscriptionStats[];
  /** The newest messages of a topic that has no subscription, in publish order. */
  published(topic: string, limit?: number): readonly PublishedMessage[];
}

export function createSqliteBus(database: SqliteDatabase, options: SqliteBusOptions): SqliteBus {
  return new QueueOwner(database, options);
}

const TRIM_EVERY = 100;
const DEFAULT_GRACE_MS = 10_000;

class QueueOwner implements SqliteBus {
  readonly #database: SqliteDatabase;
  readonly #options: SqliteBusOptions;
  readonly #clock: Clock;
  readonly #timer: Timer;
  readonly #tables: SqliteBusTables;
  readonly #journal: DeliveryJournal;
  readonly #queues = new Map<string, SubscriptionQueue>();
  readonly #routes = new Map<string, readonly SubscriptionQueue[]>();
  readonly #keptSinceTrim = new Map<string, number>();
  #idlers: (() => void)[] = [];
  #closing: Promise<void> | undefined;
  #closed = false;

  constructor(database: SqliteDatabase, options: SqliteBusOptions) {
    this.#database = database;
    this.#options = options;
    this.#clock = options.clock;
    this.#timer = options.timer ?? systemTimer;
    this.#tables = new SqliteBusTables(database);
    this.#journal = new DeliveryJournal(database, this.#tables, this.#clock, options.residentMessages ?? 20_000, {
      onWritten: () => this.#wakeIdlers(),
      onDeadLetter: options.onDeadLetter,
      onError: options.onError,
    });
    for (const topic of options.registry.topics) {
      const queues = topic.subscriptions.map((spec) => new SubscriptionQueue(spec, options.concurrency ?? 256, this.#clock, this.#timer, this.#journal));
      for (const queue of queues) this.#queues.set(queue.spec.name, queue);
      if (queues.length > 0) this.#routes.set(topic.name, queues);
    }
    for (const row of this.#tables.queued()) {
      const queue = this.#queues.get(row.subscription);
      if (!queue) continue;
      const entry = newEntry(row.id, row.key, undefined, row.published_at, row);
      queue.reserve(entry);
      queue.enqueue(entry);
    }
  }

  async publish(messages: readonly OutgoingMessage[], basis?: Basis): Promise<void> {
    if (this.#closed) throw new BusError('The bus is closed');
    const now = this.#clock.now();
    const added: { readonly queue: SubscriptionQueue; readonly entry: Entry }[] = [];
    const others: OutgoingMessage[] = [];
    let repeats: Promise<unknown>[] | undefined;
    for (const message of messages) {
      const queues = this.#routes.get(message.topic);
      if (!queues) {
        others.push(message);
        continue;
      }
      for (const queue of queues) {
        const queued = queue.find(message.id);
        if (queued) {
          // As good as published once the first is durable.
          if (queued.publishing) (repeats ??= []).push(queued.publishing);
          continue;
        }
        const entry = newEntry(message.id, message.orderingKey, complete(message), now);
        queue.reserve(entry);
        added.push({ queue, entry });
      }
    }
    const durable = this.#database.run(() => {
      for (const { queue, entry } of added) entry.seq = this.#tables.insert(queue.spec.name, entry.message as OutgoingMessage, now);
      for (const message of others) this.#putAside(message, now);
      if (basis?.outputs?.open) basis.outputs.take([...added.map(({ entry }) => entry.id), ...others.map(({ id }) => id)], basis);
      this.#database.afterCommit(() => {
        for (const { queue, entry } of added) this.#enqueue(queue, entry);
      });
    }, basis);
    for (const { entry } of added) entry.publishing = durable;
    try {
      await durable;
      if (repeats) await Promise.all(repeats);
    } catch (cause) {
      for (const { queue, entry } of added) if (entry.publishing) queue.forget(entry);
      throw new BusError('The messages could not be stored', { cause });
    }
  }

  subscribe(subscription: string, handler: DeliveryHandler): () => void {
    const queue = this.#queues.get(subscription);
    if (!queue) throw new SubscriptionError(`No subscription is named ${subscription}`);
    return queue.subscribe(handler);
  }

  backlog(orderingKey?: string): number {
    let count = 0;
    for (const queue of this.#queues.values()) count += orderingKey === undefined ? queue.size : queue.backlog(orderingKey);
    return count;
  }

  async idle(): Promise<void> {
    while (this.backlog() > 0) await new Promise<void>((resolve) => this.#idlers.push(resolve));
    await this.#journal.written();
  }

  close(graceMs = DEFAULT_GRACE_MS): Promise<void> {
    return (this.#closing ??= this.#drain(graceMs));
  }

  deadLetter(id: string, tenantId: string): DeadLetter | undefined {
    return this.#tables.deadLetterOf(tenantId, id);
  }

  deadLetters({ topic, tenantId, cursor, limit = 100 }: ReadDeadLetters = {}): DeadLetterPage {
    const found = this.#tables.deadLetters({ topic, tenant: tenantId, before: cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(cursor), limit: limit + 1 });
    const items = found.slice(0, limit);
    return found.length > limit ? { items, next: items.at(-1)?.id as string } : { items };
  }

  redrive(id: string): Promise<boolean> {
    const now = this.#clock.now();
    return this.#database.run(() => {
      const dead = this.#tables.deadLetter(id);
      const queues = dead && this.#queuesOf(dead);
      if (!dead || !queues) return false;
      this.#tables.removeDeadLetter(id);
      for (const queue of queues) {
        if (queue.find(dead.message.id)) continue;
        const entry = newEntry(dead.message.id, dead.message.orderingKey, dead.message, now);
        entry.seq = this.#tables.insert(queue.spec.name, dead.message, now);
        this.#database.afterCommit(() => {
          queue.reserve(entry);
          this.#enqueue(queue, entry);
        });
      }
      return true;
    });
  }

  discard(id: string): Promise<boolean> {
    return this.#database.run(() => this.#tables.removeDeadLetter(id));
  }

  stats(): readonly SubscriptionStats[] {
    const now = this.#clock.now();
    return [...this.#queues.values()].map((queue) => ({
      subscription: queue.spec.name,
      pending: queue.size - queue.outstanding,
      outstanding: queue.outstanding,
      oldestAgeMs: now - (queue.oldest() ?? now),
    }));
  }

  published(topic: string, limit = 100): readonly PublishedMessage[] {
    return this.#tables.kept(topic, limit);
  }

  /** Publishing goes on meanwhile: outstanding handlers could not finish without it. */
  async #drain(graceMs: number): Promise<void> {
    const queues = [...this.#queues.values()];
    let cancel = () => {};
    const grace = new Promise<void>((resolve) => (cancel = this.#timer.after(graceMs, resolve)));
    await Promise.race([Promise.all(queues.map((queue) => queue.stop())), grace]);
    cancel();
    this.#closed = true;
    for (const queue of queues) queue.abandon(new BusError('The bus is closing'));
    await this.#journal.written();
  }

  #enqueue(queue: SubscriptionQueue, entry: Entry): void {
    entry.publishing = undefined;
    this.#journal.admit(entry);
    queue.enqueue(entry);
  }

  /** Inside a unit: a message for no subscription here, or one that a stage gave up itself. */
  #putAside(message: OutgoingMessage, now: number): void {
    const topic = topicOfDeadLetters(message.topic, this.#options.registry);
    if (!topic) {
      this.#tables.keep(message, now);
      const since = (this.#keptSinceTrim.get(message.topic) ?? 0) + 1;
      this.#keptSinceTrim.set(message.topic, since % TRIM_EVERY);
      if (since === TRIM_EVERY) this.#tables.trimKept(message.topic, this.#options.keptMessages ?? 10_000);
      return;
    }
    const { [DEAD_REASON]: reason = '', [DEAD_ATTEMPTS]: attempts = '1', [DEAD_SUBSCRIPTION]: subscription = '', ...attributes } = message.attributes ?? {};
    this.#tables.bury({ subscription, message: { ...message, topic: topic.name, attributes }, attempts: Number(attempts), reason, deadAt: now });
  }

  /** Where a dead letter goes back to; undefined when the registry knows neither subscription nor topic any more. */
  #queuesOf(dead: DeadLetter): readonly SubscriptionQueue[] | undefined {
    const queue = this.#queues.get(dead.subscription);
    return queue ? [queue] : this.#routes.get(dead.topic);
  }

  #wakeIdlers(): void {
    if (this.#idlers.length === 0 || this.backlog() > 0) return;
    const idlers = this.#idlers;
    this.#idlers = [];
    for (const resolve of idlers) resolve();
  }
}

function newEntry(
  id: string, key: string, message: CompleteMessage | undefined, publishedAt: number,
  stored?: { readonly seq: number; readonly attempt: number; readonly not_before: number },
): Entry {
  return {
    seq: stored?.seq ?? 0, id, key, message, attempt: stored?.attempt ?? 0, notBefore: stored?.not_before ?? 0, publishedAt,
    publishing: undefined, next: undefined, acknowledged: false,
  };
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

function complete(message: OutgoingMessage): CompleteMessage {
  const { topic, id, orderingKey, data, attributes = NO_ATTRIBUTES } = message;
  return { topic, id, orderingKey, data, attributes };
}
