import assert from 'node:assert/strict';
import fc from 'fast-check';
import { estimateTokens } from '../runtime/tokens.ts';
import { EMPTY_SUMMARY, rollSummary, splitSentences, SUMMARY_LIMIT, summaryText } from './roll-summary.ts';

function roll(chunks: readonly string[]): string {
  return summaryText(chunks.reduce(rollSummary, EMPTY_SUMMARY));
}

describe('rollSummary', () => {
  it('keeps everything while there is room', () => {
    assert.equal(roll(['Deploy billing-api to staging.', 'Then wait.']), 'Deploy billing-api to staging. Then wait.');
  });

  for (const [language, fact, filler] of [
    ['English', 'We decided that payment-gateway must not exceed 40 instances before Friday.', 'Well the coffee in that place was rather nice I think.'],
    ['Japanese', 'payment-gatewayは金曜日までに必ず40台以内にすることに決定しました。', 'そうですね、まあ、そんな感じだったと思いますよ。'],
    ['Chinese', '我们决定 payment-gateway 在周五之前必须限制在 40 个实例以内。', '嗯我觉得那个地方的咖啡还挺好喝的呢。'],
  ] as const) {
    it(`keeps a decision with names and numbers under a flood of small talk (${language})`, () => {
      const chunks = [fact, ...Array.from({ length: 120 }, (_, i) => filler.replace(/[.。]$/, ` ${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}。`))];
      const text = roll(chunks);
      assert.ok(text.includes('payment-gateway'), text);
      assert.ok(estimateTokens(text) >= 200 && estimateTokens(text) <= SUMMARY_LIMIT, String(estimateTokens(text)));
    });
  }

  it('keeps what was said last', () => {
    const chunks = Array.from({ length: 200 }, (_, i) => `Service number-${i} needs ${i} replicas in production.`);
    assert.ok(roll(chunks).endsWith('Service number-199 needs 199 replicas in production.'));
  });

  it('keeps a repeated sentence once', () => {
    assert.equal(roll(['Restart api.', 'And wait for it.', 'restart api!']), 'And wait for it. restart api!');
  });

  it('cuts a sentence that would fill the summary', () => {
    const [only] = splitSentences('word '.repeat(500));
    assert.ok(only?.endsWith('…') && estimateTokens(only) <= 91);
  });

  it('splits sentences in several scripts and leaves 1.5 and v2.0 alone', () => {
    assert.deepEqual(splitSentences('Use 1.5 GB. Ship v2.0! 本番です。次に確認。好的！走吧'), ['Use 1.5 GB.', 'Ship v2.0!', '本番です。', '次に確認。', '好的！', '走吧']);
  });

  it('never passes the limit, whatever is said, and its state stays small', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.lorem({ maxCount: 30, mode: 'sentences' })), { maxLength: 20 }), (chunks) => {
      const summary = chunks.reduce(rollSummary, EMPTY_SUMMARY);
      assert.ok(estimateTokens(summaryText(summary)) <= SUMMARY_LIMIT);
      assert.ok(JSON.stringify(summary).length < 60_000);
    }), { numRuns: 100 });
  });
});
