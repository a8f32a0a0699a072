/** Token buckets in this process's memory, for hosts that run as one process. */
import { LRUCache } from 'lru-cache';
import type { Limiter } from './ports.ts';

interface Level { tokens: number; at: number }

/**
 * A call that costs more than a bucket's burst waits for the full bucket and leaves it in debt, so that it is slowed down and
 * not refused for ever. Buckets not used for long are forgotten, which is the same as full.
 */
export function createMemoryLimiter(options: { readonly clock: { now(): number }; readonly maxBuckets?: number }): Limiter {
  const levels = new LRUCache<string, Level>({ max: options.maxBuckets ?? 50_000 });
  return {
    async take(cost, buckets) {
      const now = options.clock.now();
      const current = buckets.map(({ key, perSecond, burst }) => {
        const level = levels.get(key);
        return level ? Math.min(burst, level.tokens + (Math.max(0, now - level.at) / 1000) * perSecond) : burst;
      });
      let retryAfterMs = 0;
      for (const [index, { perSecond, burst }] of buckets.entries()) {
        const missing = Math.min(cost, burst) - (current[index] ?? 0);
        // The tolerance keeps rounding from refusing a call that waited exactly as long as it was told.
        if (missing > 1e-6) retryAfterMs = Math.max(retryAfterMs, Math.ceil((missing / perSecond) * 1000));
      }
      if (retryAfterMs === 0) {
        for (const [index, { key }] of buckets.entries()) levels.set(key, { tokens: (current[index] ?? 0) - cost, at: now });
      }
      return { allowed: retryAfterMs === 0, retryAfterMs };
    },
  };
}
