import assert from 'node:assert/strict';
import type { ActionData, EventDataByType, ResolveData } from '../../schemas/generated/types.ts';
import type { ReservationDocument } from '../runtime/budget/budget-documents.ts';
import { reserve } from '../runtime/budget/budget.ts';
import { hashEmbedder } from '../runtime/embedding/hash-embedding.ts';
import { actionDigest } from '../runtime/manifests/action-params.ts';
import { BUNDLE_DIGEST, deployManifest, policyDecision, recognisedIntent, runStage, slots, stageContext, storeManifest, testBundle } from '../runtime/manifests/fixtures.ts';
import type { ManifestDocument } from '../runtime/manifests/manifest-document.ts';
import { ManifestRegistry } from '../runtime/manifests/manifest-registry.ts';
import type { ReviewDocument } from '../runtime/reviews/review-document.ts';
import type { TenantStore } from '../runtime/store/store.ts';
import { temporaryStore } from '../runtime/testing/temporary-store.ts';
import { createResolveStage } from './create-resolve-stage.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const clock = { now: () => NOW };

describe('the resolve stage', () => {
  let temporary: Awaited<ReturnType<typeof temporaryStore>>;
  let store: TenantStore;
  let registry: ManifestRegistry;

  beforeEach(async () => {
    temporary = await temporaryStore(clock);
    store = temporary.store.tenant('acme');
    registry = new ManifestRegistry();
    await reserve(store, { reservationId: 'rsv_1', sessionId: 'ses_1', amountUSD: 5, limits: {}, now: NOW, ttlMs: 60_000 });
  });

  afterEach(async () => {
    registry.close();
    await temporary.remove();
  });

  const data = (overrides: Partial<ResolveData> = {}): ResolveData => ({ text: 'deploy it', recognised: recognisedIntent(), decision: policyDecision(), reservationId: 'rsv_1', ...overrides });
  const run = async (work: ResolveData, options: { bundle?: ReturnType<typeof testBundle>; dryRun?: boolean; messageId?: string } = {}) => {
    const context = stageContext({ stage: 'resolve', store, clock, ...(options.bundle ? { bundle: options.bundle } : {}), message: { ...(options.dryRun ? { dryRun: true } : {}), ...(options.messageId ? { id: options.messageId } : {}) } });
    const result = await runStage(createResolveStage({ registry, embedder: hashEmbedder }), work, context);
    const resolved = result.events?.[0]?.data as EventDataByType['manifest.resolved'];
    return { result, resolved, context };
  };
  const reservation = async () => (await store.get<ReservationDocument>('reservations', 'rsv_1'))?.data.status;

  it('hands an exact match to dispatch, bound by its digest', async () => {
    await storeManifest(store, deployManifest());
    const { result, resolved, context } = await run(data());
    const digest = actionDigest({ manifest: deployManifest(), params: { service: 'checkout-api' }, bundle: BUNDLE_DIGEST, costUSD: 5 });
    assert.deepEqual([resolved.strategy, resolved.manifestId, resolved.version, resolved.status, resolved.digest, resolved.similarity], ['EXACT', 'deploy', '1.0.0', 'active', digest, 1]);
    assert.equal(resolved.gates.length, 6);
    const output = result.outputs?.[0]?.data as ActionData;
    assert.deepEqual([result.outputs?.[0]?.to, output.actionId, output.manifestId, output.manifestVersion, output.digest, output.reservationId], ['dispatch', context.deriveId('act'), 'deploy', '1.0.0', digest, 'rsv_1']);
    assert.equal(await reservation(), 'held');
  });

  it('hands a semantic match to dispatch when it needs no more than was decided', async () => {
    await storeManifest(store, deployManifest());
    const { result, resolved } = await run(data({ recognised: recognisedIntent({ intent: 'release_service' }) }));
    assert.equal(resolved.strategy, 'SEMANTIC');
    assert.ok((resolved.similarity ?? 0) >= hashEmbedder.threshold);
    assert.equal(result.outputs?.length, 1);
  });

  it('respects the threshold of the bundle', async () => {
    await storeManifest(store, deployManifest());
    const bundle = { ...testBundle(), policy: { rules: [], thresholds: { semantic: 0.99 } } };
    assert.equal((await run(data({ recognised: recognisedIntent({ intent: 'release_service' }) }), { bundle })).resolved.strategy, 'NOT_FOUND');
  });

  it('counts what looking by meaning cost, and nothing where a manifest fits at once', async () => {
    await storeManifest(store, deployManifest());
    const stage = createResolveStage({ registry, embedder: { ...hashEmbedder, mostCostUSD: () => 0.0001 } });
    const context = (id: string) => stageContext({ stage: 'resolve', store, clock, message: { id } });
    const exact = await stage.handle(data(), {}, context('msg_1'));
    assert.deepEqual(stage.totals?.(exact.state), {});
    const asked = data({ recognised: recognisedIntent({ intent: 'release_service' }) });
    const once = await stage.handle(asked, exact.state, context('msg_2'));
    const twice = await stage.handle(asked, once.state, context('msg_3'));
    assert.deepEqual([stage.totals?.(once.state), stage.totals?.(twice.state)], [{ costUSD: 0.0001 }, { costUSD: 0.0002 }]);
  });

  it('never crosses to a destructive manifest', async () => {
    await storeManifest(store, deployManifest({ id: 'delete', intent: 'delete_database', traits: ['data', 'delete'], slots: {}, action: { type: 'log', message: 'x' } }));
    const { resolved } = await run(data({ recognised: recognisedIntent({ intent: 'drop_database', domain: 'data', candidate_manifest_traits: ['data', 'delete'], slots: {} }) }));
    assert.equal(resolved.strategy, 'NOT_FOUND');
  });

  it('says so when nothing is found, and gives the money back', async () => {
    const { result, resolved } = await run(data());
    assert.deepEqual(resolved, { intentId: 'int_1', strategy: 'NOT_FOUND', manifestId: null, version: null, similarity: null, status: null, digest: null, gates: [] });
    assert.equal(result.outputs, undefined);
    assert.equal(await reservation(), 'released');
  });

  it('does not find drafts, retired manifests, or another tenant\'s', async () => {
    await storeManifest(store, deployManifest({ id: 'draft' }), 'draft');
    await storeManifest(store, deployManifest({ id: 'retired' }), 'retired');
    await storeManifest(temporary.store.tenant('other'), deployManifest());
    assert.equal((await run(data())).resolved.strategy, 'NOT_FOUND');
  });

  it('sees a manifest that was activated after the first look', async () => {
    assert.equal((await run(data())).resolved.strategy, 'NOT_FOUND');
    await storeManifest(store, deployManifest());
    assert.equal((await run(data())).resolved.strategy, 'EXACT');
    await storeManifest(store, deployManifest(), 'retired');
    assert.equal((await run(data())).resolved.strategy, 'NOT_FOUND');
  });

  describe('where the tenant permits drafts', () => {
    const permitted = testBundle({ generation: { permitted: true } });
    const drafts = async () => (await store.query<ManifestDocument>('manifests', { where: [['intent', '==', 'deploy'], ['status', '==', 'draft']], orderBy: ['id', 'asc'] })).items.map(({ data: document }) => document);

    it('drafts what is missing, and has it reviewed whatever the rules say', async () => {
      const { result, resolved, context } = await run(data(), { bundle: permitted });
      assert.deepEqual([resolved.strategy, resolved.status, result.outputs], ['GENERATED', 'draft', undefined]);
      const review = (await store.get<ReviewDocument>('reviews', context.deriveId('rev')))?.data;
      assert.deepEqual([review?.decision.decision, review?.decision.reasons[0]?.rule, review?.manifest?.id], ['review', 'builtin:generated', resolved.manifestId]);
      const [draft] = await drafts();
      assert.deepEqual([draft?.source, draft?.generation?.by, draft?.generation?.estimatedCostUSD], ['generated', 'template', 5]);
      assert.deepEqual(result.audit?.map(({ action }) => action), ['manifest.generated', 'review.requested']);
      assert.equal(await reservation(), 'held');
    });

    it('takes a draft that waits, and drafts none after one was refused', async () => {
      const first = (await run(data(), { bundle: permitted })).resolved;
      const again = (await run(data(), { bundle: permitted, messageId: 'msg_2' })).resolved;
      assert.deepEqual([again.manifestId, (await drafts()).length], [first.manifestId, 1]);
      const [draft] = await drafts();
      await store.commit({ writes: [{ op: 'set', collection: 'manifests', id: `${draft?.id}@${draft?.version}`, data: { ...draft, status: 'retired' } }] });
      assert.equal((await run(data(), { bundle: permitted, messageId: 'msg_3' })).resolved.strategy, 'NOT_FOUND');
    });

    it('drafts nothing for what is denied, or only tried', async () => {
      assert.equal((await run(data({ decision: policyDecision('deny') }), { bundle: permitted })).resolved.strategy, 'NOT_FOUND');
      assert.equal((await run(data(), { bundle: permitted, dryRun: true })).resolved.strategy, 'NOT_FOUND');
    });
  });

  it('asks for a review, with everything that a reviewer needs', async () => {
    await storeManifest(store, deployManifest());
    const bundle = testBundle({ review: { quorum: 2, expirySec: 600, executeWithinSec: 60, fourEyes: true } });
    const { result, resolved, context } = await run(data({ decision: policyDecision('review') }), { bundle });
    const reviewId = context.deriveId('rev');
    const review = (await store.get<ReviewDocument>('reviews', reviewId))?.data;
    assert.deepEqual(result.events?.[1], { type: 'review.requested', data: { reviewId, intentId: 'int_1', decision: null, by: null, reason: 'because', expiresAt: '2026-11-22T12:10:00.000Z' } });
    assert.equal(result.outputs, undefined);
    assert.equal(result.audit?.[0]?.action, 'review.requested');
    assert.ok(review);
    assert.deepEqual(
      [review.status, review.requestedBy, review.text, review.manifest, review.params, review.digest, review.reservationId, review.quorum, review.fourEyes, review.executeBy, review.actionId, review.dryRun, review.decisions],
      ['pending', 'ada', 'deploy it', deployManifest({ status: 'active' }), { service: 'checkout-api' }, resolved.digest, 'rsv_1', 2, true, '2026-11-22T12:11:00.000Z', context.deriveId('act'), false, []],
    );
    assert.equal(await reservation(), 'held');
  });

  it('asks for a review also when nothing is found', async () => {
    const { result, resolved, context } = await run(data({ decision: policyDecision('review') }), { dryRun: true });
    const review = (await store.get<ReviewDocument>('reviews', context.deriveId('rev')))?.data;
    assert.deepEqual([resolved.strategy, review?.manifest, review?.dryRun, result.events?.length], ['NOT_FOUND', null, true, 2]);
    assert.equal(await reservation(), 'held');
  });

  it('turns auto into a review when a gate finds something grave', async () => {
    await storeManifest(store, deployManifest({ iam: { roles: ['roles/owner'] } }));
    const { result, context } = await run(data());
    const review = (await store.get<ReviewDocument>('reviews', context.deriveId('rev')))?.data;
    assert.equal(result.outputs, undefined);
    assert.deepEqual([review?.decision.decision, review?.decision.reasons[0]?.rule], ['review', 'gate:permission-boundary']);
  });

  it('shows what a denied intent would have run, and nothing more', async () => {
    await storeManifest(store, deployManifest());
    const { result, resolved } = await run(data({ decision: policyDecision('deny') }));
    assert.deepEqual([resolved.strategy, result.outputs, result.writes], ['EXACT', undefined, undefined]);
    assert.equal(await reservation(), 'released');
  });

  it('gives a different digest for different slots', async () => {
    await storeManifest(store, deployManifest());
    const first = (await run(data())).resolved.digest;
    const second = (await run(data({ recognised: recognisedIntent({ slots: slots({ service: 'other' }) }) }))).resolved.digest;
    assert.notEqual(first, second);
  });
});
