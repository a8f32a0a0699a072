import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createMemoryLimiter } from './memory-limiter.ts';

describe('createMemoryLimiter', () => {
  it('never lets more through than burst plus rate, and never refuses one who waited as told', async () => {
    await fc.assert(fc.asyncProperty(
      fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), fc.array(fc.record({ wait: fc.integer({ min: 0, max: 500 }), cost: fc.integer({ min: 1, max: 50 }) }), { maxLength: 60 }),
      async (perSecond, burst, calls) => {
        const clock = { time: 0, now: () => clock.time };
        const limiter = createMemoryLimiter({ clock });
        const bucket = { key: 'k', perSecond, burst };
        let taken = 0;
        for (const { wait, cost } of calls) {
          clock.time += wait;
          const answer = await limiter.take(cost, [bucket]);
          if (!answer.allowed) {
            clock.time += answer.retryAfterMs;
            assert.equal((await limiter.take(cost, [bucket])).allowed, true);
          }
          taken += cost;
          assert.ok(taken <= burst + (clock.time / 1000) * perSecond + Math.max(0, cost - burst) + 1e-3);
        }
      },
    ));
  });

  it('takes from all buckets or from none', async () => {
    const limiter = createMemoryLimiter({ clock: { now: () => 0 } });
    const wide = { key: 'wide', perSecond: 1, burst: 10 };
    const narrow = { key: 'narrow', perSecond: 1, burst: 1 };
    assert.equal((await limiter.take(1, [wide, narrow])).allowed, true);
    for (let index = 0; index < 20; index++) assert.equal((await limiter.take(1, [wide, narrow])).allowed, false);
    assert.equal((await limiter.take(9, [wide])).allowed, true);
  });
});
