/** Scheduled work on the reviews of every tenant; safe to run at any time, in any number of processes. */
import type { SessionRecord } from '../../../schemas/generated/types.ts';
import { releaseIn } from '../budget/budget.ts';
import type { ReviewDeps } from './review-deps.ts';
import type { ReviewDocument } from './review-document.ts';
import { decisionRecords, dispatchMessage, escalationRecord } from './review-messages.ts';

const BATCH = 500;
/** Approvals of reviews older than this are not looked at again. */
const LOOK_BACK_MS = 7 * 24 * 3_600_000;

/** Expires undecided reviews whose time is over, and gives their money back; returns how many. */
export async function expireReviews(deps: Pick<ReviewDeps, 'store' | 'clock'>): Promise<number> {
  const now = deps.clock.now();
  const at = new Date(now).toISOString();
  const { items } = await deps.store.scan<ReviewDocument>('reviews', { where: [['status', '==', 'pending'], ['expiresAt', '<=', at]], orderBy: ['expiresAt', 'asc'], limit: BATCH });
  let expired = 0;
  for (const { id, tenantId } of items) {
    const done = await deps.store.tenant(tenantId).transaction(async (tx) => {
      const current = await tx.get<ReviewDocument>('reviews', id);
      if (current?.data.status !== 'pending') return false;
      const review: ReviewDocument = { ...current.data, status: 'expired', decidedAt: at };
      const session = await tx.get<SessionRecord>('sessions', review.sessionId);
      if (review.reservationId !== null) await releaseIn(tx, review.reservationId, now);
      tx.add({ writes: [{ op: 'set', collection: 'reviews', id, data: review, ifVersion: current.version }] });
      tx.add(decisionRecords(review, tenantId, { by: null, reason: 'nobody decided in time', at, sessionEnded: session?.data.status === 'closed' }));
      return true;
    });
    if (done) expired += 1;
  }
  return expired;
}

/** Calls undecided reviews to more people's attention when their time for that has come; returns how many. */
export async function escalateReviews(deps: Pick<ReviewDeps, 'store' | 'clock'>): Promise<number> {
  const at = new Date(deps.clock.now()).toISOString();
  let escalated = 0;
  let cursor: string | undefined;
  do {
    const page = await deps.store.scan<ReviewDocument>('reviews', { where: [['status', '==', 'pending'], ['expiresAt', '>', at]], orderBy: ['expiresAt', 'asc'], limit: BATCH, ...(cursor === undefined ? {} : { cursor }) });
    for (const { id, tenantId, data } of page.items) {
      if (data.escalateAt === undefined || data.escalatedAt !== undefined || data.escalateAt > at) continue;
      const done = await deps.store.tenant(tenantId).transaction(async (tx) => {
        const current = await tx.get<ReviewDocument>('reviews', id);
        if (current?.data.status !== 'pending' || current.data.escalatedAt !== undefined) return false;
        tx.add({ writes: [{ op: 'set', collection: 'reviews', id, data: { ...current.data, escalatedAt: at }, ifVersion: current.version }] });
        tx.add(escalationRecord(current.data, tenantId, at));
        return true;
      });
      if (done) escalated += 1;
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return escalated;
}

/** Publishes approvals again that no action came of (a crash between commit and publication); returns how many. */
export async function republishApproved(deps: Pick<ReviewDeps, 'store' | 'publisher' | 'clock'>): Promise<number> {
  const now = deps.clock.now();
  let republished = 0;
  let cursor: string | undefined;
  do {
    const page = await deps.store.scan<ReviewDocument>('reviews', {
      where: [['status', '==', 'approved'], ['createdAt', '>=', new Date(now - LOOK_BACK_MS).toISOString()]], orderBy: ['createdAt', 'asc'], limit: BATCH, ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { tenantId, data: review } of page.items) {
      if (Date.parse(review.executeBy) <= now || (await deps.store.tenant(tenantId).get('actions', review.actionId))) continue;
      await deps.publisher.publish([dispatchMessage(review, tenantId)]);
      republished += 1;
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return republished;
}
