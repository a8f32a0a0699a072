import assert from 'node:assert/strict';
import type { OutgoingMessage } from '../../../topics/bus.ts';
import type { EventDataByType, Manifest, WorkMessage, ActionData, GateResult } from '../../../schemas/generated/types.ts';
import type { ReservationDocument } from '../budget/budget-documents.ts';
import { release, reserve } from '../budget/budget.ts';
import { BUNDLE_DIGEST, deployManifest, policyDecision, recognisedIntent, storeManifest, testBundle } from '../manifests/fixtures.ts';
import { actionDigest } from '../manifests/action-params.ts';
import { ManifestRegistry } from '../manifests/manifest-registry.ts';
import type { TenantStore } from '../store/store.ts';
import { sessionRecord } from '../testing/session-record.ts';
import { temporaryStore } from '../testing/temporary-store.ts';
import { rootTraceparent } from '../trace-context.ts';
import { type Decide, decideReview } from './decide-review.ts';
import { delegateReview } from './delegate-review.ts';
import { escalateReviews, expireReviews, republishApproved } from './review-chores.ts';
import type { ReviewDeps } from './review-deps.ts';
import type { ReviewDocument } from './review-document.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const digest = actionDigest({ manifest: deployManifest(), params: { service: 'checkout-api' }, bundle: BUNDLE_DIGEST, costUSD: 5 });

