/** What one session has in line, delivered in order, one message after the other, with the retries of the topics' own subscriptions. */
import type { Stage } from '../../functions/runtime/create-stage.ts';
import type { StageName } from '../../schemas/generated/types.ts';
import type { OutgoingMessage } from '../../topics/bus.ts';
import { subscriptionsOf } from '../../topics/registry.ts';

const SUBSCRIPTIONS = new Map(subscriptionsOf().map((subscription) => [subscription.function, subscription]));

export class SessionQueue {
  readonly deliveries: { readonly stage: StageName; readonly ms: number }[] = [];
  readonly #stages: ReadonlyMap<string, Stage>;
  readonly #clock: { at: number };
  readonly #line: OutgoingMessage[] = [];
  readonly #signal = new AbortController().signal;

  /** @param clock moved on while a retry waits */
  constructor(stages: ReadonlyMap<string, Stage>, clock: { at: number }) {
    this.#stages = stages;
    this.#clock = clock;
  }

  /** Messages for what is no stage (notifications, dead letters) go nowhere. */
  add(messages: readonly OutgoingMessage[]): void {
    for (const message of messages) if (this.#stages.has(message.topic)) this.#line.push(message);
  }

  async drain(): Promise<void> {
    for (let next = this.#line.shift(); next; next = this.#line.shift()) await this.#deliver(next, this.#stages.get(next.topic) as Stage);
  }

  async #deliver(message: OutgoingMessage, stage: Stage): Promise<void> {
    const { name, minRetryDelayMs, maxDeliveryAttempts } = SUBSCRIPTIONS.get(message.topic) ?? { name: message.topic, minRetryDelayMs: 1_000, maxDeliveryAttempts: 5 };
    const delivered = { attributes: {}, ...message };
    for (let attempt = 1; ; attempt++) {
      const started = performance.now();
      try {
        await stage.deliver({ subscription: name, message: delivered, attempt, publishedAt: this.#clock.at }, this.#signal);
        this.deliveries.push({ stage: message.topic as StageName, ms: performance.now() - started });
        return;
      } catch (error) {
        if (attempt >= maxDeliveryAttempts) return stage.exhausted({ message: delivered, reason: (error as Error).message, attempts: attempt });
        this.#clock.at += minRetryDelayMs;
      }
    }
  }
}
