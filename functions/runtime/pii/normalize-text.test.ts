import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normalizeText } from './normalize-text.ts';

describe('normalising of text', () => {
  const cases: [string, string, string][] = [
    ['plain text', 'deploy it\n\tnow', 'deploy it\n\tnow'],
    ['control characters', 'de\u0000pl\u001boy\u007f', 'deploy'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['lone surrogates', 'a\ud83d b', 'a\ufffd b'],
    ['decomposed letters', 'cafe\u0301', 'café'],
    ['invisible characters inside a value', 'al\u200bice@exam\u00adple.com', 'alice@example.com'],
    ['turned direction', 'a\u202eb', 'ab'],
    ['joined emoji', '👩\u200d💻', '👩\u200d💻'],
  ];
  for (const [name, text, expected] of cases) it(`settles ${name}`, () => assert.equal(normalizeText(text), expected));

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normalizeText(text);
      assert.ok(once.isWellFormed());
      assert.equal(normalizeText(once), once);
    }));
  });
});
