import assert from 'node:assert/strict';
import fc from 'fast-check';
import sinon from 'sinon';
import { startRedis, type RunningRedis } from '../scripts/emulators/start-redis.ts';
import { startRedisShim, type RedisShim } from '../scripts/emulators/start-redis-shim.ts';
import { createUpstashLimiter } from './upstash-limiter.ts';

describe('createUpstashLimiter', () => {
  let redis: RunningRedis;
  let shim: RedisShim;
  // The library reads the time of the process.
  let clock: sinon.SinonFakeTimers;
  let keys = 0;
  before(async () => {
    redis = await startRedis();
    shim = await startRedisShim(redis.url);
  });
  after(async () => {
    await shim.stop();
    await redis.stop();
  });
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  });
  afterEach(() => {
    clock.restore();
    shim.setDown(false);
    shim.setDelay(0);
    shim.setGarbage(false);
  });

  const open = (timeoutMs = 10_000, largestCost = 50) => createUpstashLimiter({ url: shim.url, token: shim.token, timeoutMs, largestCost });
  const fresh = (perSecond: number, burst: number) => ({ key: `k${keys++}`, perSecond, burst });

  it('never lets more through than burst plus rate, and never refuses one who waited as told', async () => {
    const limiter = open();
    await fc.assert(fc.asyncProperty(
      fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 80 }),
      fc.array(fc.record({ wait: fc.integer({ min: 0, max: 500 }), cost: fc.integer({ min: 1, max: 50 }) }), { maxLength: 12 }),
      async (perSecond, burst, calls) => {
        const bucket = fresh(perSecond, burst);
        const start = Date.now();
        let taken = 0;
        for (const { wait, cost } of calls) {
          clock.tick(wait);
          const answer = await limiter.take(cost, [bucket]);
          if (!answer.allowed) {
            clock.tick(answer.retryAfterMs);
            assert.equal((await limiter.take(cost, [bucket])).allowed, true);
          }
          taken += cost;
          assert.ok(taken <= Math.max(burst, 50) + ((Date.now() - start) / 1000) * perSecond + 1e-3);
        }
      },
    ), { numRuns: 30 });
  });

  it('takes from all buckets or from none', async () => {
    const limiter = open(10_000, 1);
    const wide = fresh(1, 10);
    const narrow = fresh(1, 1);
    assert.equal((await limiter.take(1, [wide, narrow])).allowed, true);
    for (let index = 0; index < 20; index++) assert.equal((await limiter.take(1, [wide, narrow])).allowed, false);
    assert.equal((await limiter.take(9, [wide])).allowed, true);
    assert.equal((await limiter.take(1, [wide])).allowed, false);
  });

  it('holds the limit over many gateways at once', async () => {
    const bucket = fresh(1, 60);
    const answers = await Promise.all(Array.from({ length: 100 }, () => open().take(1, [bucket])));
    assert.equal(answers.filter(({ allowed }) => allowed).length, 60);
  });

  it('lets a refused small call pass although a large one was refused before', async () => {
    const limiter = open();
    const bucket = fresh(1, 50);
    await limiter.take(45, [bucket]);
    assert.equal((await limiter.take(10, [bucket])).allowed, false);
    assert.equal((await limiter.take(5, [bucket])).allowed, true);
  });

  const faults: readonly (readonly [name: string, set: (on: boolean) => void, timeoutMs?: number])[] = [
    ['is dead', (on) => shim.setDown(on)],
    ['is slow', (on) => shim.setDelay(on ? 600_000 : 0), 20],
    ['answers with a page that is no JSON', (on) => shim.setGarbage(on)],
  ];
  for (const [name, set, timeoutMs] of faults) {
    it(`rejects when Redis ${name}, without asking again at once, and recovers`, async () => {
      const limiter = open(timeoutMs);
      const bucket = fresh(1, 50);
      set(true);
      const before = shim.requests;
      for (let call = 0; call < 5; call++) await assert.rejects(limiter.take(1, [bucket]));
      assert.equal(shim.requests - before, 1);
      set(false);
      let answer;
      while (!answer) {
        clock.tick(1_000);
        // The short time-out is for the fault; a busy machine may need another try.
        answer = await limiter.take(1, [bucket]).catch(() => undefined);
      }
      assert.equal(answer.allowed, true);
    });
  }
});
