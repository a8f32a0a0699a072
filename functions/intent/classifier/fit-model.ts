/** One fit of the learner to texts, and what it measures about a text. Used for the final model and for each fold of calibration. */
import { extractFeatures, type Features } from './extract-features.ts';
import { normaliseText } from './normalise-text.ts';
import { argmax, Neighbours } from './nearest-examples.ts';
import { type QuantisedWeights, scoreInto, trainSvm } from './train-svm.ts';
import { type SparseVector, Vocabulary } from './vocabulary.ts';

export interface LabelledFeatures { readonly features: Features; readonly label: number }

export interface Scored { readonly scores: Float32Array; readonly best: number; readonly second: number; readonly vector: SparseVector }

/** Of the log-odds among the measures; the head's weight for them does the rest. */
const MEASURE_TEMPERATURE = 0.2;

export class Model {
  readonly classes: number;
  readonly vocabulary: Vocabulary;
  readonly weights: QuantisedWeights;
  readonly #neighbours: Neighbours;

  /** Trains unless `weights` of an earlier training on the same texts are given. */
  constructor(texts: readonly LabelledFeatures[], classes: number, weights?: QuantisedWeights) {
    this.classes = classes;
    this.vocabulary = new Vocabulary(texts.map((text) => text.features));
    const vectors = texts.map((text) => this.vocabulary.vectorise(text.features));
    const labels = texts.map((text) => text.label);
    this.weights = weights ?? trainSvm(vectors, labels, classes, this.vocabulary.size);
    this.#neighbours = new Neighbours(vectors, labels, this.vocabulary.size);
  }

  score(features: Features): Scored {
    const vector = this.vocabulary.vectorise(features);
    const scores = new Float32Array(this.classes);
    scoreInto(this.weights, vector, this.vocabulary.size, scores);
    const best = argmax(scores);
    return { scores, best, second: this.classes > 1 ? argmax(scores, best) : best, vector };
  }

  /** The confidence head's measures of the best answer, in the order of MEASURES. */
  measure({ scores, best, second, vector }: Scored): number[] {
    const near = this.#neighbours.nearest(vector, best);
    // A single class has nothing to be told apart from, so its margin says nothing: likeness to its examples has to.
    const alone = this.classes === 1;
    const top = alone ? 2 * near.own - 1 : (scores[best] as number);
    // How evenly the best two share what they have: 1 where nothing tells them apart.
    const half = alone ? 1 : 1 / (1 + Math.exp(((scores[second] as number) - top) / MEASURE_TEMPERATURE));
    const probability = alone ? 0.5 : Math.min(0.999, Math.max(0.001, softmax(scores, MEASURE_TEMPERATURE)[best] as number));
    return [
      1, Math.log(probability / (1 - probability)) / 2, 4 * half * (1 - half), top, Math.max(near.own, near.other), near.own - near.other,
      vector.wordCoverage, vector.charCoverage, this.#meaning(vector, best), Math.log1p(vector.length),
    ];
  }

  /** How much of the class's score is owed to groups of meaning rather than to words: those match more loosely. */
  #meaning({ ids, values, concepts }: SparseVector, k: number): number {
    let sum = 0;
    for (let f = concepts; f < ids.length; f++) sum += (values[f] as number) * (this.weights.bytes[(ids[f] as number) * this.classes + k] as number);
    return sum * (this.weights.scales[k] as number);
  }
}

export function featuresOf(text: string): Features {
  return extractFeatures(normaliseText(text));
}

export function softmax(scores: Float32Array, temperature: number): Float32Array {
  const top = scores[argmax(scores)] as number;
  const result = scores.map((score) => Math.exp((score - top) / temperature));
  const sum = result.reduce((total, value) => total + value, 0);
  return result.map((value) => value / sum);
}
