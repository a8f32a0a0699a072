/** The Cache of one process. */
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import type { Cache } from './cache.ts';

export interface MemoryCacheOptions {
  readonly maxEntries: number;
  /** Of keys and values together, counted as two bytes a character. */
  readonly maxBytes?: number;
  readonly clock: Clock;
}

interface Entry { readonly value: string; readonly expiresAt: number }

export function createMemoryCache({ maxEntries, maxBytes, clock }: MemoryCacheOptions): Cache {
  const entries = new LRUCache<string, Entry>({
    max: maxEntries,
    ...(maxBytes !== undefined && { maxSize: maxBytes, sizeCalculation: ({ value }: Entry, key: string) => Math.max(1, 2 * (key.length + value.length)) }),
  });
  return {
    async get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      if (entry.expiresAt > clock.now()) return entry.value;
      entries.delete(key);
      return undefined;
    },
    async set(key, value, ttlMs) {
      if (ttlMs > 0) entries.set(key, { value, expiresAt: clock.now() + ttlMs });
      else entries.delete(key);
    },
    async delete(key) {
      entries.delete(key);
    },
  };
}
