/** A decision that waits for people, as stored in collection `reviews`: everything a reviewer needs, and what they said. */
import type { GateResult, Manifest, PolicyDecision, RecognisedIntent, ResolutionStrategy } from '../../../schemas/generated/types.ts';
import type { ActionParams } from '../manifests/action-params.ts';

export type ReviewStatus = 'pending' | 'approved' | 'rejected' | 'expired';

export interface ReviewVote {
  readonly by: string;
  readonly decision: 'approve' | 'reject';
  readonly reason: string;
  /** What the reviewer saw: an approval counts only while this is the review's digest. */
  readonly digest: string;
  /** ISO time. */
  readonly at: string;
  /** The vote changed the manifest. */
  readonly edited?: boolean;
}

/** A review handed over to another person. */
export interface ReviewDelegation {
  readonly by: string;
  readonly to: string;
  readonly reason: string;
  /** ISO time. */
  readonly at: string;
}

/** Times are ISO. */
export interface ReviewDocument {
  readonly reviewId: string;
  readonly status: ReviewStatus;
  readonly sessionId: string;
  readonly intentId: string;
  readonly actionId: string;
  /** The session's actor. */
  readonly requestedBy: string;
  readonly recognised: RecognisedIntent;
  /** What was said, masked as the session's scope asks. */
  readonly text: string;
  readonly decision: PolicyDecision;
  readonly strategy: ResolutionStrategy;
  readonly similarity: number | null;
  readonly manifest: Manifest | null;
  /** The manifest before a reviewer edited it. */
  readonly baseManifest?: Manifest;
  readonly gates: readonly GateResult[];
  readonly params: ActionParams;
  readonly digest: string;
  readonly estimatedCostUSD: number;
  readonly reservationId: string | null;
  readonly dryRun: boolean;
  readonly createdAt: string;
  /** Until when it may be decided. */
  readonly expiresAt: string;
  /** How long after the approval it may still run. */
  readonly executeWithinSec: number;
  /** Until when it may run; moved to `executeWithinSec` after the approval. */
  readonly executeBy: string;
  /** Approvals needed, by different people. */
  readonly quorum: number;
  /** Whoever asked for it, or edited it, cannot approve it. */
  readonly fourEyes: boolean;
  readonly decisions: readonly ReviewVote[];
  readonly delegations?: readonly ReviewDelegation[];
  /** When it is called to more people's attention, unless decided before. */
  readonly escalateAt?: string;
  /** When it was. */
  readonly escalatedAt?: string;
  readonly decidedAt?: string;
  readonly traceparent: string;
  readonly acceptedAt: string;
}

/** Approvals that count: of the current digest, one per person. */
export function approvalsOf(review: ReviewDocument): string[] {
  return [...new Set(review.decisions.filter((vote) => vote.decision === 'approve' && vote.digest === review.digest && !(review.fourEyes && vote.edited)).map((vote) => vote.by))];
}

/** Whom it was handed over to last; undefined when nobody has. */
export function assigneeOf({ delegations = [] }: Pick<ReviewDocument, 'delegations'>): string | undefined {
  return delegations.at(-1)?.to;
}

/** Whether the person has handed it over and not been given it back since. */
export function hasHandedOver({ delegations = [] }: Pick<ReviewDocument, 'delegations'>, person: string): boolean {
  return delegations.findLastIndex(({ by }) => by === person) > delegations.findLastIndex(({ to }) => to === person);
}
