import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldWidth } from './fold-width.ts';

describe('folding of character widths', () => {
  const cases: [string, string][] = [
    ['plain ASCII', 'plain ASCII'], ['０９０−１２３４', '090-1234'], ['ａ＠ｂ．ｃｏｍ', 'a@b.com'], ['３ー４', '3-4'], ['サーバー', 'サーバー'], ['a\u3000b\u00a0c', 'a b c'], ['𝟏𝟐3', '123'], ['٣٤', '34'], ['①', '1'], ['👍a', '👍a'],
  ];
  for (const [raw, folded] of cases) it(`reads ${raw} as ${folded}`, () => assert.equal(foldWidth(raw).text, folded));

  it('knows where each character came from', () => {
    const { text, offsets } = foldWidth('x𝟏ｙ');
    assert.equal(text, 'x1y');
    assert.deepEqual(offsets, [0, 1, 3, 4]);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
      const result = foldWidth(raw);
      if (result.offsets) {
        assert.equal(result.offsets.length, result.text.length + 1);
        assert.equal(result.offsets.at(-1), raw.length);
      }
    }));
  });
});
