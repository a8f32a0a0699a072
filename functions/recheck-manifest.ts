/** Puts a manifest that a reviewer edited through gates and policy again. Part of every composition of the control plane. */
import type { SessionRecord } from '../schemas/generated/types.ts';
import { decideAgain } from './policy/decide-again.ts';
import { createRecentFailureRate } from './policy/recent-failure-rate.ts';
import { runGates } from './resolve/gates/run-gates.ts';
import type { Clock } from './runtime/clock.ts';
import { ManifestEditRefusedError } from './runtime/reviews/errors.ts';
import type { RecheckManifest } from './runtime/reviews/review-deps.ts';
import type { Store } from './runtime/store/store.ts';

const DEMOTED = new Set(['builtin:demoted', 'builtin:out_of_scope']);

export function createRecheckManifest({ store, clock }: { readonly store: Store; readonly clock: Clock }): RecheckManifest {
  const recentFailureRate = createRecentFailureRate();
  return async (tenantId, review, manifest, bundle) => {
    const tenant = store.tenant(tenantId);
    const session = (await tenant.get<SessionRecord>('sessions', review.sessionId))?.data;
    if (!session) throw new ManifestEditRefusedError('its session is gone, so policy cannot decide on it again');
    const waiting = {
      recognised: review.recognised, session, dryRun: review.dryRun, setAsideUSD: review.reservationId === null ? 0 : review.estimatedCostUSD,
      demoted: review.decision.reasons.some(({ rule }) => rule !== undefined && DEMOTED.has(rule)),
    };
    return {
      gates: runGates(manifest, review.recognised.intent, bundle),
      decision: await decideAgain(waiting, bundle, tenant, clock.now(), recentFailureRate),
    };
  };
}
