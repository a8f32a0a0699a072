import assert from 'node:assert/strict';
import { canonicalJson, digestOf } from './canonical-json.ts';
import { systemClock } from './clock.ts';
import { deriveId } from './derive-id.ts';
import { frameMessageId } from './frames-seen.ts';

describe('ids', () => {
  it('are the same for the same cause, and no other', () => {
    assert.equal(deriveId('evt', 'm1', 'chunk', 0), deriveId('evt', 'm1', 'chunk', 0));
    const causes = [['m1', 'chunk', 0], ['m1', 'chunk', 1], ['m1', 'intent', 0], ['m2', 'chunk', 0], ['m1chunk', '', 0]];
    assert.equal(new Set([...causes.map((cause) => deriveId('evt', ...cause)), deriveId('msg', 'm1', 'chunk', 0)]).size, causes.length + 1);
  });

  it('carry their kind and are safe in paths and keys', () => {
    assert.match(deriveId('evt', 'ü/:"', 1), /^evt_[A-Za-z0-9_-]{22}$/);
  });

  it('make a frame of a session one message, whoever sends it', () => {
    assert.equal(frameMessageId('s', 'f'), frameMessageId('s', 'f'));
    assert.notEqual(frameMessageId('s', 'f'), frameMessageId('t', 'f'));
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys, but on that of lists', () => {
    assert.equal(canonicalJson({ b: 1, a: { d: [2, 1], c: null } }), '{"a":{"c":null,"d":[2,1]},"b":1}');
    assert.equal(digestOf({ a: 1, b: 2 }), digestOf({ b: 2, a: 1 }));
    assert.notEqual(digestOf([1, 2]), digestOf([2, 1]));
  });

  it('keeps a key named __proto__', () => {
    const tricky = JSON.parse('{"__proto__":{"x":1}}') as object;
    assert.notEqual(digestOf(tricky), digestOf({}));
  });
});

describe('the system clock', () => {
  it('tells milliseconds since the epoch and does not run backwards', () => {
    const first = systemClock.now();
    assert.ok(first > Date.parse('2026-01-01T00:00:00Z'));
    assert.ok(systemClock.now() >= first);
  });
});
