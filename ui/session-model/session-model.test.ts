import assert from 'node:assert/strict';
import type { AnyEvent, EventDataByType, EventType } from '../../schemas/generated/types.ts';
import { maskedParts } from './masked-text.ts';
import { EMPTY_SESSION, foldAccepted, foldEvent, foldSent } from './session-model.ts';
import { Timeline } from './timeline.ts';
import { traceOf } from './waterfall.ts';

const TRACE = 'a'.repeat(32);
let count = 0;
/** `at` in milliseconds. */
function event<T extends EventType>(type: T, at: number, data: object, trace = TRACE): AnyEvent {
  count += 1;
  return { specversion: '1.0', id: `e${count}`, source: 's', type, subject: 'ses', time: new Date(1_790_000_000_000 + at).toISOString(), datacontenttype: 'application/json', traceparent: `00-${trace}-${String(count).padStart(16, '0')}-01`, actor: 'ada', tenantid: 't', data: data as EventDataByType[T] } as AnyEvent;
}
const words = (at: number, text: string, final = true) => event(final ? 'transcript.final' : 'transcript.partial', at, { utteranceId: 'u1', text, confidence: 1, source: 'text', frameIds: ['f1', 'f2'] });
const intent = (at: number, intentId: string, name: string) => event('intent.update', at, { intentId, chunkId: 'c1', intent: name, domain: 'd', confidence: 0.9, slots: {}, candidate_manifest_traits: [], safety_flags: [], tier: 'rule', model: null, costUSD: 0, latencyMs: 4, alternatives: [], missingSlots: [], index: 0, count: 1 });
const SESSION: readonly AnyEvent[] = [
  event('session.opened', 0, { sessionId: 'ses', scope: { environment: 'staging' } }, 'b'.repeat(32)),
  words(10, 'scale', false),
  words(20, 'scale checkout-api'),
  event('chunk.update', 21, { chunkId: 'c1', tokens: 3, windowTokens: 3, scopeUtilisation: 0.1, boundary: null }),
  event('chunk.update', 22, { chunkId: 'c1', tokens: 3, windowTokens: 3, scopeUtilisation: 0.1, boundary: 'final' }),
  event('summary.update', 25, { chunkId: 'c1', summary: 's', tokens: 3, slots: {} }),
  intent(30, 'i1', 'scale'),
  event('policy.decision', 33, { intentId: 'i1', decision: 'auto', reason: 'r', reasons: [], riskScore: 0, riskParts: [], estimatedCostUSD: 0, bundle: 'b', counterfactuals: [] }),
  event('manifest.resolved', 40, { intentId: 'i1', strategy: 'EXACT', manifestId: 'm', version: '1', similarity: 1, status: 'active', digest: 'd', gates: [] }),
  event('action.dispatched', 50, { actionId: 'a1', intentId: 'i1', status: 'dispatched', attempts: 1, target: 'log', rollbackToken: 't' }),
  event('action.rolled_back', 60, { actionId: 'a1', status: 'rolled_back' }),
  event('error', 70, { code: 'X', message: 'm', severity: 'error', retryable: false, stage: 'transcribe' }),
  event('gap', 80, { after: '1', reason: 'r', snapshot: {} }),
  event('session.closed', 90, { reason: 'client', totals: {} }),
];

