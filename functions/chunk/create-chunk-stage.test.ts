import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ChunkData, EventDataByType, SummarizeData } from '../../schemas/generated/types.ts';
import type { StageResult } from '../runtime/stage.ts';
import { sessionRecord } from '../runtime/testing/session-record.ts';
import { stageContext } from '../runtime/testing/stage-context.ts';
import { estimateTokens } from '../runtime/tokens.ts';
import { type ChunkState, createChunkStage } from './create-chunk-stage.ts';

const stage = createChunkStage();
type Piece = string | (Partial<ChunkData> & { readonly text: string; readonly at?: number });

/** Runs the pieces through the stage, then the end of the session. */
function chunk(pieces: readonly Piece[], maxContextTokens = 8000) {
  const session = { scope: { ...sessionRecord().scope, maxContextTokens } };
  let state = stage.initialState(sessionRecord(session));
  const results: StageResult<ChunkState>[] = [];
  for (const [index, piece] of pieces.entries()) {
    const { at = 0, ...data } = typeof piece === 'string' ? { text: piece } : piece;
    const message: ChunkData = {
      utteranceId: 'utt_1', final: false, frameIds: [`f${index}`], confidence: 1, source: 'text', safetyFlags: [], ts: new Date(Date.parse('2026-01-01T00:00:00Z') + at).toISOString(), ...data,
    };
    results.push(stage.handle(message, state, stageContext('chunk', { session, messageId: `m${index}` })) as StageResult<ChunkState>);
    state = results.at(-1)?.state as ChunkState;
  }
  results.push(stage.end?.(state, stageContext('chunk', { session, messageId: 'end' })) as StageResult<ChunkState>);
  const sent = results.flatMap((result) => result.outputs ?? []).map((output) => output.data as SummarizeData);
  const chunks = sent.filter(({ provisional }) => !provisional);
  const early = sent.filter(({ provisional }) => provisional);
  const updates = results.flatMap((result) => result.events ?? []).map((event) => event.data as EventDataByType['chunk.update']);
  return { results, chunks, early, updates, text: chunks.map((one) => one.text).join(''), cuts: chunks.map((one) => [one.text, one.boundary]) };
}

