/** The Embedder port: texts to vectors. Vectors of different embedders do not mix, so each names itself. */
export interface Embedder {
  readonly name: string;
  readonly dimensions: number;
  /** Cosine similarity from which two texts of this embedder mean the same; a tenant's bundle may set its own. */
  readonly threshold: number;
  /** One L2-normalised vector per text, in order. */
  embed(texts: readonly string[]): Promise<number[][]>;
}
