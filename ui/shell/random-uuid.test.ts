import assert from 'node:assert/strict';
import { ensureRandomUuid } from './random-uuid.ts';

describe('ensureRandomUuid', () => {
  const own = crypto.randomUUID;
  afterEach(() => { crypto.randomUUID = own; });

  it('gives ids of version 4 where the browser gives none', () => {
    Object.assign(crypto, { randomUUID: undefined });
    ensureRandomUuid();
    const ids = Array.from({ length: 50 }, () => crypto.randomUUID());
    for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(new Set(ids).size, 50);
  });

  it('leaves the browser\'s own alone', () => {
    ensureRandomUuid();
    assert.equal(crypto.randomUUID, own);
  });
});