describe('chunk stage', () => {
  const cases: [string, Piece[], [string, string][]][] = [
    ['an utterance at its final piece', ['Deploy it ', { text: 'now. Then rest', final: true }], [['Deploy it now. Then rest', 'final']]],
    ['sentences of a stream', ['Deploy it. Then', ' scale it. ', 'And'], [['Deploy it. ', 'sentence'], ['Then scale it. ', 'sentence'], ['And', 'end']]],
    ['a stop that the next piece confirms', ['Deploy 1.', '2 now.', ' Then'], [['Deploy 1.2 now. ', 'sentence'], ['Then', 'end']]],
    ['at a pause', ['Deploy it ', { text: 'and go', at: 1500 }], [['Deploy it ', 'pause'], ['and go', 'end']]],
    ['not at a shorter pause', ['Deploy it ', { text: 'and go', at: 1499, final: true }], [['Deploy it and go', 'final']]],
    ['no empty chunk at a final piece without text', ['Done! ', { text: '', final: true }], [['Done! ', 'sentence']]],
    ['no blank chunk', [{ text: '  ', final: true }, '  '], []],
    ['what is pending at the end', ['Deploy it'], [['Deploy it', 'end']]],
  ];
  for (const [name, pieces, expected] of cases) it(`cuts ${name}`, () => assert.deepEqual(chunk(pieces).cuts, expected));

  it('remembers which chunk is the newest, for those who ask whether theirs has been overtaken', () => {
    const { results, chunks } = chunk(['Deploy it. ', 'Then scale it. And ']);
    assert.deepEqual(results.map(({ state }) => state.newest), [chunks[0]?.chunkId, chunks[1]?.chunkId, chunks[2]?.chunkId]);
  });

  it('cuts by size between words', () => {
    const { chunks } = chunk(['word '.repeat(1000)], 400);
    assert.ok(chunks.length > 10);
    for (const one of chunks) assert.ok(one.tokens <= 100 && /^(word )+$/.test(one.text));
    assert.equal(chunks[0]?.boundary, 'size');
  });

  it('reports every piece, and the id under which its chunk will come', () => {
    const { updates, chunks } = chunk(['Deploy ', 'the ', { text: 'router', final: true }], 100);
    assert.deepEqual(updates.map((update) => [update.boundary, update.tokens, update.windowTokens]), [[null, 2, 2], [null, 3, 3], ['final', 5, 5]]);
    assert.ok(updates.every((update) => update.chunkId === chunks[0]?.chunkId));
    assert.equal(updates[2]?.scopeUtilisation, 0.05);
  });

  it('gives every chunk an id of its own, the same on every run', () => {
    const pieces: Piece[] = ['One. Two. Three. Four', { text: ' and. ', final: true }, 'Five. Six. '];
    const ids = chunk(pieces).chunks.map((one) => one.chunkId);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(chunk(pieces).chunks.map((one) => one.chunkId), ids);
  });

  it('carries safety flags to the chunks that hold the flagged piece', () => {
    const { chunks } = chunk(['Mail ', { text: '[EMAIL_1] ', safetyFlags: ['pii_detected'] }, { text: 'now', final: true }, { text: 'Deploy', final: true }]);
    assert.deepEqual(chunks.map((one) => one.safetyFlags), [['pii_detected'], []]);
  });

  it('tells an unfinished sentence early, under the id that its chunk will have, not more often than is of use', () => {
    const { early, chunks } = chunk(['Deploy', { text: ' checkout-api', at: 300 }, { text: ' to', at: 400 }, { text: ' staging', at: 700 }, { text: ' now', final: true, at: 1000 }]);
    assert.deepEqual(early.map(({ text }) => text), ['Deploy checkout-api', 'Deploy checkout-api to staging']);
    assert.ok(early.every(({ chunkId }) => chunkId === chunks[0]?.chunkId));
    assert.deepEqual(chunk(['x'.repeat(300), ' y'.repeat(200)]).early, []);
  });

  it('counts its chunks', () => assert.deepEqual(stage.totals?.(chunk(['One. Two. Three']).results.at(-1)?.state as ChunkState), { chunks: 3 }));

  const words = fc.constantFrom('deploy', 'the', 'router.', '1.2.3', 'e.g.', 'stop!', '本番に。', 'デプロイ', 'x'.repeat(90), '👍', 'why?', '"go."', '\n', '5.');
  const text = fc.array(words, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' ').trim());
  const cutAt = fc.array(fc.nat(600), { maxLength: 12 });

  it('loses and repeats nothing, however the text is split, and never exceeds the window', () => {
    fc.assert(fc.property(text, cutAt, fc.integer({ min: 1, max: 300 }), fc.boolean(), (whole, cuts, limit, final) => {
      const pieces = split(whole, cuts);
      const { text: passed, updates, chunks, results } = chunk(pieces.map((piece, index) => ({ text: piece, final: final && index === pieces.length - 1 })), limit);
      assert.equal(passed, whole);
      for (const update of updates) {
        assert.ok(update.windowTokens <= limit && update.scopeUtilisation <= 1);
        assert.ok(update.tokens <= Math.max(1, limit / 4));
      }
      for (const one of chunks) assert.equal(one.tokens, estimateTokens(one.text.trim()));
      for (const { state } of results) assert.ok(state.pending.length <= 8 * Math.max(1, limit / 4) + 1);
    }), { numRuns: 500 });
  });

  it('keeps its state small whatever comes', () => {
    const { results } = chunk([...Array.from({ length: 50 }, () => ' '.repeat(5000)), ...Array.from({ length: 50 }, () => 'x'.repeat(5000))]);
    for (const { state } of results) assert.ok(JSON.stringify(state).length < 4000);
  });
});

function split(text: string, cuts: readonly number[]): string[] {
  const characters = [...text];
  const at = [...new Set(cuts.map((cut) => cut % (characters.length + 1)))].sort((a, b) => a - b);
  return [...at, characters.length].map((end, index) => characters.slice(index === 0 ? 0 : at[index - 1], end).join(''));
}
