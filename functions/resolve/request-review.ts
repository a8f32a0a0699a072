/** Puts together what a reviewer needs to decide. */
import type { GateResult, LimitsFile, PolicyDecision, ResolveData } from '../../schemas/generated/types.ts';
import type { ActionParams } from '../runtime/manifests/action-params.ts';
import type { ReviewDocument } from '../runtime/reviews/review-document.ts';
import type { StageContext } from '../runtime/stage.ts';
import type { Found } from './find-manifest.ts';

export interface ReviewFacts {
  readonly data: ResolveData;
  readonly decision: PolicyDecision;
  readonly found: Found;
  readonly gates: readonly GateResult[];
  readonly params: ActionParams;
  readonly digest: string;
  readonly actionId: string;
}

const DEFAULTS = { quorum: 1, expirySec: 3600, executeWithinSec: 900, fourEyes: false } as const satisfies NonNullable<LimitsFile['review']>;

export function requestReview({ data, decision, found, gates, params, digest, actionId }: ReviewFacts, context: Pick<StageContext, 'message' | 'session' | 'bundle' | 'clock' | 'deriveId'>): ReviewDocument {
  const { message, session, bundle } = context;
  const rules = { ...DEFAULTS, ...bundle.limits.review };
  const { escalateAfterSec } = bundle.limits.review ?? {};
  const now = context.clock.now();
  const iso = (seconds: number) => new Date(now + seconds * 1000).toISOString();
  return {
    reviewId: context.deriveId('rev'), status: 'pending', sessionId: message.sessionId, intentId: data.recognised.intentId, actionId,
    requestedBy: message.actor, recognised: data.recognised, text: data.text, decision,
    strategy: found.strategy, similarity: found.similarity, manifest: found.manifest, gates, params, digest,
    estimatedCostUSD: decision.estimatedCostUSD, reservationId: data.reservationId, dryRun: (message.dryRun ?? false) || session.scope.dryRun,
    createdAt: iso(0), expiresAt: iso(rules.expirySec), executeWithinSec: rules.executeWithinSec, executeBy: iso(rules.expirySec + rules.executeWithinSec),
    quorum: rules.quorum, fourEyes: rules.fourEyes, decisions: [],
    ...(escalateAfterSec === undefined ? {} : { escalateAt: iso(escalateAfterSec) }), traceparent: message.traceparent, acceptedAt: message.acceptedAt,
  };
}
