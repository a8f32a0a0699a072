/** Dead letters of one topic in Pub/Sub, over REST: what waits, and the way back or out. */
import { DEAD_ATTEMPTS, DEAD_REASON, DEAD_SUBSCRIPTION } from '../../topics/dead-letter.ts';
import { locationalHost } from '../../topics/pubsub-message.ts';
import type { TopicSpec } from '../../topics/registry.ts';

export interface DeadLetterOptions {
  readonly projectId: string;
  readonly region: string;
  /** `http://HOST:PORT` of an emulator; Google's own unless told. */
  readonly endpoint?: string | undefined;
  /** Access token; none for an emulator. */
  readonly token?: string | undefined;
}

export interface WaitingDeadLetter {
  readonly ackId: string;
  readonly messageId: string;
  readonly orderingKey: string;
  /** Why it was given up, as the function that did so said; undefined when Pub/Sub did it. */
  readonly reason: string | undefined;
  readonly publishTime: string;
  /** Base64. */
  readonly data: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface PulledMessage {
  readonly ackId: string;
  readonly message: { readonly data?: string; readonly attributes?: Record<string, string>; readonly messageId: string; readonly orderingKey?: string; readonly publishTime: string };
}

/** Pub/Sub's own attributes on what it forwarded itself. */
const FORWARDED = 'CloudPubSubDeadLetterSource';
const ADDED: readonly string[] = [DEAD_REASON, DEAD_ATTEMPTS, DEAD_SUBSCRIPTION];

export class DeadLetters {
  readonly #options: DeadLetterOptions;
  readonly #topic: TopicSpec;

  constructor(topic: TopicSpec, options: DeadLetterOptions) {
    this.#topic = topic;
    this.#options = options;
  }

  /** Leased for as long as the subscription's ack deadline says; what is neither sent back nor discarded waits on. */
  async pull(limit: number): Promise<readonly WaitingDeadLetter[]> {
    const answer = await this.#call<{ receivedMessages?: readonly PulledMessage[] }>(this.#subscription('pull'), { maxMessages: limit, returnImmediately: true });
    return (answer.receivedMessages ?? []).map(({ ackId, message }) => ({
      ackId, messageId: message.messageId, publishTime: message.publishTime, orderingKey: message.orderingKey ?? '', data: message.data ?? '',
      attributes: message.attributes ?? {}, reason: message.attributes?.[DEAD_REASON],
    }));
  }

  /** Back onto the topic, in the order given; each leaves the dead letters only once it is there. A crash between sends one twice, which the ledger drops. */
  async sendBack(letters: readonly WaitingDeadLetter[]): Promise<void> {
    for (const { ackId, data, attributes, orderingKey } of letters) {
      const kept = Object.fromEntries(Object.entries(attributes).filter(([name]) => !ADDED.includes(name) && !name.startsWith(FORWARDED)));
      await this.#call(`topics/${this.#topic.name}:publish`, { messages: [{ data, attributes: kept, ...(orderingKey ? { orderingKey } : {}) }] });
      await this.discard([ackId]);
    }
  }

  async discard(ackIds: readonly string[]): Promise<void> {
    if (ackIds.length > 0) await this.#call(this.#subscription('acknowledge'), { ackIds });
  }

  /** Puts the lease down, so that others see the letters at once. */
  async release(ackIds: readonly string[]): Promise<void> {
    if (ackIds.length > 0) await this.#call(this.#subscription('modifyAckDeadline'), { ackIds, ackDeadlineSeconds: 0 });
  }

  #subscription(action: string): string {
    return `subscriptions/${this.#topic.deadLetter.subscription}:${action}`;
  }

  async #call<T>(path: string, body: object): Promise<T> {
    const { projectId, region, token, endpoint = `https://${locationalHost(region)}` } = this.#options;
    const response = await fetch(`${endpoint}/v1/projects/${projectId}/${path}`, {
      method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    });
    if (!response.ok) throw new Error(`Pub/Sub refuses ${path}: ${response.status} ${(await response.text()).slice(0, 500)}`);
    return (await response.json()) as T;
  }
}
