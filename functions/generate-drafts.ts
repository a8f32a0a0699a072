/** Drafts of manifests for the control plane. Part of every composition of it. */
import type { GenerateDraft, GeneratedDraft } from './api/deps.ts';
import { generateManifest } from './resolve/generate/generate-manifest.ts';
import { modelDrafts } from './resolve/generate/model-drafts.ts';
import type { Clock } from './runtime/clock.ts';
import type { Models } from './runtime/models/models.ts';
import type { Store } from './runtime/store/store.ts';

/** Longer than three questions to the strong model may take, ms. */
const TIME_LIMIT_MS = 45_000;
/** Whom drafts are charged to that no session asked for. */
const NO_SESSION = 'manifests';

export function createGenerateDrafts({ store, clock, models, onTrouble }: { readonly store: Store; readonly clock: Clock; readonly models?: Models | undefined; readonly onTrouble?: (facts: object) => void }) {
  return async ({ tenantId, requestId, bundle, intent, description, base, slots }: GenerateDraft): Promise<GeneratedDraft> => {
    const { dailyUSD, monthlyUSD } = bundle.limits.budgets ?? {};
    const ask = models && modelDrafts({
      models, bundle, store: store.tenant(tenantId), clock, limits: { dailyUSD, monthlyUSD }, sessionId: NO_SESSION, callId: requestId, signal: AbortSignal.timeout(TIME_LIMIT_MS), onTrouble,
    });
    return generateManifest({ bundle, intent, description, ...(base ? { base } : {}), ...(slots ? { slots } : {}) }, ask);
  };
}
