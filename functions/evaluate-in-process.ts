/**
 * Evaluations where a process has no threads to spare: in turns with other requests, a session at a time. The pipeline that
 * replays is loaded when somebody first asks for it.
 */
import type { Evaluations } from './api/deps.ts';
import type { Blobs } from './runtime/blobs/blobs.ts';

export function createInProcessEvaluations(blobs: Blobs): Evaluations {
  return {
    blobs,
    async evaluate({ bundle, recordings, seed, baseline }) {
      const [{ runEvaluation }, { compareReports }] = await Promise.all([import('../scripts/evaluation/run-evaluation.ts'), import('../replay/evaluate/compare-reports.ts')]);
      const { report } = await runEvaluation(recordings, { bundle, seed, wrongKept: 0, onCase: nextTurn });
      return baseline ? { ...report, comparison: compareReports(baseline, report) } : report;
    },
    async compare({ from, to, recordings }) {
      const { runComparison } = await import('../scripts/evaluation/run-comparison.ts');
      return runComparison(recordings, { from, to, onSession: nextTurn });
    },
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
