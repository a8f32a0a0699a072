/** How near a text is to the training examples: what margins alone do not tell of a text from outside the catalogue. */
import { NORM_SQUARED, type SparseVector } from './vocabulary.ts';

/** Above this many examples, an even sample of them is searched, so that a prediction stays fast. */
const MAX_EXAMPLES = 3000;

export class Neighbours {
  readonly #labels: Int32Array;
  /** Examples that have the feature, and their values: slices of two flat arrays. */
  readonly #offsets: Int32Array;
  readonly #examples: Int32Array;
  readonly #values: Float32Array;
  readonly #cosines: Float32Array;

  constructor(vectors: readonly SparseVector[], labels: readonly number[], features: number) {
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
      for (let f = 0; f < ids.length; f++) {
        const id = ids[f] as number;
        const at = fill[id] as number;
        fill[id] = at + 1;
        this.#examples[at] = position;
        this.#values[at] = values[f] as number;
      }
    });
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
}

export function argmax(values: Float32Array, except = -1): number {
  let best = except === 0 ? 1 : 0;
  for (let k = 0; k < values.length; k++) if (k !== except && (values[k] as number) > (values[best] as number)) best = k;
  return best;
}
