/** Registers a stage as a cloud function, together with the stages that it is fused with. */
import { fusionOf, runOf } from '../../../topics/fusion.ts';
import { registry } from '../../../topics/registry.ts';
import type { StageName } from '../../../schemas/generated/types.ts';
import type { BundlePreparation } from '../bundle/bundle-problem.ts';
import { fuseStages } from '../fuse-stages.ts';
import { oncePerProcess } from '../once-per-process.ts';
import type { StageDefinition } from '../stage.ts';
import type { CloudParts } from './cloud-parts.ts';
import { EnvironmentError } from './errors.ts';
import { type PushConsumer, servePushes } from './serve-pushes.ts';

export interface ServedStage<Data, State> {
  create(parts: CloudParts): Promise<StageDefinition<Data, State>>;
  /** Makes each bundle ready before the first message is handled by it. */
  readonly prepare?: (parts: CloudParts) => Promise<BundlePreparation>;
}

/** The stages of this bundle: the function's own, and those that it is fused with. */
const served = new Map<StageName, ServedStage<unknown, unknown>>();

export function serveStage<Data, State>(name: StageName, stage: ServedStage<Data, State>): void {
  served.set(name, stage as unknown as ServedStage<unknown, unknown>);
  // A fused stage is registered as well; the platform starts the function that it was told.
  servePushes(name, (parts) => openStage(name, parts));
}

async function openStage(name: StageName, parts: CloudParts): Promise<PushConsumer> {
  const fusion = fusionOf(registry, parts.env.EGG_FUSED);
  const run = runOf(name, fusion).map((part) => [part, served.get(part as StageName)] as const);
  const missing = run.filter(([, stage]) => stage === undefined).map(([part]) => part);
  if (missing.length > 0) throw new EnvironmentError(`${name} is fused with ${missing.join(', ')}, which this bundle was not built with`);
  const present = run.map(([, stage]) => stage as ServedStage<unknown, unknown>);
  const prepares = await Promise.all(present.flatMap(({ prepare }) => prepare?.(parts) ?? []));
  const [definitions, runtime] = await Promise.all([
    Promise.all(present.map((stage) => stage.create(parts))),
    parts.stageRuntime(async (bundle, options) => (await Promise.all(prepares.map((prepare) => prepare(bundle, options)))).flat()),
  ]);
  const stage = fuseStages(definitions, runtime, fusion).get(name);
  if (!stage) throw new EnvironmentError(`this bundle has no stage ${name}`);
  return {
    deliver: oncePerProcess(stage.deliver),
    exhausted: (dead) => stage.exhausted(dead),
  };
}
