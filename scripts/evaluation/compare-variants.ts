/** Several bundles on the same recordings: each against the control, and after how many recordings a running test would have known. */
import { basename } from 'node:path';
import { sequentialTest, shareSample } from '../../functions/runtime/experiments/sequential-test.ts';
import type { EvaluationReport } from '../../schemas/generated/types.ts';

export interface VariantResult {
  readonly name: string;
  readonly exactMatch: number | null;
  readonly difference: number | null;
  /** Of the paired test over all recordings. */
  readonly pValue: number | null;
  /** Of the sequential test, valid however often it is looked at. */
  readonly sequentialPValue: number;
  readonly verdict: 'better' | 'worse' | 'undecided';
  /** Recordings after which the sequential test decided. */
  readonly decidedAfter: number | null;
  readonly automationRate: number | null;
  readonly reviewsPerSession: number | null;
  readonly costUSD: number;
}

const LOOK_EVERY = 10;

/** @param report of the variant, compared with that of the control */
export function variantResult(folder: string, control: EvaluationReport, report: EvaluationReport): VariantResult {
  const { metrics, comparison } = report;
  const test = comparison?.tests.find(({ measure }) => measure === 'exactMatch');
  const metByControl = new Map(control.cases.map(({ id, met }) => [id, met]));
  let [count, rightBefore, rightNow, pValue] = [0, 0, 0, 1];
  let decidedAfter: number | null = null;
  let verdict: VariantResult['verdict'] = 'undecided';
  for (const { id, met, items } of report.cases) {
    if (items.length === 0) continue;
    count += 1;
    rightBefore += Number(metByControl.get(id) ?? false);
    rightNow += Number(met);
    if (count % LOOK_EVERY > 0 || decidedAfter !== null) continue;
    const look = sequentialTest(shareSample(rightBefore, count), shareSample(rightNow, count), pValue);
    pValue = look.pValue;
    if (look.verdict === 'undecided') continue;
    decidedAfter = count;
    verdict = look.verdict === 'higher' ? 'better' : 'worse';
  }
  return {
    name: basename(folder), exactMatch: metrics.exactMatch, difference: test?.difference ?? null, pValue: test?.pValue ?? null, sequentialPValue: pValue, verdict, decidedAfter,
    automationRate: metrics.automationRate, reviewsPerSession: metrics.reviewsPerSession, costUSD: metrics.costUSD,
  };
}

export function formatVariants(control: EvaluationReport, results: readonly VariantResult[]): string {
  const percent = (value: number | null): string => (value === null ? '–' : `${(value * 100).toFixed(1)} %`);
  const rows = [
    ['variant', 'as expected', 'difference', 'p', 'sequential test', 'automatic', 'reviews', 'cost'],
    ['control', percent(control.metrics.exactMatch), '', '', '', percent(control.metrics.automationRate), (control.metrics.reviewsPerSession ?? 0).toFixed(2), `$${control.metrics.costUSD.toFixed(4)}`],
    ...results.map(({ name, exactMatch, difference, pValue, verdict, decidedAfter, sequentialPValue, automationRate, reviewsPerSession, costUSD }) => [
      name, percent(exactMatch), percent(difference), pValue === null ? '–' : pValue.toPrecision(2), decidedAfter === null ? `${verdict} (p ${sequentialPValue.toPrecision(2)})` : `${verdict} after ${decidedAfter}`, percent(automationRate), (reviewsPerSession ?? 0).toFixed(2), `$${costUSD.toFixed(4)}`,
    ]),
  ];
  const widths = (rows[0] as string[]).map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] as number)).join('  ').trimEnd()).join('\n');
}
