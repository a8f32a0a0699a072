import assert from 'node:assert/strict';
import type { AnyEvent } from '../../schemas/generated/types.ts';
import { reviewVerdicts } from './review-verdicts.ts';

const event = (type: string, data: object): AnyEvent => ({ type, actor: 'user:ada', data }) as unknown as AnyEvent;
const understood = (more: object = {}): AnyEvent => event('intent.update', { intentId: 'a', intent: 'restart', tier: 'fast', model: 'm', confidence: 0.9, ...more });
const decided = (decision: string, by: string | null = 'user:rev'): AnyEvent => event('review.decided', { intentId: 'a', decision, by });

describe('what reviewers thought of what models understood', () => {
  it('counts approvals for a model\'s word, and rejections against it', () => {
    assert.deepEqual(reviewVerdicts([understood(), decided('approve')]), [{ model: 'm', certainty: 'certain', right: true }]);
    assert.deepEqual(reviewVerdicts([understood({ tier: 'strong', confidence: 0.7 }), decided('reject')]), [{ model: 'm', certainty: 'likely', right: false }]);
  });

  it('reads the word from what it was worth then', () => {
    const worth = { m: { certain: 0.95, likely: 0.9, unsure: 0.2 } };
    assert.equal(reviewVerdicts([understood(), decided('approve')], worth)[0]?.certainty, 'likely');
    assert.deepEqual(reviewVerdicts([understood({ confidence: 0.7 }), decided('approve')], worth), []);
  });

  for (const [what, events] of [
    ['nobody looked at', [understood(), decided('expired', null)]], ['its speaker took back', [understood(), decided('reject', 'user:ada')]], ['waits still', [understood()]],
    ['the local tiers knew', [understood({ tier: 'local', model: null }), decided('approve')]], ['was asked before, and came from the cache', [understood({ tier: 'cache' }), decided('approve')]],
    ['is not known', [understood({ intent: 'unknown' }), decided('approve')]], ['was provisional', [understood({ provisional: true }), decided('approve')]],
  ] as const) {
    it(`does not count what ${what}`, () => assert.deepEqual(reviewVerdicts(events), []));
  }
});
