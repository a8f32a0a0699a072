/**
 * Stands between the Pub/Sub emulator and the functions, and adds what the service does and the emulator does not: the delivery
 * attempt, the ordering key, and pauses that grow from attempt to attempt.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { MESSAGE_KEY } from '../../topics/pubsub-message.ts';
import { type SubscriptionSpec, subscriptionsOf } from '../../topics/registry.ts';

export interface PushRelay {
  /** Where the emulator pushes to instead of `functionUrl`. */
  via(functionUrl: string): string;
  /** While true, every push is sent twice at the same time, and once more when it has been answered. */
  duplicate: boolean;
  /** Pushes that were sent besides. */
  readonly duplicated: number;
  stop(): Promise<void>;
}

interface Push {
  readonly subscription: string;
  readonly message: { readonly messageId: string; readonly attributes?: Readonly<Record<string, string>> };
}

/** Longest pause, as a part of the ack deadline: at the deadline the emulator would send the message again. */
const PART_OF_DEADLINE = 0.5;

export async function startPushRelay(): Promise<PushRelay> {
  const state = { duplicate: false, duplicated: 0 };
  const stopping = new AbortController();
  const attempts = new Map<string, number>();
  const specs = new Map(subscriptionsOf().map((spec) => [spec.name, spec]));

  async function relay(target: string, push: Push): Promise<number> {
    const { subscription, message } = push;
    const name = `${subscription} ${message.messageId}`;
    const deliveryAttempt = (attempts.get(name) ?? 0) + 1;
    attempts.set(name, deliveryAttempt);
    const orderingKey = message.attributes?.[MESSAGE_KEY];
    const body = JSON.stringify({ ...push, deliveryAttempt, message: { ...message, ...(orderingKey ? { orderingKey } : {}) } });
    const send = (): Promise<number> => fetch(target, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: stopping.signal }).then((answer) => answer.status, () => 502);
    const { duplicate } = state;
    const [status] = await Promise.all(duplicate ? [send(), send()] : [send()]);
    if (duplicate) {
      state.duplicated += 2;
      await send();
    }
    if (status < 300) attempts.delete(name);
    else await setTimeout(pause(specs.get(subscription.split('/')[3] ?? ''), deliveryAttempt), undefined, { signal: stopping.signal }).catch(() => {});
    return status;
  }

  const server = createServer((request, response) => void (async () => {
    const push = JSON.parse(await text(request)) as Push;
    response.writeHead(await relay(decodeURIComponent((request.url ?? '').slice(1)), push)).end();
  })());
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return {
    via: (functionUrl) => `http://127.0.0.1:${port}/${encodeURIComponent(functionUrl)}`,
    get duplicate() { return state.duplicate; },
    set duplicate(on) { state.duplicate = on; },
    get duplicated() { return state.duplicated; },
    async stop() {
      stopping.abort();
      const closed = new Promise<void>((resolve) => { server.close(() => resolve()); });
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What is left (ms) of the service's pause after the emulator's own, which is always the shortest one. */
function pause(spec: SubscriptionSpec | undefined, attempt: number): number {
  if (!spec) return 0;
  const wanted = Math.min(spec.maxRetryDelayMs, spec.minRetryDelayMs * 2 ** (attempt - 1)) - spec.minRetryDelayMs;
  return Math.min(wanted, spec.ackDeadlineSeconds * 1000 * PART_OF_DEADLINE);
}
