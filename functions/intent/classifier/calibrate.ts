/**
 * Temperature, confidence head and threshold from the catalogue alone: five-fold cross-validation in which every fold also
 * hides a fifth of the intents, whose examples then play the out-of-scope.
 */
import { confidenceOf, fitHead, type HeadSample, SHIPPED_HEAD, SHIPPED_TEMPERATURE } from './confidence-head.ts';
import { type LabelledFeatures, Model, type Scored, softmax } from './fit-model.ts';
import { seededRandom, shuffle } from './train-svm.ts';

export interface Calibration {
  readonly temperature: number;
  readonly head: readonly number[];
  /** Confidence from which an answer is given. */
  readonly threshold: number;
  readonly report: CalibrationReport;
}

export interface CalibrationReport {
  readonly examples: number;
  /**
   * False below about 100 examples, or when held-out examples are mostly not recognised: examples chosen to differ from each
   * other say little about how people will speak, so confidence then rests on the shipped constants.
   */
  readonly reliable: boolean;
  /** Cross-validated, at the threshold; null when there was too little to measure. */
  readonly accuracy: number | null;
  readonly precision: number | null;
  readonly coverage: number | null;
  /** Share of hidden intents' examples that were left unanswered. */
  readonly outOfScopeRecall: number | null;
  /** Mean distance between confidence and being right, 0–1. */
  readonly calibrationError: number | null;
  /** Pairs of label indexes that were mistaken for each other, most often first. */
  readonly confused: readonly (readonly [number, number, number])[];
}

const FOLDS = 5;
const RELIABLE_EXAMPLES = 100;
const MEASURE_EXAMPLES = 60;
const REFIT_EXAMPLES = 150;
const REFIT_ACCURACY = 0.6;
const DEFAULT_THRESHOLD = 0.5;
/** Hidden intents are harder than most of what is really out of scope, and are half the data: they count for less. */
const OUT_OF_SCOPE_WEIGHT = 0.4;
const SEED = 7;

export interface FoldResult { readonly model: Model; readonly scored: Scored; readonly label: number; readonly hidden: boolean; /** The fold's labels → the catalogue's. */ readonly labels: readonly number[] }

/** @param names how many of `texts` at the end are intents' names: always trained on, never tested on */
export function calibrate(texts: readonly LabelledFeatures[], names: number, classes: number): Calibration {
  const examples = texts.length - names;
  const uncalibrated = (): Calibration => ({
    temperature: SHIPPED_TEMPERATURE, head: SHIPPED_HEAD, threshold: DEFAULT_THRESHOLD,
    report: { examples, reliable: false, accuracy: null, precision: null, coverage: null, outOfScopeRecall: null, calibrationError: null, confused: [] },
  });
  if (classes < 3 || examples < MEASURE_EXAMPLES) return uncalibrated();
  const results = crossValidate(texts, names, classes);
  const inScope = results.filter((result) => !result.hidden);
  if (inScope.length === 0) return uncalibrated();
  const accuracy = inScope.filter(({ scored, label }) => scored.best === label).length / inScope.length;
  const telling = examples >= REFIT_EXAMPLES && accuracy >= REFIT_ACCURACY;
  const temperature = telling ? fitTemperature(inScope) : SHIPPED_TEMPERATURE;
  const samples = results.map(({ model, scored, label, hidden }): HeadSample => ({
    measures: model.measure(scored, temperature), right: !hidden && scored.best === label, weight: hidden ? OUT_OF_SCOPE_WEIGHT : 1,
  }));
  const head = telling ? fitHead(samples) : SHIPPED_HEAD;
  const threshold = telling ? chooseThreshold(samples, head) : DEFAULT_THRESHOLD;
  const report = { ...measure(results, samples, head, threshold), examples, reliable: examples >= RELIABLE_EXAMPLES && accuracy >= REFIT_ACCURACY, confused: confusedPairs(results) };
  return { temperature, head, threshold, report };
}

export function crossValidate(texts: readonly LabelledFeatures[], names: number, classes: number): FoldResult[] {
  const random = seededRandom(SEED);
  const examples = texts.length - names;
  const order = Int32Array.from({ length: classes }, (_, k) => k);
  shuffle(order, random);
  const hiddenIn = new Int32Array(classes);
  order.forEach((label, position) => { hiddenIn[label] = position % FOLDS; });
  const foldOf = new Int32Array(examples);
  const seen = new Int32Array(classes);
  const mixed = Int32Array.from({ length: examples }, (_, i) => i);
  shuffle(mixed, random);
  for (const i of mixed) {
    const label = texts[i]?.label ?? 0;
    const position = seen[label] ?? 0;
    seen[label] = position + 1;
    foldOf[i] = (position + label) % FOLDS;
  }
  const results: FoldResult[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const hidden = (label: number): boolean => hiddenIn[label] === fold;
    const training = texts.filter(({ label }, i) => !hidden(label) && (i >= examples || foldOf[i] !== fold));
    if (training.length === 0) continue;
    const labels = [...new Set(training.map(({ label }) => label))];
    const local = new Map(labels.map((label, index) => [label, index]));
    const model = new Model(training.map(({ features, label }) => ({ features, label: local.get(label) ?? 0 })), labels.length);
    texts.slice(0, examples).forEach(({ features, label }, i) => {
      if (hidden(label)) results.push({ model, scored: model.score(features), label: -1, hidden: true, labels });
      else if (foldOf[i] === fold && local.has(label)) results.push({ model, scored: model.score(features), label: local.get(label) ?? 0, hidden: false, labels });
    });
  }
  return results;
}

