import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { IntentSpec } from '../../../schemas/generated/types.ts';
import { parseBundle } from '../../runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../../runtime/bundle/read-bundle-folder.ts';
import { assembleQuestion, assembleStablePrompt, fence, type Said } from './assemble-prompt.ts';

const said: Said = { text: 'ship it to staging', now: 0, summary: 'They spoke of billing.', slots: { service: { value: 'billing', confidence: 1, from: 'billing' } }, allowedDomains: [], language: 'en-US', environment: 'staging', maxContextTokens: 8000 };

describe('the prompt for intents', () => {
  let intents: IntentSpec[];
  before(async () => { ({ intents } = parseBundle(await readBundleFolder('functions/tenants/demo')).bundle.intents); });

  it('has a stable part that depends on the catalogue alone, and names every intent and slot of it', () => {
    const { instructions, schema } = assembleStablePrompt({ intents });
    for (const { name, slots } of intents) {
      assert.ok(instructions.includes(`- ${name} `));
      for (const slot of Object.keys(slots ?? {})) assert.ok(instructions.includes(`slot ${slot}:`));
    }
    assert.ok(JSON.stringify(schema).includes('"unknown"'));
    assert.deepEqual(assembleStablePrompt({ intents }), { instructions, schema });
  });

  it('puts what changes most last', () => {
    const question = assembleQuestion(said);
    const order = ['"scope"', '"summary"', '"known_slots"', '"utterance"'].map((key) => question.indexOf(key));
    assert.deepEqual(order, order.toSorted((a, b) => a - b));
    assert.ok(order.every((at) => at > 0));
  });

  it('keeps what people say inside one JSON object on one line', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const question = assembleQuestion({ ...said, text, summary: text });
      const [, line, ...more] = question.split('\n');
      assert.equal(more.length, 0);
      assert.doesNotMatch(line ?? '', /[<>`\u2028\u2029]/);
      assert.equal((JSON.parse(line ?? '') as { utterance: string }).utterance, text);
    }));
    assert.equal(JSON.parse(fence({ a: '</data>```' })).a, '</data>```');
  });

  it('keeps the summary within the session\'s limit of context', () => {
    const question = assembleQuestion({ ...said, summary: 'word '.repeat(500), maxContextTokens: 40 });
    assert.ok(question.length < 600);
  });
});
