/**
 * The Bus on Google Pub/Sub: a publisher, and push requests handed to the subscriptions' handlers.
 *
 * Pub/Sub keeps order, deadlines and retries. What it would forward to the dead-letter topic without a word is parked here
 * one step earlier, at its last attempt: with the reason, and with the client told.
 */
import { LRUCache } from 'lru-cache';
import { type PushEnvelope, toDelivery } from '../functions/runtime/cloud/push-envelope.ts';
import { systemTimer, type Timer } from '../functions/runtime/timer.ts';
import { AckDeadlineError, BusError, reasonOf, SubscriptionError } from './bus-errors.ts';
import type { Bus, DeadLetter, Delivery, DeliveryHandler, OutgoingMessage, Publisher } from './bus.ts';
import { deadLetterMessage } from './dead-letter.ts';
import type { SubscriptionSpec, TopicRegistry } from './registry.ts';

export interface PubsubBusOptions {
  readonly publisher: Publisher;
  readonly registry: TopicRegistry;
  readonly timer?: Timer;
  /** Told of each message that ran out of attempts, once it is parked; when this fails, the message is delivered again. */
  readonly onDeadLetter?: (dead: DeadLetter) => void | Promise<void>;
  /** Told why a delivery was refused. */
  readonly onRefused?: (reason: string, delivery: Delivery) => void;
}

export interface PubsubBus extends Bus {
  /** True: acknowledge the push; false: answer so that it comes again. Never rejects. */
  receive(envelope: PushEnvelope): Promise<boolean>;
}

interface Route { readonly spec: SubscriptionSpec; readonly topic: string; handler?: DeliveryHandler | undefined }
interface Known { readonly key: string; readonly mine: boolean }

/** Messages whose attempts are counted here, where Pub/Sub does not count them. */
const MAX_COUNTED = 10_000;
const DEFAULT_GRACE_MS = 10_000;

/** `backlog` and `idle` tell of what was published by this process and of what it works on; Pub/Sub's own backlog is a metric. */
export function createPubsubBus(options: PubsubBusOptions): PubsubBus {
  return new PushReceiver(options);
}

class PushReceiver implements PubsubBus {
  readonly #options: PubsubBusOptions;
  readonly #timer: Timer;
  readonly #routes = new Map<string, Route>();
  /** `SUBSCRIPTION ID` of what is not acknowledged yet. */
  readonly #known = new Map<string, Known>();
  readonly #attempts = new LRUCache<string, number>({ max: MAX_COUNTED });
  readonly #outstanding = new Map<Promise<boolean>, AbortController>();
  #idlers: (() => void)[] = [];
  #closing = false;

  constructor(options: PubsubBusOptions) {
    this.#options = options;
    this.#timer = options.timer ?? systemTimer;
    for (const topic of options.registry.topics) for (const spec of topic.subscriptions) this.#routes.set(spec.name, { spec, topic: topic.name });
  }

  async publish(messages: readonly OutgoingMessage[]): Promise<void> {
    const added = messages.flatMap((message) => [...this.#routes.values()].filter(({ topic }) => topic === message.topic).map(({ spec }) => {
      const name = `${spec.name} ${message.id}`;
      this.#known.set(name, { key: message.orderingKey, mine: true });
      return name;
    }));
    try {
      await this.#options.publisher.publish(messages);
    } catch (error) {
      for (const name of added) this.#forget(name);
      throw error;
    }
  }

  subscribe(subscription: string, handler: DeliveryHandler): () => void {
    const route = this.#routes.get(subscription);
    if (!route) throw new SubscriptionError(`No subscription is named ${subscription}`);
    if (route.handler) throw new SubscriptionError(`Subscription ${subscription} has a handler already`);
    route.handler = handler;
    return () => {
      if (route.handler === handler) route.handler = undefined;
    };
  }

  receive(envelope: PushEnvelope): Promise<boolean> {
    const route = this.#routes.get(envelope.subscription.slice(envelope.subscription.lastIndexOf('/') + 1));
    if (!route?.handler || this.#closing) return Promise.resolve(false);
    const counted = `${route.spec.name} ${envelope.messageId}`;
    const attempt = envelope.deliveryAttempt ?? (this.#attempts.get(counted) ?? 0) + 1;
    this.#attempts.set(counted, attempt);
    const delivery = toDelivery(envelope, { subscription: route.spec.name, topic: route.topic, attempt });
    const name = `${route.spec.name} ${delivery.message.id}`;
    if (!this.#known.has(name)) this.#known.set(name, { key: delivery.message.orderingKey, mine: false });

    const abort = new AbortController();
    const work = this.#deliver(route, delivery, abort).then((acknowledged) => {
      this.#outstanding.delete(work);
      if (acknowledged) this.#attempts.delete(counted);
      if (acknowledged || this.#known.get(name)?.mine === false) this.#forget(name);
      return acknowledged;
    });
    this.#outstanding.set(work, abort);
    return work;
  }

  backlog(orderingKey?: string): number {
    if (orderingKey === undefined) return this.#known.size;
    return [...this.#known.values()].filter(({ key }) => key === orderingKey).length;
  }

  async idle(): Promise<void> {
    while (this.#known.size > 0) await new Promise<void>((resolve) => this.#idlers.push(resolve));
  }

  async close(graceMs = DEFAULT_GRACE_MS): Promise<void> {
    this.#closing = true;
    let cancel = () => {};
    const grace = new Promise<void>((resolve) => (cancel = this.#timer.after(graceMs, resolve)));
    await Promise.race([Promise.all(this.#outstanding.keys()), grace]);
    cancel();
    for (const abort of this.#outstanding.values()) abort.abort(new BusError('The bus is closing'));
  }

  async #deliver({ spec, handler }: Route, delivery: Delivery, abort: AbortController): Promise<boolean> {
    const cancel = this.#timer.after(spec.ackDeadlineSeconds * 1_000, () => abort.abort(new AckDeadlineError(`not done after ${spec.ackDeadlineSeconds} s`)));
    const aborted = new Promise<never>((_, reject) => abort.signal.addEventListener('abort', () => reject(abort.signal.reason as Error)));
    try {
      await Promise.race([handler?.(delivery, abort.signal), aborted]);
      return true;
    } catch (error) {
      const reason = reasonOf(error);
      this.#options.onRefused?.(reason, delivery);
      return delivery.attempt >= spec.maxDeliveryAttempts && (await this.#park(delivery, reason));
    } finally {
      cancel();
    }
  }

  async #park(delivery: Delivery, reason: string): Promise<boolean> {
    const { message, subscription, attempt } = delivery;
    try {
      await this.#options.publisher.publish([deadLetterMessage(delivery, reason)]);
      await this.#options.onDeadLetter?.({ id: message.id, topic: message.topic, subscription, message, attempts: attempt, reason, deadAt: Date.now() });
      return true;
    } catch (error) {
      this.#options.onRefused?.(reasonOf(error), delivery);
      return false;
    }
  }

  #forget(name: string): void {
    this.#known.delete(name);
    if (this.#known.size > 0) return;
    for (const resolve of this.#idlers.splice(0)) resolve();
  }
}
