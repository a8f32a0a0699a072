import assert from 'node:assert/strict';
import { ProblemError } from '../../gateway/client.ts';
import type { ReviewSummary } from '../../schemas/generated/types.ts';
import { conflictOf } from './conflict.ts';
import { inOrder } from './review-order.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const review = (reviewId: string, minutes: number, riskScore: number) => ({ reviewId, riskScore, expiresAt: new Date(NOW + minutes * 60_000).toISOString() }) as ReviewSummary;

describe('the order of the queue', () => {
  it('is by what runs out first, and by risk among those that run out about together', () => {
    const all = [review('later', 50, 0.9), review('calm', 13, 0.1), review('risky', 14, 0.8), review('over', -1, 0), review('soon', 4, 0.2), review('tomorrow', 1_500, 1)];
    assert.deepEqual(inOrder(all, NOW).map(({ reviewId }) => reviewId), ['over', 'soon', 'risky', 'calm', 'later', 'tomorrow']);
  });
  it('does not depend on the order in which they came', () => {
    const all = [review('b', 10, 0.5), review('a', 10, 0.5), review('c', 9, 0.5)];
    assert.deepEqual(inOrder(all.toReversed(), NOW), inOrder(all, NOW));
  });
});

describe('conflictOf', () => {
  it('is the reason that the server gives, if it is one of its reasons', () => {
    assert.equal(conflictOf(new ProblemError(409, { code: 'CONFLICT', reason: 'EXPIRED' })), 'EXPIRED');
    assert.equal(conflictOf(new ProblemError(409, { code: 'CONFLICT' })), undefined);
    assert.equal(conflictOf(new TypeError('no network')), undefined);
  });
});
