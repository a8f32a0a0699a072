import assert from 'node:assert/strict';
import { createClient } from 'redis';
import { startRedis, type RunningRedis } from '../../../scripts/emulators/start-redis.ts';
import { startRedisShim, type RedisShim } from '../../../scripts/emulators/start-redis-shim.ts';
import { cacheContract } from './cache.contract.ts';
import { createUpstashCache } from './upstash-cache.ts';

let redis: RunningRedis;
let shim: RedisShim;
before(async () => {
  redis = await startRedis();
  shim = await startRedisShim(redis.url);
});
after(async () => {
  await shim.stop();
  await redis.stop();
});

// A busy test machine is not a slow Redis.
const PATIENT_MS = 10_000;

cacheContract('Upstash Redis', async () => {
  const client = await createClient({ url: redis.url }).connect();
  await client.flushAll();
  return {
    cache: createUpstashCache({ url: shim.url, token: shim.token, timeoutMs: PATIENT_MS }),
    // Real time cannot be made to pass, so every entry gets that much less of it.
    async advance(milliseconds) {
      for (const key of await client.keys('*')) {
        const left = await client.pTTL(key);
        if (left > milliseconds) await client.pExpire(key, left - milliseconds);
        else await client.del(key);
      }
    },
    close: async () => client.destroy(),
  };
});

describe('Upstash cache', () => {
  const clock = { time: 1_000_000, now: () => clock.time };
  const open = (timeoutMs = PATIENT_MS) => createUpstashCache({ url: shim.url, token: shim.token, timeoutMs, clock });
  afterEach(() => {
    shim.setDown(false);
    shim.setDelay(0);
    shim.setGarbage(false);
  });

  const faults: readonly (readonly [name: string, set: (on: boolean) => void, timeoutMs?: number])[] = [
    ['dead', (on) => shim.setDown(on)],
    ['slow', (on) => shim.setDelay(on ? 600_000 : 0), 20],
    ['a page that is no JSON', (on) => shim.setGarbage(on)],
  ];
  for (const [name, set, timeoutMs] of faults) {
    it(`is an empty cache while Redis is ${name}, asks only once in a while, and recovers`, async () => {
      await open().set('k', 'v', 60_000);
      const cache = open(timeoutMs);
      set(true);
      const before = shim.requests;
      for (let call = 0; call < 50; call++) {
        assert.equal(await cache.get('k'), undefined);
        await cache.set('other', 'v', 60_000);
        await cache.delete('other');
      }
      assert.equal(shim.requests - before, 1);
      clock.time += 60_000;
      await cache.get('k');
      await cache.get('k');
      assert.equal(shim.requests - before, 2);
      set(false);
      clock.time += 60_000;
      // The time-out is for the fault; a busy machine may need another try.
      while ((await cache.get('k')) === undefined) clock.time += 60_000;
      assert.equal(await open().get('other'), undefined);
    });
  }

  it('rejects nothing when the token is refused or there is no server at all', async () => {
    const refused = createUpstashCache({ url: shim.url, token: 'wrong', timeoutMs: PATIENT_MS });
    await refused.set('k', 'v', 1_000);
    assert.equal(await refused.get('k'), undefined);
    const nowhere = createUpstashCache({ url: 'http://127.0.0.1:1', token: 't', timeoutMs: PATIENT_MS });
    await nowhere.delete('k');
    assert.equal(await nowhere.get('k'), undefined);
    const nonsense = createUpstashCache({ url: 'not a url', token: 't' });
    await nonsense.set('k', 'v', 1_000);
    assert.equal(await nonsense.get('k'), undefined);
  });

  it('sends what is asked in one turn in one request', async () => {
    const cache = open();
    await cache.set('a', '1', 60_000);
    const before = shim.requests;
    assert.deepEqual(await Promise.all(['a', 'b', 'c'].map((key) => cache.get(key))), ['1', undefined, undefined]);
    assert.equal(shim.requests - before, 1);
  });
});