describe('decideReview', () => {
  let temporary: Awaited<ReturnType<typeof temporaryStore>>;
  let store: TenantStore;
  let published: OutgoingMessage[];
  let deps: ReviewDeps;
  let now: number;

  beforeEach(async () => {
    now = NOW;
    const clock = { now: () => now };
    temporary = await temporaryStore(clock);
    store = temporary.store.tenant('acme');
    published = [];
    const publisher = { publish: async (messages: readonly OutgoingMessage[]) => void published.push(...messages) };
    deps = { store: temporary.store, publisher, clock, registry: new ManifestRegistry(), bundles: { active: async () => testBundle({ budgets: { dailyUSD: 6 } }) } };
    await storeManifest(store, deployManifest());
    await store.commit({ writes: [{ op: 'create', collection: 'sessions', id: 'ses_1', data: sessionRecord({}, NOW) }] });
    await reserve(store, { reservationId: 'rsv_1', sessionId: 'ses_1', amountUSD: 5, limits: {}, now: NOW, ttlMs: 60_000 });
    await save({});
  });

  afterEach(async () => {
    deps.registry.close();
    await temporary.remove();
  });

  const save = (overrides: Partial<ReviewDocument>) => {
    const review: ReviewDocument = {
      reviewId: 'rev_1', status: 'pending', sessionId: 'ses_1', intentId: 'int_1', actionId: 'act_1', requestedBy: 'ada', recognised: recognisedIntent(), text: 'x',
      decision: policyDecision('review'), strategy: 'EXACT', similarity: null, manifest: deployManifest(), gates: [], params: { service: 'checkout-api' }, digest, estimatedCostUSD: 5, reservationId: 'rsv_1', dryRun: false,
      createdAt: new Date(NOW).toISOString(), expiresAt: new Date(NOW + 60_000).toISOString(), executeWithinSec: 30, executeBy: new Date(NOW + 90_000).toISOString(), quorum: 1, fourEyes: false, decisions: [],
      traceparent: rootTraceparent('x'), acceptedAt: new Date(NOW).toISOString(), ...overrides,
    };
    return store.commit({ writes: [{ op: 'set', collection: 'reviews', id: 'rev_1', data: review }] });
  };
  const decide = (overrides: Partial<Decide> = {}) => decideReview(deps, { tenantId: 'acme', reviewId: 'rev_1', decision: 'approve', reason: 'fine', digest, actor: 'bob', ...overrides });
  const events = async () => (await store.readEvents('ses_1')).events.map(({ json }) => JSON.parse(json) as { type: string; actor: string; data: EventDataByType['review.decided'] });
  const audit = async () => (await store.readAudit({})).items.map(({ action, actor }) => [action, actor]);
  const stored = async () => (await store.get<ReviewDocument>('reviews', 'rev_1'))?.data;
  const reservation = async () => (await store.get<ReservationDocument>('reservations', 'rsv_1'))?.data.status;

  it('hands a review over, with a record', async () => {
    const hand = () => delegateReview(deps, { tenantId: 'acme', reviewId: 'rev_1', to: 'eve', reason: 'on holiday', actor: 'bob' });
    await Promise.all([hand(), hand()]);
    assert.equal((await stored())?.delegations?.length, 1);
    assert.deepEqual(await audit(), [['review.delegated', 'bob']]);
    await assert.rejects(decide(), { code: 'DELEGATED' });
    assert.equal((await decide({ actor: 'eve' })).review.status, 'approved');
    await assert.rejects(hand(), { code: 'ALREADY_DECIDED' });
    await assert.rejects(delegateReview(deps, { tenantId: 'other', reviewId: 'rev_1', to: 'eve', reason: '', actor: 'bob' }), { code: 'REVIEW_NOT_FOUND' });
  });

  it('escalates what nobody decides, once', async () => {
    await save({ escalateAt: new Date(NOW + 1000).toISOString() });
    assert.equal(await escalateReviews(deps), 0);
    now += 1000;
    assert.deepEqual([await escalateReviews(deps), await escalateReviews(deps)], [1, 0]);
    assert.equal((await stored())?.escalatedAt, new Date(now).toISOString());
    assert.deepEqual(await audit(), [['review.escalated', 'system:sweep']]);
    assert.equal((await decide()).review.status, 'approved');
  });

  it('sends what was approved to dispatch', async () => {
    const { review } = await decide();
    assert.equal(review.status, 'approved');
    assert.equal(published.length, 1);
    const [{ topic, orderingKey, data }] = published as [OutgoingMessage];
    const message = JSON.parse(data) as WorkMessage<ActionData>;
    assert.deepEqual([topic, orderingKey, message.kind, message.actor, message.tenantId, message.dryRun], ['dispatch', 'ses_1', 'work', 'ada', 'acme', undefined]);
    assert.deepEqual([message.data.reviewId, message.data.actionId, message.data.digest, message.data.manifestId, message.data.reservationId], ['rev_1', 'act_1', digest, 'deploy', 'rsv_1']);
    assert.deepEqual((await events()).map(({ type, actor, data }) => [type, actor, data.decision, data.by, data.reason]), [['review.decided', 'bob', 'approve', 'bob', 'fine']]);
    assert.deepEqual(await audit(), [['review.decided', 'bob']]);
  });

  it('refuses a second decision, and publishes the approval again under the same id', async () => {
    await decide();
    await assert.rejects(decide({ actor: 'eve' }), { name: 'ReviewConflictError', code: 'ALREADY_DECIDED' });
    await assert.rejects(decide({ decision: 'reject' }), { code: 'ALREADY_DECIDED' });
    assert.deepEqual(new Set(published.map(({ id }) => id)).size, 1);
    assert.equal((await events()).length, 1);
  });

  it('lets one of many win', async () => {
    const results = await Promise.allSettled(['bob', 'eve', 'kim', 'lee'].map((actor, index) => decide({ actor, decision: index % 2 ? 'approve' : 'reject' })));
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.equal((await stored())?.decisions.length, 1);
  });

  it('gives the money back when it is rejected', async () => {
    assert.equal((await decide({ decision: 'reject', reason: 'no' })).review.status, 'rejected');
    assert.deepEqual([published.length, await reservation(), (await events())[0]?.data.decision], [0, 'released', 'reject']);
  });

  it('says nothing to the session until enough people approved', async () => {
    await save({ quorum: 2 });
    assert.equal((await decide()).review.status, 'pending');
    assert.deepEqual([published.length, (await events()).length, (await audit()).length], [0, 0, 1]);
    assert.equal((await decide({ actor: 'eve' })).review.status, 'approved');
    assert.deepEqual([published.length, (await events()).length, (await audit()).length], [1, 1, 2]);
  });

  it('refuses when it is too late, another digest, or not found', async () => {
    await assert.rejects(decide({ digest: 'sha256:0' }), { code: 'DIGEST_CHANGED' });
    await assert.rejects(decide({ reviewId: 'rev_0' }), { code: 'REVIEW_NOT_FOUND' });
    await assert.rejects(decideReview(deps, { tenantId: 'other', reviewId: 'rev_1', decision: 'approve', reason: '', digest, actor: 'bob' }), { code: 'REVIEW_NOT_FOUND' });
    now = NOW + 60_000;
    await assert.rejects(decide(), { code: 'EXPIRED' });
    assert.deepEqual([published.length, (await stored())?.status], [0, 'pending']);
  });

  it('refuses a manifest that was retired meanwhile', async () => {
    await storeManifest(store, deployManifest(), 'retired');
    await assert.rejects(decide(), { code: 'MANIFEST_RETIRED' });
    assert.equal((await decide({ decision: 'reject' })).review.status, 'rejected');
  });

  it('holds the money again when the reservation ran out, or refuses', async () => {
    await release(store, 'rsv_1', NOW);
    await reserve(store, { reservationId: 'rsv_2', sessionId: 'ses_2', amountUSD: 2, limits: {}, now: NOW, ttlMs: 60_000 });
    await assert.rejects(decide(), { code: 'BUDGET_EXCEEDED' });
    await release(store, 'rsv_2', NOW);
    assert.equal((await decide()).review.status, 'approved');
    assert.equal(await reservation(), 'held');
  });

  it('adds no event behind the end of a session', async () => {
    await store.commit({ writes: [{ op: 'set', collection: 'sessions', id: 'ses_1', data: sessionRecord({ status: 'closed' }, NOW) }] });
    await decide();
    assert.deepEqual([(await events()).length, (await audit()).length, published.length], [0, 1, 1]);
  });

  describe('with an edited manifest', () => {
    const edited = deployManifest({ action: { type: 'log', message: 'carefully {{slots.service}}' } });
    const gate = (passed: boolean): GateResult => ({ gate: 'schema', passed, severity: passed ? 'INFO' : 'CRITICAL', message: 'm' });
    const withCheck = (answer: { gates?: GateResult[]; decision?: ReturnType<typeof policyDecision> }) => {
      deps = { ...deps, recheckManifest: async () => ({ gates: [gate(true)], decision: policyDecision('review'), ...answer }) };
    };

    it('refuses when it cannot be checked', async () => {
      await assert.rejects(decide({ manifest: edited }), { code: 'MANIFEST_EDIT_UNSUPPORTED' });
    });

    it('runs exactly what was edited', async () => {
      withCheck({});
      const { review } = await decide({ manifest: edited });
      assert.equal(review.status, 'approved');
      assert.deepEqual(review.manifest?.action, edited.action);
      assert.match(review.manifest?.version ?? '', /^1\.0\.0\+edit\.[0-9a-f]{12}$/);
      assert.equal(review.digest, actionDigest({ manifest: review.manifest, params: review.params, bundle: BUNDLE_DIGEST, costUSD: 5 }));
      assert.notEqual(review.digest, digest);
      assert.equal((JSON.parse(published[0]?.data ?? '') as WorkMessage<ActionData>).data.digest, review.digest);
    });

    it('lets an approval bring the manifest that was not found', async () => {
      await save({ manifest: null });
      await assert.rejects(decide(), { code: 'MANIFEST_REQUIRED' });
      withCheck({});
      assert.equal((await decide({ manifest: edited })).review.status, 'approved');
    });

    const refused: [what: string, manifest: Manifest, answer: Parameters<typeof withCheck>[0]][] = [
      ['a failing gate', edited, { gates: [gate(false)] }],
      ['policy\'s denial', edited, { decision: policyDecision('deny') }],
      ['more cost than was set aside', edited, { decision: policyDecision('review', { estimatedCostUSD: 6 }) }],
      ['another intent', { ...edited, intent: 'delete_database' }, {}],
      ['a slot that was not heard', { ...edited, slots: { database: { required: true } } }, {}],
    ];
    for (const [what, manifest, answer] of refused) {
      it(`refuses ${what}`, async () => {
        withCheck(answer);
        await assert.rejects(decide({ manifest }), { code: 'MANIFEST_EDIT_REFUSED' });
        assert.deepEqual([(await stored())?.status, published.length], ['pending', 0]);
      });
    }
  });

  describe('chores', () => {
    it('expire what nobody decided, once', async () => {
      assert.equal(await expireReviews(deps), 0);
      now = NOW + 60_000;
      assert.equal(await expireReviews(deps), 1);
      assert.equal(await expireReviews(deps), 0);
      assert.deepEqual([(await stored())?.status, await reservation(), (await events())[0]?.data.decision, await audit()], ['expired', 'released', 'expired', [['review.decided', 'system:sweep']]]);
    });

    it('publish an approval again until its action exists, or it has run out', async () => {
      await decide();
      const [first] = published;
      assert.equal(await republishApproved(deps), 1);
      assert.deepEqual(published[1], first);
      await store.commit({ writes: [{ op: 'create', collection: 'actions', id: 'act_1', data: { createdAt: '' } }] });
      assert.equal(await republishApproved(deps), 0);
      await store.commit({ writes: [{ op: 'delete', collection: 'actions', id: 'act_1' }] });
      now = NOW + 30_000;
      assert.equal(await republishApproved(deps), 0);
    });
  });
});
