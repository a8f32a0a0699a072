/** Answers of the later tiers by clause: a bounded map in this process, and optionally a shared cache behind it. */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Cache } from '../../runtime/cache/cache.ts';
import type { RecognitionTier, TierAnswer, TierQuery } from './tier.ts';

export interface CacheTierOptions {
  /** Entries kept in this process. Default 5,000. */
  readonly entries?: number;
  /** Shared between processes. Leave out where only local tiers follow: those answer faster than a network does. */
  readonly shared?: Cache | undefined;
  /** How long the shared cache keeps an answer, in ms. Default one day. */
  readonly ttlMs?: number;
}

const DEFAULT_ENTRIES = 5000;
const DAY_MS = 86_400_000;

export function createCacheTier(options: CacheTierOptions = {}): RecognitionTier {
  const near = new LRUCache<string, TierAnswer>({ max: options.entries ?? DEFAULT_ENTRIES });
  return {
    name: 'cache',
    async recognise(query) {
      const key = keyOf(query);
      const hit = near.get(key) ?? parse(await options.shared?.get(key), query);
      if (!hit) return undefined;
      near.set(key, hit);
      return { ...hit, tier: 'cache', costUSD: 0 };
    },
    async remember(query, answer) {
      const key = keyOf(query);
      near.set(key, answer);
      await options.shared?.set(key, JSON.stringify(answer), options.ttlMs ?? DAY_MS);
    },
  };
}

/** Hashed, so that a shared cache holds no text that a person said. */
function keyOf(query: TierQuery): string {
  return `intent:${createHash('sha256').update(JSON.stringify([query.intents.digest, query.domains, query.normalised])).digest('base64url')}`;
}

/** Undefined for anything but an answer about this catalogue: a shared cache is not trusted with more. */
function parse(json: string | undefined, query: TierQuery): TierAnswer | undefined {
  if (json === undefined) return undefined;
  try {
    const answer = JSON.parse(json) as Partial<TierAnswer>;
    const known = typeof answer.intent === 'string' && (answer.intent === 'unknown' || query.intents.byName.has(answer.intent));
    return known && typeof answer.confidence === 'number' && Array.isArray(answer.alternatives) ? (answer as TierAnswer) : undefined;
  } catch {
    return undefined;
  }
}
