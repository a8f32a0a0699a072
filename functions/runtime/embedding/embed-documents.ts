import { isModelError } from '../models/errors.ts';
import type { Embedder } from './embedder.ts';
import { hashEmbedder } from './hash-embedding.ts';

/**
 * Vectors of texts that are to be stored, and their space. Storing goes on while a provider is down: the texts then lie in the
 * local space, until somebody looks for them in the other.
 */
export async function embedDocuments(texts: readonly string[], embedder: Embedder): Promise<{ readonly vectors: readonly number[][]; readonly space: string }> {
  try {
    return { vectors: await embedder.embed(texts, 'document'), space: embedder.name };
  } catch (error) {
    if (!isModelError(error)) throw error;
    return { vectors: await hashEmbedder.embed(texts), space: hashEmbedder.name };
  }
}
