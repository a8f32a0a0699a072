/** The gateway before the cloud's parts, the same on every Node host: events from Firestore, frames to Pub/Sub, the rest to the `api` function. */
import { hash } from 'node:crypto';
import { can } from '../../functions/runtime/auth/roles.ts';
import type { CloudParts } from '../../functions/runtime/cloud/cloud-parts.ts';
import { required } from '../../functions/runtime/cloud/environment.ts';
import { deriveId } from '../../functions/runtime/derive-id.ts';
import { framesSeen } from '../../functions/runtime/frames-seen.ts';
import { liveTotals } from '../../functions/runtime/live-totals.ts';
import { FIRST_STAGE } from '../../functions/runtime/pipeline.ts';
import asyncapi from '../../schemas/generated/asyncapi.json' with { type: 'json' };
import openapi from '../../schemas/generated/openapi.json' with { type: 'json' };
import type { SessionRecord } from '../../schemas/generated/types.ts';
import type { Publisher } from '../../topics/bus.ts';
import { createGateway, type Gateway } from '../create-gateway.ts';
import { createMemoryLimiter } from '../memory-limiter.ts';
import type { GatewayOptions, Limiter } from '../ports.ts';
import { createUpstashLimiter } from '../upstash-limiter.ts';
import { type ForwardOptions, forwardTo } from './forward-to.ts';

export interface CloudGatewayOptions extends GatewayOptions {
  readonly publisher: Publisher;
  /** How the gateway shows the `api` function who it is. */
  readonly forward?: ForwardOptions;
  /** Serves the console's pages; without it there are none. */
  readonly console?: (request: Request) => Promise<Response | undefined>;
  /** Aborts when the host shuts down. */
  readonly signal?: AbortSignal;
}

/** `EGG_API_URL` is the function's address. @throws {EnvironmentError} */
export async function createCloudGateway(parts: CloudParts, { publisher, forward, console, signal, ...options }: CloudGatewayOptions): Promise<Gateway> {
  const { env, clock, log } = parts;
  const [store, bundles, { metricsText }] = await Promise.all([parts.store(), parts.bundles(), parts.telemetry()]);
  const verifier = parts.verifier();
  const sealer = parts.sealer();
  return createGateway({
    publish: (messages) => publisher.publish(messages),
    verify: (token) => verifier.verify(token),
    can, clock, log,
    limiter: limiterOf(parts),
    sessions: {
      find: async (tenantId, sessionId) => (await store.tenant(tenantId).get<SessionRecord>('sessions', sessionId))?.data,
      async totals(tenantId, sessionId) {
        // Loads every stage, for an event that is rare.
        const { stageTotals } = await import('../../functions/stage-totals.ts');
        return liveTotals(store.tenant(tenantId), sessionId, stageTotals, clock.now());
      },
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
    api: forwardTo(required(env, 'EGG_API_URL'), forward),
    metrics: () => metricsText(),
    checks: async () => ({ store: { status: 'ok' }, bus: { status: 'ok' } }),
    documents: { openapi: () => openapi, asyncapi: () => asyncapi },
    ...(console ? { console } : {}),
    ...(signal ? { signal } : {}),
  }, options);
}

/** Shared by all instances where there is a Redis, else each counts for itself. */
function limiterOf({ env, clock }: CloudParts): Limiter {
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token } = env;
  return url && token ? createUpstashLimiter({ url, token, clock }) : createMemoryLimiter({ clock });
}
