/** Temperature, confidence heads and thresholds from the catalogue alone, by cross-validation. */
import { type CalibrationReport, NOTHING_MEASURED, reportOf } from './calibration-report.ts';
import { confidenceOf, fitHead, type HeadSample, PRIOR_STRENGTH, SHIPPED_HEAD, SHIPPED_PAIR_HEAD, SHIPPED_TEMPERATURE } from './confidence-head.ts';
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

/** With fewer examples, cross-validation says nothing; from the second number on there are enough. */
const [MEASURE_EXAMPLES, ENOUGH_EXAMPLES] = [60, 200];
const RELIABLE_EXAMPLES = 100;
/**
 * Held-out examples that are mostly not recognised were chosen to differ from each other: they say little about how people will
 * speak. Between these accuracies cross-validation counts the more the higher it is.
 */
const [NO_TRUST_ACCURACY, FULL_TRUST_ACCURACY] = [0.6, 0.75];
const RELIABLE_ACCURACY = 0.65;
/** Careful, where too little could be measured; more so, where what was measured cannot be trusted. */
const [DEFAULT_THRESHOLD, DISTRUST_THRESHOLD] = [0.65, 0.8];
/** Hidden intents are harder than most of what is really out of scope, and are half of the data: they count for less. */
export const OUT_OF_SCOPE_WEIGHT = 0.12;

/** The shipped constants, with nothing measured: for a classifier at once. */
export function uncalibrated(examples: number): Calibration {
  return { temperature: SHIPPED_TEMPERATURE, head: SHIPPED_HEAD, pairHead: SHIPPED_PAIR_HEAD, threshold: DEFAULT_THRESHOLD, report: { ...NOTHING_MEASURED, examples } };
}

/** @param names how many of `texts` at the end are intents' names and descriptions: always trained on, never tested on */
export function calibrate(texts: readonly LabelledFeatures[], names: number, classes: number): Calibration {
  const examples = texts.length - names;
  const shipped = uncalibrated(examples);
  if (classes < 3 || examples < MEASURE_EXAMPLES) return shipped;
  const results = crossValidate(texts, names, classes);
  const inScope = results.filter(({ hidden }) => !hidden);
  if (inScope.length === 0) return shipped;
  const accuracy = inScope.filter(({ best, label }) => best === label).length / inScope.length;
  const enough = between(MEASURE_EXAMPLES, examples, ENOUGH_EXAMPLES);
  const telling = between(NO_TRUST_ACCURACY, accuracy, FULL_TRUST_ACCURACY);
  const trust = enough * telling;
  const strength = PRIOR_STRENGTH / (trust + 0.1);
  const head = trust > 0 ? fitHead(headSamples(results), SHIPPED_HEAD, strength) : SHIPPED_HEAD;
  const measured = mixed(enough, DEFAULT_THRESHOLD, trust > 0 ? chooseThreshold(results, head) : DEFAULT_THRESHOLD);
  const threshold = Math.round(100 * mixed(telling, DISTRUST_THRESHOLD, measured)) / 100;
  return {
    temperature: trust > 0 ? fitTemperature(inScope) : SHIPPED_TEMPERATURE, head, threshold,
    pairHead: trust > 0 ? fitHead(pairSamples(results), SHIPPED_PAIR_HEAD, strength) : SHIPPED_PAIR_HEAD,
    report: reportOf(results, head, threshold, { examples, reliable: examples >= RELIABLE_EXAMPLES && accuracy >= RELIABLE_ACCURACY }),
  };
}

/** How far the value is on the way from `low` to `high`: 0–1. */
function between(low: number, value: number, high: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

function mixed(share: number, none: number, all: number): number {
  return share * all + (1 - share) * none;
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

/** What is asked that is not in the catalogue, and what a wrong answer costs against a right one. */
const OUT_OF_SCOPE_SHARE = 0.18;
const WRONG_COST = 0.3;
/** Pulls towards the middle, because the samples are few. */
const HOLD = 0.1;
const MIDDLE = 0.5;

/** Where answering right and leaving the hidden intents' examples unanswered are worth most. */
function chooseThreshold(results: readonly HeldOut[], head: readonly number[]): number {
  const worth = results.map(({ measures, hidden, best, label }) => ({ confidence: confidenceOf(head, measures), hidden, right: !hidden && best === label }));
  const inScope = worth.filter(({ hidden }) => !hidden);
  const outside = worth.filter(({ hidden }) => hidden);
  let chosen = MIDDLE;
  let most = -Infinity;
  for (let threshold = 0.3; threshold <= 0.8; threshold += 0.01) {
    const answered = inScope.reduce((sum, { confidence, right }) => sum + (confidence < threshold ? 0 : right ? 1 : -WRONG_COST), 0) / inScope.length;
    const left = outside.length === 0 ? 0 : outside.reduce((sum, { confidence }) => sum + (confidence < threshold ? 1 : -WRONG_COST), 0) / outside.length;
    const score = (1 - OUT_OF_SCOPE_SHARE) * answered + OUT_OF_SCOPE_SHARE * left - HOLD * Math.abs(threshold - MIDDLE);
    if (score > most) { most = score; chosen = threshold; }
  }
  return Math.round(chosen * 100) / 100;
}
