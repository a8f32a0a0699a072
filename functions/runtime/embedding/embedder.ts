/** The Embedder port: texts to vectors. Vectors of different embedders lie in different spaces and are never compared. */
import type { EmbedTask } from '../models/model.ts';

export interface Embedder {
  /** Of the space: kept with each vector, so that it is only compared with its own kind. */
  readonly name: string;
  readonly dimensions: number;
  /** Cosine similarity from which two texts of this embedder mean the same; a tenant's bundle may set its own. */
  readonly threshold: number;
  /** The most that it can cost, in US dollars; left out by what costs nothing and reaches nowhere. */
  mostCostUSD?(texts: readonly string[]): number;
  /** One L2-normalised vector per text, in order. A `query` looks for a `document`; `document` unless told. @throws {ModelError} */
  embed(texts: readonly string[], task?: EmbedTask): Promise<number[][]>;
}

/** What the store's vector index holds, whatever the embedder. */
export const EMBEDDING_DIMENSIONS = 768;
