import assert from 'node:assert/strict';
import { deployManifest, policyDecision, recognisedIntent } from '../manifests/fixtures.ts';
import type { ReviewDocument, ReviewVote } from './review-document.ts';
import { castVote, type Edit, handOver } from './vote.ts';

const review: ReviewDocument = {
  reviewId: 'rev_1', status: 'pending', sessionId: 'ses_1', intentId: 'int_1', actionId: 'act_1', requestedBy: 'ada', recognised: recognisedIntent(), text: '',
  decision: policyDecision('review'), strategy: 'EXACT', similarity: null, manifest: deployManifest(), gates: [], params: {}, digest: 'd1', estimatedCostUSD: 5, reservationId: null, dryRun: false,
  createdAt: '2026-11-22T12:00:00.000Z', expiresAt: '2026-11-22T13:00:00.000Z', executeWithinSec: 60, executeBy: '2026-11-22T13:01:00.000Z', quorum: 1, fourEyes: false, decisions: [], traceparent: '', acceptedAt: '',
};
const vote = (overrides: Partial<ReviewVote> = {}): ReviewVote => ({ by: 'bob', decision: 'approve', reason: 'fine', digest: 'd1', at: '2026-11-22T12:30:00.000Z', ...overrides });
const edit: Edit = { manifest: deployManifest({ version: '1.0.0+edit.1' }), params: {}, digest: 'd2', gates: [], decision: policyDecision('review'), estimatedCostUSD: 5 };

describe('castVote', () => {
  const refusals: [what: string, review: Partial<ReviewDocument>, vote: Partial<ReviewVote>, code: string][] = [
    ['an approved review', { status: 'approved' }, {}, 'ALREADY_DECIDED'],
    ['a rejected review', { status: 'rejected' }, { decision: 'reject' }, 'ALREADY_DECIDED'],
    ['an expired review', { status: 'expired' }, {}, 'EXPIRED'],
    ['a review at its end', {}, { at: review.expiresAt }, 'EXPIRED'],
    ['another digest', {}, { digest: 'd0' }, 'DIGEST_CHANGED'],
    ['another digest, to reject', {}, { digest: 'd0', decision: 'reject' }, 'DIGEST_CHANGED'],
    ['the requester\'s approval under four eyes', { fourEyes: true }, { by: 'ada' }, 'FOUR_EYES'],
    ['a second approval by one person', { quorum: 2, decisions: [vote()] }, {}, 'ALREADY_DECIDED'],
    ['an approval of nothing', { manifest: null }, {}, 'MANIFEST_REQUIRED'],
  ];
  for (const [what, state, cast, code] of refusals) it(`refuses ${what}`, () => assert.equal(castVote({ ...review, ...state }, vote(cast)).refused?.code, code));

  const results: [what: string, review: Partial<ReviewDocument>, vote: Partial<ReviewVote>, status: string][] = [
    ['an approval approves', {}, {}, 'approved'],
    ['the requester may approve without four eyes', {}, { by: 'ada' }, 'approved'],
    ['the requester may withdraw', { fourEyes: true }, { by: 'ada', decision: 'reject' }, 'rejected'],
    ['one of two approvals waits', { quorum: 2 }, {}, 'pending'],
    ['two people of two approve', { quorum: 2, decisions: [vote({ by: 'eve' })] }, {}, 'approved'],
    ['an approval of an older digest does not count', { quorum: 2, decisions: [vote({ by: 'eve', digest: 'd0' })] }, {}, 'pending'],
    ['one rejection rejects', { quorum: 2, decisions: [vote({ by: 'eve' })] }, { decision: 'reject' }, 'rejected'],
    ['nothing can be rejected', { manifest: null }, { decision: 'reject' }, 'rejected'],
  ];
  for (const [what, state, cast, status] of results) it(what, () => assert.equal(castVote({ ...review, ...state }, vote(cast)).review?.status, status));

  describe('a review that is handed over', () => {
    const to = (person: string, by = 'bob') => ({ by, to: person, reason: 'on holiday', at: '2026-11-22T12:10:00.000Z' });
    const handed = handOver(review, to('eve')).review as ReviewDocument;

    it('is decided by whom it was given to, and by anybody but who gave it away', () => {
      assert.equal(castVote(handed, vote()).refused?.code, 'DELEGATED');
      assert.equal(castVote(handed, vote({ by: 'eve' })).review?.status, 'approved');
      assert.equal(castVote(handed, vote({ by: 'joe' })).review?.status, 'approved');
      assert.equal(castVote(handed, vote({ decision: 'reject' })).review?.status, 'rejected', 'stopping it stays possible');
    });

    it('can be given back, and passed on', () => {
      const back = handOver(handed, to('bob', 'eve')).review as ReviewDocument;
      assert.equal(castVote(back, vote()).review?.status, 'approved');
      assert.equal(castVote(back, vote({ by: 'eve' })).refused?.code, 'DELEGATED');
    });

    it('may be decided by everybody once it was escalated', () => assert.equal(castVote({ ...handed, escalatedAt: '2026-11-22T12:20:00.000Z' }, vote()).review?.status, 'approved'));
    it('is handed over once however often it is asked', () => assert.equal(handOver(handed, to('eve')).review, handed));

    const refused: [what: string, state: Partial<ReviewDocument>, delegation: ReturnType<typeof to>, code: string][] = [
      ['to oneself', {}, to('bob'), 'DELEGATED'], ['twice by one person', handed, to('joe'), 'DELEGATED'], ['to whoever asked for it, under four eyes', { fourEyes: true }, to('ada'), 'FOUR_EYES'],
      ['when it is decided', { status: 'approved' }, to('eve'), 'ALREADY_DECIDED'], ['when its time is over', {}, { ...to('eve'), at: review.expiresAt }, 'EXPIRED'],
    ];
    for (const [what, state, delegation, code] of refused) it(`cannot be handed over ${what}`, () => assert.equal(handOver({ ...review, ...state }, delegation).refused?.code, code));
  });

  it('limits how long an approval is good for', () => assert.equal(castVote(review, vote()).review?.executeBy, '2026-11-22T12:31:00.000Z'));

  it('takes an edited manifest with its new digest, and keeps the first one', () => {
    const { review: edited } = castVote(review, vote(), edit);
    assert.deepEqual([edited?.status, edited?.digest, edited?.manifest?.version, edited?.baseManifest?.version, edited?.decisions[0]?.digest], ['approved', 'd2', '1.0.0+edit.1', '1.0.0', 'd2']);
  });

  it('under four eyes leaves the approval of an edit to somebody else', () => {
    const { review: edited } = castVote({ ...review, fourEyes: true }, vote(), edit);
    assert.equal(edited?.status, 'pending');
    assert.equal(castVote(edited as ReviewDocument, vote({ digest: 'd2' })).refused?.code, 'FOUR_EYES');
    assert.equal(castVote(edited as ReviewDocument, vote({ digest: 'd1', by: 'eve' })).refused?.code, 'DIGEST_CHANGED');
    assert.equal(castVote(edited as ReviewDocument, vote({ digest: 'd2', by: 'eve' })).review?.status, 'approved');
  });
});
