import assert from 'node:assert/strict';
import type { IntentOutcome } from '../outcome.ts';
import { matchIntents } from './match-intents.ts';

describe('matchIntents', () => {
  const heard = (...names: string[]): IntentOutcome[] => names.map((name, at) => {
    const [intent = '', service] = name.split(':');
    return { intentId: `i${at}`, intent, confidence: 0.9, slots: service === undefined ? {} : { service: { value: service, confidence: 1, from: service } }, tier: 'local' };
  });
  const wanted = (...names: string[]) => names.map((name) => {
    const [intent = '', service] = name.split(':');
    return { intent, ...(service === undefined ? {} : { slots: { service } }) };
  });

  const cases: readonly (readonly [name: string, wanted: string[], heard: string[], pairs: (string | undefined)[], surplus: string[]])[] = [
    ['what was expected, whatever the order', ['deploy', 'restart'], ['restart', 'deploy'], ['deploy', 'restart'], []],
    ['the one of several whose slots fit', ['deploy:web'], ['deploy:api', 'deploy:web'], ['deploy:web'], ['deploy:api']],
    ['a confusion as a pair', ['deploy', 'restart'], ['deploy', 'scale'], ['deploy', 'scale'], []],
    ['a miss with the unknown beside it', ['deploy'], ['unknown'], ['unknown'], []],
    ['a miss where nothing was recognised', ['deploy'], [], [undefined], []],
    ['an expected unknown with the known intent that was taken for it', ['unknown'], ['unknown', 'deploy'], ['deploy'], ['unknown']],
    ['an expected unknown beside a request that was recognised', ['unknown', 'deploy'], ['unknown', 'deploy'], ['unknown', 'deploy'], []],
    ['unknown chunks of a hesitation to nobody', ['deploy'], ['unknown', 'deploy', 'unknown'], ['deploy'], ['unknown', 'unknown']],
  ];
  for (const [name, expected, actual, pairs, surplus] of cases) {
    it(`pairs ${name}`, () => {
      const text = (one: IntentOutcome | undefined): string | undefined => one && [one.intent, one.slots.service?.value].filter((part) => part !== undefined).join(':');
      const matched = matchIntents(wanted(...expected), heard(...actual));
      assert.deepEqual(matched.pairs.map(([, found]) => text(found)), pairs);
      assert.deepEqual(matched.surplus.map(text), surplus);
    });
  }
});
