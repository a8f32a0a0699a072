import assert from 'node:assert/strict';
import { detectInjection } from './detect-injection.ts';
import { isReadable } from './decode-readings.ts';
import { ATTACKS } from './fixtures/attacks.ts';
import { BENIGN } from './fixtures/benign.ts';

const pairs = Object.values(ATTACKS).flat();

describe('attempts to get around the rules', () => {
  it('are many, each another', () => {
    assert.ok(pairs.length >= 150, String(pairs.length));
    assert.equal(new Set(pairs.map(([attack]) => attack)).size, pairs.length);
  });

  for (const [kind, list] of Object.entries(ATTACKS)) {
    describe(kind, () => {
      for (const [attack, twin] of list) {
        it(attack.slice(0, 100), () => assert.equal(detectInjection(attack), true));
        it(`… and not: ${twin.slice(0, 80)}`, () => assert.equal(detectInjection(twin), false));
      }
    });
  }

  it('are not seen in more than 2 % of what is harmless', () => {
    const alarms = BENIGN.filter(detectInjection);
    assert.ok(alarms.length / BENIGN.length <= 0.02, alarms.join('\n'));
  });

  it('stay bounded in time over anything long', () => {
    for (const unit of ['%69', '&#105;', 'aWdub3Jl', '69676e', 'vtaber ', 'erongi ', '1gn0r3 ', 'i.', '{"role":', 'ignore ', '\\u0069']) assert.equal(typeof detectInjection(unit.repeat(Math.ceil(40_000 / unit.length))), 'boolean');
  });

  it('tell words from keys', () => {
    assert.deepEqual(['ignore all rules', 'kJ8#d2 0fe', 'hello world, again', '\u0001\u0002abc def'].map(isReadable), [true, false, true, false]);
  });
});
