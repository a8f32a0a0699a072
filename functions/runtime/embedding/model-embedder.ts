/** Embeddings by a model. What has been embedded once is remembered: intents and traits repeat. */
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import { modelFacts, priceAt } from '../models/model-catalogue.ts';
import type { EmbedTask } from '../models/model.ts';
import type { Models } from '../models/models.ts';
import { mostCostUSD } from '../models/token-cost.ts';
import { type Embedder, EMBEDDING_DIMENSIONS } from './embedder.ts';
import { thresholdOf } from './threshold-of.ts';

const REMEMBERED = 2_000;
/** Texts of one question; Google takes a hundred. */
const BATCH = 100;

export function createModelEmbedder(models: Models, model: string, clock: Clock): Embedder {
  const name = `${model}-${EMBEDDING_DIMENSIONS}`;
  const known = new LRUCache<string, number[]>({ max: REMEMBERED });
  const keyOf = (text: string, task: EmbedTask): string => `${task}\n${text}`;
  return {
    name, dimensions: EMBEDDING_DIMENSIONS, threshold: thresholdOf(name),
    mostCostUSD: (texts) => mostCostUSD({ text: texts.filter((text) => !known.has(keyOf(text, 'query'))).join('\n'), maxOutputTokens: 0 }, priceAt(modelFacts(model), clock.now())),

    async embed(texts, task = 'document') {
      const missing = [...new Set(texts.filter((text) => !known.has(keyOf(text, task))))];
      for (let start = 0; start < missing.length; start += BATCH) {
        const batch = missing.slice(start, start + BATCH);
        const { vectors } = await models.embed({ model, texts: batch, task, dimensions: EMBEDDING_DIMENSIONS, signal: new AbortController().signal });
        batch.forEach((text, index) => known.set(keyOf(text, task), vectors[index] as number[]));
      }
      return texts.map((text) => [...(known.get(keyOf(text, task)) as number[])]);
    },
  };
}
