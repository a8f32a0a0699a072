/**
 * One-vs-rest L2-loss SVM by dual coordinate descent (Hsieh et al. 2008), all classes in one pass over the data: the weights
 * of one feature lie side by side. Pure; the same seed gives the same weights.
 */
import type { SparseVector } from './vocabulary.ts';

export interface SvmOptions { readonly cost: number; readonly positiveWeight: number; readonly epochs: number; readonly seed: number }

export const DEFAULT_SVM: SvmOptions = { cost: 1, positiveWeight: 3, epochs: 12, seed: 20_261_122 };

/** Weights `[feature * classes + class]`; the last feature is the bias. */
export function trainSvm(vectors: readonly SparseVector[], labels: readonly number[], classes: number, features: number, options: SvmOptions = DEFAULT_SVM): Float32Array {
  const weights = new Float32Array((features + 1) * classes);
  const alpha = new Float32Array(vectors.length * classes);
  const scores = new Float32Array(classes);
  const biasRow = features * classes;
  const order = Int32Array.from(vectors, (_, index) => index);
  const random = seededRandom(options.seed);
  const positiveDiagonal = 1 / (2 * options.cost * options.positiveWeight);
  const negativeDiagonal = 1 / (2 * options.cost);
  const squares = vectors.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1));

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const vector = vectors[i] as SparseVector;
      const { ids, values } = vector;
      scoreInto(weights, vector, classes, biasRow, scores);
      const label = labels[i];
      const square = squares[i] as number;
      for (let k = 0; k < classes; k++) {
        const y = k === label ? 1 : -1;
        const diagonal = k === label ? positiveDiagonal : negativeDiagonal;
        const at = i * classes + k;
        const old = alpha[at] as number;
        const gradient = y * (scores[k] as number) - 1 + diagonal * old;
        if (old === 0 && gradient >= 0) continue;
        const next = Math.max(0, old - gradient / (square + diagonal));
        const step = (next - old) * y;
        if (Math.abs(step) < 1e-6) continue;
        alpha[at] = next;
        for (let f = 0; f < ids.length; f++) {
          const w = (ids[f] as number) * classes + k;
          weights[w] = (weights[w] as number) + step * (values[f] as number);
        }
        weights[biasRow + k] = (weights[biasRow + k] as number) + step;
      }
    }
  }
  return weights;
}

/** Writes every class's score of the vector into `scores`. */
export function scoreInto(weights: Float32Array | Int8Array, vector: SparseVector, classes: number, biasRow: number, scores: Float32Array): void {
  for (let k = 0; k < classes; k++) scores[k] = weights[biasRow + k] as number;
  const { ids, values } = vector;
  for (let f = 0; f < ids.length; f++) {
    const row = (ids[f] as number) * classes;
    const value = values[f] as number;
    for (let k = 0; k < classes; k++) scores[k] = (scores[k] as number) + value * (weights[row + k] as number);
  }
}

/** mulberry32: numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}
