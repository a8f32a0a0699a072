/** One fit of the learner to texts, and what it measures about a text. Used for the final model and for each fold of calibration. */
import { extractFeatures, type Features } from './extract-features.ts';
import { normaliseText } from './normalise-text.ts';
import { argmax, Neighbours } from './nearest-examples.ts';
import { DEFAULT_SVM, scoreInto, trainSvm } from './train-svm.ts';
import { type SparseVector, Vocabulary } from './vocabulary.ts';

export interface LabelledFeatures { readonly features: Features; readonly label: number }

/** Weights as bytes with one scale per class: a quarter of the size, and no loss of accuracy. */
export interface QuantisedWeights { readonly bytes: Int8Array; readonly scales: Float32Array }

export interface Scored { readonly scores: Float32Array; readonly best: number; readonly second: number; readonly vector: SparseVector }

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
    this.weights = weights ?? quantise(trainSvm(vectors, labels, classes, this.vocabulary.size, DEFAULT_SVM), classes);
    this.#neighbours = new Neighbours(vectors, labels, classes, this.vocabulary.size);
  }

  score(features: Features): Scored {
    const vector = this.vocabulary.vectorise(features);
    const scores = new Float32Array(this.classes);
    scoreInto(this.weights.bytes, vector, this.classes, this.vocabulary.size * this.classes, scores);
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) * (this.weights.scales[k] as number);
    const best = argmax(scores);
    return { scores, best, second: this.classes > 1 ? argmax(scores, best) : best, vector };
  }

  /** The confidence head's measures of the best answer, in the order of MEASURES. */
  measure({ scores, best, second, vector }: Scored, temperature: number): number[] {
    const near = this.#neighbours.nearest(vector, best);
    // A single class has nothing to be told apart from, so its margin says nothing: likeness to its examples has to.
    const alone = this.classes === 1;
    const top = alone ? 2 * near.own - 1 : (scores[best] as number);
    const gap = alone ? 0 : top - (scores[second] as number);
    const probability = alone ? 0.5 : Math.min(0.999, Math.max(0.001, softmax(scores, temperature)[best] as number));
    const bayes = this.#neighbours.bayes(vector, best);
    return [
      1, Math.log(probability / (1 - probability)) / 2, top, gap, near.own, near.other,
      vector.wordCoverage, vector.charCoverage, bayes.best === best ? 1 : 0, bayes.probability, Math.log1p(vector.length),
    ];
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

function quantise(weights: Float32Array, classes: number): QuantisedWeights {
  const scales = new Float32Array(classes);
  for (let at = 0; at < weights.length; at++) scales[at % classes] = Math.max(scales[at % classes] as number, Math.abs(weights[at] as number));
  for (let k = 0; k < classes; k++) scales[k] = (scales[k] as number) / 127 || 1;
  return { bytes: Int8Array.from(weights, (weight, at) => Math.round(weight / (scales[at % classes] as number))), scales };
}
