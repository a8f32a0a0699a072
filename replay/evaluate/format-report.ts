/** A report in a few lines, for a terminal. Pure. */
import type { EvaluationReport } from '../../schemas/generated/types.ts';

export function formatReport({ metrics, intervals, calibration, certainty = [], latency, dataset, comparison, flaky, system }: EvaluationReport): string {
  const rows: [string, string][] = [
    ['recordings', `${dataset.recordings}${metrics.failed > 0 ? `, ${metrics.failed} not run to their end` : ''}, ${metrics.items} expected requests, ${(system.durationMs / 1000).toFixed(1)} s`],
    ['as expected in all', percent(metrics.exactMatch, intervals.exactMatch)],
    ['intent accuracy', percent(metrics.accuracy, intervals.accuracy)],
    ['in scope', `${percent(metrics.inScopeAccuracy, intervals.inScopeAccuracy)} of ${metrics.inScope}`],
    ['out of scope', `recall ${percent(metrics.outOfScopeRecall, intervals.outOfScopeRecall)} of ${metrics.outOfScope}, precision ${percent(metrics.outOfScopePrecision)}`],
    ['F1', `micro ${fixed(metrics.micro.f1)}, macro ${fixed(metrics.macro.f1)}, slots ${fixed(metrics.slots.f1)}`],
    ['decisions', `${percent(metrics.decisionAccuracy, intervals.decisionAccuracy)} of ${metrics.decisionsExpected}; automatic ${percent(metrics.automationRate)}, for a person ${percent(metrics.reviewRate)}`],
    ['manifests', `${percent(metrics.manifestMatch, intervals.manifestMatch)} of ${metrics.manifestsExpected}`],
    ['calibration', `ECE ${fixed(calibration.ece)}, Brier ${fixed(calibration.brier)}, AURC ${fixed(calibration.aurc)}`],
    ['tiers', Object.entries(metrics.tiers).map(([tier, count]) => `${tier} ${count}`).join(', ') || 'none'],
    ['cost', `$${metrics.costUSD.toFixed(4)} for recognition`],
    ['an utterance', `p50 ${latency.utterance.p50.toFixed(2)} ms, p95 ${latency.utterance.p95.toFixed(2)} ms`],
  ];
  for (const [model, words] of Map.groupBy(certainty, (one) => one.model)) {
    rows.push(['certainty', `${model}: ${words.map(({ word, count, right, confidence }) => `${word} ${confidence} (${right} of ${count} right)`).join(', ')}`]);
  }
  if (flaky.length > 0) rows.push(['flaky', `${flaky.length}: ${flaky.slice(0, 10).map(({ id }) => id).join(', ')}`]);
  if (comparison) rows.push(['against the baseline', `${comparison.paired} in both, ${comparison.fixed.length} fixed, ${comparison.broken.length} broken`]);
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
  for (const { severity, message } of comparison?.regressions ?? []) lines.push(`${severity.padEnd(width)}  ${message}`);
  return lines.join('\n');
}

function percent(value: number | null, interval?: { readonly low: number; readonly high: number } | null): string {
  if (value === null) return '–';
  const around = interval ? ` (${(interval.low * 100).toFixed(1)}–${(interval.high * 100).toFixed(1)})` : '';
  return `${(value * 100).toFixed(1)} %${around}`;
}

function fixed(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
