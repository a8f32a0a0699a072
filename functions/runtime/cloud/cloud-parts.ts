/**
 * The adapters of the cloud mode, composed from the environment. Every part is opened at first need, so that a function loads
 * and connects only what it uses; `README.md` lists the environment.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { createPubsubPublisher, type PubsubPublisher } from '../../../topics/pubsub-publisher.ts';
import { createVerifier, type Verifier } from '../auth/create-verifier.ts';
import type { Blobs } from '../blobs/blobs.ts';
import { assembleBundle, type BundleContent } from '../bundle/assemble-bundle.ts';
import type { Bundle } from '../bundle/bundle.ts';
import type { BundleCheck, BundlePreparation } from '../bundle/bundle-problem.ts';
import { type BundleRegistry, createBundleRegistry } from '../bundle/bundle-registry.ts';
import type { Cache } from '../cache/cache.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { StageRuntime } from '../create-stage.ts';
import { recordDeadLetters } from '../dead-letters/stored-dead-letters.ts';
import { type OpenedModels, openModels } from '../models/open-models.ts';
import { createSealer, type Sealer } from '../seal.ts';
import type { FirestoreStore } from '../store/firestore-store.ts';
import { createTelemetryService, type TelemetryService } from '../telemetry/exporters.ts';
import type { MetricsWriter } from '../telemetry/metrics-writer.ts';
import { validateMessage } from '../validate-message.ts';
import { createCloudLog } from './cloud-log.ts';
import { type Env, issuers, key, required } from './environment.ts';
import { once } from './once.ts';

export interface CloudParts {
  readonly env: Env;
  readonly clock: Clock;
  readonly log: Logger;
  readonly publisher: PubsubPublisher;
  store(): Promise<FirestoreStore>;
  blobs(): Promise<Blobs>;
  /** Undefined: there is none, the Store serves alone. */
  cache(): Promise<Cache | undefined>;
  /** `checks` and `prepare` count for the first caller. */
  bundles(options?: { readonly checks?: readonly BundleCheck[]; readonly prepare?: BundlePreparation }): Promise<BundleRegistry>;
  telemetry(): Promise<TelemetryService>;
  /** Sends metrics to where `EGG_METRICS` says, when it is time to; for the end of each request. Never rejects. */
  writeMetrics(): Promise<void>;
  models(): Promise<OpenedModels>;
  sealer(): Sealer;
  verifier(): Verifier;
  stageRuntime(prepare?: BundlePreparation): Promise<StageRuntime>;
}

export function cloudParts(env: Env): CloudParts {
  const clock = systemClock;
  const projectId = required(env, 'GOOGLE_CLOUD_PROJECT');
  const log = createCloudLog(env);
  const store = once(() => openStore(env, projectId, log));
  const publisher = recordDeadLetters(createPubsubPublisher({ projectId, emulatorHost: env.PUBSUB_EMULATOR_HOST, ...(env.EGG_REGION ? { region: env.EGG_REGION } : {}) }), store, clock);
  const blobs = once(() => openBlobs(env));
  const cache = once(() => openCache(env));
  const models = once(() => openModels(env, { clock, log }));
  const telemetry = once(() => createTelemetryService(env));
  const writer = env.EGG_METRICS === 'cloud-monitoring' ? once(async () => openMetricsWriter(env, await telemetry(), { projectId, clock, log })) : undefined;
  let registry: (() => Promise<BundleRegistry>) | undefined;

  const parts: CloudParts = {
    env, clock, log, publisher, store, blobs, cache, telemetry,
    bundles: ({ checks = [], prepare } = {}) => (registry ??= once(async () => {
      const defaultBundle = await readDefaultBundle(env);
      return createBundleRegistry({
        store: await store(), blobs: await blobs(), clock, checks, embedder: (await models()).embedder,
        ...(defaultBundle ? { defaultBundle } : {}), ...(prepare ? { prepare } : {}),
      });
    }))(),
    async writeMetrics() {
      await (await writer?.().catch((error: unknown) => log.warn({ err: error }, 'no metrics can be written')))?.writeIfDue();
    },
    models,
    sealer: () => createSealer(key(env, 'EGG_SEAL_KEY')),
    verifier: () => createVerifier({ issuers: issuers(env), sessionKey: key(env, 'EGG_SESSION_KEY'), clock }),
    async stageRuntime(prepare) {
      const [opened, bundles, { telemetry: spans }, shared] = await Promise.all([store(), parts.bundles(prepare ? { prepare } : {}), telemetry(), cache()]);
      return { store: opened, publisher, bundles, clock, validate: validateMessage, telemetry: spans, log, ...(shared ? { sharedStateCache: shared } : {}) };
    },
  };
  return parts;
}

async function openMetricsWriter(env: Env, { collect }: TelemetryService, { projectId, clock, log }: { readonly projectId: string; readonly clock: Clock; readonly log: Logger }): Promise<MetricsWriter> {
  const [{ createMetricsWriter }, { createMetadataToken }] = await Promise.all([import('../telemetry/metrics-writer.ts'), import('./metadata-token.ts')]);
  return createMetricsWriter({
    collect, clock, token: createMetadataToken(clock), onError: (error) => log.warn({ err: error }, 'metrics were not written'),
    task: { projectId, location: env.EGG_REGION ?? 'global', job: env.K_SERVICE ?? 'egg', taskId: randomUUID() },
  });
}

async function openStore(env: Env, projectId: string, log: Logger): Promise<FirestoreStore> {
  const { createFirestoreStore } = await import('../store/firestore-store.ts');
  return createFirestoreStore({ projectId, onError: (error) => log.warn({ err: error }, 'the store\'s listener failed'), ...(env.EGG_FIRESTORE_DATABASE ? { databaseId: env.EGG_FIRESTORE_DATABASE } : {}) });
}

/** A bucket, or a folder for the emulators. */
async function openBlobs(env: Env): Promise<Blobs> {
  if (env.EGG_BLOBS_DIR) return (await import('../blobs/folder-blobs.ts')).createFolderBlobs(env.EGG_BLOBS_DIR);
  return (await import('../blobs/cloud-storage-blobs.ts')).createCloudStorageBlobs({ bucket: required(env, 'EGG_BLOBS_BUCKET') });
}

async function openCache(env: Env): Promise<Cache | undefined> {
  if (!env.UPSTASH_REDIS_REST_URL || env.EGG_CACHE === 'none') return undefined;
  const { createUpstashCache } = await import('../cache/upstash-cache.ts');
  return createUpstashCache({ url: env.UPSTASH_REDIS_REST_URL, token: required(env, 'UPSTASH_REDIS_REST_TOKEN') });
}

/** `EGG_DEFAULT_BUNDLE`: the file of a built bundle, for tenants that have activated none. Without it they are refused. */
async function readDefaultBundle(env: Env): Promise<Bundle | undefined> {
  if (!env.EGG_DEFAULT_BUNDLE) return undefined;
  return assembleBundle(JSON.parse(await readFile(env.EGG_DEFAULT_BUNDLE, 'utf8')) as BundleContent);
}
