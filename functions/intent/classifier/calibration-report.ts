/** What cross-validation says about a catalogue, for whoever activates it. */
import { type Heads, judge } from './confidence-head.ts';
import type { HeldOut } from './cross-validate.ts';

export interface CalibrationReport {
  readonly examples: number;
  /** False below about 100 examples, or when held-out examples are mostly not recognised: confidence then rests on the shipped constants. */
  readonly reliable: boolean;
  /** Cross-validated; null when there was too little to measure. */
  readonly accuracy: number | null;
  readonly precision: number | null;
  readonly coverage: number | null;
  /** Share of hidden intents' examples that were left unanswered. */
  readonly outOfScopeRecall: number | null;
  /** Mean distance between confidence and being right, 0–1. */
  readonly calibrationError: number | null;
  /** Intents that were mistaken for each other, most often first. */
  readonly confused: readonly ConfusedPair[];
}

export interface ConfusedPair {
  /** Labels: what was meant, and what was answered. */
  readonly meant: number;
  readonly answered: number;
  readonly times: number;
  /** The examples that were mistaken, by position, the surest mistake first; at most three. */
  readonly examples: readonly number[];
}

export const NOTHING_MEASURED: Omit<CalibrationReport, 'examples'> = {
  reliable: false, accuracy: null, precision: null, coverage: null, outOfScopeRecall: null, calibrationError: null, confused: [],
};

const MAX_PAIRS = 10;
const MAX_EXAMPLES = 3;

export function reportOf(results: readonly HeldOut[], heads: Heads, known: Pick<CalibrationReport, 'examples' | 'reliable'>): CalibrationReport {
  const rows = results.map((result) => ({ ...result, ...judge(heads, result.measures), right: !result.hidden && result.best === result.label }));
  const inScope = rows.filter(({ hidden }) => !hidden);
  return {
    ...known,
    accuracy: share(inScope, ({ right }) => right), precision: share(inScope.filter(({ answered }) => answered), ({ right }) => right), coverage: share(inScope, ({ answered }) => answered),
    outOfScopeRecall: share(rows.filter(({ hidden }) => hidden), ({ answered }) => !answered), calibrationError: calibrationError(inScope),
    confused: confusedPairs(inScope),
  };
}

function confusedPairs(rows: readonly (HeldOut & { readonly right: boolean; readonly confidence: number })[]): ConfusedPair[] {
  const mistakes = new Map<string, (HeldOut & { readonly confidence: number })[]>();
  for (const row of rows) {
    if (row.right) continue;
    const pair = `${row.label} ${row.best}`;
    mistakes.set(pair, [...(mistakes.get(pair) ?? []), row]);
  }
  return [...mistakes.values()].filter((list) => list.length > 1).sort((a, b) => b.length - a.length).slice(0, MAX_PAIRS).map((list) => ({
    meant: list[0]?.label ?? -1, answered: list[0]?.best ?? -1, times: list.length,
    examples: list.toSorted((a, b) => b.confidence - a.confidence).slice(0, MAX_EXAMPLES).map(({ example }) => example),
  }));
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
