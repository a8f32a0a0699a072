/**
 * Percentile bootstrap intervals (Efron & Tibshirani, 1993, chapter 13). Recordings are drawn, not requests: what was said in
 * one session is not independent. Seeded, so that the same results give the same intervals.
 */
import { quantileSorted } from 'simple-statistics';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Interval } from '../../schemas/generated/types.ts';
import { unknownIntent } from '../expectations.ts';
import { type EvaluatedCase, type EvaluatedItem, intentIsMet, isMet } from './evaluated-case.ts';
import { round } from './metrics.ts';
import { WholeMeasures } from './whole-measures.ts';

/** Part and whole of a ratio in one recording. */
type Share = readonly [part: number, whole: number];

const RESAMPLES = 1_000;
export const LEVEL = 0.95;

const SHARES: Readonly<Record<string, (one: EvaluatedCase) => Share>> = {
  accuracy: (one) => intents(one.items, () => true),
  inScopeAccuracy: (one) => intents(one.items, ({ expected }) => expected !== unknownIntent),
  outOfScopeRecall: (one) => intents(one.items, ({ expected }) => expected === unknownIntent),
  outOfScopePrecision: (one) => share(one.items.filter(({ expected, predicted }) => expected !== null && predicted === unknownIntent), ({ expected }) => expected === unknownIntent),
  microF1: knownF1,
  slotF1: ({ items }) => slotF1(items.flatMap(({ slots }) => slots)),
  exactMatch: (one) => (one.items.length === 0 ? [0, 0] : [Number(isMet(one)), 1]),
  slotRecall: ({ items }) => share(items.flatMap(({ slots }) => slots), ({ expected, actual }) => expected === actual),
  decisionAccuracy: ({ items }) => share(items.filter(({ decision }) => decision), ({ decision }) => decision?.expected === decision?.actual),
  manifestMatch: ({ items }) => share(items.filter(({ manifest }) => manifest), ({ manifest }) => manifest?.expected === manifest?.actual),
  automationRate: ({ decisions }) => [decisions.auto, decisions.auto + decisions.review + decisions.deny],
  reviewRate: ({ decisions }) => [decisions.review, decisions.auto + decisions.review + decisions.deny],
};

/** 95 % intervals by measure; null where nothing was measured. */
export function intervalsOf(cases: readonly EvaluatedCase[], seed: number): Record<string, Interval | null> {
  const names = Object.keys(SHARES);
  const parts = names.map((name) => Float64Array.from(cases, (one) => (SHARES[name] as (one: EvaluatedCase) => Share)(one)[0]));
  const wholes = names.map((name) => Float64Array.from(cases, (one) => (SHARES[name] as (one: EvaluatedCase) => Share)(one)[1]));
  const drawn = names.map((): number[] => []);
  const random = xoroshiro128plus(seed);
  const picks = new Uint32Array(cases.length);
  const whole = new WholeMeasures(cases);
  for (let sample = 0; sample < RESAMPLES && cases.length > 0; sample++) {
    for (let at = 0; at < picks.length; at++) picks[at] = (random.next() >>> 0) % cases.length;
    whole.draw(picks);
    for (let measure = 0; measure < names.length; measure++) {
      const part = parts[measure] as Float64Array;
      const whole = wholes[measure] as Float64Array;
      let numerator = 0;
      let denominator = 0;
      for (const pick of picks) {
        numerator += part[pick] as number;
        denominator += whole[pick] as number;
      }
      if (denominator > 0) (drawn[measure] as number[]).push(numerator / denominator);
    }
  }
  return { ...Object.fromEntries(names.map((name, measure) => [name, intervalOf(drawn[measure] as number[])])), macroF1: intervalOf(whole.macroF1), ece: intervalOf(whole.ece) };
}

function intervalOf(drawn: number[]): Interval | null {
  if (drawn.length === 0) return null;
  drawn.sort((a, b) => a - b);
  return { low: round(quantileSorted(drawn, (1 - LEVEL) / 2)), high: round(quantileSorted(drawn, (1 + LEVEL) / 2)) };
}

/** Twice the right ones among those recognised and expected: F1 as a ratio of sums. */
function knownF1({ items, spurious }: EvaluatedCase): Share {
  const labelled = items.filter(({ expected }) => expected !== null);
  const expected = labelled.filter((item) => item.expected !== unknownIntent);
  const predicted = labelled.filter((item) => item.predicted !== unknownIntent).length + spurious.length;
  return [2 * expected.filter(intentIsMet).length, predicted + expected.length];
}

function slotF1(slots: EvaluatedItem['slots']): Share {
  return [2 * slots.filter(({ expected, actual }) => expected === actual).length, slots.length + slots.filter(({ actual }) => actual !== null).length];
}

function intents(items: readonly EvaluatedItem[], counts: (item: EvaluatedItem) => boolean): Share {
  return share(items.filter((item) => item.expected !== null && counts(item)), intentIsMet);
}

function share<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return [all.filter(isRight).length, all.length];
}
