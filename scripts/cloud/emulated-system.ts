/**
 * The cloud mode on this machine: Google's emulators, every function in a process of its own behind its push subscription,
 * a Redis behind Upstash's REST interface, the scheduler's calls, and the gateway.
 */
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLocalIssuer } from '../../functions/runtime/auth/local-issuer.ts';
import type { Role } from '../../functions/runtime/auth/roles.ts';
import { systemClock } from '../../functions/runtime/clock.ts';
import { registry } from '../../topics/registry.ts';
import { BUILT_FUNCTIONS, buildFunctions } from '../build/build-functions.ts';
import { readOrCreateKey } from '../data-folder.ts';
import { freePort } from '../emulators/free-port.ts';
import { spawnServer, type SpawnedServer } from '../emulators/spawn-server.ts';
import { type Emulators, startEmulators } from '../emulators/start-emulators.ts';
import { type RunningRedis, startRedis } from '../emulators/start-redis.ts';
import { type RedisShim, startRedisShim } from '../emulators/start-redis-shim.ts';
import { createTopics } from './create-topics.ts';
import { type PushRelay, startPushRelay } from './push-relay.ts';
import { type Schedule, startSchedule } from './schedule.ts';

export interface EmulatedOptions {
  /** Keys and blobs; the documents are the emulator's and go with it. */
  readonly dataDir: string;
  /** Of the gateway; 0 picks a free one. */
  readonly port: number;
  readonly host?: string;
  /** Bundle for tenants that have activated none; the demo tenant's unless told. */
  readonly bundleDir?: string | undefined;
  /** Runs of stages that share a process, as `ingest>transcribe`; the registry's unless told. */
  readonly fused?: string | undefined;
  /** The gateway serves the console's pages too. */
  readonly console?: boolean;
  /** Without one, stages read the store alone. */
  readonly redis?: boolean;
  /** Gets what the processes write, each line with the process's name. */
  readonly onOutput?: (name: string, text: string) => void;
  /** Of every process, besides. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface EmulatedSystem {
  readonly url: string;
  readonly emulators: Emulators;
  readonly redis: RedisShim | undefined;
  readonly relay: PushRelay;
  readonly functions: readonly string[];
  token(claims: { readonly tenantId: string; readonly sub: string; readonly roles: readonly string[]; readonly ttlSec?: number }): Promise<string>;
  /** As kill -9 does. Its messages wait until it is started again. */
  kill(name: string): Promise<void>;
  start(name: string): Promise<void>;
  /** Where the function takes its pushes. */
  functionUrl(name: string): string;
  stop(): Promise<void>;
}

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const FRAMEWORK = fileURLToPath(new URL('../../node_modules/@google-cloud/functions-framework/build/src/main.js', import.meta.url));
const GATEWAY = fileURLToPath(new URL('gateway.ts', import.meta.url));
const SWEEP_EVERY_MS = 1_000;
/** Topics that the demo tenant's actions publish to; a tenant's own topics are the tenant's to make. */
const DEMO_TOPICS = ['releases', 'emergency'];

export async function startEmulatedSystem(options: EmulatedOptions): Promise<EmulatedSystem> {
  const { dataDir, fused, host = '127.0.0.1' } = options;
  const folder = join(dataDir, 'functions');
  mkdirSync(folder, { recursive: true });
  // The bundles leave the framework to the platform, which is this repository here.
  if (!existsSync(join(folder, 'node_modules'))) symlinkSync(MODULES, join(folder, 'node_modules'));
  const [emulators, redisServer, issuer] = await Promise.all([
    startEmulators({ firestore: true, pubsub: true }),
    options.redis ? startRedis() : undefined,
    openLocalIssuer({ dataDir, clock: systemClock }),
    buildFunctions({ outDir: folder, fused, bundleDir: options.bundleDir }),
  ]);
  const running = new Map<string, SpawnedServer>();
  const parts: Parts = { emulators, redisServer, running };
  try {
    return await start(options, parts, { folder, host, issuer });
  } catch (error) {
    await stopAll(parts);
    throw error;
  }
}

interface Parts {
  readonly emulators: Emulators;
  readonly redisServer: RunningRedis | undefined;
  readonly running: Map<string, SpawnedServer>;
  redis?: RedisShim;
  relay?: PushRelay;
  schedule?: Schedule;
}

