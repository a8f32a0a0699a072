import assert from 'node:assert/strict';
import fc from 'fast-check';
import { estimateTokens, tokenLimitedEnd } from './tokens.ts';

describe('token estimates', () => {
  const cases: [string, number, number][] = [
    ['', 0, 0],
    ['Deploy intent-router to production', 7, 11],
    ['本番環境にデプロイして', 11, 11],
    ['배포해 주세요', 6, 7],
    ['разверни сервис', 6, 9],
    ['👍', 1, 1],
    ['a', 1, 1],
  ];
  for (const [text, least, most] of cases) {
    it(`counts ${JSON.stringify(text)} as ${least} to ${most}`, () => {
      const tokens = estimateTokens(text);
      assert.ok(tokens >= least && tokens <= most, `${tokens}`);
    });
  }

  const text = fc.string({ unit: 'grapheme', maxLength: 60 });

  it('adds up under concatenation within 1', () => {
    fc.assert(fc.property(text, text, (a, b) => {
      const apart = estimateTokens(a) + estimateTokens(b);
      const together = estimateTokens(a + b);
      assert.ok(together <= apart && together >= apart - 1);
    }));
  });

  it('cuts within the limit and never inside a character', () => {
    fc.assert(fc.property(text, fc.integer({ min: 1, max: 10 }), (whole, limit) => {
      for (let start = 0; start < whole.length;) {
        const end = tokenLimitedEnd(whole, start, limit);
        assert.ok(end > start);
        assert.ok(whole.slice(start, end).isWellFormed());
        assert.ok(estimateTokens(whole.slice(start, end)) <= limit);
        start = end;
      }
    }));
  });
});
