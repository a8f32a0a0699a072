/** Hands a review over to another person, who then decides in place of whoever handed it over. */
import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import { ReviewConflictError, ReviewNotFoundError } from './errors.ts';
import type { ReviewDocument } from './review-document.ts';
import { delegationRecord } from './review-messages.ts';
import { handOver } from './vote.ts';

export interface Delegate {
  readonly tenantId: string;
  readonly reviewId: string;
  readonly to: string;
  readonly reason: string;
  readonly actor: string;
}

/** Idempotent: handing it over again to the same person changes nothing. @throws {ReviewNotFoundError} {ReviewConflictError} */
export async function delegateReview({ store, clock }: { readonly store: Store; readonly clock: Clock }, { tenantId, reviewId, to, reason, actor }: Delegate): Promise<{ readonly review: ReviewDocument }> {
  const at = new Date(clock.now()).toISOString();
  const { review, refused } = await store.tenant(tenantId).transaction(async (tx) => {
    const current = await tx.get<ReviewDocument>('reviews', reviewId);
    if (!current) throw new ReviewNotFoundError('no such review');
    const result = handOver(current.data, { by: actor, to, reason, at });
    if (result.refused || result.review === current.data) return { review: current.data, refused: result.refused };
    tx.add({ writes: [{ op: 'set', collection: 'reviews', id: reviewId, data: result.review, ifVersion: current.version }] });
    tx.add(delegationRecord(result.review, tenantId));
    return { review: result.review, refused: undefined };
  });
  if (refused) throw new ReviewConflictError(refused.code, refused.message);
  return { review };
}