describe('session model', () => {
  it('makes one line of what was said, with its chunks, and one card of an intent with all that came of it', () => {
    const { lines, intents, closed, scope, events } = SESSION.reduce((model, item) => foldEvent(model, item), EMPTY_SESSION);
    assert.deepEqual(lines.map((line) => line.kind), ['utterance', 'error', 'gap']);
    const [said] = lines;
    assert.ok(said?.kind === 'utterance' && said.final && said.data.text === 'scale checkout-api');
    assert.deepEqual(said.chunks.map(({ boundary }) => boundary), ['final']);
    assert.deepEqual([intents.length, intents[0]?.decision?.decision, intents[0]?.resolution?.manifestId, intents[0]?.action?.status, intents[0]?.rollback?.status], [1, 'auto', 'm', 'dispatched', 'rolled_back']);
    assert.deepEqual([scope?.environment, closed?.reason, events], ['staging', 'client', SESSION.length]);
  });

  it('tells how long each stage took, from what the stage before left', () => {
    const { stages } = SESSION.reduce((model, item) => foldEvent(model, item), EMPTY_SESSION);
    assert.deepEqual(Object.entries(stages).flatMap(([name, { lastMs }]) => (lastMs === undefined ? [] : [[name, lastMs]])), [['chunk', 2], ['summarize', 3], ['intent', 4], ['policy', 3], ['resolve', 7], ['dispatch', 10]]);
    assert.equal(stages.transcribe.errors, 1);
  });

  it('measures ingest and transcription by the reader\'s own clock', () => {
    const sent = foldAccepted(foldSent(EMPTY_SESSION, ['f1', 'f2'], 1000), 8);
    const { stages } = foldEvent(sent, words(20, 'scale checkout-api'), 1030);
    assert.deepEqual([stages.ingest.lastMs, stages.transcribe.lastMs], [8, 30]);
  });

  it('puts what was understood in the end in the place of what was guessed while it was said', () => {
    const guess = (at: number, intentId: string, name: string): AnyEvent => { const made = intent(at, intentId, name); return { ...made, data: { ...made.data, provisional: true } } as AnyEvent; };
    const said = [words(1, 'rest', false), guess(2, 'i1', 'restart'), guess(3, 'i2', 'restore_database')].reduce((model, item) => foldEvent(model, item), EMPTY_SESSION);
    assert.deepEqual(said.intents.map(({ recognised }) => recognised.intentId), ['i2']);
    assert.deepEqual(foldEvent(said, intent(4, 'i3', 'restart')).intents.map(({ recognised }) => recognised.intentId), ['i3']);
    const other = event('transcript.final', 9, { utteranceId: 'u2', text: 'never mind', confidence: 1, source: 'text', frameIds: [] });
    assert.deepEqual(foldEvent(said, other).intents, []);
  });

  it('ignores what concerns nothing that it knows', () => {
    const model = foldEvent(EMPTY_SESSION, event('action.rolled_back', 1, { actionId: 'other', status: 'failed' }));
    assert.deepEqual(model.intents, []);
  });
});

describe('Timeline', () => {
  it('gives at every step what folding up to it gives', () => {
    const many = Array.from({ length: 20 }, () => SESSION).flat();
    const timeline = new Timeline();
    timeline.add(many.slice(0, 100));
    timeline.at(90);
    timeline.add(many.slice(100));
    for (const step of [0, 1, 63, 64, 65, 200, many.length, many.length + 5]) assert.deepEqual(timeline.at(step), many.slice(0, step).reduce((model, item) => foldEvent(model, item), EMPTY_SESSION), String(step));
  });
});

describe('traceOf', () => {
  it('lays the stages of one frame on a line of time', () => {
    const trace = traceOf(SESSION, TRACE);
    assert.equal(trace.text, 'scale scale checkout-api');
    assert.deepEqual(trace.spans.map(({ stage, label, start, end }) => [stage, label, start - trace.start, end - trace.start]), [
      ['transcribe', 'scale', 0, 0], ['transcribe', 'scale checkout-api', 10, 10], ['chunk', '…', 10, 11], ['chunk', 'final', 10, 12], ['summarize', '3', 12, 15],
      ['intent', 'scale', 15, 20], ['policy', 'scale', 20, 23], ['resolve', 'm', 23, 30], ['dispatch', 'log', 30, 40],
    ]);
  });

  it('has no spans for a trace without work', () => assert.deepEqual(traceOf(SESSION, 'b'.repeat(32)).spans, []));
});

describe('maskedParts', () => {
  const cases: [text: string, parts: [string, boolean][]][] = [
    ['mail [EMAIL_1], call [PHONE_12]', [['mail ', false], ['[EMAIL_1]', true], [', call ', false], ['[PHONE_12]', true]]],
    ['[x] [EMAIL] <b>', [['[x] [EMAIL] <b>', false]]],
    ['', []],
  ];
  for (const [text, parts] of cases) it(`finds the masks in "${text}"`, () => assert.deepEqual(maskedParts(text).map((part) => [part.text, part.masked]), parts));
});
