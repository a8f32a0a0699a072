/**
 * A bus under a virtual clock that does everything a real one may do: delivers twice, late, and in any order across keys;
 * stores a publication and then reports a failure, or fails before it stores; loses acknowledgements. Order within a key holds.
 */
import { RetryableError } from '../../functions/runtime/errors.ts';
import type { Delivery, OutgoingMessage, Publisher } from '../../topics/bus.ts';
import { registry, subscriptionsOf, topicOfDeadLetters } from '../../topics/registry.ts';
import type { Random } from './random.ts';

export class SimulatedBusError extends RetryableError {
  readonly code = 'SIMULATED_BUS_FAILURE';
}

export interface Faults {
  readonly duplicate: number;
  readonly publishFailsBefore: number;
  readonly publishFailsAfter: number;
  readonly acknowledgementLost: number;
  readonly maxDelayMs: number;
}

interface Waiting { readonly message: OutgoingMessage; attempt: number; notBefore: number }

export class SimulatedBus implements Publisher {
  readonly dead: OutgoingMessage[] = [];
  readonly #random: Random;
  readonly #clock: { now: number };
  readonly #faults: Faults;
  readonly #lines = new Map<string, { readonly subscription: string; readonly line: Waiting[] }>();

  constructor(random: Random, clock: { now: number }, faults: Faults) {
    this.#random = random;
    this.#clock = clock;
    this.#faults = faults;
  }

  async publish(messages: readonly OutgoingMessage[]): Promise<void> {
    if (this.#random.chance(this.#faults.publishFailsBefore)) throw new SimulatedBusError('not stored');
    for (const message of messages) this.#store(message);
    if (this.#random.chance(this.#faults.publishFailsAfter)) throw new SimulatedBusError('stored, but nobody was told');
  }

  /** Delivers one message that may be delivered now, or moves the clock to the next; false when nothing is left. */
  async step(deliver: (delivery: Delivery) => Promise<void>): Promise<boolean> {
    const heads = [...this.#lines.values()].flatMap(({ subscription, line }) => (line[0] ? [{ subscription, line, head: line[0] }] : []));
    if (heads.length === 0) return false;
    const ready = heads.filter(({ head }) => head.notBefore <= this.#clock.now);
    if (ready.length === 0) {
      this.#clock.now = Math.min(...heads.map(({ head }) => head.notBefore));
      return true;
    }
    const { subscription, line, head } = this.#random.pick(ready);
    head.attempt += 1;
    try {
      await deliver({ subscription, message: { attributes: {}, ...head.message }, attempt: head.attempt, publishedAt: this.#clock.now });
      if (!this.#random.chance(this.#faults.acknowledgementLost)) line.shift();
    } catch {
      head.notBefore = this.#clock.now + 1_000 * Math.min(head.attempt, 30);
    }
    return true;
  }

  #store(message: OutgoingMessage): void {
    if (topicOfDeadLetters(message.topic)) {
      this.dead.push(message);
      return;
    }
    const copies = this.#random.chance(this.#faults.duplicate) ? 2 : 1;
    for (const { name } of registry.topics.some((topic) => topic.name === message.topic) ? subscriptionsOf(message.topic) : []) {
      const key = `${name}/${message.orderingKey}`;
      const line: Waiting[] = this.#lines.get(key)?.line ?? [];
      this.#lines.set(key, { subscription: name, line });
      for (let copy = 0; copy < copies; copy++) line.push({ message, attempt: 0, notBefore: this.#clock.now + this.#random.below(this.#faults.maxDelayMs + 1) });
    }
  }
}
