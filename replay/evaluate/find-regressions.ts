/** Which changes count as regressions, and how grave each is. Pure. */
import type { EvaluationComparison, EvaluationReport, Regression, Severity } from '../../schemas/generated/types.ts';
import type { Pair } from './compare-reports.ts';

export interface Guards {
  /** Level of the paired tests; 0.05 unless told. */
  readonly level?: number;
  /** Net share of recordings that may break without the loss being significant; 0.005 unless told. */
  readonly maxLoss?: number;
  /** Growth of both median and p95 of an utterance; 1 (twice as long) unless told. Looked at only on the same kind of machine. */
  readonly maxLatencyIncrease?: number;
  /** Growth of the cost of recognition for each recording; 0.1 unless told. */
  readonly maxCostIncrease?: number;
  /** Growth of the calibration error; 0.05 unless told. */
  readonly maxCalibrationLoss?: number;
}

export interface Findings extends Omit<EvaluationComparison, 'baseline' | 'regressions'> {
  readonly baseline: EvaluationReport;
  readonly current: EvaluationReport;
  readonly unsafe: readonly Pair[];
  readonly steady: readonly Pair[];
  readonly guards: Guards;
}

const DEFAULTS: Required<Guards> = { level: 0.05, maxLoss: 0.005, maxLatencyIncrease: 1, maxCostIncrease: 0.1, maxCalibrationLoss: 0.05 };
/** What matters most when it gets worse by more than chance; the rest is of medium severity. */
const GRAVE: ReadonlySet<string> = new Set(['exactMatch', 'accuracy', 'inScopeAccuracy', 'outOfScopeRecall', 'decisionAccuracy']);
/** Shorter latencies, and quantiles of fewer, are the noise of a machine. */
const LATENCY_FLOOR_MS = 5;
const LATENCY_COUNT = 100;
const MAX_IDS = 100;

/** Worst first. */
export function findRegressions(found: Findings): Regression[] {
  const guards = { ...DEFAULTS, ...found.guards };
  const regressions = [unsafeAutomation(found), failures(found), ...significant(found, guards), netLoss(found, guards), calibration(found, guards), latency(found, guards), cost(found, guards)];
  const order: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM'];
  return regressions.filter((one) => one !== undefined).sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function unsafeAutomation({ unsafe }: Findings): Regression | undefined {
  if (unsafe.length === 0) return undefined;
  return regression('CRITICAL', 'decisionAccuracy', `${count(unsafe.length, 'recording')} that a person had to see or that was to be refused is now decided as auto`, unsafe.map(({ after }) => after.id));
}

function failures({ steady }: Findings): Regression | undefined {
  const failed = steady.filter(({ before, after }) => after.failure && !before.failure);
  return failed.length === 0 ? undefined : regression('CRITICAL', 'failed', `${count(failed.length, 'recording')} can no longer be run to the end`, failed.map(({ after }) => after.id));
}

function significant({ tests, broken }: Findings, { level }: Required<Guards>): Regression[] {
  return tests.flatMap(({ measure, baseline, current, better, worse, pValue }) => {
    // More reviews are not worse by themselves, and cost has a guard of its own.
    if (measure === 'costUSD' || measure === 'reviewsPerSession' || pValue === null || pValue >= level || baseline === null || current === null || current >= baseline) return [];
    return [regression(GRAVE.has(measure) ? 'HIGH' : 'MEDIUM', measure, `${measure} fell from ${percent(baseline)} to ${percent(current)}: ${worse} worse, ${better} better, p = ${pValue.toPrecision(2)}`, broken.map(({ id }) => id))];
  });
}

function netLoss({ tests, broken, fixed, steady }: Findings, { level, maxLoss }: Required<Guards>): Regression | undefined {
  const loss = broken.length - fixed.length;
  const pValue = tests.find(({ measure }) => measure === 'exactMatch')?.pValue ?? 1;
  if (loss <= 0 || pValue < level || loss / steady.length <= maxLoss) return undefined;
  return regression('MEDIUM', 'exactMatch', `${count(broken.length, 'recording')} broke and ${fixed.length} were fixed; it may be chance (p = ${pValue.toPrecision(2)})`, broken.map(({ id }) => id));
}

function calibration({ baseline, current }: Findings, { maxCalibrationLoss }: Required<Guards>): Regression | undefined {
  const [was, is] = [baseline.calibration.ece, current.calibration.ece];
  if (was === null || is === null || is - was <= maxCalibrationLoss) return undefined;
  return regression('MEDIUM', 'ece', `the calibration error grew from ${was.toFixed(3)} to ${is.toFixed(3)}`, []);
}

function latency({ baseline, current }: Findings, { maxLatencyIncrease }: Required<Guards>): Regression | undefined {
  const [was, is] = [baseline.latency.utterance.p95, current.latency.utterance.p95];
  const few = Math.min(baseline.latency.utterance.count, current.latency.utterance.count) < LATENCY_COUNT;
  if (few || baseline.system.machine !== current.system.machine || is < LATENCY_FLOOR_MS || was === 0 || is / was - 1 <= maxLatencyIncrease) return undefined;
  // A machine that is busy for a moment moves the tail alone.
  if (current.latency.utterance.p50 / baseline.latency.utterance.p50 - 1 <= maxLatencyIncrease) return undefined;
  return regression('MEDIUM', 'latency', `the p95 of an utterance grew from ${was.toFixed(1)} to ${is.toFixed(1)} ms`, []);
}

function cost({ tests }: Findings, { maxCostIncrease }: Required<Guards>): Regression | undefined {
  const test = tests.find(({ measure }) => measure === 'costUSD');
  const [was, is] = [test?.baseline ?? 0, test?.current ?? 0];
  if (is <= was || (was > 0 && is / was - 1 <= maxCostIncrease)) return undefined;
  return regression('HIGH', 'costUSD', `recognition costs $${is.toFixed(6)} a recording, it was $${was.toFixed(6)}`, []);
}

function regression(severity: Severity, measure: string, message: string, ids: readonly string[]): Regression {
  return { severity, measure, message, ids: ids.slice(0, MAX_IDS) };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(2)} %`;
}
