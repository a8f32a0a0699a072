import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createSealer, SealBrokenError } from './seal.ts';

const key = new Uint8Array(32).fill(7);
const sealer = createSealer(key);

describe('sealing', () => {
  it('opens what it sealed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (plain, aad) => {
      assert.equal(sealer.open(sealer.seal(plain, aad), aad), plain.toWellFormed());
    }), { numRuns: 100 });
    const bytes = new Uint8Array([0, 255, 128, 1]);
    assert.deepEqual(new Uint8Array(sealer.openBytes(sealer.sealBytes(bytes, 'a'), 'a')), bytes);
  });

  it('gives another text each time and never shows the plain text', () => {
    const once = sealer.seal('call 555-123-4567', 'acme/s1');
    assert.notEqual(once, sealer.seal('call 555-123-4567', 'acme/s1'));
    assert.match(once, /^v1\.[\w-]+$/);
  });

  const sealed = sealer.seal('hello', 'acme/s1');
  const broken: [string, () => unknown][] = [
    ['another session', () => sealer.open(sealed, 'acme/s2')],
    ['another key', () => createSealer(new Uint8Array(32)).open(sealed, 'acme/s1')],
    ['a changed byte', () => sealer.open(sealed.slice(0, 12) + (sealed[12] === 'A' ? 'B' : 'A') + sealed.slice(13), 'acme/s1')],
    ['a cut text', () => sealer.open(sealed.slice(0, -4), 'acme/s1')],
    ['an unknown version', () => sealer.open(`v9.${sealed.slice(3)}`, 'acme/s1')],
    ['plain text', () => sealer.open('hello', 'acme/s1')],
    ['nothing', () => sealer.open('', 'acme/s1')],
    ['a short key', () => createSealer(new Uint8Array(16))],
  ];
  for (const [name, open] of broken) {
    it(`refuses ${name}`, () => assert.throws(open, (error) => error instanceof SealBrokenError && error.code === 'SEAL_BROKEN' && !error.retryable));
  }

  it('fingerprints equal values alike within one place only', () => {
    assert.equal(sealer.fingerprint('a@b.com', 'acme/s1'), sealer.fingerprint('a@b.com', 'acme/s1'));
    assert.notEqual(sealer.fingerprint('a@b.com', 'acme/s1'), sealer.fingerprint('a@b.com', 'acme/s2'));
    assert.notEqual(sealer.fingerprint('a@b.com', 'x'), createSealer(new Uint8Array(32)).fingerprint('a@b.com', 'x'));
  });
});
