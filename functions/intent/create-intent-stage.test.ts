import assert from 'node:assert/strict';
import type { IntentData, PolicyData, RecognisedIntent, SafetyFlag } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { StageContext } from '../runtime/stage.ts';
import { sessionRecord } from '../runtime/testing/session-record.ts';
import { createIntentStage, type IntentDeps, type IntentState } from './create-intent-stage.ts';

const slots = { service: { type: 'resource', required: true }, environment: { type: 'enum', enum: ['production', 'staging'], required: true }, fast: { type: 'boolean', default: false } } as const;
const examples = ['deploy billing', 'ship the new version of checkout', 'roll out search to staging', 'please deploy it to production'];
const intents = [
  { name: 'deploy', domain: 'delivery', examples, slots, traits: ['release'] },
  { name: 'restart', domain: 'delivery', examples: ['restart billing', 'reboot the search node', 'bounce checkout please'], slots: { service: slots.service } },
  { name: 'show_cost', domain: 'cost', examples: ['what did we spend', 'show the cloud bill', 'cost report for this month'] },
];
const bundle = { manifests: [], digest: 'sha256:stage', intents: { intents } } as unknown as Bundle;
const context = { bundle, session: sessionRecord(), deriveId: (kind: string, index = 0) => `${kind}-${index}`, signal: new AbortController().signal } as unknown as StageContext;

async function say(texts: readonly string[], deps: IntentDeps = {}, safetyFlags: SafetyFlag[] = []): Promise<{ state: IntentState; said: RecognisedIntent[][]; outputs: PolicyData[] }> {
  const stage = createIntentStage({ stopwatch: { now: () => 5 }, ...deps });
  let state = stage.initialState(context.session);
  const said: RecognisedIntent[][] = [];
  const outputs: PolicyData[] = [];
  for (const text of texts) {
    const data: IntentData = { chunkId: 'c', text, summary: '', slots: {}, ts: '2026-11-22T12:00:00Z', safetyFlags };
    const result = await stage.handle(data, state, context);
    state = result.state;
    said.push((result.events ?? []).map((event) => event.data as RecognisedIntent));
    outputs.push(...(result.outputs ?? []).map((output) => output.data as PolicyData));
  }
  return { state, said, outputs };
}

describe('intent stage', () => {
  it('publishes an event and a policy message per request, numbered', async () => {
    const { said, outputs, state } = await say(['deploy billing-api to staging and then restart search-api']);
    assert.deepEqual(said[0]?.map(({ intentId, intent, domain, index, count }) => [intentId, intent, domain, index, count]), [['intent-0', 'deploy', 'delivery', 0, 2], ['intent-1', 'restart', 'delivery', 1, 2]]);
    assert.deepEqual(outputs.map(({ recognised }) => recognised), said[0]);
    assert.equal(state.intents, 2);
    assert.deepEqual(createIntentStage().totals?.(state), { intents: 2, costUSD: 0 });
  });

  it('derives traits from the slots, applies defaults and lists what is missing', async () => {
    const [first] = (await say(['deploy billing-api to production'])).said[0] ?? [];
    assert.deepEqual(first?.candidate_manifest_traits, ['release', 'environment:production', 'fast:false']);
    assert.deepEqual(first?.missingSlots, []);
    const [second] = (await say(['deploy billing-api'])).said[0] ?? [];
    assert.deepEqual(second?.missingSlots, ['environment']);
  });

  it('gives exactly one unknown for a chunk without a request', async () => {
    const { said } = await say(['good morning everyone'], {}, ['pii_detected']);
    assert.equal(said[0]?.length, 1);
    const [unknown] = said[0] ?? [];
    assert.deepEqual([unknown?.intent, unknown?.domain, unknown?.safety_flags, unknown?.count], ['unknown', '', ['pii_detected'], 1]);
  });

  it('believes an earlier stage that has found an injection', async () => {
    const [only] = (await say(['deploy billing-api to production'], {}, ['prompt_injection'])).said[0] ?? [];
    assert.deepEqual([only?.intent, only?.safety_flags], ['unknown', ['prompt_injection']]);
  });

  it('takes a correction behind a request as the request again', async () => {
    const { said, state } = await say(['deploy billing-api to production', 'no, staging', 'thank you']);
    const [again] = said[1] ?? [];
    assert.deepEqual([again?.intent, again?.slots['environment']?.value, again?.slots['environment']?.corrected, again?.slots['service']?.value], ['deploy', 'staging', true, 'billing-api']);
    assert.ok((again?.confidence ?? 1) < (said[0]?.[0]?.confidence ?? 0));
    assert.equal(state.last, undefined, 'something else was said since');
  });

  it('takes a missing value behind a request as its completion', async () => {
    const { said } = await say(['deploy billing-api', 'staging']);
    assert.deepEqual([said[1]?.[0]?.intent, said[1]?.[0]?.missingSlots], ['deploy', []]);
  });

  it('answers what was asked before from the cache', async () => {
    const { said } = await say(['restart billing now', 'restart billing now']);
    assert.deepEqual(said.map(([one]) => [one?.intent, one?.tier]), [['restart', 'local'], ['restart', 'cache']]);
  });

  it('keeps a state that does not grow', async () => {
    const { state } = await say(Array.from({ length: 200 }, (_, i) => `deploy service-${i} to staging`));
    assert.ok(JSON.stringify(state).length < 1000);
  });
});
