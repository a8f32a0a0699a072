/**
 * One-vs-rest L2-loss SVM by dual coordinate descent (Hsieh et al. 2008) with shrinking: of fifteen thousand examples only the
 * few hundred that bear on a class are looked at again. Class after class, so that a class's weights stay in the processor's
 * cache. Pure; the same seed gives the same weights.
 */
import type { SparseVector } from './vocabulary.ts';

export interface SvmOptions { readonly cost: number; readonly positiveWeight: number; readonly epochs: number; readonly seed: number }

export const DEFAULT_SVM: SvmOptions = { cost: 1, positiveWeight: 3, epochs: 12, seed: 20_261_122 };

/** Weights as bytes with one scale per class, `[feature * classes + class]`; the last feature is the bias. A quarter of the size, and no loss of accuracy. */
export interface QuantisedWeights { readonly bytes: Int8Array; readonly scales: Float32Array }

/** The largest violation of optimality that is left alone. */
const TOLERANCE = 0.01;

/** An example whose gradient is beyond this while it has no weight will hardly get any: it is not looked at again until the others have settled. */
const FAR = 0.1;

/** Classes trained together: a row of the data is fetched once for all of them, and their weights still fit a processor's cache. */
const BLOCK = 4;

export function trainSvm(vectors: readonly SparseVector[], labels: readonly number[], classes: number, features: number, options: SvmOptions = DEFAULT_SVM): QuantisedWeights {
  const matrix = flatten(vectors);
  const bytes = new Int8Array((features + 1) * classes);
  const scales = new Float32Array(classes);
  const weights = new Float32Array((features + 1) * BLOCK);
  const wanted = Int32Array.from(labels);
  for (let first = 0; first < classes; first += BLOCK) {
    trainBlock(matrix, wanted, first, weights.fill(0), options);
    for (let k = first; k < Math.min(classes, first + BLOCK); k++) scales[k] = quantise(weights, k - first, bytes, k, classes);
  }
  return { bytes, scales };
}

function quantise(weights: Float32Array, lane: number, bytes: Int8Array, k: number, classes: number): number {
  let largest = 0;
  for (let at = lane; at < weights.length; at += BLOCK) largest = Math.max(largest, Math.abs(weights[at] as number));
  const scale = largest / 127 || 1;
  for (let from = lane, to = k; from < weights.length; from += BLOCK, to += classes) bytes[to] = Math.round((weights[from] as number) / scale);
  return scale;
}

/** All vectors in three flat arrays: row i is `ids` and `values` from `offsets[i]` to `offsets[i + 1]`. */
interface Matrix { readonly rows: number; readonly offsets: Int32Array; readonly ids: Int32Array; readonly values: Float32Array; readonly squares: Float32Array }

function flatten(vectors: readonly SparseVector[]): Matrix {
  const offsets = new Int32Array(vectors.length + 1);
  vectors.forEach(({ ids }, i) => { offsets[i + 1] = (offsets[i] as number) + ids.length; });
  const ids = new Int32Array(offsets[vectors.length] as number);
  const values = new Float32Array(ids.length);
  const squares = new Float32Array(vectors.length);
  vectors.forEach((vector, i) => {
    ids.set(vector.ids, offsets[i]);
    values.set(vector.values, offsets[i]);
    let square = 1;
    for (const value of vector.values) square += value * value;
    squares[i] = square;
  });
  return { rows: vectors.length, offsets, ids, values, squares };
}

function trainBlock({ rows, offsets, ids, values, squares }: Matrix, labels: Int32Array, first: number, weights: Float32Array, options: SvmOptions): void {
  const bias = weights.length - BLOCK;
  const alpha = new Float32Array(rows * BLOCK);
  const active = Int32Array.from({ length: rows }, (_, i) => i);
  const positiveDiagonal = 1 / (2 * options.cost * options.positiveWeight);
  const negativeDiagonal = 1 / (2 * options.cost);
  const random = seededRandom(options.seed);
  const scores = new Float64Array(BLOCK);
  let size = rows;
  const limits = new Float64Array(BLOCK).fill(Infinity);
  const highest = new Float64Array(BLOCK);
  const lowest = new Float64Array(BLOCK);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(active, random, size);
    highest.fill(-Infinity);
    lowest.fill(Infinity);
    for (let s = 0; s < size; s++) {
      const i = active[s] as number;
      const start = offsets[i] as number;
      const end = offsets[i + 1] as number;
      let a = weights[bias] as number;
      let b = weights[bias + 1] as number;
      let c = weights[bias + 2] as number;
      let d = weights[bias + 3] as number;
      for (let f = start; f < end; f++) {
        const at = (ids[f] as number) * BLOCK;
        const value = values[f] as number;
        a += value * (weights[at] as number);
        b += value * (weights[at + 1] as number);
        c += value * (weights[at + 2] as number);
        d += value * (weights[at + 3] as number);
      }
      scores[0] = a;
      scores[1] = b;
      scores[2] = c;
      scores[3] = d;
      let needed = false;
      for (let lane = 0; lane < BLOCK; lane++) {
        const positive = labels[i] === first + lane;
        const y = positive ? 1 : -1;
        const diagonal = positive ? positiveDiagonal : negativeDiagonal;
        const old = alpha[i * BLOCK + lane] as number;
        const gradient = y * (scores[lane] as number) - 1 + diagonal * old;
        if (old === 0 && gradient >= 0) {
          if (gradient <= (limits[lane] as number)) needed = true;
          continue;
        }
        needed = true;
        if (gradient > (highest[lane] as number)) highest[lane] = gradient;
        if (gradient < (lowest[lane] as number)) lowest[lane] = gradient;
        const next = Math.max(0, old - gradient / ((squares[i] as number) + diagonal));
        const step = (next - old) * y;
        if (Math.abs(step) < 1e-6) continue;
        alpha[i * BLOCK + lane] = next;
        for (let f = start; f < end; f++) { const at = (ids[f] as number) * BLOCK + lane; weights[at] = (weights[at] as number) + step * (values[f] as number); }
        weights[bias + lane] = (weights[bias + lane] as number) + step;
      }
      if (!needed) { size -= 1; active[s] = active[size] as number; active[size] = i; s -= 1; }
    }
    let worst = 0;
    for (let lane = 0; lane < BLOCK; lane++) {
      worst = Math.max(worst, (highest[lane] as number) - (lowest[lane] as number));
      limits[lane] = (highest[lane] as number) > 0 ? Math.min(FAR, highest[lane] as number) : Infinity;
    }
    if (worst > TOLERANCE) continue;
    if (size === rows) return;
    size = rows;
    limits.fill(Infinity);
  }
}

/** Writes every class's score of the vector into `scores`. */
export function scoreInto({ bytes, scales }: QuantisedWeights, vector: SparseVector, features: number, scores: Float32Array): void {
  const classes = scales.length;
  const biasRow = features * classes;
  for (let k = 0; k < classes; k++) scores[k] = bytes[biasRow + k] as number;
  const { ids, values } = vector;
  for (let f = 0; f < ids.length; f++) {
    const row = (ids[f] as number) * classes;
    const value = values[f] as number;
    for (let k = 0; k < classes; k++) scores[k] = (scores[k] as number) + value * (bytes[row + k] as number);
  }
  for (let k = 0; k < classes; k++) scores[k] = (scores[k] as number) * (scales[k] as number);
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

/** Shuffles the first `size` entries in place. */
export function shuffle(order: Int32Array, random: () => number, size = order.length): void {
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}
