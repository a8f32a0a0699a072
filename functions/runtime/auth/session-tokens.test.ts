import assert from 'node:assert/strict';
import { sessionTokenExpiry } from './session-tokens.ts';

const ENDS = Date.parse('2026-11-22T12:00:00Z');
const at = (ms: number) => new Date(ENDS + ms).toISOString();
const MINUTE = 60_000;

describe('sessionTokenExpiry', () => {
  const expiry = (mode: 'read' | 'write', now: number) => new Date(sessionTokenExpiry(new Date(ENDS).toISOString(), mode, ENDS + now)).toISOString();

  it('lies behind the end of the session, so that a stream carries its last event', () => {
    assert.equal(expiry('write', -30 * MINUTE), at(5 * MINUTE));
    assert.equal(expiry('read', -120 * MINUTE), at(5 * MINUTE));
  });

  it('leaves an hour to read a session that is over', () => assert.equal(expiry('read', 90 * MINUTE), at(150 * MINUTE)));
});
