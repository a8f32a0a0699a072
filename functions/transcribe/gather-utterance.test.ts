import assert from 'node:assert/strict';
import fc from 'fast-check';
import { estimateTokens } from '../runtime/tokens.ts';
import { gatherUtterance, type Growth, type Utterance } from './gather-utterance.ts';

/** Gathers the pieces in turn. */
function gather(pieces: readonly { readonly text: string; readonly final?: boolean }[], maxTokens = 1000) {
  let open: Utterance | null = null;
  const growths: Growth[] = [];
  for (const [index, piece] of pieces.entries()) {
    const gathered = gatherUtterance(open, { frameId: `f${index}`, final: false, ...piece }, maxTokens, (nth) => `u${index}.${nth}`);
    growths.push(...gathered.growths);
    open = gathered.open;
  }
  return { growths, open: open as Utterance | null, told: growths.map(({ utterance, final }) => [utterance.id, utterance.text, final]) };
}

describe('gathering of utterances', () => {
  it('joins pieces as they come until the final one', () => {
    const { told, growths, open } = gather([{ text: 'Deploy' }, { text: ' it' }, { text: ' now', final: true }, { text: 'Next' }]);
    assert.deepEqual(told, [['u0.0', 'Deploy', false], ['u0.0', 'Deploy it', false], ['u0.0', 'Deploy it now', true], ['u3.0', 'Next', false]]);
    assert.deepEqual(growths[2]?.utterance.frameIds, ['f0', 'f1', 'f2']);
    assert.deepEqual(open?.text, 'Next');
  });

  it('tells nothing where nothing was said, but remembers the frame', () => {
    const { told, growths } = gather([{ text: '' }, { text: 'hi', final: true }, { text: ' ', final: true }, { text: '', final: true }]);
    assert.deepEqual(told, [['u0.0', 'hi', true]]);
    assert.deepEqual(growths[0]?.utterance.frameIds, ['f0', 'f1']);
  });

  it('ends an utterance by a final piece without text', () => {
    assert.deepEqual(gather([{ text: 'hi' }, { text: '', final: true }]).told, [['u0.0', 'hi', false], ['u0.0', 'hi', true]]);
  });

  it('cuts an utterance of many frames', () => {
    const { growths, open } = gather(Array.from({ length: 450 }, () => ({ text: 'a ' })));
    assert.equal(growths.filter((growth) => growth.final).length, 2);
    assert.equal(open?.frameIds.length, 50);
  });

  it('loses nothing and keeps every utterance within its tokens', () => {
    const piece = fc.record({ text: fc.array(fc.constantFrom('deploy ', 'x'.repeat(30), '本番', ' ', '👍', ''), { maxLength: 12 }).map((parts) => parts.join('')), final: fc.boolean() });
    fc.assert(fc.property(fc.array(piece, { maxLength: 10 }), fc.integer({ min: 1, max: 20 }), (pieces, maxTokens) => {
      const { growths, open } = gather(pieces, maxTokens);
      assert.equal(growths.map((growth) => growth.added).join('').replace(/\s/g, ''), pieces.map((one) => one.text).join('').replace(/\s/g, ''));
      for (const { utterance } of growths) assert.ok(estimateTokens(utterance.text) <= maxTokens);
      assert.equal(open === null || !pieces.at(-1)?.final, true);
      const ended = growths.filter((growth) => growth.final).map((growth) => growth.utterance.id);
      assert.equal(new Set(ended).size, ended.length);
    }));
  });
});
