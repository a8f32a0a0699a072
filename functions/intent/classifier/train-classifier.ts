/** The local classifier: trained from a bundle's examples in well under a second, stored and loaded as bytes. */
import type { Alternative } from '../../../schemas/generated/types.ts';
import { ClassifierFormatError } from '../errors.ts';
import { calibrate, type Calibration, uncalibrated } from './calibrate.ts';
import { confidenceOf, judge } from './confidence-head.ts';
import { featuresOf, type LabelledFeatures, Model, softmax } from './fit-model.ts';
import { normaliseText } from './normalise-text.ts';
import { readClassifier, writeClassifier } from './serialise-classifier.ts';
import type { QuantisedWeights } from './train-svm.ts';

export interface Example {
  readonly text: string;
  readonly intent: string;
  /** It describes the intent: learnt from like its name, and nobody is expected to say it. */
  readonly hint?: boolean;
}

export interface ClassifierOptions {
  /** False: shipped constants instead of cross-validation, for a classifier at once. Default true. */
  readonly calibrate?: boolean;
}

export interface Prediction {
  /** The best answer, even when it is not in scope. */
  readonly intent: string;
  /** Probability that `intent` is right, 0–1. */
  readonly confidence: number;
  /** The next best, best first; their confidences and `confidence` sum to at most 1. */
  readonly alternatives: readonly Alternative[];
  /** False when the text is more likely outside of the catalogue than `intent` is right. */
  readonly inScope: boolean;
  /** Not sure, but it is likely the best answer or the next one: worth asking which. */
  readonly between?: readonly [string, string];
}

export interface Classifier {
  readonly intents: readonly string[];
  readonly calibration: Calibration;
  predict(text: string): Prediction;
  serialize(): Uint8Array;
}

const ALTERNATIVES = 3;
const EXACT_CONFIDENCE = 0.97;
const MOST_CONFIDENT = 0.999;
/** Of what two intents have as an example, word for word. */
const EITHER_CONFIDENCE = 0.3;
/** How likely it has to be that one of the best two is meant, and how much of that the second has to bring. */
const ASK_CONFIDENCE = 0.45;
const ASK_GAIN = 0.08;

/** @param examples of at least one intent; an intent's name is one more example of it */
export function trainClassifier(examples: readonly Example[], options: ClassifierOptions = {}): Classifier {
  const intents = [...new Set(examples.map(({ intent }) => intent))];
  const { texts, hints } = trainingTexts(examples, intents);
  const model = new Model(texts, Math.max(1, intents.length));
  const calibration = options.calibrate === false ? uncalibrated(texts.length - hints) : calibrate(texts, hints, intents.length);
  return assemble(examples, intents, model, calibration);
}

/** @throws {ClassifierFormatError} when the bytes are not a classifier of this version and machine: train again */
export function loadClassifier(bytes: Uint8Array): Classifier {
  const { examples, intents, calibration, weights, features } = readClassifier(bytes);
  return assemble(examples, intents, rebuild(examples, intents, weights, features), calibration);
}

function rebuild(examples: readonly Example[], intents: readonly string[], weights: QuantisedWeights, features: number): Model {
  const model = new Model(trainingTexts(examples, intents).texts, Math.max(1, intents.length), weights);
  if (model.vocabulary.size !== features) throw new ClassifierFormatError('words are cut differently here than where the classifier was stored');
  return model;
}

/** The last `hints` of them are names and descriptions. */
function trainingTexts(examples: readonly Example[], intents: readonly string[]): { texts: LabelledFeatures[]; hints: number } {
  const label = new Map(intents.map((intent, index) => [intent, index]));
  const labelled = ({ text, intent }: Example): LabelledFeatures => ({ features: featuresOf(text), label: label.get(intent) ?? 0 });
  const said = examples.filter(({ hint }) => !hint).map(labelled);
  const hints = [...intents.map((intent) => labelled({ text: wordsOf(intent), intent })), ...examples.filter(({ hint }) => hint).map(labelled)];
  return { texts: [...said, ...hints], hints: hints.length };
}

function wordsOf(intent: string): string {
  return intent.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function assemble(examples: readonly Example[], intents: readonly string[], model: Model, calibration: Calibration): Classifier {
  /** What an example says word for word; null where two intents have it. */
  const exact = new Map<string, string | null>();
  for (const { text, intent } of examples.filter(({ hint }) => !hint)) {
    const said = normaliseText(text);
    exact.set(said, exact.has(said) && exact.get(said) !== intent ? null : intent);
  }

  function predict(text: string): Prediction {
    const scored = model.score(featuresOf(text));
    if (intents.length === 0 || scored.vector.ids.length === 0) return { intent: intents[0] ?? '', confidence: 0, alternatives: [], inScope: false };
    const intent = intents[scored.best] ?? '';
    const measures = model.measure(scored);
    const { heads } = calibration;
    const { confidence: head, answered } = judge(heads, measures);
    const owner = exact.get(normaliseText(text));
    const confidence = round(owner === intent ? Math.max(Math.min(head, MOST_CONFIDENT), EXACT_CONFIDENCE) : Math.min(head, owner === null ? EITHER_CONFIDENCE : MOST_CONFIDENT));
    const probabilities = softmax(scored.scores, calibration.temperature);
    const best = probabilities[scored.best] || 1;
    // As sure as the best answer is, times how they compare; together never more than what the best one leaves.
    const scale = Math.min(confidence / best, (1 - confidence) / (1 - best || 1));
    const alternatives = Array.from(probabilities, (probability, k) => ({ intent: intents[k] ?? '', confidence: round(probability * scale) }))
      .filter((alternative, k) => k !== scored.best && alternative.confidence >= 0.01)
      .sort((a, b) => b.confidence - a.confidence).slice(0, ALTERNATIVES);
    const inScope = owner === intent || (owner !== null && answered);
    const pair = inScope || scored.second === scored.best ? 0 : confidenceOf(heads.pair, measures);
    const worthAsking = pair >= ASK_CONFIDENCE && pair - confidence >= ASK_GAIN;
    return { intent, confidence, alternatives, inScope, ...(worthAsking ? { between: [intent, intents[scored.second] ?? ''] as const } : {}) };
  }
  return { intents, calibration, predict, serialize: () => writeClassifier({ examples, intents, calibration, weights: model.weights, features: model.vocabulary.size }) };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
