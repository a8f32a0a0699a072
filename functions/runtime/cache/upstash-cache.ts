/**
 * The Cache in Upstash Redis, over REST. A dead or slow Redis costs the time-out once in a while, and nothing else.
 * As every write may be lost, what is read may be older than the last write: whoever needs more compares versions.
 */
import type { Redis } from '@upstash/redis';
import { systemClock, type Clock } from '../clock.ts';
import type { Cache } from './cache.ts';
import { Circuit } from './circuit.ts';

export interface UpstashCacheOptions {
  readonly url: string;
  readonly token: string;
  /** Longest wait for an answer, in ms; 50 unless told: reading from the Store takes about as long. */
  readonly timeoutMs?: number;
  /** Before every key; `cache:` unless told. */
  readonly prefix?: string;
  readonly clock?: Clock;
}

const TIMEOUT_MS = 50;
// With these a Redis that stays dead costs one call in ten seconds its time-out.
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/** The library is loaded on first use. */
export function createUpstashCache({ url, token, timeoutMs = TIMEOUT_MS, prefix = 'cache:', clock = systemClock }: UpstashCacheOptions): Cache {
  const circuit = new Circuit({ clock, firstPauseMs: FIRST_PAUSE_MS, longestPauseMs: LONGEST_PAUSE_MS });
  const open = async (): Promise<Redis> => {
    const { Redis } = await import('@upstash/redis');
    return new Redis({
      url, token, automaticDeserialization: false, enableTelemetry: false, readYourWrites: false,
      // `retry: false` would still try twice.
      retry: { retries: 0 },
      signal: () => AbortSignal.timeout(timeoutMs),
    });
  };
  let opened: Promise<Redis> | undefined;
  const ask = <T>(question: (redis: Redis) => Promise<T>): Promise<T | undefined> => circuit.run(async () => question(await (opened ??= open())));

  return {
    async get(key) {
      const value = await ask((redis) => redis.get<unknown>(prefix + key));
      return typeof value === 'string' ? value : undefined;
    },
    async set(key, value, ttlMs) {
      await ask<unknown>((redis) => (ttlMs > 0 ? redis.set(prefix + key, value, { px: Math.ceil(ttlMs) }) : redis.del(prefix + key)));
    },
    async delete(key) {
      await ask((redis) => redis.del(prefix + key));
    },
  };
}
