import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CERTAINTIES, type Certainty } from './assemble-prompt.ts';
import { fitCertainty, type Verdict, wordOf } from './fit-certainty.ts';
import { CONFIDENCE } from './read-answer.ts';

const said = (certainty: Certainty, right: number, of: number): Verdict[] => Array.from({ length: of }, (_, index) => ({ certainty, right: index < right }));
const worth = (...verdicts: readonly Verdict[][]) => fitCertainty(verdicts.flat()).map(({ confidence }) => confidence);

describe('what a model\'s words are worth', () => {
  for (const [what, verdicts, expected] of [
    ['the prior before anything is known', [], [0.9, 0.7, 0.4]],
    ['a little less after two mistakes', [said('certain', 0, 2)], [0.818, 0.7, 0.4]],
    ['about what was seen, after hundreds', [said('certain', 980, 1000), said('likely', 300, 400), said('unsure', 20, 200)], [0.978, 0.748, 0.127]],
    ['the same for two words of which the less sure one is right more often, but for a thousandth', [said('certain', 70, 100), said('likely', 95, 100)], [0.821, 0.82, 0.4]],
    ['never certainty itself', [said('certain', 100_000, 100_000), said('likely', 100_000, 100_000)], [0.999, 0.998, 0.4]],
  ] as const) {
    it(`is ${what}`, () => assert.deepEqual(worth(...verdicts), expected));
  }

  it('tells how many answers it was learned from', () => {
    assert.deepEqual(fitCertainty(said('likely', 3, 4)).map(({ word, count, right }) => [word, count, right]), [['certain', 0, 0], ['likely', 4, 3], ['unsure', 0, 0]]);
  });

  it('falls from word to word, lies between 0 and 1, and lets the word be seen, whatever was said', () => {
    const verdict = fc.record({ certainty: fc.constantFrom(...CERTAINTIES), right: fc.boolean() });
    fc.assert(fc.property(fc.array(verdict, { maxLength: 400 }), (verdicts) => {
      const [certain = 2, likely = 2, unsure = -1] = worth(verdicts);
      assert.ok(certain < 1 && certain > likely && likely > unsure && unsure > 0);
      for (const [word, confidence] of [['certain', certain], ['likely', likely], ['unsure', unsure]] as const) assert.equal(wordOf(confidence, { certain, likely, unsure }), word);
    }));
  });

  it('has no word for a confidence that no model gave', () => assert.equal(wordOf((CONFIDENCE.certain + CONFIDENCE.likely) / 2), undefined));
});
