import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvaluationReport } from '../../schemas/generated/types.ts';

/** Writes `report.json` and, when rendered, `report.html`; makes the folder. */
export async function writeReport(folder: string, report: EvaluationReport, html?: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'report.json'), reportJson(report));
  if (html !== undefined) await writeFile(join(folder, 'report.html'), html);
}

/** Indented but for the cases, which take a line each. */
export function reportJson({ cases, ...rest }: EvaluationReport): string {
  const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "cases": [${cases.map((one) => `\n    ${JSON.stringify(one)}`).join(',')}\n  ]\n}\n`;
}

/** What a later report is compared with: of each recording what was recognised and decided; no times of this machine's run. */
export function baselineOf(report: EvaluationReport): EvaluationReport {
  const { calibration, cases } = report;
  return {
    ...report, groups: [], comparison: null, confusion: [], perIntent: [], perSlot: [], decisionConfusion: [], calibration: { ...calibration, riskCoverage: [], bins: [] },
    cases: cases.map((one) => ({ ...one, tags: [], latencyMs: null })),
  };
}
