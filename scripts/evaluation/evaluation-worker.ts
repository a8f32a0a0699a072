/** A thread of its own for one evaluation or comparison, so that the process that serves requests goes on serving. */
import { parentPort, workerData } from 'node:worker_threads';
import { assembleBundle, type BundleContent } from '../../functions/runtime/bundle/assemble-bundle.ts';
import { compareReports } from '../../replay/evaluate/compare-reports.ts';
import type { EvaluationReport, Recording } from '../../schemas/generated/types.ts';
import { runComparison } from './run-comparison.ts';
import { runEvaluation } from './run-evaluation.ts';

export type EvaluationTask =
  | { readonly kind: 'evaluate'; readonly bundle: BundleContent; readonly recordings: readonly Recording[]; readonly seed: number; readonly baseline?: EvaluationReport }
  | { readonly kind: 'compare'; readonly from: BundleContent; readonly to: BundleContent; readonly recordings: readonly Recording[] };

async function run(task: EvaluationTask): Promise<object> {
  if (task.kind === 'compare') return runComparison(task.recordings, { from: assembleBundle(task.from), to: assembleBundle(task.to) });
  const { report } = await runEvaluation(task.recordings, { bundle: assembleBundle(task.bundle), seed: task.seed, wrongKept: 0 });
  return task.baseline ? { ...report, comparison: compareReports(task.baseline, report) } : report;
}

parentPort?.postMessage(await run(workerData as EvaluationTask));
