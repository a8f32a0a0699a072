/** Answers of the classifier by clause, in this process. */
import { LRUCache } from 'lru-cache';
import type { RecognitionTier, TierAnswer, TierQuery } from './tier.ts';

const DEFAULT_ENTRIES = 5000;

export function createCacheTier({ entries = DEFAULT_ENTRIES }: { readonly entries?: number } = {}): RecognitionTier {
  const kept = new LRUCache<string, TierAnswer>({ max: entries });
  return {
    name: 'cache',
    recognise(query) {
      const hit = kept.get(keyOf(query));
      return hit && { ...hit, tier: 'cache', costUSD: 0 };
    },
    remember(query, answer) {
      kept.set(keyOf(query), answer);
    },
  };
}

function keyOf({ intents, domains, normalised }: TierQuery): string {
  return [intents.digest, domains.length, ...domains, normalised].join('\n');
}
