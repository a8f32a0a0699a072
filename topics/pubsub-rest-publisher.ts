/** Publishes over Pub/Sub's REST interface with `fetch` alone, for hosts where Google's client is too heavy or cannot run. */
import { BusError } from './bus-errors.ts';
import type { OutgoingMessage, Publisher } from './bus.ts';
import { locationalHost, toPubsub } from './pubsub-message.ts';

export interface RestPublisherOptions {
  readonly projectId: string;
  /** Order holds within one region's endpoint. */
  readonly region?: string;
  /** Instead of the region's endpoint, without a slash at the end (an emulator: `http://HOST:PORT`). */
  readonly endpoint?: string;
  /** A Google access token; absent with an emulator. Asked again, with `renew`, after a 401. */
  readonly accessToken?: (renew: boolean) => Promise<string>;
  readonly fetch?: typeof fetch;
  /** Waits between tries. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** 0 … 1, spreads the tries of many processes. */
  readonly random?: () => number;
}

const MAX_TRIES = 5;
const FIRST_DELAY_MS = 100;
const MAX_DELAY_MS = 2_000;
const TRY_TIMEOUT_MS = 5_000;
/** Of one request; Pub/Sub takes 1,000 messages and 10 MB. */
const MAX_MESSAGES = 500;
const MAX_BYTES = 4 * 1024 * 1024;

interface WireMessage { readonly data: string; readonly attributes: Readonly<Record<string, string>>; readonly orderingKey?: string }

export function createRestPublisher(options: RestPublisherOptions): Publisher {
  const send = options.fetch ?? ((input, init) => fetch(input, init));
  const wait = options.wait ?? ((milliseconds) => new Promise<void>((resolve) => { setTimeout(resolve, milliseconds); }));
  const random = options.random ?? Math.random;
  const endpoint = options.endpoint ?? `https://${options.region ? locationalHost(options.region) : 'pubsub.googleapis.com'}`;
  /** The last publish of each key on its way: the next one of that key stands behind it. */
  const tails = new Map<string, Promise<unknown>>();

  async function post(topic: string, messages: readonly WireMessage[]): Promise<void> {
    const path = topic.startsWith('projects/') ? topic : `projects/${options.projectId}/topics/${topic}`;
    const body = JSON.stringify({ messages });
    let renew = false;
    for (let tries = 1; ; tries++) {
      const outcome = await attempt(`${endpoint}/v1/${path}:publish`, body, renew);
      if (outcome.done) return;
      if (tries === MAX_TRIES || !outcome.again) throw new BusError(`Pub/Sub did not take the messages: ${outcome.reason}`, { cause: outcome.cause, context: { topic, tries } });
      renew = outcome.renew ?? false;
      const delay = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (tries - 1)) * (0.5 + random() / 2);
      await wait(Math.max(delay, outcome.retryAfterMs ?? 0));
    }
  }

  async function attempt(url: string, body: string, renew: boolean): Promise<Outcome> {
    try {
      const token = await options.accessToken?.(renew);
      const response = await send(url, {
        method: 'POST', body, signal: AbortSignal.timeout(TRY_TIMEOUT_MS),
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      });
      await response.arrayBuffer();
      if (response.ok) return { done: true };
      const { status } = response;
      return {
        done: false, reason: `HTTP ${status}`, again: status === 401 || status === 408 || status === 429 || status >= 500, renew: status === 401,
        retryAfterMs: Math.min(MAX_DELAY_MS, Number(response.headers.get('retry-after') ?? 0) * 1000 || 0),
      };
    } catch (cause) {
      return { done: false, reason: 'no answer', again: true, cause };
    }
  }

  /** One after the other: a try that is repeated must not be overtaken by the next messages of its key. */
  async function inOrder(keys: readonly string[], work: () => Promise<void>): Promise<void> {
    const before = Promise.allSettled(keys.map((key) => tails.get(key)));
    const mine = before.then(work);
    for (const key of keys) tails.set(key, mine);
    try {
      await mine;
    } finally {
      for (const key of keys) if (tails.get(key) === mine) tails.delete(key);
    }
  }

  return {
    async publish(messages) {
      for (const [topic, own] of Map.groupBy(messages, (message) => message.topic)) {
        const keys = [...new Set(own.map(({ orderingKey }) => orderingKey).filter(Boolean))].map((key) => `${topic}\n${key}`);
        await inOrder(keys, async () => {
          for (const batch of batches(own.map(toWire))) await post(topic, batch);
        });
      }
    },
  };
}

type Outcome =
  | { readonly done: true }
  | { readonly done: false; readonly reason: string; readonly again: boolean; readonly renew?: boolean; readonly retryAfterMs?: number; readonly cause?: unknown };

function toWire(message: OutgoingMessage): WireMessage {
  const { data, ...rest } = toPubsub(message);
  return { ...rest, data: base64(data) };
}

const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

function* batches(messages: readonly WireMessage[]): Generator<readonly WireMessage[]> {
  let batch: WireMessage[] = [];
  let bytes = 0;
  for (const message of messages) {
    if (batch.length === MAX_MESSAGES || (batch.length > 0 && bytes + message.data.length > MAX_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(message);
    bytes += message.data.length;
  }
  if (batch.length > 0) yield batch;
}
