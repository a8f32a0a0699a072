/** Measures of a set of evaluated cases. Every ratio without anything to divide by is null. Pure. */
import type { DecisionKind, EvaluationMetrics, EvaluationReport, IntentScore, PrecisionRecall } from '../../schemas/generated/types.ts';
import { unknownIntent } from '../expectations.ts';
import { type EvaluatedCase, type EvaluatedItem, intentIsMet, isMet } from './evaluated-case.ts';

export function measure(cases: readonly EvaluatedCase[]): EvaluationMetrics {
  const items = cases.flatMap((one) => one.items);
  const labelled = items.filter(({ expected }) => expected !== null);
  const inScope = labelled.filter(({ expected }) => expected !== unknownIntent);
  const outOfScope = labelled.filter(({ expected }) => expected === unknownIntent);
  const perIntent = measureIntents(cases).filter(({ intent }) => intent !== unknownIntent);
  const outOfScopeFound = outOfScope.filter(intentIsMet).length;
  const outOfScopeRecall = ratio(outOfScopeFound, outOfScope.length);
  const outOfScopePrecision = ratio(outOfScopeFound, labelled.filter(({ predicted }) => predicted === unknownIntent).length);
  const decisions = sumBy(cases, ({ decisions }) => decisions, { auto: 0, review: 0, deny: 0 });
  const decided = decisions.auto + decisions.review + decisions.deny;
  const tiers = sumBy(cases, (one) => one.tiers as Record<string, number>, {});
  const recognised = Object.values(tiers).reduce((sum, count) => sum + count, 0);
  const withDecision = items.filter(({ decision }) => decision);
  const withManifest = items.filter(({ manifest }) => manifest);
  const expecting = cases.filter((one) => one.items.length > 0);
  const costUSD = round(cases.reduce((sum, one) => sum + one.costUSD, 0));
  const reviewsRequested = cases.reduce((sum, { reviews }) => sum + reviews, 0);
  return {
    recordings: cases.length, items: items.length, inScope: inScope.length, outOfScope: outOfScope.length,
    accuracy: ratio(labelled.filter(intentIsMet).length, labelled.length),
    inScopeAccuracy: ratio(inScope.filter(intentIsMet).length, inScope.length),
    outOfScopeRecall, outOfScopePrecision, outOfScopeF1: harmonic(outOfScopePrecision, outOfScopeRecall),
    micro: micro(perIntent), macro: mean(perIntent, () => 1), weighted: mean(perIntent, ({ support }) => support),
    exactMatch: ratio(expecting.filter(isMet).length, expecting.length),
    slots: slotScores(items),
    decisionAccuracy: ratio(withDecision.filter(({ decision }) => decision?.expected === decision?.actual).length, withDecision.length), decisionsExpected: withDecision.length,
    manifestMatch: ratio(withManifest.filter(({ manifest }) => manifest?.expected === manifest?.actual).length, withManifest.length), manifestsExpected: withManifest.length,
    decisions, automationRate: ratio(decisions.auto, decided), reviewRate: ratio(decisions.review, decided), denyRate: ratio(decisions.deny, decided),
    reviewsRequested, reviewsPerSession: ratio(reviewsRequested, cases.length),
    recognised, tiers, ruleHitRate: ratio(tiers.rule ?? 0, recognised), cacheHitRate: ratio(tiers.cache ?? 0, recognised),
    costUSD, costPerSessionUSD: ratio(costUSD, cases.length), estimatedActionCostUSD: round(cases.reduce((sum, one) => sum + one.estimatedCostUSD, 0)),
    failed: cases.filter(({ failure }) => failure).length,
  };
}

/** By intent, the most expected first; `unknown` among them. What nobody expected counts as a false positive. */
export function measureIntents(cases: readonly EvaluatedCase[]): IntentScore[] {
  const counts = new Map<string, { support: number; predicted: number; truePositives: number }>();
  const of = (intent: string) => {
    let count = counts.get(intent);
    if (!count) counts.set(intent, (count = { support: 0, predicted: 0, truePositives: 0 }));
    return count;
  };
  for (const { items, spurious } of cases) {
    for (const { expected, predicted } of items) {
      if (expected === null) continue;
      of(expected).support += 1;
      of(predicted).predicted += 1;
      if (expected === predicted) of(expected).truePositives += 1;
    }
    for (const { intent } of spurious) of(intent).predicted += 1;
  }
  return [...counts].map(([intent, { support, predicted, truePositives }]) => {
    const precision = ratio(truePositives, predicted);
    const recall = ratio(truePositives, support);
    return { intent, support, predicted, truePositives, falsePositives: predicted - truePositives, falseNegatives: support - truePositives, precision, recall, f1: f1Of(truePositives, predicted, support) };
  }).sort((a, b) => b.support - a.support || (a.intent < b.intent ? -1 : 1));
}

