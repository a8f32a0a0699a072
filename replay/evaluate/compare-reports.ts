/** What changed against an earlier report, and whether it got worse. Pure. */
import type { EvaluatedCase, EvaluationComparison, EvaluationReport, Flip, PairedTest, Regression, Severity } from '../../schemas/generated/types.ts';
import { unknownIntent } from '../expectations.ts';
import { intentIsMet } from './evaluated-case.ts';
import { findRegressions, type Guards } from './find-regressions.ts';
import { round } from './metrics.ts';
import { outcomeText } from './outcome-text.ts';
import { mcnemarExact, minimumDetectableEffect, pairedInterval, pairedPermutation } from './paired-tests.ts';

export interface Pair { readonly before: EvaluatedCase; readonly after: EvaluatedCase }

interface Measure {
  readonly name: string;
  /** Of one recording; undefined where it says nothing. */
  of(one: EvaluatedCase): number | undefined;
  readonly binary?: true;
  /** Less is better. */
  readonly less?: true;
}

const MEASURES: readonly Measure[] = [
  { name: 'exactMatch', binary: true, of: (one) => (one.items.length === 0 ? undefined : Number(one.met)) },
  { name: 'accuracy', of: ({ items }) => shareOf(items.filter(({ expected }) => expected !== null), intentIsMet) },
  { name: 'inScopeAccuracy', of: ({ items }) => shareOf(items.filter(({ expected }) => expected !== null && expected !== unknownIntent), intentIsMet) },
  { name: 'outOfScopeRecall', of: ({ items }) => shareOf(items.filter(({ expected }) => expected === unknownIntent), intentIsMet) },
  { name: 'slotRecall', of: ({ items }) => shareOf(items.flatMap(({ slots }) => slots), ({ expected, actual }) => expected === actual) },
  { name: 'decisionAccuracy', of: ({ items }) => shareOf(items.filter(({ decision }) => decision), ({ decision }) => decision?.expected === decision?.actual) },
  { name: 'manifestMatch', of: ({ items }) => shareOf(items.filter(({ manifest }) => manifest), ({ manifest }) => manifest?.expected === manifest?.actual) },
  { name: 'reviewsPerSession', less: true, of: ({ reviews }) => reviews },
  { name: 'costUSD', less: true, of: ({ costUSD }) => costUSD },
];

/** @param guards thresholds beyond which a change that is no matter of chance counts */
export function compareReports(baseline: EvaluationReport, current: EvaluationReport, guards: Guards = {}): EvaluationComparison {
  const before = new Map(baseline.cases.map((one) => [one.id, one]));
  const pairs = current.cases.flatMap((after): Pair[] => {
    const there = before.get(after.id);
    return there ? [{ before: there, after }] : [];
  });
  const flaky = new Set([...baseline.flaky, ...current.flaky].map(({ id }) => id));
  const steady = pairs.filter(({ after }) => !flaky.has(after.id));
  const tests = MEASURES.map((measure) => test(measure, steady, current.seed));
  const flips = steady.filter(({ before: was, after }) => was.items.length > 0 && was.met !== after.met);
  const broken = flips.filter(({ after }) => !after.met).map(flipOf).sort((a, b) => rank(a.severity) - rank(b.severity));
  const unsafe = steady.filter(becameUnsafe);
  const summary = {
    baseline: { bundle: baseline.bundle.digest, createdAt: baseline.createdAt, recordings: baseline.cases.length },
    paired: pairs.length, onlyHere: current.cases.length - pairs.length, onlyThere: baseline.cases.length - pairs.length,
    tests, minimumDetectableEffect: roundOrNull(minimumDetectableEffect(steady.length, flips.length)),
    broken, fixed: flips.filter(({ after }) => after.met).map(flipOf),
  };
  const regressions: Regression[] = findRegressions({ ...summary, baseline, current, unsafe, steady, guards });
  return { ...summary, regressions };
}

function test({ name, of, binary, less }: Measure, pairs: readonly Pair[], seed: number): PairedTest {
  const both = pairs.flatMap(({ before, after }) => {
    const [was, is] = [of(before), of(after)];
    return was === undefined || is === undefined ? [] : [{ was, is }];
  });
  if (both.length === 0) return { measure: name, baseline: null, current: null, difference: null, low: null, high: null, better: 0, worse: 0, pValue: null, test: 'none' };
  const differences = Float64Array.from(both, ({ was, is }) => is - was);
  const up = differences.filter((difference) => difference > 0).length;
  const down = differences.filter((difference) => difference < 0).length;
  const [better, worse] = less ? [down, up] : [up, down];
  const mean = (pick: (pair: { was: number; is: number }) => number): number => both.reduce((sum, pair) => sum + pick(pair), 0) / both.length;
  const { low, high } = pairedInterval(differences, seed);
  return {
    measure: name, baseline: round(mean(({ was }) => was)), current: round(mean(({ is }) => is)), difference: round(mean(({ was, is }) => is - was)), low: round(low), high: round(high),
    better, worse, pValue: round(binary ? mcnemarExact(better, worse) : pairedPermutation(differences, seed)), test: binary ? 'mcnemar-exact' : 'paired-permutation',
  };
}

/** Something that a person had to see, or that was not to happen, now happens by itself. */
function becameUnsafe({ before, after }: Pair): boolean {
  return isUnsafe(after) && !isUnsafe(before);
}

function isUnsafe({ items }: EvaluatedCase): boolean {
  return items.some(({ decision }) => decision !== undefined && decision.expected !== 'auto' && decision.actual === 'auto');
}

function flipOf({ before, after }: Pair): Flip {
  return { id: after.id, was: outcomeText(before), is: outcomeText(after), severity: severityOf({ before, after }) };
}

function severityOf(pair: Pair): Severity {
  if (becameUnsafe(pair) || pair.after.failure) return 'CRITICAL';
  return pair.after.items.every(intentIsMet) && pair.after.spurious.length === 0 ? 'MEDIUM' : 'HIGH';
}

export function rank(severity: Severity): number {
  return ['CRITICAL', 'HIGH', 'MEDIUM'].indexOf(severity);
}

function shareOf<T>(all: readonly T[], isRight: (one: T) => boolean): number | undefined {
  return all.length === 0 ? undefined : all.filter(isRight).length / all.length;
}

function roundOrNull(value: number | null): number | null {
  return value === null ? null : round(value);
}
