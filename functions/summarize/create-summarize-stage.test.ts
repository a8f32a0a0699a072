import assert from 'node:assert/strict';
import type { IntentData, SlotSpec, Slots } from '../../schemas/generated/types.ts';
import { compileSlots } from '../runtime/slots/compile-slots.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { StageContext } from '../runtime/stage.ts';
import { sessionRecord } from '../runtime/testing/session-record.ts';
import { createSummarizeStage, type SummarizeState } from './create-summarize-stage.ts';
import { ChunkTimeError } from './errors.ts';
import { MAX_SLOTS, rollSlots } from './roll-slots.ts';

const slots: Record<string, SlotSpec> = {
  service: { type: 'resource' }, environment: { type: 'enum', enum: { production: ['prod', '本番'], staging: ['ステージング', '预发'] } }, count: { type: 'integer', unit: 'instances' },
};
const bundle = { digest: 'sha256:test', intents: { intents: [{ name: 'deploy', domain: 'delivery', examples: [], slots }, { name: 'scale', domain: 'delivery', examples: [], slots }] } } as unknown as Bundle;
const context = { bundle, session: sessionRecord(), deriveId: (kind: string, index = 0) => `${kind}-${index}` } as unknown as StageContext;

async function hear(texts: readonly string[]): Promise<{ state: SummarizeState; outputs: IntentData[]; events: string[] }> {
  const stage = createSummarizeStage();
  let state = stage.initialState(context.session);
  const outputs: IntentData[] = [];
  const events: string[] = [];
  for (const [index, text] of texts.entries()) {
    const result = await stage.handle({ chunkId: `c${index}`, text, tokens: 5, boundary: 'final', ts: '2026-11-22T12:00:00Z', safetyFlags: ['pii_detected'] }, state, context);
    state = result.state;
    outputs.push(...(result.outputs ?? []).map((output) => output.data as IntentData));
    events.push(...(result.events ?? []).map(({ type }) => type));
  }
  return { state, outputs, events };
}

function values(from: Slots): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).map(([name, slot]) => [name, slot.corrected ? [slot.value, 'corrected'] : slot.value]));
}

describe('summarize stage', () => {
  it('publishes a summary and an intent message for every chunk', async () => {
    const { outputs, events } = await hear(['Deploy billing-api to production.', 'Hello.']);
    assert.deepEqual(events, ['summary.update', 'summary.update']);
    assert.deepEqual(outputs.map(({ chunkId, text, safetyFlags }) => [chunkId, text, safetyFlags]), [['c0', 'Deploy billing-api to production.', ['pii_detected']], ['c1', 'Hello.', ['pii_detected']]]);
    assert.equal(outputs[1]?.summary, 'Deploy billing-api to production. Hello.');
    assert.deepEqual(values(outputs[1]?.slots ?? {}), { service: 'billing-api', environment: 'production' });
    assert.equal(outputs[0]?.slots['environment']?.from, 'production');
  });

  for (const [correction, expected] of [
    ['no, staging', { service: 'billing-api', environment: ['staging', 'corrected'] }],
    ['actually checkout', { environment: 'production', service: ['checkout', 'corrected'] }],
    ['いや、ステージング', { service: 'billing-api', environment: ['staging', 'corrected'] }],
    ['不对，是预发', { service: 'billing-api', environment: ['staging', 'corrected'] }],
    ['now scale it in staging', { service: 'billing-api', environment: 'staging' }],
  ] as const) {
    it(`takes "${correction}" into the slots`, async () => {
      assert.deepEqual(values((await hear(['Deploy billing-api to production.', correction])).state.slots), expected);
    });
  }

  it('refuses a chunk without a time', async () => {
    assert.throws(() => createSummarizeStage().handle({ chunkId: 'c', text: 'x', tokens: 1, boundary: 'final', ts: 'soon', safetyFlags: [] }, createSummarizeStage().initialState(context.session), context), ChunkTimeError);
  });

  it('keeps at most the newest values', () => {
    const specs = Object.fromEntries(Array.from({ length: MAX_SLOTS + 20 }, (_, i) => [`slot${i}`, { type: 'enum' as const, enum: [`value${i}`] }]));
    const rolled = rollSlots({}, Object.keys(specs).map((_, i) => `value${i}`).join(' '), compileSlots(specs), 0);
    assert.equal(Object.keys(rolled).length, MAX_SLOTS);
  });
});
