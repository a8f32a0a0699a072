import assert from 'node:assert/strict';
import { estimateTokens } from '../runtime/tokens.ts';
import { dialogues } from './fixtures/dialogues.ts';
import { EMPTY_SUMMARY, rollSummary, SUMMARY_LIMIT, summaryText } from './roll-summary.ts';

describe('summaries of long conversations', () => {
  const results = dialogues(24, 150).map(({ name, turns, facts }) => {
    let summary = EMPTY_SUMMARY;
    let most = 0;
    for (const turn of turns) {
      summary = rollSummary(summary, turn);
      most = Math.max(most, estimateTokens(summaryText(summary)));
    }
    const text = summaryText(summary);
    return { name, text, most, said: estimateTokens(turns.join(' ')), lost: facts.filter(({ keep }) => !keep.every((part) => text.includes(part))), facts };
  });

  for (const { name, text, most, said, lost } of results) {
    it(`${name}: keeps what a later turn comes back to, in 200 to 400 tokens of ${said}`, () => {
      assert.deepEqual(lost.map((fact) => [fact.said, fact.later]), []);
      assert.ok(most <= SUMMARY_LIMIT, String(most));
      assert.ok(estimateTokens(text) >= 200, String(estimateTokens(text)));
    });
  }

  it('keeps at least 95 % of all facts', () => {
    const facts = results.flatMap((result) => result.facts).length;
    const lost = results.flatMap((result) => result.lost).length;
    assert.ok((facts - lost) / facts >= 0.95, `${facts - lost} of ${facts}`);
  });

  it('keeps corrections of what was said before them', () => {
    let summary = EMPTY_SUMMARY;
    for (const turn of ['Deploy checkout-api 4.2.0 to production.', 'No, wait, 4.2.1 instead.', ...Array.from({ length: 120 }, (_, index) => `Well, the weather is nice today I think, ${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10) % 10]}.`)]) summary = rollSummary(summary, turn);
    assert.match(summaryText(summary), /4\.2\.1 instead/);
  });
});
