import type { Publisher } from '../../../topics/bus.ts';
import type { GateResult, Manifest, PolicyDecision } from '../../../schemas/generated/types.ts';
import type { Bundle } from '../bundle/bundle.ts';
import type { SessionBundles } from '../bundle/dealt-bundles.ts';
import type { Clock } from '../clock.ts';
import type { ManifestRegistry } from '../manifests/manifest-registry.ts';
import type { Store } from '../store/store.ts';
import type { ReviewDocument } from './review-document.ts';

/** Puts an edited manifest through gates and policy again, as of now. */
export type RecheckManifest = (tenantId: string, review: ReviewDocument, manifest: Manifest, bundle: Bundle) => Promise<{ readonly gates: readonly GateResult[]; readonly decision: PolicyDecision }>;

export interface ReviewDeps {
  readonly store: Store;
  readonly publisher: Publisher;
  readonly bundles: { active(tenantId: string): Promise<Bundle>; forSession?(tenantId: string, sessionId: string): Promise<SessionBundles> };
  readonly registry: ManifestRegistry;
  readonly clock: Clock;
  /** Without it, edited manifests are refused. */
  readonly recheckManifest?: RecheckManifest;
}

/** What the session of the review lives by. */
export async function bundleOf({ bundles }: Pick<ReviewDeps, 'bundles'>, tenantId: string, { sessionId }: Pick<ReviewDocument, 'sessionId'>): Promise<Pick<SessionBundles, 'bundle' | 'apart'>> {
  return bundles.forSession ? bundles.forSession(tenantId, sessionId) : { bundle: await bundles.active(tenantId) };
}
