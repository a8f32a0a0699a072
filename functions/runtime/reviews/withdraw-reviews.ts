/** Whoever asked for something takes it back while it still waits for a person. */
import type { SessionRecord } from '../../../schemas/generated/types.ts';
import { releaseIn } from '../budget/budget.ts';
import type { TenantStore } from '../store/store.ts';
import type { ReviewDocument } from './review-document.ts';
import { decisionRecords } from './review-messages.ts';

export interface Withdrawal {
  readonly tenantId: string;
  readonly sessionId: string;
  readonly intentIds: readonly string[];
  /** Who said it: it is recorded as their rejection. */
  readonly by: string;
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** More open reviews a session has only by mistake. */
const MOST = 100;

/** Rejects what is pending of these intents, and gives its money back; returns the ids of the intents that no longer wait. Safe to repeat. */
export async function withdrawReviews(store: TenantStore, { tenantId, sessionId, intentIds, by, reason, now }: Withdrawal): Promise<string[]> {
  const { items } = await store.query<ReviewDocument>('reviews', { where: [['sessionId', '==', sessionId]], orderBy: ['createdAt', 'desc'], limit: MOST });
  const at = new Date(now).toISOString();
  const withdrawn: string[] = [];
  for (const { id, data } of items) {
    if (!intentIds.includes(data.intentId)) continue;
    const done = await store.transaction(async (tx) => {
      const current = await tx.get<ReviewDocument>('reviews', id);
      // Taken back before, by a delivery of the same message: still taken back.
      if (current?.data.status === 'rejected' && current.data.decisions.at(-1)?.by === by && current.data.decisions.at(-1)?.reason === reason) return true;
      if (current?.data.status !== 'pending') return false;
      const review: ReviewDocument = { ...current.data, status: 'rejected', decidedAt: at, decisions: [...current.data.decisions, { by, decision: 'reject', reason, digest: current.data.digest, at }] };
      const session = await tx.get<SessionRecord>('sessions', sessionId);
      if (review.reservationId !== null) await releaseIn(tx, review.reservationId, now);
      tx.add({ writes: [{ op: 'set', collection: 'reviews', id, data: review, ifVersion: current.version }] });
      tx.add(decisionRecords(review, tenantId, { by, reason, at, sessionEnded: session?.data.status === 'closed' }));
      return true;
    });
    if (done) withdrawn.push(data.intentId);
  }
  return withdrawn;
}
