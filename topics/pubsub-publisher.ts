/** Publishes through Google's client: ordered per session, batched, to one region. The client is loaded at the first message. */
import type { PubSub, Topic } from '@google-cloud/pubsub';
import { BusError } from './bus-errors.ts';
import type { OutgoingMessage, Publisher } from './bus.ts';
import { locationalHost, toPubsub } from './pubsub-message.ts';

export interface PubsubPublisherOptions {
  readonly projectId: string;
  /** Order holds within one region's endpoint. Ignored with an emulator. */
  readonly region?: string;
  /** `HOST:PORT`; `PUBSUB_EMULATOR_HOST` unless told. */
  readonly emulatorHost?: string | undefined;
}

export interface PubsubPublisher extends Publisher {
  /** Sends what waits, then lets go of the connection. */
  close(): Promise<void>;
}

/** Waits this long (ms) for company; a batch of a key also waits for the one before it. */
const BATCH = { maxMessages: 100, maxBytes: 1024 * 1024, maxMilliseconds: 2 };
/** Shorter than any subscription's ack deadline, so that a stage fails for this reason and not by its deadline. */
const TOTAL_TIMEOUT_MS = 20_000;
const RETRY = {
  retry: {
    backoffSettings: {
      initialRetryDelayMillis: 100, retryDelayMultiplier: 2, maxRetryDelayMillis: 2_000,
      initialRpcTimeoutMillis: 5_000, rpcTimeoutMultiplier: 1, maxRpcTimeoutMillis: 10_000, totalTimeoutMillis: TOTAL_TIMEOUT_MS,
    },
  },
};

export function createPubsubPublisher(options: PubsubPublisherOptions): PubsubPublisher {
  const topics = new Map<string, Topic>();
  let client: Promise<PubSub> | undefined;

  async function topicNamed(name: string): Promise<Topic> {
    const pubsub = await (client ??= open(options));
    let topic = topics.get(name);
    if (!topic) {
      topic = pubsub.topic(name, { messageOrdering: true, batching: BATCH, gaxOpts: RETRY });
      topics.set(name, topic);
    }
    return topic;
  }

  return {
    async publish(messages: readonly OutgoingMessage[]) {
      const names = [...new Set(messages.map(({ topic }) => topic))];
      const opened = new Map(await Promise.all(names.map(async (name) => [name, await topicNamed(name)] as const)));
      // All are handed over in one turn: the client keeps the order in which it is called.
      const outcomes = await Promise.allSettled(messages.map(async (message) => {
        const topic = opened.get(message.topic) as Topic;
        const { data, ...rest } = toPubsub(message);
        try {
          await topic.publishMessage({ ...rest, data: Buffer.from(data) });
        } catch (error) {
          // A failed key takes nothing more until it is told that the failure has been seen.
          if (message.orderingKey) topic.resumePublishing(message.orderingKey);
          throw error;
        }
      }));
      const failed = outcomes.find((outcome) => outcome.status === 'rejected');
      if (failed) throw new BusError('Pub/Sub did not take the messages', { cause: failed.reason });
    },
    async close() {
      const pubsub = await client?.catch(() => undefined);
      await Promise.allSettled([...topics.values()].map((topic) => topic.flush()));
      await pubsub?.close();
    },
  };
}

async function open({ projectId, region, emulatorHost = process.env.PUBSUB_EMULATOR_HOST }: PubsubPublisherOptions): Promise<PubSub> {
  const { PubSub } = await import('@google-cloud/pubsub');
  const endpoint = emulatorHost ?? (region && locationalHost(region));
  return new PubSub({ projectId, ...(endpoint ? { apiEndpoint: endpoint } : {}), ...(emulatorHost ? { emulatorMode: true } : {}) });
}
