import assert from 'node:assert/strict';
import type { AnyEvent } from '../../schemas/generated/types.ts';
import { suggestExamples } from './suggest-examples.ts';

const event = (type: string, data: object): AnyEvent => ({ type, data }) as unknown as AnyEvent;
const said = (text: string): AnyEvent => event('transcript.final', { text });
const understood = (intentId: string, more: object = {}): AnyEvent => event('intent.update', { intentId, intent: 'restart', tier: 'fast', count: 1, ...more });
const approved = (intentId: string): AnyEvent => event('review.decided', { intentId, decision: 'approve' });
const done = (intentId: string, status = 'dispatched'): AnyEvent => event('action.dispatched', { intentId, status });

describe('suggestExamples', () => {
  it('offers what a model understood and an action or a reviewer confirmed', () => {
    assert.deepEqual(suggestExamples([said('kick billing'), understood('a'), done('a'), said('give it a shove'), understood('b', { tier: 'strong' }), approved('b')]), [
      { intent: 'restart', text: 'kick billing' }, { intent: 'restart', text: 'give it a shove' },
    ]);
  });

  const cases: [name: string, events: AnyEvent[]][] = [
    ['nobody confirmed', [said('kick billing'), understood('a')]],
    ['a reviewer rejected', [said('kick billing'), understood('a'), event('review.decided', { intentId: 'a', decision: 'reject' })]],
    ['was only tried', [said('kick billing'), understood('a'), done('a', 'dry_run')]],
    ['the local tiers knew', [said('kick billing'), understood('a', { tier: 'local' }), done('a')]],
    ['is not known', [said('kick billing'), understood('a', { intent: 'unknown' }), done('a')]],
    ['was provisional', [said('kick billing'), understood('a', { provisional: true }), done('a')]],
    ['was one of several requests', [said('kick billing and search'), understood('a', { count: 2 }), understood('b', { count: 2 }), done('a'), done('b')]],
    ['took several utterances', [said('kick'), said('billing'), understood('a'), done('a')]],
  ];
  for (const [name, events] of cases) it(`does not offer what ${name}`, () => assert.deepEqual(suggestExamples(events), []));
});
