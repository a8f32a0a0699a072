/** Scheduled work: publishes a notice of each review that waits for people, and another when it runs out soon. */
import { LRUCache } from 'lru-cache';
import type { NotifyMessage } from '../../schemas/generated/types.ts';
import type { Publisher } from '../../topics/bus.ts';
import { NOTIFY_TOPIC } from '../../topics/registry.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { Clock } from '../runtime/clock.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { assigneeOf, type ReviewDocument } from '../runtime/reviews/review-document.ts';
import { AlreadyExistsError } from '../runtime/store/errors.ts';
import type { Store } from '../runtime/store/store.ts';

export interface AnnouncerDeps {
  readonly store: Store;
  readonly publisher: Publisher;
  readonly bundles: { active(tenantId: string): Promise<Bundle> };
  readonly clock: Clock;
}

type Kind = Extract<NotifyMessage['kind'], `review.${string}`>;

const TITLES: Readonly<Record<Kind, string>> = {
  'review.requested': 'A review waits', 'review.expiring': 'A review runs out soon', 'review.escalated': 'Nobody has decided a review', 'review.delegated': 'A review was handed over',
};

const BATCH = 500;
/** A review that has less than this part of its time left runs out soon. */
const LAST_PART = 0.2;
/** Reviews that this process has looked at, so that it reads nothing for them again. */
const REMEMBERED = 50_000;

/** Safe to run at any time, in any number of processes: a notice may then be published twice, under the same id. */
export function createReviewAnnouncer({ store, publisher, bundles, clock }: AnnouncerDeps): () => Promise<number> {
  const known = new LRUCache<string, true>({ max: REMEMBERED });

  async function announce(tenantId: string, review: ReviewDocument, kind: Kind, times = 0): Promise<boolean> {
    const id = times === 0 ? deriveId('ntf', tenantId, review.reviewId, kind) : deriveId('ntf', tenantId, review.reviewId, kind, times);
    if (known.has(id)) return false;
    const { limits } = await bundles.active(tenantId);
    const wanted = (limits.notifications ?? []).some(({ on }) => on === undefined || on.includes(kind));
    const told = wanted && !(await store.tenant(tenantId).get('ledger', id));
    if (told) {
      await publisher.publish([{ topic: NOTIFY_TOPIC, id, orderingKey: '', data: JSON.stringify(noticeOf(id, tenantId, review, kind, clock.now())) }]);
      await remember(tenantId, id, Date.parse(review.expiresAt));
    }
    // A tenant that asks for notices later gets those of the reviews that come later.
    known.set(id, true);
    return told;
  }

  async function remember(tenantId: string, id: string, ttl: number): Promise<void> {
    try {
      await store.tenant(tenantId).commit({ writes: [{ op: 'create', collection: 'ledger', id, data: { outputs: [], ttl } }] });
    } catch (error) {
      if (!(error instanceof AlreadyExistsError)) throw error;
    }
  }

  return async () => {
    const now = clock.now();
    let announced = 0;
    let cursor: string | undefined;
    do {
      const page = await store.scan<ReviewDocument>('reviews', {
        where: [['status', '==', 'pending'], ['expiresAt', '>', new Date(now).toISOString()]], orderBy: ['expiresAt', 'asc'], limit: BATCH, ...(cursor === undefined ? {} : { cursor }),
      });
      for (const { tenantId, data: review } of page.items) {
        if (await announce(tenantId, review, 'review.requested')) announced += 1;
        if (review.delegations && (await announce(tenantId, review, 'review.delegated', review.delegations.length))) announced += 1;
        if (review.escalatedAt !== undefined && (await announce(tenantId, review, 'review.escalated'))) announced += 1;
        if (runsOut(review, now) && (await announce(tenantId, review, 'review.expiring'))) announced += 1;
      }
      cursor = page.next;
    } while (cursor !== undefined);
    return announced;
  };
}

function runsOut({ createdAt, expiresAt }: ReviewDocument, now: number): boolean {
  const end = Date.parse(expiresAt);
  return end - now < (end - Date.parse(createdAt)) * LAST_PART;
}

function noticeOf(id: string, tenantId: string, review: ReviewDocument, kind: Kind, now: number): NotifyMessage {
  const { reviewId, sessionId, intentId, recognised, decision, expiresAt, estimatedCostUSD, traceparent } = review;
  const assignee = assigneeOf(review);
  return {
    id, tenantId, sessionId, actor: 'system:sweep', traceparent, time: new Date(now).toISOString(), kind, severity: kind === 'review.expiring' || kind === 'review.escalated' ? 'critical' : 'warning',
    title: `${TITLES[kind]}: ${recognised.intent}`,
    detail: decision.reason, url: `/reviews/${reviewId}`,
    data: { reviewId, intentId, expiresAt, estimatedCostUSD, ...(assignee === undefined ? {} : { assignee }) },
  };
}
