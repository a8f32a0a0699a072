/** The cloud function `api`: the HTTP control plane behind the gateway. */
import { randomBytes, randomUUID } from 'node:crypto';
import { http } from '@google-cloud/functions-framework';
import { createMemoryLimiter } from '../../gateway/memory-limiter.ts';
import { createInProcessEvaluations } from '../evaluate-in-process.ts';
import { createGenerateDrafts } from '../generate-drafts.ts';
import { rollbackAction } from '../dispatch/rollback-action.ts';
import { checkIntents } from '../intent/check-intents.ts';
import { prepareIntents } from '../intent/prepare-intents.ts';
import { checkPolicy } from '../policy/check-policy.ts';
import { evaluatePolicy } from '../policy/evaluate-policy.ts';
import { createRecheckManifest } from '../recheck-manifest.ts';
import { runGates } from '../resolve/gates/run-gates.ts';
import { createSessionTokens } from '../runtime/auth/session-tokens.ts';
import { cloudParts } from '../runtime/cloud/cloud-parts.ts';
import { createReveal } from '../runtime/pii/vault.ts';
import { key, tenantSecrets } from '../runtime/cloud/environment.ts';
import { once, openSoon } from '../runtime/cloud/once.ts';
import { answer } from '../runtime/cloud/web-handler.ts';
import { storedDeadLetters } from '../runtime/dead-letters/stored-dead-letters.ts';
import { liveTotals } from '../runtime/live-totals.ts';
import { checkModels } from '../runtime/models/check-models.ts';
import { ManifestRegistry } from '../runtime/manifests/manifest-registry.ts';
import { decideReview } from '../runtime/reviews/decide-review.ts';
import { createAuditAnchors } from '../runtime/store/audit-anchors.ts';
import { systemTimer } from '../runtime/timer.ts';
import { createApi } from './create-api.ts';

const open = once(openApi);

openSoon(open);
http('api', async (request, response) => answer(async (incoming) => (await open())(incoming), request, response));

async function openApi(): Promise<(request: Request) => Promise<Response>> {
  const parts = cloudParts(process.env);
  const { env, clock, log, publisher } = parts;
  const blobs = await parts.blobs();
  const checks = [checkIntents, checkPolicy, checkModels];
  const [store, bundles, { telemetry }, { embedder, models }] = await Promise.all([parts.store(), parts.bundles({ checks, prepare: prepareIntents({ blobs, log }) }), parts.telemetry(), parts.models()]);
  const auditAnchors = createAuditAnchors({ store, blobs, clock, log });
  const registry = new ManifestRegistry();
  const rollbackKey = key(env, 'EGG_ROLLBACK_KEY');
  const processId = randomUUID();
  const targets = { publisher, log, clock, secrets: tenantSecrets(env), reveal: createReveal({ store, sealer: parts.sealer(), clock }) };
  const recheckManifest = createRecheckManifest({ store, clock });
  const api = createApi({
    store, publisher, bundles, clock, log, telemetry, timer: systemTimer, embedder,
    limiter: createMemoryLimiter({ clock }),
    verifier: parts.verifier(),
    sealer: parts.sealer(),
    sessionTokens: createSessionTokens({ key: key(env, 'EGG_SESSION_KEY'), clock }),
    randomId: () => randomBytes(18).toString('base64url').replaceAll(/[-_]/g, 'x'),
    async sessionTotals(tenantId, sessionId) {
      const { stageTotals } = await import('../stage-totals.ts');
      return liveTotals(store.tenant(tenantId), sessionId, stageTotals, clock.now());
    },
    // Pub/Sub tells nobody how much waits for one session; the rates bound it.
    backlog: () => 0,
    checkManifest: runGates,
    evaluations: createInProcessEvaluations(blobs),
    evaluatePolicy,
    generateManifest: createGenerateDrafts({ store, clock, models, onTrouble: (facts) => log.warn(facts, 'a model did not answer') }),
    auditAnchors: (tenantId) => auditAnchors.of(tenantId),
    deadLetters: storedDeadLetters(store, publisher),
    reviews: { decide: (request) => decideReview({ store, publisher, bundles, registry, clock, recheckManifest }, request) },
    actions: { rollback: (request) => rollbackAction({ ...targets, store, bundles, processId, rollbackKey }, request) },
    ...(env.EGG_PUBLIC_URL ? { baseUrl: env.EGG_PUBLIC_URL } : {}),
  });
  return async (request) => {
    const response = await api.fetch(request);
    await parts.writeMetrics();
    return response;
  };
}