async function start(options: EmulatedOptions, parts: Parts, { folder, host, issuer }: { readonly folder: string; readonly host: string; readonly issuer: Awaited<ReturnType<typeof openLocalIssuer>> }): Promise<EmulatedSystem> {
  const { emulators, running } = parts;
  if (parts.redisServer) parts.redis = await startRedisShim(parts.redisServer.url);
  const relay = (parts.relay = await startPushRelay());
  const ports = new Map<string, number>();
  for (const name of [...BUILT_FUNCTIONS, 'gateway']) ports.set(name, (name === 'gateway' && options.port) || (await freePort()));
  const functionUrl = (name: string): string => `http://127.0.0.1:${ports.get(name)}`;
  const url = `http://${host}:${ports.get('gateway')}`;
  const key = (name: string): string => Buffer.from(readOrCreateKey(options.dataDir, name)).toString('base64url');
  const env: Record<string, string> = {
    GOOGLE_CLOUD_PROJECT: emulators.projectId,
    PUBSUB_EMULATOR_HOST: emulators.pubsubHost as string,
    FIRESTORE_EMULATOR_HOST: emulators.firestoreHost as string,
    // Google's libraries otherwise look for a metadata server, which answers nobody here.
    METADATA_SERVER_DETECTION: 'none',
    EGG_BLOBS_DIR: join(options.dataDir, 'blobs'),
    EGG_DEFAULT_BUNDLE: join(folder, 'ingest', 'default-bundle.json'),
    EGG_OIDC_ISSUERS: JSON.stringify([issuer.config]),
    EGG_SESSION_KEY: Buffer.from(issuer.sessionKey).toString('base64url'),
    EGG_SEAL_KEY: key('seal.key'),
    EGG_ROLLBACK_KEY: key('rollback.key'),
    EGG_PUBLIC_URL: url,
    LOG_LEVEL: 'warn',
    ...(options.fused === undefined ? {} : { EGG_FUSED: options.fused }),
    ...(parts.redis ? { UPSTASH_REDIS_REST_URL: parts.redis.url, UPSTASH_REDIS_REST_TOKEN: parts.redis.token } : {}),
    ...options.env,
  };

  async function run(name: string): Promise<void> {
    const onOutput = options.onOutput && ((text: string) => options.onOutput?.(name, text));
    const [args, more, ready] = name === 'gateway'
      ? [[GATEWAY], { PORT: String(ports.get(name)), HOST: host, EGG_API_URL: functionUrl('api'), ...(options.console ? { EGG_CONSOLE: 'on' } : {}) }, /^Gateway: /m] as const
      : [[FRAMEWORK, `--target=${name}`, `--source=${join(folder, name)}`, `--port=${ports.get(name)}`], { EGG_FUNCTION: name }, /^URL: /m] as const;
    running.set(name, await spawnServer(process.execPath, args, ready, { env: { ...env, ...more }, ...(onOutput ? { onOutput } : {}) }));
  }

  await createTopics({ endpoint: `http://${emulators.pubsubHost}`, projectId: emulators.projectId, registry, pushUrl: (name) => relay.via(functionUrl(name)), further: DEMO_TOPICS });
  await Promise.all([...ports.keys()].map(run));
  parts.schedule = startSchedule(SWEEP_EVERY_MS, functionUrl('sweep'));

  return {
    url, emulators, relay, redis: parts.redis, functions: BUILT_FUNCTIONS, functionUrl,
    token: ({ tenantId, sub, roles, ttlSec }) => issuer.issueToken({ tenantId, sub, roles: roles as Role[], ...(ttlSec === undefined ? {} : { ttl: ttlSec }) }),
    async kill(name) {
      await running.get(name)?.stop();
      running.delete(name);
    },
    start: run,
    stop: () => stopAll(parts),
  };
}

async function stopAll({ emulators, redisServer, redis, relay, running, schedule }: Parts): Promise<void> {
  await schedule?.stop();
  await Promise.allSettled([...running.values()].map((server) => server.stop()));
  await Promise.all([relay?.stop(), redis?.stop()]);
  await Promise.allSettled([emulators.stop(), redisServer?.stop()]);
}
