import assert from 'node:assert/strict';
import { type Bundle, compiledOnce } from '../runtime/bundle/bundle.ts';
import { askWhich } from './ask-which.ts';
import type { Classifier } from './classifier/train-classifier.ts';
import { compileIntents } from './compile-intents.ts';
import { recogniseIntents } from './recognise-intents.ts';
import { localTier } from './tiers/local-tier.ts';

const bundle = {
  manifests: [],
  digest: 'sha256:ask', intents: { intents: [{ name: 'restart', domain: 'ops', description: 'restart a service', examples: ['restart it'] }, { name: 'roll_back', domain: 'release', examples: ['roll it back'] }] },
} as unknown as Bundle;
const intents = compiledOnce(bundle, compileIntents);
const between = ['restart', 'roll_back'] as const;
intents.install({ predict: () => ({ intent: 'restart', confidence: 0.44, alternatives: [{ intent: 'roll_back', confidence: 0.38 }], inScope: false, between }) } as unknown as Classifier);

describe('askWhich', () => {
  for (const [language, expected] of [
    ['en-US', 'Did you mean “restart a service” or “roll back”?'], ['ja', '「restart a service」と「roll back」のどちらですか？'], ['zh-CN', '您是指“restart a service”还是“roll back”？'],
    ['de-DE', 'Meinten Sie „restart a service“ oder „roll back“?'], ['es', '¿Quiso decir «restart a service» o «roll back»?'], ['fi', 'Did you mean “restart a service” or “roll back”?'],
  ] as const) {
    it(`asks in ${language}, in the author's words`, () => assert.equal(askWhich(between, [], language, intents)?.text, expected));
  }

  it('offers both with what they are likely to be', () => {
    const question = askWhich(between, [{ intent: 'restart', confidence: 0.44 }, { intent: 'roll_back', confidence: 0.38 }], 'en', intents);
    assert.deepEqual(question?.options, [{ intent: 'restart', label: 'restart a service', confidence: 0.44 }, { intent: 'roll_back', label: 'roll back', confidence: 0.38 }]);
  });

  it('asks about nothing that the catalogue has not', () => assert.equal(askWhich(['restart', 'dance'], [], 'en', intents), undefined));
});

describe('an answer between two', () => {
  const recognise = (allowedDomains: readonly string[]) => recogniseIntents({ text: 'do that thing again', now: 0, slots: {}, allowedDomains, signal: new AbortController().signal }, intents, [localTier]);

  it('is unknown, with both as alternatives and what to ask', async () => {
    const [result] = await recognise([]);
    assert.deepEqual([result?.intent, result?.between, result?.alternatives.map(({ intent }) => intent)], ['unknown', between, ['restart', 'roll_back']]);
  });

  it('asks nothing where one of the two is not allowed', async () => {
    const [result] = await recognise(['ops']);
    assert.deepEqual([result?.intent, result?.between], ['unknown', undefined]);
  });
});
