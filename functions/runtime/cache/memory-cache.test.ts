import assert from 'node:assert/strict';
import { cacheContract } from './cache.contract.ts';
import { createMemoryCache } from './memory-cache.ts';

const HOUR = 3_600_000;

cacheContract('memory', async () => {
  let now = 1_000_000;
  return {
    cache: createMemoryCache({ maxEntries: 100, clock: { now: () => now } }),
    advance: async (milliseconds) => void (now += milliseconds),
    close: async () => {},
  };
});

describe('memory cache', () => {
  const clock = { now: () => 0 };

  it('drops the least recently used entry beyond its number', async () => {
    const cache = createMemoryCache({ maxEntries: 2, clock });
    await cache.set('a', '1', HOUR);
    await cache.set('b', '2', HOUR);
    await cache.get('a');
    await cache.set('c', '3', HOUR);
    assert.deepEqual(await Promise.all(['a', 'b', 'c'].map((key) => cache.get(key))), ['1', undefined, '3']);
  });

  it('stays within its bytes, and does without what is larger than all of them', async () => {
    const cache = createMemoryCache({ maxEntries: 100, maxBytes: 100, clock });
    await cache.set('a', 'x'.repeat(30), HOUR);
    await cache.set('b', 'x'.repeat(30), HOUR);
    await cache.set('huge', 'x'.repeat(200), HOUR);
    assert.deepEqual(await Promise.all(['a', 'b', 'huge'].map(async (key) => (await cache.get(key)) !== undefined)), [false, true, false]);
  });
});
