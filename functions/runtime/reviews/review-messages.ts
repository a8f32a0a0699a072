/** What a decided review tells the session's log, the audit log and dispatch. Ids derive from the review. */
import type { OutgoingMessage } from '../../../topics/bus.ts';
import type { DispatchData, MessageBase } from '../../../schemas/generated/types.ts';
import { type Cause, envelopeAudit, envelopeEvent, envelopeOutput } from '../envelope.ts';
import type { Commit } from '../store/store.ts';
import { childTraceparent } from '../trace-context.ts';
import type { ReviewDocument } from './review-document.ts';

/** The message that runs what was approved: the same each time, so that dispatch drops repeats. */
export function dispatchMessage(review: ReviewDocument, tenantId: string): OutgoingMessage {
  if (!review.manifest) throw new TypeError('an approved review has a manifest');
  const data: DispatchData = {
    actionId: review.actionId, recognised: review.recognised, decision: review.decision, reservationId: review.reservationId,
    manifestId: review.manifest.id, manifestVersion: review.manifest.version, digest: review.digest, reviewId: review.reviewId,
  };
  return envelopeOutput(causeOf(review, tenantId, review.reviewId, review.requestedBy, review.decidedAt ?? review.createdAt), { to: 'dispatch', data }, 0);
}

/**
 * Event and audit record of a vote or of expiry. `by` is null for expiry. The event is left out while the review is
 * undecided, and when the session has ended: `session.closed` is a log's last event.
 */
export function decisionRecords(review: ReviewDocument, tenantId: string, facts: { readonly by: string | null; readonly reason: string; readonly at: string; readonly sessionEnded: boolean }): Commit {
  const { by, reason, at } = facts;
  const actor = by ?? 'system:sweep';
  const cause = causeOf(review, tenantId, `${review.reviewId}:${review.decisions.length}:${review.status}`, actor, at);
  const decision = review.status === 'expired' ? 'expired' : review.decisions.at(-1)?.decision ?? null;
  const { reviewId, intentId, expiresAt, status, digest } = review;
  return {
    events: status === 'pending' || facts.sessionEnded ? [] : [envelopeEvent(cause, { type: 'review.decided', data: { reviewId, intentId, decision, by, reason, expiresAt } }, 0)],
    audit: [envelopeAudit(cause, { action: 'review.decided', detail: { reviewId, intentId, bundle: review.decision.bundle, decision, status, reason, digest, approvalsNeeded: review.quorum, edited: review.decisions.at(-1)?.edited ?? false } }, 0)],
  };
}

/** Audit record of the last hand-over. */
export function delegationRecord(review: ReviewDocument, tenantId: string): Commit {
  const { delegations = [], reviewId, intentId } = review;
  const last = delegations.at(-1);
  if (!last) return {};
  const cause = causeOf(review, tenantId, `${reviewId}:delegation:${delegations.length}`, last.by, last.at);
  return { audit: [envelopeAudit(cause, { action: 'review.delegated', detail: { reviewId, intentId, to: last.to, reason: last.reason } }, 0)] };
}

/** Audit record of the escalation. */
export function escalationRecord(review: ReviewDocument, tenantId: string, at: string): Commit {
  const cause = causeOf(review, tenantId, `${review.reviewId}:escalated`, 'system:sweep', at);
  return { audit: [envelopeAudit(cause, { action: 'review.escalated', detail: { reviewId: review.reviewId, intentId: review.intentId, expiresAt: review.expiresAt } }, 0)] };
}

function causeOf(review: ReviewDocument, tenantId: string, id: string, actor: string, time: string): Cause {
  const traceparent = childTraceparent(review.traceparent, id);
  const message: MessageBase = { id, tenantId, sessionId: review.sessionId, actor, traceparent, acceptedAt: review.acceptedAt, ...(review.dryRun ? { dryRun: true } : {}) };
  return { message, stage: 'api', traceparent, time };
}
