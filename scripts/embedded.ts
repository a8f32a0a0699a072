/**
 * The embedded mode: the whole system composed in one process, over one SQLite file.
 *
 * This is the only file that knows which adapters the embedded mode uses; stages, API and gateway see ports alone.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hash } from 'node:crypto';
import { type Logger, pino } from 'pino';
import { createApi } from '../functions/api/create-api.ts';
import { createStages } from '../functions/create-stages.ts';
import { resumeHeldActions } from '../functions/dispatch/hold-action.ts';
import { probeUnclearActions } from '../functions/dispatch/probe-chore.ts';
import { rollbackAction } from '../functions/dispatch/rollback-action.ts';
import { createGenerateDrafts } from '../functions/generate-drafts.ts';
import { prepareIntents } from '../functions/intent/prepare-intents.ts';
import { createNotifier } from '../functions/notify/create-notifier.ts';
import { evaluatePolicy } from '../functions/policy/evaluate-policy.ts';
import { createSendMail, mailSettings } from '../functions/notify/send-mail.ts';
import { runGates } from '../functions/resolve/gates/run-gates.ts';
import { createRecheckManifest } from '../functions/recheck-manifest.ts';
import { createVerifier } from '../functions/runtime/auth/create-verifier.ts';
import { openLocalIssuer } from '../functions/runtime/auth/local-issuer.ts';
import type { Role } from '../functions/runtime/auth/roles.ts';
import { can } from '../functions/runtime/auth/roles.ts';
import { createSessionTokens } from '../functions/runtime/auth/session-tokens.ts';
import { createFolderBlobs } from '../functions/runtime/blobs/folder-blobs.ts';
import { releaseExpired } from '../functions/runtime/budget/budget.ts';
import { createBundleRegistry } from '../functions/runtime/bundle/bundle-registry.ts';
import { parseBundle } from '../functions/runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../functions/runtime/bundle/read-bundle-folder.ts';
import { type Clock, systemClock } from '../functions/runtime/clock.ts';
import type { Stage, StageRuntime } from '../functions/runtime/create-stage.ts';
import { deriveId } from '../functions/runtime/derive-id.ts';
import { framesSeen } from '../functions/runtime/frames-seen.ts';
import { fuseStages, runsInside } from '../functions/runtime/fuse-stages.ts';
import { createKillSwitch } from '../functions/runtime/kill-switch/kill-switch.ts';
import { liveTotals } from '../functions/runtime/live-totals.ts';
import { openModels } from '../functions/runtime/models/open-models.ts';
import { ManifestRegistry } from '../functions/runtime/manifests/manifest-registry.ts';
import { FIRST_STAGE } from '../functions/runtime/pipeline.ts';
import { decideReview } from '../functions/runtime/reviews/decide-review.ts';
import { escalateReviews, expireReviews, republishApproved } from '../functions/runtime/reviews/review-chores.ts';
import { createReveal } from '../functions/runtime/pii/vault.ts';
import { createSealer } from '../functions/runtime/seal.ts';
import { openSqliteDatabase } from '../functions/runtime/sqlite/database.ts';
import { createAuditAnchors } from '../functions/runtime/store/audit-anchors.ts';
import { createSqliteStore } from '../functions/runtime/store/sqlite-store.ts';
import { createTelemetryService } from '../functions/runtime/telemetry/exporters.ts';
import { systemTimer } from '../functions/runtime/timer.ts';
import { validateMessage } from '../functions/runtime/validate-message.ts';
import { announceBudgets } from '../functions/sweep/announce-budgets.ts';
import { createReviewAnnouncer } from '../functions/sweep/announce-reviews.ts';
import { stepRollouts } from '../functions/sweep/step-rollouts.ts';
import { sweep } from '../functions/sweep/sweep.ts';
import { openTranscriber } from '../functions/transcribe/open-transcriber.ts';
import { createGateway } from '../gateway/create-gateway.ts';
import { createMemoryLimiter } from '../gateway/memory-limiter.ts';
import asyncapi from '../schemas/generated/asyncapi.json' with { type: 'json' };
import openapi from '../schemas/generated/openapi.json' with { type: 'json' };
import type { SessionRecord } from '../schemas/generated/types.ts';
import { busDeadLetters } from '../topics/bus-dead-letters.ts';
import type { DeadLetter } from '../topics/bus.ts';
import { fusionOf } from '../topics/fusion.ts';
import { NOTIFY_TOPIC, registry, subscriptionsOf } from '../topics/registry.ts';
import { createSqliteBus, type SqliteBus } from '../topics/sqlite-bus.ts';
import { bundleChecks } from './bundle-checks.ts';
import { readOrCreateKey } from './data-folder.ts';
import { createWorkerEvaluations } from './evaluation/worker-evaluations.ts';
import { observeBus } from './observe-bus.ts';
import { serve } from './serve.ts';

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Loopback unless told. */
  readonly host?: string;
  /** Bundle for tenants that have activated none; the demo tenant's unless told. */
  readonly bundleDir?: string;
  /** Logs errors only. */
  readonly quiet?: boolean;
  /** Runs of stages that hand on directly, as `ingest>transcribe>chunk`; `EGG_FUSED`, or whatever stays inside the process, unless told. */
  readonly fused?: string;
  readonly clock?: Clock;
  /** Serves the console's pages; without it there are none. */
  readonly console?: (request: Request) => Promise<Response | undefined>;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface EmbeddedSystem {
  readonly url: string;
  /** Which models and which transcriber there are, for people. */
  readonly providers: { readonly models: string; readonly sound: string };
  readonly bus: SqliteBus;
  token(claims: { readonly tenantId: string; readonly sub: string; readonly roles: readonly string[]; readonly ttlSec?: number }): Promise<string>;
  /** Stops taking requests, finishes what is being worked on, closes the file. What is queued is there on the next start. */
  close(): Promise<void>;
}

