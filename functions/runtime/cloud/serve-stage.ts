/** Registers a stage as a Functions Framework HTTP function that takes the pushes of its subscription. */
import { http } from '@google-cloud/functions-framework';
import { fusionOf, runOf } from '../../../topics/fusion.ts';
import { createPubsubBus, type PubsubBus } from '../../../topics/pubsub-bus.ts';
import { registry, subscriptionsOf } from '../../../topics/registry.ts';
import type { StageName } from '../../../schemas/generated/types.ts';
import type { Bundle } from '../bundle/bundle.ts';
import { fuseStages } from '../fuse-stages.ts';
import type { StageDefinition } from '../stage.ts';
import { type CallerCheck, callerCheckOf } from './caller.ts';
import { createCloudLog } from './cloud-log.ts';
import { cloudParts, type CloudParts } from './cloud-parts.ts';
import type { Env } from './environment.ts';
import { EnvironmentError } from './errors.ts';
import { once, openSoon } from './once.ts';
import { handlePush } from './push-handler.ts';

export interface ServedStage<Data, State> {
  create(parts: CloudParts): Promise<StageDefinition<Data, State>>;
  /** Told of each bundle before the first message is handled by it. */
  readonly warm?: (bundle: Bundle) => void;
}

/** The stages of this bundle: the function's own, and those that it is fused with. */
const served = new Map<StageName, ServedStage<unknown, unknown>>();

export function serveStage<Data, State>(name: StageName, stage: ServedStage<Data, State>): void {
  served.set(name, stage as unknown as ServedStage<unknown, unknown>);
  const log = createCloudLog(process.env);
  const open = once(() => openStage(name, process.env));
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

interface OpenedStage { readonly bus: PubsubBus; readonly check: CallerCheck; readonly parts: CloudParts }

async function openStage(name: StageName, env: Env): Promise<OpenedStage> {
  const parts = cloudParts(env);
  const check = callerCheckOf(env, 'EGG_PUSH_IDENTITY', parts.clock);
  const fusion = fusionOf(registry, env.EGG_FUSED);
  const run = runOf(name, fusion).map((part) => [part, served.get(part as StageName)] as const);
  const missing = run.filter(([, stage]) => stage === undefined).map(([part]) => part);
  if (missing.length > 0) throw new EnvironmentError(`${name} is fused with ${missing.join(', ')}, which this bundle was not built with`);
  const present = run.map(([, stage]) => stage as ServedStage<unknown, unknown>);
  const [definitions, runtime] = await Promise.all([
    Promise.all(present.map((stage) => stage.create(parts))),
    parts.stageRuntime((_tenant, bundle) => { for (const { warm } of present) warm?.(bundle); }),
  ]);
  const stages = fuseStages(definitions, runtime, fusion);
  const bus = createPubsubBus({
    publisher: parts.publisher, registry,
    onDeadLetter: ({ message, reason, attempts }) => stages.get(name)?.exhausted({ message, reason, attempts }),
    onRefused: (reason, { message, attempt }) => parts.log.debug({ reason, message: message.id, session: message.orderingKey, attempt }, 'delivery refused'),
  });
  for (const subscription of subscriptionsOf(name)) bus.subscribe(subscription.name, async (delivery, signal) => { await stages.get(name)?.deliver(delivery, signal); });
  return { bus, check, parts };
}
