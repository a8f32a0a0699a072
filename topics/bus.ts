/**
 * The Bus port: ordered, at-least-once delivery of messages between stages.
 *
 * Guarantees every adapter gives (`bus.contract.ts` proves them):
 * - `publish` resolves only when all messages are durable; it keeps their order.
 * - Messages with one ordering key reach a subscription in publish order, one outstanding at a time.
 *   Messages with different keys run in parallel.
 * - A handler that rejects, or outlives the ack deadline, gets the message again after the retry delay; later
 *   messages of that key wait. After `maxDeliveryAttempts` the message moves to the dead-letter topic and the key goes on.
 */
import type { Basis } from './basis.ts';

/** A message as a publisher hands it over. `data` is JSON text. */
export interface OutgoingMessage {
  readonly topic: string;
  /** Derived from its cause: the same cause gives the same id, so that consumers can drop repeats. */
  readonly id: string;
  /** The session id. Messages without one ('') are unordered. */
  readonly orderingKey: string;
  readonly data: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What `data` says, where the publisher still has it: for a receiver in the same process, which must not change it. */
  readonly content?: object;
}

export type CompleteMessage = Required<Omit<OutgoingMessage, 'content'>> & Pick<OutgoingMessage, 'content'>;

/** One delivery of a message to one subscription. */
export interface Delivery {
  readonly subscription: string;
  readonly message: CompleteMessage;
  /** 1 for the first delivery. */
  readonly attempt: number;
  /** Milliseconds since the epoch at which the message became durable. */
  readonly publishedAt: number;
}

/** Resolve to acknowledge, reject to have it delivered again. `signal` aborts at the ack deadline. */
export type DeliveryHandler = (delivery: Delivery, signal: AbortSignal) => Promise<void>;

export interface Publisher {
  /**
   * `basis`: what the messages come from, when it is not durable yet; a bus in the same database makes them durable with it.
   * @throws {BusError} when the messages could not be made durable; none or all of them may be.
   */
  publish(messages: readonly OutgoingMessage[], basis?: Basis): Promise<void>;
}

export interface Bus extends Publisher {
  /** Delivers the subscription's messages to `handler` until the returned function is called. */
  subscribe(subscription: string, handler: DeliveryHandler): () => void;
  /** Undelivered and outstanding messages: of one ordering key, or of everything. */
  backlog(orderingKey?: string): number;
  /** Resolves when nothing is outstanding or waiting (messages waiting for a retry delay count as waiting). */
  idle(): Promise<void>;
  /** Stops delivering, waits for outstanding handlers (at most `graceMs`), keeps everything durable. */
  close(graceMs?: number): Promise<void>;
}

/** A message that was given up, with why. */
export interface DeadLetter {
  readonly id: string;
  readonly topic: string;
  readonly subscription: string;
  readonly message: CompleteMessage;
  readonly attempts: number;
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly deadAt: number;
}
