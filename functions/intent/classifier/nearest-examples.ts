/** What the confidence head asks besides the margins: a naive Bayes' opinion, and how near the training examples are. */
import { NORM_SQUARED, type SparseVector } from './vocabulary.ts';

const SMOOTHING = 0.3;
/** Above this many examples, an even sample of them is searched, so that a prediction stays fast. */
const MAX_EXAMPLES = 4000;

export class Neighbours {
  readonly #classes: number;
  readonly #labels: Int32Array;
  /** Examples that have the feature, and their values: slices of two flat arrays. */
  readonly #offsets: Int32Array;
  readonly #examples: Int32Array;
  readonly #values: Float32Array;
  readonly #logProbability: Float32Array;
  readonly #prior: Float32Array;
  readonly #cosines: Float32Array;

  constructor(vectors: readonly SparseVector[], labels: readonly number[], classes: number, features: number) {
    this.#classes = classes;
    const stride = Math.max(1, Math.ceil(vectors.length / MAX_EXAMPLES));
    const kept = vectors.map((_, index) => index).filter((index) => index % stride === 0);
    this.#labels = Int32Array.from(kept, (index) => labels[index] ?? 0);
    this.#cosines = new Float32Array(kept.length);
    this.#offsets = new Int32Array(features + 1);
    for (const index of kept) for (const id of vectors[index]?.ids ?? []) this.#offsets[id + 1] = (this.#offsets[id + 1] ?? 0) + 1;
    for (let f = 0; f < features; f++) this.#offsets[f + 1] = (this.#offsets[f + 1] ?? 0) + (this.#offsets[f] ?? 0);
    const fill = this.#offsets.slice();
    this.#examples = new Int32Array(this.#offsets[features] ?? 0);
    this.#values = new Float32Array(this.#examples.length);
    kept.forEach((index, position) => {
      const { ids, values } = vectors[index] as SparseVector;
      ids.forEach((id, f) => {
        const at = fill[id] ?? 0;
        fill[id] = at + 1;
        this.#examples[at] = position;
        this.#values[at] = values[f] ?? 0;
      });
    });
    const counts = new Float32Array(features * classes);
    const totals = new Float32Array(classes);
    const perClass = new Float32Array(classes);
    vectors.forEach(({ ids }, index) => {
      const label = labels[index] ?? 0;
      perClass[label] = (perClass[label] ?? 0) + 1;
      totals[label] = (totals[label] ?? 0) + ids.length;
      for (const id of ids) counts[id * classes + label] = (counts[id * classes + label] ?? 0) + 1;
    });
    this.#logProbability = counts;
    for (let f = 0; f < features; f++) {
      for (let k = 0; k < classes; k++) {
        const at = f * classes + k;
        counts[at] = Math.log(((counts[at] ?? 0) + SMOOTHING) / ((totals[k] ?? 0) + SMOOTHING * features));
      }
    }
    this.#prior = perClass.map((count) => Math.log((count + 1) / (vectors.length + classes)));
  }

  /** Cosine (0–1) to the nearest example of the class, and to the nearest of any other. */
  nearest(vector: SparseVector, label: number): { own: number; other: number } {
    const cosines = this.#cosines.fill(0);
    const { ids, values } = vector;
    for (let f = 0; f < ids.length; f++) {
      const id = ids[f] as number;
      const value = values[f] as number;
      const end = this.#offsets[id + 1] as number;
      for (let at = this.#offsets[id] as number; at < end; at++) {
        const example = this.#examples[at] as number;
        cosines[example] = (cosines[example] as number) + value * (this.#values[at] as number);
      }
    }
    let own = 0;
    let other = 0;
    for (let e = 0; e < cosines.length; e++) {
      const cosine = cosines[e] as number;
      if (this.#labels[e] === label) { if (cosine > own) own = cosine; } else if (cosine > other) other = cosine;
    }
    return { own: own / NORM_SQUARED, other: other / NORM_SQUARED };
  }

  /** Naive Bayes: the likeliest class, and the tempered probability of `label`. */
  bayes(vector: SparseVector, label: number): { best: number; probability: number } {
    const scores = this.#prior.slice();
    for (const id of vector.ids) {
      const row = id * this.#classes;
      for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) + (this.#logProbability[row + k] as number);
    }
    const best = argmax(scores);
    // n-grams overlap, so their evidence counts several times: the square root of their number takes that back.
    const temper = Math.sqrt(Math.max(1, vector.ids.length));
    let sum = 0;
    for (const score of scores) sum += Math.exp((score - (scores[best] as number)) / temper);
    return { best, probability: Math.exp(((scores[label] as number) - (scores[best] as number)) / temper) / sum };
  }
}

export function argmax(values: Float32Array, except = -1): number {
  let best = except === 0 ? 1 : 0;
  for (let k = 0; k < values.length; k++) if (k !== except && (values[k] as number) > (values[best] as number)) best = k;
  return best;
}
