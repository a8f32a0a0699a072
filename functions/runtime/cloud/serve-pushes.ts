/** Registers a Functions Framework HTTP function that takes the pushes of its subscriptions. */
import { http } from '@google-cloud/functions-framework';
import type { DeadLetter, DeliveryHandler } from '../../../topics/bus.ts';
import { createPubsubBus, type PubsubBus } from '../../../topics/pubsub-bus.ts';
import { registry, subscriptionsOf } from '../../../topics/registry.ts';
import { type CallerCheck, callerCheckOf } from './caller.ts';
import { createCloudLog } from './cloud-log.ts';
import { cloudParts, type CloudParts } from './cloud-parts.ts';
import { once, openSoon } from './once.ts';
import { handlePush } from './push-handler.ts';

export interface PushConsumer {
  readonly deliver: DeliveryHandler;
  /** Told of a message that ran out of attempts, once it is parked. */
  readonly exhausted?: (dead: DeadLetter) => Promise<void>;
}

interface Opened { readonly bus: PubsubBus; readonly check: CallerCheck; readonly parts: CloudParts }

export function servePushes(name: string, create: (parts: CloudParts) => Promise<PushConsumer>): void {
  const log = createCloudLog(process.env);
  const open = once(() => openConsumer(name, cloudParts(process.env), create));
  openSoon(open);
  http(name, async (request, response) => {
    const opened = open();
    const status = await handlePush(request, {
      log,
      check: async (caller) => (await opened).check(caller),
      receive: async (envelope) => (await opened).bus.receive(envelope),
    });
    // Before the answer: after it, the platform takes the CPU away.
    await opened.then(({ parts }) => parts.writeMetrics(), () => {});
    response.status(status).end();
  });
}

async function openConsumer(name: string, parts: CloudParts, create: (parts: CloudParts) => Promise<PushConsumer>): Promise<Opened> {
  const check = callerCheckOf(parts.env, 'EGG_PUSH_IDENTITY', parts.clock);
  const consumer = await create(parts);
  const bus = createPubsubBus({
    publisher: parts.publisher, registry,
    onDeadLetter: (dead) => consumer.exhausted?.(dead),
    onRefused: (reason, { message, attempt }) => parts.log.debug({ reason, message: message.id, session: message.orderingKey, attempt }, 'delivery refused'),
  });
  for (const subscription of subscriptionsOf(name)) bus.subscribe(subscription.name, consumer.deliver);
  return { bus, check, parts };
}
