/** Temperature, confidence heads and thresholds from the catalogue alone, by cross-validation. */
import { type CalibrationReport, NOTHING_MEASURED, reportOf } from './calibration-report.ts';
import { confidenceOf, fitHead, type HeadSample, SHIPPED_HEAD, SHIPPED_PAIR_HEAD, SHIPPED_TEMPERATURE } from './confidence-head.ts';
import { crossValidate, type HeldOut } from './cross-validate.ts';
import type { LabelledFeatures } from './fit-model.ts';

export interface Calibration {
  /** Of the probabilities of the answers among each other. */
  readonly temperature: number;
  /** Is the best answer right? */
  readonly head: readonly number[];
  /** Is it one of the best two? */
  readonly pairHead: readonly number[];
  /** Confidence from which an answer is given. */
  readonly threshold: number;
  readonly report: CalibrationReport;
}

/** With fewer examples, cross-validation says nothing. */
const MEASURE_EXAMPLES = 60;
const RELIABLE_EXAMPLES = 100;
const REFIT_EXAMPLES = 150;
/** Held-out examples that are mostly not recognised were chosen to differ from each other: they say little about how people will speak. */
const REFIT_ACCURACY = 0.6;
const DEFAULT_THRESHOLD = 0.6;
/** Hidden intents are harder than most of what is really out of scope, and are half of the data: they count for less. */
export const OUT_OF_SCOPE_WEIGHT = 0.12;

/** The shipped constants, with nothing measured: for a classifier at once. */
export function uncalibrated(examples: number): Calibration {
  return { temperature: SHIPPED_TEMPERATURE, head: SHIPPED_HEAD, pairHead: SHIPPED_PAIR_HEAD, threshold: DEFAULT_THRESHOLD, report: { ...NOTHING_MEASURED, examples } };
}

/** @param names how many of `texts` at the end are intents' names: always trained on, never tested on */
export function calibrate(texts: readonly LabelledFeatures[], names: number, classes: number): Calibration {
  const examples = texts.length - names;
  const shipped = uncalibrated(examples);
  if (classes < 3 || examples < MEASURE_EXAMPLES) return shipped;
  const results = crossValidate(texts, names, classes);
  const inScope = results.filter(({ hidden }) => !hidden);
  if (inScope.length === 0) return shipped;
  const accuracy = inScope.filter(({ best, label }) => best === label).length / inScope.length;
  const telling = examples >= REFIT_EXAMPLES && accuracy >= REFIT_ACCURACY;
  const head = telling ? fitHead(headSamples(results)) : SHIPPED_HEAD;
  const threshold = telling ? chooseThreshold(results, head) : DEFAULT_THRESHOLD;
  return {
    temperature: telling ? fitTemperature(inScope) : SHIPPED_TEMPERATURE, head, threshold,
    pairHead: telling ? fitHead(pairSamples(results), SHIPPED_PAIR_HEAD) : SHIPPED_PAIR_HEAD,
    report: reportOf(results, head, threshold, { examples, reliable: examples >= RELIABLE_EXAMPLES && accuracy >= REFIT_ACCURACY }),
  };
}

export function headSamples(results: readonly HeldOut[]): HeadSample[] {
  return results.map(({ measures, hidden, best, label }) => ({ measures, right: !hidden && best === label, weight: hidden ? OUT_OF_SCOPE_WEIGHT : 1 }));
}

export function pairSamples(results: readonly HeldOut[]): HeadSample[] {
  return results.map(({ measures, hidden, best, second, label }) => ({ measures, right: !hidden && (best === label || second === label), weight: hidden ? OUT_OF_SCOPE_WEIGHT : 1 }));
}

/** The temperature (golden-section search) under which the right answers of unseen examples are likeliest. */
export function fitTemperature(inScope: readonly HeldOut[]): number {
  const loss = (temperature: number): number => inScope.reduce((sum, { behind, gaps }) => {
    let total = 0;
    for (const gap of gaps) total += Math.exp(gap / temperature);
    return sum - Math.max(-20, behind / temperature - Math.log(total));
  }, 0);
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

/** Where the right answers that are given and the hidden intents' that are not are most, held near the default because the samples are few. */
function chooseThreshold(results: readonly HeldOut[], head: readonly number[]): number {
  const right = results.filter(({ hidden, best, label }) => !hidden && best === label).map(({ measures }) => confidenceOf(head, measures));
  const outside = results.filter(({ hidden }) => hidden).map(({ measures }) => confidenceOf(head, measures));
  const share = (values: readonly number[], threshold: number): number => values.filter((value) => value >= threshold).length / Math.max(1, values.length);
  let best = DEFAULT_THRESHOLD;
  let bestScore = -Infinity;
  for (let threshold = 0.4; threshold <= 0.85; threshold += 0.01) {
    const score = share(right, threshold) - share(outside, threshold) - HOLD * Math.abs(threshold - DEFAULT_THRESHOLD);
    if (score > bestScore) { bestScore = score; best = threshold; }
  }
  return Math.round(best * 100) / 100;
}

const HOLD = 0.25;
