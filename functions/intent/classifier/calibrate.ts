/** Temperature and confidence heads from the catalogue alone, by cross-validation. */
import { type CalibrationReport, NOTHING_MEASURED, reportOf } from './calibration-report.ts';
import { fitHead, type Heads, type HeadSample, PRIOR_STRENGTH, SHIPPED_HEADS, SHIPPED_TEMPERATURE } from './confidence-head.ts';
import { crossValidate, type HeldOut } from './cross-validate.ts';
import type { LabelledFeatures } from './fit-model.ts';

export interface Calibration {
  /** Of the probabilities of the answers among each other. */
  readonly temperature: number;
  readonly heads: Heads;
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
/** Hidden intents are half of the data, and outside is about one request in eight: they count for less. */
export const OUT_OF_SCOPE_WEIGHT = 0.12;

/** The shipped constants, with nothing measured: for a classifier at once. */
export function uncalibrated(examples: number): Calibration {
  return { temperature: SHIPPED_TEMPERATURE, heads: SHIPPED_HEADS, report: { ...NOTHING_MEASURED, examples } };
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
  const trust = between(MEASURE_EXAMPLES, examples, ENOUGH_EXAMPLES) * between(NO_TRUST_ACCURACY, accuracy, FULL_TRUST_ACCURACY);
  const heads = trust > 0 ? fitHeads(results, SHIPPED_HEADS, PRIOR_STRENGTH / (trust + 0.1)) : SHIPPED_HEADS;
  return {
    temperature: trust > 0 ? fitTemperature(inScope) : SHIPPED_TEMPERATURE, heads,
    report: reportOf(results, heads, { examples, reliable: examples >= RELIABLE_EXAMPLES && accuracy >= RELIABLE_ACCURACY }),
  };
}

/** How far the value is on the way from `low` to `high`: 0–1. */
function between(low: number, value: number, high: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** What a model answered to a text whose intent is known. */
export type Judged = Pick<HeldOut, 'label' | 'hidden' | 'best' | 'second' | 'measures'>;

/** @param weightOf of a sample; the share of what is outside, unless told */
export function fitHeads<T extends Judged>(results: readonly T[], prior: Heads, strength: number, weightOf = ({ hidden }: T): number => (hidden ? OUT_OF_SCOPE_WEIGHT : 1)): Heads {
  const fit = (head: readonly number[], isTrue: (one: T) => boolean): number[] => fitHead(results.map((one): HeadSample => ({ measures: one.measures, right: isTrue(one), weight: weightOf(one) })), head, strength);
  return {
    answer: fit(prior.answer, ({ hidden, best, label }) => !hidden && best === label),
    pair: fit(prior.pair, ({ hidden, best, second, label }) => !hidden && (best === label || second === label)),
    outside: fit(prior.outside, ({ hidden }) => hidden),
  };
}

/** The temperature (golden-section search) under which the right answers of unseen examples are likeliest. */
export function fitTemperature(inScope: readonly Pick<HeldOut, 'behind' | 'gaps'>[]): number {
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
