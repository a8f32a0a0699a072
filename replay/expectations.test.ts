import assert from 'node:assert/strict';
import type { ExpectedIntent, Slots } from '../schemas/generated/types.ts';
import { compareOutcome } from './expectations.ts';
import { emptyOutcome } from './outcome.ts';
import type { IntentOutcome } from './outcome.ts';

function heard(intent: string, rest: Partial<IntentOutcome> & { values?: Record<string, string | number> } = {}): IntentOutcome {
  const { values = {}, ...others } = rest;
  const slots: Slots = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, confidence: 1, from: String(value) }]));
  return { intentId: intent, intent, confidence: 0.9, tier: 'local', slots, ...others };
}

function unmet(intents: ExpectedIntent[], ...actual: IntentOutcome[]): string[] {
  return compareOutcome({ intents }, { ...emptyOutcome(), intents: actual }).filter(({ met }) => !met).map(({ what }) => what);
}

describe('compareOutcome', () => {
  it('says nothing when nothing is expected', () => {
    assert.deepEqual(compareOutcome(undefined, emptyOutcome()), []);
    assert.deepEqual(compareOutcome({}, emptyOutcome()), []);
  });

  const full: ExpectedIntent = { intent: 'scale', slots: { count: 3 }, decision: 'auto', manifestId: 'm', strategy: 'EXACT', confidence: { min: 0.8, max: 1 } };
  const match = heard('scale', { values: { count: 3 }, decision: 'auto', manifestId: 'm', strategy: 'EXACT' });
  const cases: [name: string, wanted: ExpectedIntent[], actual: IntentOutcome[], unmet: string[]][] = [
    ['everything met', [full], [match], []],
    ['another intent', [{ intent: 'scale' }], [heard('restart')], ['intents[0].intent', 'no other intent']],
    ['nothing heard', [full], [], ['intents[0].intent', 'intents[0].confidence', 'intents[0].slots.count', 'intents[0].decision', 'intents[0].manifestId', 'intents[0].strategy']],
    ['a slot of another value', [full], [{ ...match, slots: heard('', { values: { count: 30 } }).slots }], ['intents[0].slots.count']],
    ['a number given as text', [full], [{ ...match, slots: heard('', { values: { count: '3' } }).slots }], []],
    ['confidence outside the window', [full], [{ ...match, confidence: 0.79 }], ['intents[0].confidence']],
    ['another decision', [full], [{ ...match, decision: 'review' }], ['intents[0].decision']],
    ['no manifest', [full], [{ ...match, manifestId: null, strategy: 'NOT_FOUND' }], ['intents[0].manifestId', 'intents[0].strategy']],
    ['an intent that nobody expected', [{ intent: 'scale' }], [match, heard('restart')], ['no other intent']],
    ['an unknown beside the expected', [{ intent: 'scale' }], [heard('unknown'), match], []],
    ['an update of the same intent', [full], [heard('scale', { decision: 'deny' }), match], []],
    ['unknown expected and recognised as such', [{ intent: 'unknown', decision: 'deny' }], [heard('unknown', { decision: 'deny' })], []],
    ['unknown expected and silence', [{ intent: 'unknown' }], [], []],
    ['unknown expected and something guessed', [{ intent: 'unknown' }], [heard('scale')], ['intents[0].intent', 'no other intent']],
    ['the same intent twice', [{ intent: 'scale', slots: { count: 1 } }, { intent: 'scale', slots: { count: 2 } }], [heard('scale', { values: { count: 2 } }), heard('scale', { values: { count: 1 } })], []],
    ['the same intent twice, heard once', [{ intent: 'scale' }, { intent: 'scale' }], [match], ['intents[1].intent']],
  ];
  for (const [name, wanted, actual, expected] of cases) it(name, () => assert.deepEqual(unmet(wanted, ...actual), expected));

  it('shows what came instead', () => {
    const [check] = compareOutcome({ intents: [{ intent: 'scale' }] }, { ...emptyOutcome(), intents: [heard('restart')] });
    assert.deepEqual(check, { what: 'intents[0].intent', expected: 'scale', actual: 'restart', met: false });
  });
});