/** Cells of the confusion matrix that are not empty: expected, recognised, how often. */
export function confusionOf(cases: readonly EvaluatedCase[]): { expected: string; predicted: string; count: number }[] {
  const cells = new Map<string, { expected: string; predicted: string; count: number }>();
  for (const { expected, predicted } of cases.flatMap(({ items }) => items)) {
    if (expected === null) continue;
    const key = JSON.stringify([expected, predicted]);
    const cell = cells.get(key);
    if (cell) cell.count += 1;
    else cells.set(key, { expected, predicted, count: 1 });
  }
  return [...cells.values()].sort((a, b) => b.count - a.count || compare(a.expected, b.expected) || compare(a.predicted, b.predicted));
}

/** Expected decisions by what was decided; null when nothing was. */
export function decisionConfusionOf(cases: readonly EvaluatedCase[]): EvaluationReport['decisionConfusion'] {
  const counts = new Map<string, number>();
  for (const { decision } of cases.flatMap(({ items }) => items)) if (decision) counts.set(JSON.stringify([decision.expected, decision.actual]), (counts.get(JSON.stringify([decision.expected, decision.actual])) ?? 0) + 1);
  return [...counts].map(([key, count]) => {
    const [expected, actual] = JSON.parse(key) as [DecisionKind, DecisionKind | null];
    return { expected, actual, count };
  }).sort((a, b) => b.count - a.count);
}

/** Slots that are expected by name, each with its scores. */
export function measureSlots(cases: readonly EvaluatedCase[]): (PrecisionRecall & { slot: string; expected: number })[] {
  const byName = Map.groupBy(cases.flatMap(({ items }) => items.flatMap(({ slots }) => slots)), ({ name }) => name);
  return [...byName].map(([slot, slots]) => ({ slot, ...scoresOf(slots) })).sort((a, b) => b.expected - a.expected);
}

function slotScores(items: readonly EvaluatedItem[]): PrecisionRecall & { expected: number } {
  return scoresOf(items.flatMap(({ slots }) => slots));
}

/** Slots that a recording does not mention are not looked at: a value is wrong only where another was expected. */
function scoresOf(slots: readonly { readonly expected: string; readonly actual: string | null }[]): PrecisionRecall & { expected: number } {
  const right = slots.filter(({ expected, actual }) => expected === actual).length;
  const given = slots.filter(({ actual }) => actual !== null).length;
  return { precision: ratio(right, given), recall: ratio(right, slots.length), f1: f1Of(right, given, slots.length), expected: slots.length };
}

function micro(intents: readonly IntentScore[]): PrecisionRecall {
  const sum = (pick: (one: IntentScore) => number): number => intents.reduce((total, one) => total + pick(one), 0);
  const right = sum(({ truePositives }) => truePositives);
  const predicted = sum((one) => one.predicted);
  const support = sum((one) => one.support);
  return { precision: ratio(right, predicted), recall: ratio(right, support), f1: f1Of(right, predicted, support) };
}

/** A class that was never recognised has precision 0, as is usual. */
function mean(intents: readonly IntentScore[], weightOf: (one: IntentScore) => number): PrecisionRecall {
  const expected = intents.filter(({ support }) => support > 0);
  const total = expected.reduce((sum, one) => sum + weightOf(one), 0);
  const average = (pick: (one: IntentScore) => number | null) => ratio(expected.reduce((sum, one) => sum + weightOf(one) * (pick(one) ?? 0), 0), total);
  return { precision: average(({ precision }) => precision), recall: average(({ recall }) => recall), f1: average(({ f1 }) => f1) };
}

function f1Of(right: number, predicted: number, support: number): number | null {
  return ratio(2 * right, predicted + support);
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : round(part / whole);
}

function harmonic(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b === 0 ? 0 : round((2 * a * b) / (a + b));
}

/** To a millionth, so that reports of the same results are the same text. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function sumBy<K extends string>(cases: readonly EvaluatedCase[], pick: (one: EvaluatedCase) => Readonly<Record<K, number>>, zero: Record<K, number>): Record<K, number> {
  const sum = { ...zero };
  for (const one of cases) for (const [key, count] of Object.entries(pick(one)) as [K, number][]) sum[key] = (sum[key] ?? 0) + count;
  return sum;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

