/** The rules of a review: who may decide what, and when it is decided. */
import type { ReviewConflictCode } from './errors.ts';
import { approvalsOf, assigneeOf, hasHandedOver, type ReviewDelegation, type ReviewDocument, type ReviewVote } from './review-document.ts';

export interface Refusal { readonly code: ReviewConflictCode; readonly message: string }

export type VoteResult = { readonly review: ReviewDocument; readonly refused?: undefined } | { readonly refused: Refusal; readonly review?: undefined };

/** What an approval with an edited manifest changes. */
export type Edit = Pick<ReviewDocument, 'manifest' | 'params' | 'digest' | 'gates' | 'decision' | 'estimatedCostUSD'>;

/** The review after one more vote. One rejection rejects; an approval counts when its digest is the review's. */
export function castVote(review: ReviewDocument, vote: ReviewVote, edit?: Edit): VoteResult {
  const refused = refuse(review, vote, edit);
  if (refused) return { refused };
  const edited: ReviewDocument = edit ? { ...review, ...edit, ...(review.manifest && !review.baseManifest ? { baseManifest: review.manifest } : {}) } : review;
  const counted: ReviewDocument = { ...edited, decisions: [...review.decisions, edit ? { ...vote, digest: edit.digest, edited: true } : vote] };
  if (vote.decision === 'reject') return { review: { ...counted, status: 'rejected', decidedAt: vote.at } };
  if (approvalsOf(counted).length < review.quorum) return { review: counted };
  const executeBy = new Date(Date.parse(vote.at) + review.executeWithinSec * 1000).toISOString();
  return { review: { ...counted, status: 'approved', decidedAt: vote.at, executeBy } };
}

const MAX_DELEGATIONS = 20;

/** The review in another person's hands; the same review when it is there already. */
export function handOver(review: ReviewDocument, delegation: ReviewDelegation): VoteResult {
  const { by, to, at } = delegation;
  const { delegations = [] } = review;
  if (review.status === 'expired' || (review.status === 'pending' && Date.parse(at) >= Date.parse(review.expiresAt))) return { refused: { code: 'EXPIRED', message: 'the time to decide is over' } };
  if (review.status !== 'pending') return { refused: { code: 'ALREADY_DECIDED', message: `the review is ${review.status} already` } };
  if (review.fourEyes && to === review.requestedBy) return { refused: { code: 'FOUR_EYES', message: 'whoever asked for it cannot decide it' } };
  if (hasHandedOver(review, by) && assigneeOf(review) === to) return { review };
  if (hasHandedOver(review, by)) return { refused: { code: 'DELEGATED', message: `it was handed over to ${assigneeOf(review) ?? 'another person'}` } };
  if (to === by || delegations.length >= MAX_DELEGATIONS) return { refused: { code: 'DELEGATED', message: to === by ? 'it is in your own hands' : 'it was handed over too often' } };
  return { review: { ...review, delegations: [...delegations, delegation] } };
}

function refuse(review: ReviewDocument, vote: ReviewVote, edit: Edit | undefined): Refusal | undefined {
  if (review.status === 'expired' || (review.status === 'pending' && Date.parse(vote.at) >= Date.parse(review.expiresAt))) return { code: 'EXPIRED', message: 'the time to decide is over' };
  if (review.status !== 'pending') return { code: 'ALREADY_DECIDED', message: `the review is ${review.status} already` };
  if (vote.digest !== review.digest) return { code: 'DIGEST_CHANGED', message: 'the digest is not the current one' };
  if (vote.decision === 'reject') return undefined;
  // When it has been escalated, everybody may step in.
  if (review.escalatedAt === undefined && hasHandedOver(review, vote.by)) return { code: 'DELEGATED', message: `it was handed over to ${assigneeOf(review) ?? 'another person'}` };
  if (review.fourEyes && vote.by === review.requestedBy) return { code: 'FOUR_EYES', message: 'whoever asked for it cannot approve it' };
  if (review.fourEyes && review.decisions.some(({ by, edited, digest }) => edited && by === vote.by && digest === review.digest)) return { code: 'FOUR_EYES', message: 'whoever edited it cannot approve it' };
  if (!edit && approvalsOf(review).includes(vote.by)) return { code: 'ALREADY_DECIDED', message: 'this reviewer has approved already' };
  if (!edit && !review.manifest) return { code: 'MANIFEST_REQUIRED', message: 'no manifest was found for the intent, so there is nothing to approve' };
  return undefined;
}
