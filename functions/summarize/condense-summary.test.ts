import assert from 'node:assert/strict';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { budgetState } from '../runtime/budget/budget-state.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { createModels } from '../runtime/models/create-models.ts';
import type { StageContext } from '../runtime/stage.ts';
import { type FakeGemini, type GeminiReply, startFakeGemini } from '../runtime/testing/fake-gemini.ts';
import { sessionRecord } from '../runtime/testing/session-record.ts';
import { temporaryStore } from '../runtime/testing/temporary-store.ts';
import { estimateTokens } from '../runtime/tokens.ts';
import { problemOf } from './condense-summary.ts';
import { createSummarizeStage, type SummarizeState } from './create-summarize-stage.ts';
import { SUMMARY_LIMIT, summaryText } from './roll-summary.ts';

const bundle = { digest: 'sha256:s', intents: { intents: [] }, limits: {} } as unknown as Bundle;
const NOW = Date.parse('2026-11-22T12:00:00Z');
const TURNS = Array.from({ length: 40 }, (_, index) => `We decided that service-${index} must be at version ${index}.5 before noon on Friday.`);

describe('summaries by a model', () => {
  let gemini: FakeGemini;
  before(async () => { gemini = await startFakeGemini(); });
  after(() => gemini.close());
  beforeEach(() => { gemini.asked.length = 0; });

  async function listen(turns: readonly string[], reply: GeminiReply): Promise<{ state: SummarizeState; spentUSD: number; summaries: string[] }> {
    gemini.reply(reply);
    const models = createModels({ access: { apiKey: 'k' }, baseUrl: gemini.baseUrl, byRole: { summarize: 'gemini-3.5-flash-lite' } }, { clock: { now: () => NOW } });
    const stage = createSummarizeStage({ models });
    const { store, remove } = await temporaryStore();
    try {
      const session = sessionRecord();
      let state = stage.initialState(session);
      const summaries: string[] = [];
      for (const [index, text] of turns.entries()) {
        const context = { bundle, session, store: store.tenant('t'), clock: { now: () => NOW }, signal: new AbortController().signal, deriveId: (kind: string, nth = 0) => deriveId(kind, `m${index}`, nth) } as unknown as StageContext;
        const result = await stage.handle({ chunkId: `c${index}`, text, tokens: 20, boundary: 'final', ts: '2026-11-22T12:00:00Z', safetyFlags: [] }, state, context);
        state = result.state;
        summaries.push(summaryText(state.summary));
      }
      return { state, summaries, spentUSD: (await budgetState(store.tenant('t'), {}, NOW, 'ses_1')).session.spentUSD };
    } finally {
      await remove();
    }
  }

  it('are written when the local method would begin to leave something out, and not before', async () => {
    const { state, summaries, spentUSD } = await listen(TURNS, { answer: 'All services from service-0 on have their version before noon on Friday.' });
    assert.ok(gemini.asked.length >= 1 && gemini.asked.length <= 4, String(gemini.asked.length));
    assert.ok(summaryText(state.summary).includes('All services from service-0'));
    for (const summary of summaries) assert.ok(estimateTokens(summary) <= SUMMARY_LIMIT);
    assert.ok(Math.abs(spentUSD - (state.costUSD ?? 0)) < 1e-5 && spentUSD > 0);
    assert.deepEqual(createSummarizeStage().totals?.(state), { costUSD: state.costUSD });
    assert.ok(!JSON.stringify(gemini.asked[0]?.body.systemInstruction).includes('service-0'));
  });

  for (const [what, reply] of [
    ['down', { fault: 'overloaded' }], ['empty', { fault: 'empty' }], ['blocked', { fault: 'blocked_prompt' }], ['too long', { answer: 'word '.repeat(400) }],
    ['inventing numbers', { answer: 'service-0 costs 4711 dollars.' }],
  ] as const) {
    it(`are made locally when the model is ${what}, which is not asked for every chunk`, async () => {
      const { state } = await listen(TURNS, reply);
      assert.ok(gemini.asked.length <= 4, String(gemini.asked.length));
      assert.ok(summaryText(state.summary).includes('service-39'));
      assert.ok(estimateTokens(summaryText(state.summary)) <= SUMMARY_LIMIT);
    });
  }

  it('may not tell what was not said', () => {
    assert.equal(problemOf('Deploy 3 of [EMAIL_1] at 12:30.', '[EMAIL_1] wants 3 at 12:30'), undefined);
    assert.match(problemOf('[EMAIL_2] wants 3', '[EMAIL_1] wants 3') ?? '', /was not said/);
    assert.match(problemOf('x '.repeat(600), '') ?? '', /too long/);
  });
});
