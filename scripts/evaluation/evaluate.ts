/** One call for batch evaluators: `evaluate({ files: ['a.jsonl'], tenantDir: 'bundle' })`. The same pipeline as everywhere, without side effects. */
import type { Bundle } from '../../functions/runtime/bundle/bundle.ts';
import { compareReports } from '../../replay/evaluate/compare-reports.ts';
import type { Guards } from '../../replay/evaluate/find-regressions.ts';
import { renderReport } from '../../replay/evaluate/html/render-report.ts';
import { readFiles, type Selection } from '../../replay/read-files.ts';
import type { EvaluationReport, Recording } from '../../schemas/generated/types.ts';
import { openBundle } from './open-bundle.ts';
import { type RunEvaluation, runEvaluation } from './run-evaluation.ts';
import { writeReport } from './write-report.ts';

export interface EvaluateRequest extends Omit<RunEvaluation, 'bundle' | 'files'>, Selection {
  /** JSONL files; `recordings` in their place for what is in memory. */
  readonly files?: readonly string[];
  readonly recordings?: AsyncIterable<Recording> | Iterable<Recording>;
  /** Folder of the bundle; `bundle` in its place for one that is open. */
  readonly tenantDir?: string;
  readonly bundle?: Bundle;
  /** An earlier report to compare with. */
  readonly baseline?: EvaluationReport;
  readonly guards?: Guards;
  /** Folder for report.json and report.html; nothing is written without one. */
  readonly out?: string;
}

/** @throws {RecordingError} {BundleFolderError} {BundleInvalidError}; TypeError where recordings or bundle are missing */
export async function evaluate({ files = [], recordings, tenantDir, bundle, baseline, guards, out, tags, limit, ...options }: EvaluateRequest): Promise<EvaluationReport> {
  if (bundle === undefined && tenantDir === undefined) throw new TypeError('evaluate: give a bundle or its folder, tenantDir');
  if (recordings === undefined && files.length === 0) throw new TypeError('evaluate: give recordings, or files of them');
  const selection: Selection = { ...(tags ? { tags } : {}), ...(limit === undefined ? {} : { limit }) };
  const { report: measured, evaluation } = await runEvaluation(recordings ?? readFiles(files, selection), { ...options, files, bundle: bundle ?? (await openBundle(tenantDir as string)) });
  const report = baseline ? { ...measured, comparison: compareReports(baseline, measured, guards) } : measured;
  if (out !== undefined) await writeReport(out, report, renderReport(report, evaluation.wrong));
  return report;
}
