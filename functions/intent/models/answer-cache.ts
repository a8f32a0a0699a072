/** What models answered to utterances that mean the same in every session: in this process, and in a cache shared by processes. */
import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Cache } from '../../runtime/cache/cache.ts';
import { normaliseText } from '../classifier/normalise-text.ts';
import type { Said } from './assemble-prompt.ts';

/** A model's answer as it came: it is read again, as one that is new would be. */
export interface StoredAnswer {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly model: string;
}

const ENTRIES = 5_000;
const DAY_MS = 86_400_000;

export class AnswerCache {
  readonly #near = new LRUCache<string, StoredAnswer>({ max: ENTRIES });
  readonly #shared: Cache | undefined;

  constructor(shared?: Cache) {
    this.#shared = shared;
  }

  async get(key: string): Promise<StoredAnswer | undefined> {
    const near = this.#near.get(key);
    if (near || !this.#shared) return near;
    const stored = parse(await this.#shared.get(key));
    if (stored) this.#near.set(key, stored);
    return stored;
  }

  async set(key: string, stored: StoredAnswer): Promise<void> {
    this.#near.set(key, stored);
    await this.#shared?.set(key, JSON.stringify(stored), DAY_MS);
  }
}

/** Hashed, so that a shared cache's keys hold no text that a person said; by tenant, so that none can tell what another asked. */
export function answerKey(tenantId: string, bundleDigest: string, models: readonly string[], { text, allowedDomains, language, environment }: Pick<Said, 'text' | 'allowedDomains' | 'language' | 'environment'>): string {
  return `intent-model:${hash('sha256', JSON.stringify([tenantId, bundleDigest, models, [...allowedDomains].sort(), language, environment, normaliseText(text)]), 'base64url')}`;
}

function parse(json: string | undefined): StoredAnswer | undefined {
  if (json === undefined) return undefined;
  try {
    const stored = JSON.parse(json) as Partial<StoredAnswer>;
    return typeof stored.answer === 'object' && stored.answer !== null && typeof stored.model === 'string' ? (stored as StoredAnswer) : undefined;
  } catch {
    return undefined;
  }
}
