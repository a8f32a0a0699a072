import assert from 'node:assert/strict';
import type { Problem, ReviewDecisionAnswer, ReviewDetail, ReviewList } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import { deployManifest, policyDecision, recognisedIntent } from '../runtime/manifests/fixtures.ts';
import type { Decide } from '../runtime/reviews/decide-review.ts';
import { ReviewConflictError, type ReviewConflictCode, ReviewNotFoundError } from '../runtime/reviews/errors.ts';
import type { ReviewDocument } from '../runtime/reviews/review-document.ts';
import { createHarness, type Harness } from './api-harness.ts';

const DIGEST = `sha256:${'b'.repeat(64)}`;

function review(change: Partial<ReviewDocument> = {}): ReviewDocument {
  return {
    reviewId: 'rev_1', status: 'pending', sessionId: 'ses_1', intentId: 'int_1', actionId: 'act_1', requestedBy: 'ann', recognised: recognisedIntent(), text: 'deploy it',
    decision: { ...policyDecision('review'), bundle: DIGEST }, strategy: 'EXACT', similarity: null, manifest: deployManifest(), gates: [], params: {}, digest: DIGEST, estimatedCostUSD: 5,
    reservationId: null, dryRun: false, createdAt: '2026-11-22T12:00:00.000Z', expiresAt: '2026-11-22T13:00:00.000Z', executeWithinSec: 60, executeBy: '2026-11-22T13:01:00.000Z',
    quorum: 1, fourEyes: false, decisions: [], traceparent: '', acceptedAt: '2026-11-22T12:00:00.000Z', ...change,
  };
}

describe('reviews over HTTP', () => {
  let harness: Harness;
  let asked: Decide[];
  let decide: (request: Decide) => Promise<{ review: ReviewDocument }>;

  beforeEach(async () => {
    asked = [];
    decide = async () => ({ review: review() });
    harness = await createHarness({ reviews: { decide: (request) => { asked.push(request); return decide(request); } } });
    await harness.session();
  });
  afterEach(() => harness.remove());
  const put = async (document: ReviewDocument) => { await harness.store.tenant('acme').commit({ writes: [{ op: 'create', collection: 'reviews', id: document.reviewId, data: document }] }); };
  const as = 'rita:reviewer';
  const body = { decision: 'approve', reason: 'looks right', digest: DIGEST };

  it('lists newest first, by status and page', async () => {
    for (let index = 0; index < 4; index++) await put(review({ reviewId: `rev_${index}`, createdAt: `2026-11-22T12:0${index}:00.000Z`, status: index === 3 ? 'approved' : 'pending' }));
    const list = async (query: string) => (await (await harness.call('GET', `/v1/reviews${query}`, { as })).json()) as ReviewList;
    const all = await list('');
    assert.deepEqual(validatorFor('review.list')(all), { ok: true, value: all });
    assert.deepEqual(all.reviews.map(({ reviewId, environment }) => `${reviewId} ${environment}`), ['rev_3 staging', 'rev_2 staging', 'rev_1 staging', 'rev_0 staging']);
    const first = await list('?status=pending&limit=2');
    const second = await list(`?status=pending&limit=2&cursor=${first.next}`);
    assert.deepEqual([...first.reviews, ...second.reviews].map(({ reviewId }) => reviewId), ['rev_2', 'rev_1', 'rev_0']);
  });

  it('hands one over, and shows whose hands it is in', async () => {
    await put(review({ expiresAt: '2026-11-22T13:00:00.000Z' }));
    const response = await harness.call('POST', '/v1/reviews/rev_1/delegate', { as, body: { to: 'eve', reason: 'on holiday' } });
    const answer: unknown = await response.json();
    assert.deepEqual([response.status, answer], [200, { reviewId: 'rev_1', status: 'pending', assignee: 'eve' }]);
    assert.deepEqual(validatorFor('review.delegate.answer')(answer), { ok: true, value: answer });
    const shown = (await (await harness.call('GET', '/v1/reviews/rev_1', { as })).json()) as ReviewDetail;
    assert.deepEqual(validatorFor('review')(shown), { ok: true, value: shown });
    assert.deepEqual([shown.assignee, shown.delegations?.map(({ by, to }) => [by, to])], ['eve', [['rita', 'eve']]]);
    assert.equal((await harness.call('POST', '/v1/reviews/rev_1/delegate', { as, body: { to: 'joe', reason: 'x' } })).status, 409);
    assert.equal((await harness.call('POST', '/v1/reviews/rev_9/delegate', { as, body: { to: 'joe', reason: 'x' } })).status, 404);
    assert.equal((await harness.call('POST', '/v1/reviews/rev_1/delegate', { as: 'ann:operator', body: { to: 'joe', reason: 'x' } })).status, 403);
  });

  it('shows one with what an edit changed and who voted', async () => {
    const base = deployManifest();
    const votes = [{ by: 'rita', decision: 'approve' as const, reason: 'smaller', digest: DIGEST, at: '2026-11-22T12:10:00.000Z', edited: true }];
    await put(review({ quorum: 2, baseManifest: base, manifest: { ...base, description: 'smaller', version: '1.0.0+edit.1' }, decisions: votes }));
    const detail = (await (await harness.call('GET', '/v1/reviews/rev_1', { as })).json()) as ReviewDetail;
    assert.deepEqual(validatorFor('review')(detail), { ok: true, value: detail });
    assert.deepEqual(detail.diff.map(({ path, op }) => `${op} ${path}`), ['add /description', 'replace /version']);
    assert.deepEqual(detail.base, { id: base.id, version: base.version });
    assert.deepEqual([detail.approvals, detail.votes[0]?.by], [1, 'rita']);
  });

  it('takes a decision in the caller\'s name', async () => {
    decide = async () => ({ review: review({ status: 'approved', decisions: [{ by: 'rita', decision: 'approve', reason: 'looks right', digest: DIGEST, at: '2026-11-22T12:10:00.000Z' }] }) });
    const response = await harness.call('POST', '/v1/reviews/rev_1/decision', { as, body });
    assert.equal(response.status, 200);
    const answer = (await response.json()) as ReviewDecisionAnswer;
    assert.deepEqual(validatorFor('review.decision.answer')(answer), { ok: true, value: answer });
    assert.deepEqual([answer.status, answer.approvals, answer.actionId], ['approved', 1, 'act_1']);
    assert.deepEqual(asked, [{ ...body, tenantId: 'acme', reviewId: 'rev_1', actor: 'rita' }]);
  });

  for (const [code, status] of [['ALREADY_DECIDED', 409], ['EXPIRED', 409], ['DIGEST_CHANGED', 409], ['MANIFEST_RETIRED', 409], ['BUDGET_EXCEEDED', 409], ['FOUR_EYES', 403]] as const) {
    it(`answers ${status} when it is refused as ${code}`, async () => {
      decide = () => Promise.reject(new ReviewConflictError(code as ReviewConflictCode, 'no'));
      const response = await harness.call('POST', '/v1/reviews/rev_1/decision', { as, body });
      assert.deepEqual([response.status, ((await response.json()) as Problem)['reason']], [status, code]);
    });
  }

  it('answers 404 for a review that does not exist, and 501 where none are decided', async () => {
    decide = () => Promise.reject(new ReviewNotFoundError('no such review'));
    assert.equal((await harness.call('POST', '/v1/reviews/rev_9/decision', { as, body })).status, 404);
    const without = await createHarness();
    assert.equal((await without.call('POST', '/v1/reviews/rev_1/decision', { as, body })).status, 501);
    await without.remove();
  });
});
