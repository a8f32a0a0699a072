import assert from 'node:assert/strict';
import { textDiff } from './text-diff-lines.ts';

const shown = (before: string, after: string) => textDiff(before, after, 1).map((hunk) => hunk.map(({ kind, parts }) => `${{ same: ' ', gone: '-', new: '+' }[kind]}${parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('')}`));

describe('textDiff', () => {
  it('shows what went and what came with the words that changed, and leaves out what is far away', () => {
    assert.deepEqual(shown('a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n', 'a: 1\nb: 20\nc: 3\nd: 4\ne: 5\nf: 6\n'), [[' a: 1', '-b: [2]', '+b: [20]', ' c: 3'], [' e: 5', '+f: 6']]);
  });
  it('leaves lines without a counterpart as wholes, and says nothing of equal texts', () => {
    assert.deepEqual(shown('a\nb\nc\n', 'a\nx\nc\nd\n'), [[' a', '-[b]', '+[x]', ' c', '+d']]);
    assert.deepEqual(shown('a\nb\nc\n', 'a\n'), [[' a', '-b', '-c']]);
    assert.deepEqual(shown('a\n', 'a\n'), []);
  });
});
