import assert from 'node:assert/strict';
import { validatorFor } from '../../schemas/validate.ts';
import type { LimitsFile, NotifyMessage } from '../../schemas/generated/types.ts';
import type { OutgoingMessage } from '../../topics/bus.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { ReviewDocument } from '../runtime/reviews/review-document.ts';
import type { Store } from '../runtime/store/store.ts';
import { temporaryStore } from '../runtime/testing/temporary-store.ts';
import { createReviewAnnouncer } from './announce-reviews.ts';

const START = Date.parse('2026-01-01T00:00:00Z');
const MINUTE = 60_000;

describe('announce reviews', () => {
  let store: Store;
  let remove: () => Promise<void>;
  let published: OutgoingMessage[];
  let now: number;
  let channels: LimitsFile['notifications'];
  let failPublish: boolean;
  beforeEach(async () => {
    now = START;
    published = [];
    failPublish = false;
    channels = [{ channel: 'webhook', target: 'https://hooks.example.org/' }];
    ({ store, remove } = await temporaryStore({ now: () => now }));
    await put({});
  });
  afterEach(() => remove());

  const put = (changes: Partial<ReviewDocument>) => store.tenant('acme').commit({ writes: [{ op: 'set', collection: 'reviews', id: 'rev_1', data: {
    reviewId: 'rev_1', status: 'pending', sessionId: 'ses_1', intentId: 'int_1', recognised: { intent: 'deploy' }, decision: { reason: 'Production needs a second pair of eyes' },
    createdAt: new Date(START).toISOString(), expiresAt: new Date(START + 10 * MINUTE).toISOString(), estimatedCostUSD: 0.1, traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', ...changes,
  } as ReviewDocument }] });
  const announcer = () => createReviewAnnouncer({
    store, clock: { now: () => now }, bundles: { active: () => Promise.resolve({ limits: { notifications: channels } } as Bundle) },
    publisher: {
      async publish(messages) {
        if (failPublish) throw new Error('the bus is down');
        published.push(...messages);
      },
    },
  });
  const kinds = () => published.map(({ data }) => (JSON.parse(data) as NotifyMessage).kind);

  it('publishes one valid notice of each, in whatever process', async () => {
    const announce = announcer();
    assert.deepEqual([await announce(), await announce(), await announcer()()], [1, 0, 0]);
    assert.deepEqual(kinds(), ['review.requested']);
    const result = validatorFor('notify.message')(JSON.parse(published[0]?.data ?? ''));
    assert.ok(result.ok, JSON.stringify(result));
    assert.deepEqual([published[0]?.topic, published[0]?.id], ['notify', result.value.id]);
  });

  it('says once more when little time is left', async () => {
    const announce = announcer();
    await announce();
    now += 8.5 * MINUTE;
    await announce();
    await announce();
    assert.deepEqual(kinds(), ['review.requested', 'review.expiring']);
  });

  it('tells of a review that was handed over, each time, and of one that nobody decides', async () => {
    const announce = announcer();
    await announce();
    const delegation = { by: 'bob', to: 'eve', reason: 'x', at: new Date(now).toISOString() };
    await put({ delegations: [delegation] });
    await announce();
    await put({ delegations: [delegation, { ...delegation, by: 'eve', to: 'joe' }], escalatedAt: new Date(now).toISOString() });
    await announce();
    await announce();
    assert.deepEqual(kinds(), ['review.requested', 'review.delegated', 'review.delegated', 'review.escalated']);
    assert.deepEqual(published.map(({ data }) => (JSON.parse(data) as NotifyMessage).data?.assignee), [undefined, 'eve', 'joe', 'joe']);
  });

  it('tells nobody of what is decided, has run out, or nobody asked for', async () => {
    await put({ status: 'approved' });
    await announcer()();
    await put({});
    now += 11 * MINUTE;
    await announcer()();
    now = START;
    channels = [{ channel: 'webhook', target: 'https://hooks.example.org/', on: ['review.expiring'] }];
    await announcer()();
    assert.deepEqual(published, []);
  });

  it('tries again after it could not publish', async () => {
    failPublish = true;
    const announce = announcer();
    await assert.rejects(announce());
    failPublish = false;
    assert.equal(await announce(), 1);
  });
});