const DEMO_BUNDLE = fileURLToPath(new URL('../functions/tenants/demo', import.meta.url));
const SWEEP_EVERY_MS = 1_000;
const RETRY_REVIEWS_EVERY_MS = 30_000;
const DRAIN_MS = 10_000;

export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedSystem> {
  const { dataDir, clock = systemClock, env = process.env } = options;
  const log = pino({ level: env.LOG_LEVEL ?? (options.quiet ? 'fatal' : 'warn'), base: null });
  const database = openSqliteDatabase({ file: join(dataDir, 'egg.db'), synchronous: env.EGG_SQLITE_SYNC === 'FULL' ? 'FULL' : 'NORMAL', onCommitError: (error) => log.error({ err: error }, 'commit failed') });
  const store = createSqliteStore(database, { clock });
  const bus = createSqliteBus(database, { registry, clock, onDeadLetter: (dead) => void tellClient(dead) });
  const service = await createTelemetryService(env);
  observeBus(service.meterProvider.getMeter('agi-egg'), bus);

  const { bundle: defaultBundle } = parseBundle(await readBundleFolder(options.bundleDir ?? DEMO_BUNDLE), bundleChecks);
  const blobs = createFolderBlobs(join(dataDir, 'blobs'));
  const auditAnchors = createAuditAnchors({ store, blobs, clock, log });
  const { models, summaries, embedder, description: modelsDescription } = await openModels(env, { clock, log, byBundle: defaultBundle.limits.models ?? {} });
  const bundles = createBundleRegistry({ store, blobs, clock, checks: bundleChecks, defaultBundle, embedder, prepare: prepareIntents({ blobs, log }) });
  // Nobody is served yet: a thread of its own would only take longer.
  await prepareIntents({ blobs, log }, { here: true })(defaultBundle, { keep: true });

  const sealer = createSealer(readOrCreateKey(dataDir, 'seal.key'));
  const issuer = await openLocalIssuer({ dataDir, clock });
  const manifests = new ManifestRegistry();
  const rollbackKey = readOrCreateKey(dataDir, 'rollback.key');
  const processId = randomUUID();
  const killSwitch = createKillSwitch({ store, clock });
  const mail = mailSettings(env);
  const reveal = createReveal({ store, sealer, clock });
  const targets = { publisher: bus, log, clock, reveal, secrets: async (ref: string) => env[`EGG_SECRET_${ref.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`] };

  const { transcriber, partials, description: transcriberDescription } = await openTranscriber(env, { clock, models });
  const onTrouble = (facts: object): void => log.warn(facts, 'a model did not answer');
  const runtime: StageRuntime = { store, publisher: bus, bundles, clock, validate: validateMessage, telemetry: service.telemetry, log };
  const stages = createStages({
    ingest: { sealer },
    transcribe: { sealer, transcriber, partials, onTrouble: (facts) => log.warn({ stage: 'transcribe', ...facts }, 'the transcriber did not answer') },
    summarize: { models: summaries, onTrouble },
    intent: { models, onTrouble },
    resolve: { registry: manifests, embedder, log, models, onTrouble },
    dispatch: { ...targets, registry: manifests, processId, onlyProcess: true, rollbackKey, killSwitch },
  });
  const running = fuseStages(stages, runtime, fusionOf(registry, options.fused ?? env.EGG_FUSED ?? runsInside(stages)));
  for (const [name, stage] of running) serveStage(bus, name, stage);
  bus.subscribe(NOTIFY_TOPIC, createNotifier({ bundles, publisher: bus, clock, log, secrets: targets.secrets, ...(mail ? { sendMail: createSendMail(mail) } : {}) }));

  /** A message that ran out of attempts: the stage records the failure in the session. */
  async function tellClient(dead: DeadLetter): Promise<void> {
    await running.get(dead.message.topic)?.exhausted(dead);
  }

  const totals = (tenantId: string, sessionId: string) => liveTotals(store.tenant(tenantId), sessionId, stages, clock.now());
  const recheckManifest = createRecheckManifest({ store, clock });
  const limiter = createMemoryLimiter({ clock });
  const verifier = createVerifier({ issuers: [issuer.config], sessionKey: issuer.sessionKey, clock });
  const evaluations = createWorkerEvaluations(blobs);
  const api = createApi({
    store, publisher: bus, bundles, verifier, limiter, clock, timer: systemTimer, sealer, embedder, log, sessionTotals: totals, telemetry: service.telemetry,
    sessionTokens: createSessionTokens({ key: issuer.sessionKey, clock }),
    randomId: () => randomBytes(18).toString('base64url').replaceAll(/[-_]/g, 'x'),
    backlog: (sessionId) => bus.backlog(sessionId),
    checkManifest: runGates,
    evaluatePolicy, evaluations,
    generateManifest: createGenerateDrafts({ store, clock, models, onTrouble }),
    killSwitch,
    auditAnchors: (tenantId) => auditAnchors.of(tenantId),
    deadLetters: busDeadLetters(bus),
    reviews: { decide: (request) => decideReview({ store, publisher: bus, bundles, registry: manifests, clock, recheckManifest }, request) },
    actions: { rollback: (request) => rollbackAction({ ...targets, store, bundles, processId, rollbackKey }, request) },
  });

  const shutdown = new AbortController();
  const gateway = createGateway({
    publish: (messages) => bus.publish(messages),
    verify: (token) => verifier.verify(token),
    can, limiter, clock, log,
    sessions: { find: async (tenantId, sessionId) => (await store.tenant(tenantId).get<SessionRecord>('sessions', sessionId))?.data, totals },
    limits: async (tenantId) => (await bundles.active(tenantId)).limits,
    backlog: (sessionId) => bus.backlog(sessionId),
    frames: { seen: (tenantId, sessionId, frameIds) => framesSeen(store.tenant(tenantId), sessionId, frameIds) },
    ingestTopic: FIRST_STAGE,
    seal: (text, context) => sealer.seal(text, context),
    deriveId,
    hashHex: (text) => hash('sha256', text, 'hex'),
    events: {
      read: (tenantId, sessionId, read) => store.tenant(tenantId).readEvents(sessionId, read),
      watch: (tenantId, sessionId, onChange) => store.tenant(tenantId).watchEvents(sessionId, onChange),
    },
    api: (request) => api.fetch(request),
    ...(options.console ? { console: options.console } : {}),
    metrics: () => service.metricsText(),
    checks: async () => ({ store: { status: 'ok' }, bus: { status: 'ok' }, models: { status: 'ok', detail: modelsDescription }, transcriber: { status: 'ok', detail: transcriberDescription } }),
    documents: { openapi: () => openapi, asyncapi: () => asyncapi },
    signal: shutdown.signal,
  }, { webSocket: true });

  const server = await serve(gateway, { port: options.port, host: options.host ?? '127.0.0.1' });
  const announceReviews = createReviewAnnouncer({ store, publisher: bus, bundles, clock });
  const sweeper = repeat(SWEEP_EVERY_MS, log, () => sweep({
    store, publisher: bus, bundles, clock, log,
    chores: [
      async (now) => { await releaseExpired(store, now); },
      async () => { await expireReviews({ store, clock }); },
      async () => { await escalateReviews({ store, clock }); },
      async () => { await announceReviews(); },
      async () => { await announceBudgets({ store, publisher: bus, bundles, clock }); },
      async () => { await auditAnchors.note(); },
      async () => { await stepRollouts({ store, bundles, clock, publisher: bus }); },
      async () => { await resumeHeldActions({ store, publisher: bus, killSwitch, clock }); },
    ],
  }));
  const healer = repeat(RETRY_REVIEWS_EVERY_MS, log, async () => {
    await republishApproved({ store, publisher: bus, clock });
    await probeUnclearActions({ ...targets, store, bundles });
  });

  return {
    url: server.url,
    providers: { models: modelsDescription, sound: transcriberDescription },
    bus,
    token: ({ tenantId, sub, roles, ttlSec }) => issuer.issueToken({ tenantId, sub, roles: roles as Role[], ...(ttlSec === undefined ? {} : { ttl: ttlSec }) }),
    async close() {
      shutdown.abort();
      await Promise.all([sweeper.stop(), healer.stop(), evaluations.close(), server.close(DRAIN_MS)]);
      await bus.close(DRAIN_MS);
      await store.close();
      await database.close();
      await service.shutdown();
    },
  };
}

function serveStage(bus: SqliteBus, name: string, stage: Stage): void {
  for (const subscription of subscriptionsOf(name)) bus.subscribe(subscription.name, async (delivery, signal) => { await stage.deliver(delivery, signal); });
}

/** Runs `work` again and again with a pause between; a failure is logged and does not end it. */
function repeat(everyMs: number, log: Logger, work: () => Promise<unknown>): { stop(): Promise<void> } {
  let stopped = false;
  let cancel = () => {};
  let running: Promise<void> = Promise.resolve();
  const runOnce = async () => {
    try {
      await work();
    } catch (error) {
      log.error({ err: error }, 'scheduled work failed');
    }
    next();
  };
  const next = () => {
    if (stopped) return;
    cancel = systemTimer.after(everyMs, () => {
      running = runOnce();
    });
  };
  next();
  return {
    async stop() {
      stopped = true;
      cancel();
      await running;
    },
  };
}
