/** Token buckets in Upstash Redis, shared by every instance of the gateway. */
import type { Ratelimit } from '@upstash/ratelimit';
import type { Bucket, Limiter } from './ports.ts';

export interface UpstashLimiterOptions {
  readonly url: string;
  readonly token: string;
  /** Longest wait for an answer, in ms; 100 unless told. */
  readonly timeoutMs?: number;
  /** Before every key; `rate` unless told. */
  readonly prefix?: string;
  /** Most that one call may cost; 100 unless told, the most frames of one request. No bucket holds less, or such a call would be refused for ever. */
  readonly largestCost?: number;
  readonly clock?: { now(): number };
}

const TIMEOUT_MS = 100;
const LARGEST_COST = 100;
const REFILLS_PER_SECOND = 10;
const REFILL_MS = 1_000 / REFILLS_PER_SECOND;
/** After a failure Redis is not asked for so long, so that a dead one does not hold up every request. */
const LEFT_ALONE_MS = 1_000;
const MAX_SHAPES = 1_000;

/**
 * `take` rejects when Redis does not answer in time: what happens then is for the tenant's limits to say, not for the library,
 * which would let everything through after five seconds. It is loaded on first use.
 */
export function createUpstashLimiter(options: UpstashLimiterOptions): Limiter {
  const { prefix = 'rate', largestCost = LARGEST_COST, clock = { now: Date.now } } = options;
  let opened: ReturnType<typeof open> | undefined;
  let leftAloneUntil = 0;

  const take: Limiter['take'] = async (cost, buckets) => {
    const limiterOf = await (opened ??= open(options, prefix, largestCost));
    const taken = await Promise.all(buckets.map(async (bucket) => ({ bucket, answer: await limiterOf(bucket).limit(bucket.key, { rate: cost }) })));
    const refused = taken.filter(({ answer }) => !answer.success);
    if (refused.length === 0) return { allowed: true, retryAfterMs: 0 };
    const given = taken.filter(({ answer }) => answer.success);
    const [waits] = await Promise.all([
      Promise.all(refused.map(({ bucket }) => untilEnough(limiterOf(bucket), bucket, cost, clock.now()))),
      // A negative rate gives back.
      Promise.all(given.map(({ bucket }) => limiterOf(bucket).limit(bucket.key, { rate: -cost }))),
    ]);
    return { allowed: false, retryAfterMs: Math.max(...waits) };
  };
  return {
    async take(cost, buckets) {
      if (clock.now() < leftAloneUntil) throw new Error('Redis failed a moment ago and is not asked');
      try {
        return await take(cost, buckets);
      } catch (error) {
        leftAloneUntil = clock.now() + LEFT_ALONE_MS;
        throw error;
      }
    },
  };
}

async function open({ url, token, timeoutMs = TIMEOUT_MS }: UpstashLimiterOptions, prefix: string, largestCost: number): Promise<(bucket: Bucket) => Ratelimit> {
  const [{ Redis }, { Ratelimit: Library }] = await Promise.all([import('@upstash/redis'), import('@upstash/ratelimit')]);
  const redis = new Redis({
    url, token, enableTelemetry: false, readYourWrites: false,
    // `retry: false` would still try twice.
    retry: { retries: 0 },
    signal: () => AbortSignal.timeout(timeoutMs),
  });
  // Rates and bursts come from a few tenants' limits; a limiter of the library has one of each.
  const shapes = new Map<string, Ratelimit>();
  return ({ perSecond, burst }) => {
    const shape = `${perSecond}/${burst}`;
    const existing = shapes.get(shape);
    if (existing) return existing;
    if (shapes.size >= MAX_SHAPES) shapes.clear();
    const limiter = new Library({
      redis,
      prefix,
      limiter: Library.tokenBucket(perSecond / REFILLS_PER_SECOND, `${REFILL_MS} ms`, Math.max(burst, largestCost)),
      // Our own time-out is an error; the library's would be a yes.
      timeout: 0,
      // It would refuse a small call because a large one was refused.
      ephemeralCache: false,
    });
    shapes.set(shape, limiter);
    return limiter;
  };
}

/** Time until the bucket will hold `cost`. The library says only when it is filled next, by how little it may be. */
async function untilEnough(limiter: Ratelimit, { key, perSecond }: Bucket, cost: number, now: number): Promise<number> {
  const { remaining, reset } = await limiter.getRemaining(key);
  const refills = Math.ceil((cost - remaining) / (perSecond / REFILLS_PER_SECOND));
  return Math.max(1, reset + (refills - 1) * REFILL_MS - now);
}
