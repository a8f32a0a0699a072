/**
 * The gateway on plain Node before the cloud's parts: events from Firestore, frames to Pub/Sub, the rest to the `api` function.
 * A process of its own; it says where it listens, and is told by its environment what the functions are told, and `EGG_API_URL`.
 */
import { hash } from 'node:crypto';
import { can } from '../../functions/runtime/auth/roles.ts';
import { cloudParts } from '../../functions/runtime/cloud/cloud-parts.ts';
import { required } from '../../functions/runtime/cloud/environment.ts';
import { deriveId } from '../../functions/runtime/derive-id.ts';
import { framesSeen } from '../../functions/runtime/frames-seen.ts';
import { liveTotals } from '../../functions/runtime/live-totals.ts';
import { FIRST_STAGE } from '../../functions/runtime/pipeline.ts';
import { stageTotals } from '../../functions/stage-totals.ts';
import { createGateway } from '../../gateway/create-gateway.ts';
import { createMemoryLimiter } from '../../gateway/memory-limiter.ts';
import asyncapi from '../../schemas/generated/asyncapi.json' with { type: 'json' };
import openapi from '../../schemas/generated/openapi.json' with { type: 'json' };
import type { SessionRecord } from '../../schemas/generated/types.ts';
import { serve } from '../serve.ts';
import { forwardTo } from './forward-to.ts';

const DRAIN_MS = 10_000;

const parts = cloudParts(process.env);
const { env, clock, log, publisher } = parts;
const [store, bundles, { metricsText }] = await Promise.all([parts.store(), parts.bundles(), parts.telemetry()]);
const verifier = parts.verifier();
const sealer = parts.sealer();
const shutdown = new AbortController();

const gateway = createGateway({
  publish: (messages) => publisher.publish(messages),
  verify: (token) => verifier.verify(token),
  can, clock, log,
  limiter: createMemoryLimiter({ clock }),
  sessions: {
    find: async (tenantId, sessionId) => (await store.tenant(tenantId).get<SessionRecord>('sessions', sessionId))?.data,
    totals: (tenantId, sessionId) => liveTotals(store.tenant(tenantId), sessionId, stageTotals, clock.now()),
  },
  limits: async (tenantId) => (await bundles.active(tenantId)).limits,
  // Pub/Sub tells nobody how much waits for one session; the rates bound it.
  backlog: () => 0,
  frames: { seen: (tenantId, sessionId, frameIds) => framesSeen(store.tenant(tenantId), sessionId, frameIds) },
  ingestTopic: FIRST_STAGE,
  seal: (text, context) => sealer.seal(text, context),
  deriveId,
  hashHex: (text) => hash('sha256', text, 'hex'),
  events: {
    read: (tenantId, sessionId, read) => store.tenant(tenantId).readEvents(sessionId, read),
    watch: (tenantId, sessionId, onChange) => store.tenant(tenantId).watchEvents(sessionId, onChange),
  },
  api: forwardTo(required(env, 'EGG_API_URL')),
  metrics: () => metricsText(),
  checks: async () => ({ store: { status: 'ok' }, bus: { status: 'ok' } }),
  documents: { openapi: () => openapi, asyncapi: () => asyncapi },
  signal: shutdown.signal,
}, { webSocket: true });

const server = await serve(gateway, { port: Number(env.PORT ?? 8080), host: env.HOST ?? '127.0.0.1' });
console.log(`Gateway: ${server.url}`);

process.once('SIGTERM', () => {
  shutdown.abort();
  void server.close(DRAIN_MS).then(() => publisher.close()).then(() => store.close()).then(() => process.exit(0));
});