/** The temperature (golden-section search) under which the right answers of unseen examples are likeliest. */
export function fitTemperature(results: readonly FoldResult[]): number {
  const loss = (temperature: number): number =>
    -results.reduce((sum, { scored, label }) => sum + Math.log(Math.max(1e-9, softmax(scored.scores, temperature)[label] ?? 0)), 0);
  let low = 0.05;
  let high = 1.5;
  const ratio = (Math.sqrt(5) - 1) / 2;
  for (let i = 0; i < 16; i++) {
    const a = high - ratio * (high - low);
    const b = low + ratio * (high - low);
    if (loss(a) < loss(b)) high = b; else low = a;
  }
  return Math.round(((low + high) / 2) * 1e4) / 1e4;
}

/** Where right answers kept and wrong ones left out are most, held near one half because the samples are few. */
function chooseThreshold(samples: readonly HeadSample[], head: readonly number[]): number {
  const scored = samples.map((sample) => ({ ...sample, confidence: confidenceOf(head, sample.measures) }));
  const rights = scored.reduce((sum, { right, weight }) => sum + (right ? weight : 0), 0) || 1;
  const wrongs = scored.reduce((sum, { right, weight }) => sum + (right ? 0 : weight), 0) || 1;
  let best = DEFAULT_THRESHOLD;
  let bestScore = -Infinity;
  for (let threshold = 0.4; threshold <= 0.65; threshold += 0.01) {
    const kept = scored.reduce((sum, { right, weight, confidence }) => sum + (right && confidence >= threshold ? weight : 0), 0) / rights;
    const left = scored.reduce((sum, { right, weight, confidence }) => sum + (!right && confidence < threshold ? weight : 0), 0) / wrongs;
    const score = kept + left - 0.5 * Math.abs(threshold - DEFAULT_THRESHOLD);
    if (score > bestScore) { bestScore = score; best = threshold; }
  }
  return Math.round(best * 100) / 100;
}

function measure(results: readonly FoldResult[], samples: readonly HeadSample[], head: readonly number[], threshold: number): Omit<CalibrationReport, 'examples' | 'reliable' | 'confused'> {
  const rows = results.map((result, i) => ({ result, right: samples[i]?.right ?? false, confidence: confidenceOf(head, samples[i]?.measures ?? []) }));
  const inScope = rows.filter((row) => !row.result.hidden);
  const answered = inScope.filter((row) => row.confidence >= threshold);
  const hidden = rows.filter((row) => row.result.hidden);
  return {
    accuracy: share(inScope, (row) => row.right), precision: share(answered, (row) => row.right), coverage: share(inScope, (row) => row.confidence >= threshold),
    outOfScopeRecall: share(hidden, (row) => row.confidence < threshold), calibrationError: calibrationError(inScope),
  };
}

/** [meant, answered, times], the most frequent ten that happened at least twice. */
function confusedPairs(results: readonly FoldResult[]): [number, number, number][] {
  const counts = new Map<string, [number, number, number]>();
  for (const { scored, label, hidden, labels } of results) {
    if (hidden || scored.best === label) continue;
    const pair = [labels[label] ?? 0, labels[scored.best] ?? 0] as const;
    const known = counts.get(pair.join()) ?? [...pair, 0];
    counts.set(pair.join(), [known[0], known[1], known[2] + 1]);
  }
  return [...counts.values()].filter(([, , times]) => times > 1).sort((a, b) => b[2] - a[2]).slice(0, 10);
}

function share<T>(rows: readonly T[], test: (row: T) => boolean): number | null {
  return rows.length === 0 ? null : Math.round((rows.filter(test).length / rows.length) * 1e4) / 1e4;
}

/** Expected calibration error over ten bins of equal width. */
export function calibrationError(rows: readonly { readonly confidence: number; readonly right: boolean }[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inBin = rows.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    if (inBin.length === 0) continue;
    const mean = inBin.reduce((sum, { confidence }) => sum + confidence, 0) / inBin.length;
    const right = inBin.filter((row) => row.right).length / inBin.length;
    error += (inBin.length / rows.length) * Math.abs(mean - right);
  }
  return Math.round(error * 1e4) / 1e4;
}
