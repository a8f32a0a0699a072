/** From compared sessions to the report: totals, transitions, tests, and the sessions that differ. */
import type { ComparedCase, ComparedTotals, ComparisonReport, DecisionKind, PairedTest, Recording } from '../../schemas/generated/types.ts';
import type { SystemUnderTest } from '../evaluate/evaluate-recordings.ts';
import { round } from '../evaluate/metrics.ts';
import { pairedInterval, pairedPermutation } from '../evaluate/paired-tests.ts';
import { cents, compareSessions, type SessionSide } from './compare-sessions.ts';

export interface CompareOptions {
  readonly seed?: number;
  /** Sessions that differ kept in full; 1,000 unless told. The totals count all. */
  readonly casesKept?: number;
  readonly signal?: AbortSignal;
  /** Called after each session; a promise holds the next one back. */
  readonly onSession?: () => void | Promise<void>;
}

const CASES_KEPT = 1_000;
const MEASURES: readonly (readonly [name: string, of: (side: SessionSide) => number])[] = [
  ['automaticDecisions', ({ decisions }) => decisions.auto], ['reviewsPerSession', ({ reviews }) => reviews], ['refusals', ({ decisions }) => decisions.deny],
  ['actionCostUSD', ({ actionCostUSD }) => actionCostUSD], ['recognitionCostUSD', ({ recognitionCostUSD }) => recognitionCostUSD],
];
const SEVERITY: readonly ComparedCase['severity'][] = ['riskier', 'stricter', 'other'];

/** Runs each recording under both. @throws the signal's reason when aborted. A session that fails is listed, not an error. */
export async function compareSystems(recordings: AsyncIterable<Recording> | Iterable<Recording>, from: SystemUnderTest, to: SystemUnderTest, options: CompareOptions = {}): Promise<Omit<ComparisonReport, 'schemaVersion' | 'createdAt' | 'from' | 'to'>> {
  const { seed = 0, casesKept = CASES_KEPT } = options;
  const sides: { readonly from: SessionSide; readonly to: SessionSide }[] = [];
  const cases: ComparedCase[] = [];
  const failed: ComparisonReport['failed'] = [];
  const decisions = new Map<string, number>();
  const intents = new Map<string, number>();
  let sessions = 0;
  let changed = 0;
  for await (const recording of recordings) {
    options.signal?.throwIfAborted();
    sessions += 1;
    try {
      const compared = compareSessions(recording, (await from.run(recording)).events, (await to.run(recording)).events);
      sides.push({ from: compared.from, to: compared.to });
      for (const pair of compared.pairs) {
        add(decisions, [pair.from?.decision ?? null, pair.to?.decision ?? null]);
        if (pair.from?.intent !== pair.to?.intent) add(intents, [pair.from?.intent ?? null, pair.to?.intent ?? null]);
      }
      if (compared.difference) {
        changed += 1;
        // What would happen by itself is never left out for what would not.
        if (cases.length < casesKept || compared.difference.severity === 'riskier') cases.push(compared.difference);
      }
    } catch (error) {
      const { code = 'REPLAY_FAILED', message } = error as { readonly code?: string; readonly message: string };
      failed.push({ id: recording.id, code, message });
    }
    await options.onSession?.();
  }
  return {
    sessions, changed, totals: { from: totalsOf(sides.map((side) => side.from)), to: totalsOf(sides.map((side) => side.to)) },
    decisions: counted(decisions).map(([[one, other], count]) => ({ from: one as DecisionKind | null, to: other as DecisionKind | null, count })),
    intents: counted(intents).map(([[one, other], count]) => ({ from: one, to: other, count })),
    tests: MEASURES.map(([name, of]) => test(name, sides.map((side) => [of(side.from), of(side.to)] as const), seed)),
    cases: cases.sort((a, b) => SEVERITY.indexOf(a.severity) - SEVERITY.indexOf(b.severity) || Math.abs(b.actionCostChangeUSD) - Math.abs(a.actionCostChangeUSD)),
    failed,
  };
}

function totalsOf(sides: readonly SessionSide[]): ComparedTotals {
  const sum = (of: (side: SessionSide) => number): number => sides.reduce((total, side) => total + of(side), 0);
  const decisions = { auto: sum((side) => side.decisions.auto), review: sum((side) => side.decisions.review), deny: sum((side) => side.decisions.deny) };
  const decided = decisions.auto + decisions.review + decisions.deny;
  const rate = (part: number): number | null => (decided === 0 ? null : round(part / decided));
  return {
    requests: sum((side) => side.requests), unknown: sum((side) => side.unknown), decisions, reviews: sum((side) => side.reviews), actions: sum((side) => side.actions),
    actionCostUSD: cents(sum((side) => side.actionCostUSD)), recognitionCostUSD: cents(sum((side) => side.recognitionCostUSD)), automationRate: rate(decisions.auto), reviewRate: rate(decisions.review),
  };
}

function test(measure: string, pairs: readonly (readonly [from: number, to: number])[], seed: number): PairedTest {
  if (pairs.length === 0) return { measure, baseline: null, current: null, difference: null, low: null, high: null, better: 0, worse: 0, pValue: null, test: 'none' };
  const differences = Float64Array.from(pairs, ([from, to]) => to - from);
  const mean = (at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const { low, high } = pairedInterval(differences, seed);
  // Neither more nor fewer is better by itself: `better` counts sessions with less.
  return {
    measure, baseline: round(mean(0)), current: round(mean(1)), difference: round(mean(1) - mean(0)), low: round(low), high: round(high),
    better: differences.filter((difference) => difference < 0).length, worse: differences.filter((difference) => difference > 0).length, pValue: round(pairedPermutation(differences, seed)), test: 'paired-permutation',
  };
}

function add(counts: Map<string, number>, key: readonly (string | null)[]): void {
  const text = JSON.stringify(key);
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

function counted(counts: ReadonlyMap<string, number>): [readonly [string | null, string | null], number][] {
  return [...counts].map(([key, count]) => [JSON.parse(key) as [string | null, string | null], count] as [[string | null, string | null], number]).sort((a, b) => b[1] - a[1]);
}
