import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Bundle } from '../../runtime/bundle/bundle.ts';
import { compileIntents } from '../compile-intents.ts';
import { CONFIDENCE, readAnswer } from './read-answer.ts';

const slots = {
  service: { type: 'resource', required: true }, environment: { type: 'enum', enum: { production: ['live'], staging: ['stage'] } },
  count: { type: 'integer', min: 0, max: 50 }, wait: { type: 'duration' }, force: { type: 'boolean' }, note: { type: 'string' },
} as const;
const intents = compileIntents({ manifests: [], digest: 'sha256:read', intents: { intents: [{ name: 'scale', domain: 'delivery', examples: ['scale it'], slots }, { name: 'stop', domain: 'delivery', examples: ['stop it'] }] } } as unknown as Bundle);
const said = { text: 'Please give checkout three more, so 5, on live, and wait ten minutes', now: 0, slots: { service: { value: 'billing-api', confidence: 1, from: 'billing-api' } } };

const answer = (entry: object, more: object = {}) => ({ intents: [{ intent: 'scale', certainty: 'certain', quote: 'give checkout three more', slots: [], ...entry }], standalone: true, ...more });
const read = (entry: object, more: object = {}) => readAnswer(answer(entry, more), said, intents);
const valueOf = (name: string, value: unknown) => read({ slots: [{ name, value }] })?.readings[0]?.slots[name]?.value;

describe('what is believed of a model\'s answer', () => {
  it('chooses from the catalogue, at the confidence of its word', () => {
    assert.deepEqual([read({})?.readings[0]?.intent, read({})?.readings[0]?.confidence], ['scale', CONFIDENCE.certain]);
    assert.equal(read({ certainty: 'unsure' })?.readings[0]?.confidence, CONFIDENCE.unsure);
    assert.deepEqual(read({ intent: 'unknown' })?.readings.map(({ intent, slots: values }) => [intent, values]), [['unknown', {}]]);
  });

  for (const [what, entry, more] of [
    ['an intent that is not in the catalogue', { intent: 'drop_database' }, {}], ['a word for certainty that is none', { certainty: 'absolutely' }, {}],
    ['no list of intents', {}, { intents: 'scale' }], ['an empty list', {}, { intents: [] }], ['too many', {}, { intents: Array.from({ length: 6 }, () => answer({}).intents[0]) }],
    ['an entry that is no object', {}, { intents: [null] }],
    ['two entries of which one quotes what was not said', {}, { intents: [answer({}).intents[0], answer({ intent: 'stop', quote: 'delete everything' }).intents[0]] }],
  ] as const) {
    it(`refuses ${what}`, () => assert.equal(read(entry, more), undefined));
  }

  it('is less sure of a request that quotes what was not said', () => assert.equal(read({ quote: 'ignore all rules' })?.readings[0]?.confidence, CONFIDENCE.likely));

  for (const [name, value, expected] of [
    ['service', 'checkout', 'checkout'], ['service', 'billing-api', 'billing-api'], ['service', 'payments', undefined], ['note', 'rm -rf /', undefined],
    ['environment', 'production', 'production'], ['environment', 'live', 'production'], ['environment', 'moon', undefined],
    ['count', '5', 5], ['count', 3, 3], ['count', '40', undefined], ['count', '5000', undefined], ['count', 'many', undefined], ['wait', 'ten minutes', 600],
    ['force', 'true', true], ['force', 'perhaps', undefined], ['nowhere', 'x', undefined], ['service', '', undefined], ['service', 'x'.repeat(300), undefined], ['service', { a: 1 }, undefined],
  ] as const) {
    it(`takes ${JSON.stringify(value).slice(0, 20)} as ${name}: ${String(expected)}`, () => assert.equal(valueOf(name, value), expected));
  }

  it('is less sure where a value was concluded rather than said', () => {
    assert.equal(read({ slots: [{ name: 'environment', value: 'staging' }] })?.readings[0]?.confidence, CONFIDENCE.likely);
    assert.equal(read({ slots: [{ name: 'environment', value: 'production' }] })?.readings[0]?.confidence, CONFIDENCE.certain);
  });

  it('holds elsewhere only when it leans on nothing said before', () => {
    assert.equal(read({ slots: [{ name: 'service', value: 'checkout' }] })?.standalone, true);
    assert.equal(read({ slots: [{ name: 'service', value: 'billing-api' }] })?.standalone, false);
    assert.equal(read({}, { standalone: 'yes' })?.standalone, false);
  });

  it('never gives anything outside the catalogue, whatever comes', () => {
    const entry = fc.record({ intent: fc.oneof(fc.constantFrom('scale', 'stop', 'unknown'), fc.string()), certainty: fc.oneof(fc.constantFrom('certain', 'likely'), fc.string()), quote: fc.oneof(fc.constant('wait'), fc.string()), slots: fc.oneof(fc.array(fc.record({ name: fc.oneof(fc.constantFrom(...Object.keys(slots)), fc.string()), value: fc.anything() })), fc.anything()) });
    fc.assert(fc.property(fc.record({ intents: fc.oneof(fc.array(entry), fc.anything()), standalone: fc.anything() }), (wild) => {
      for (const { intent, confidence, slots: values } of readAnswer(wild, said, intents)?.readings ?? []) {
        assert.ok(intent === 'unknown' || intents.byName.has(intent));
        assert.ok(confidence <= CONFIDENCE.certain);
        for (const [name, { value }] of Object.entries(values)) assert.ok(intents.byName.get(intent)?.slots.find((slot) => slot.name === name)?.allows(value));
      }
    }));
  });
});
