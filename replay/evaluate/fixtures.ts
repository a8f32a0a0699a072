/** For tests: evaluated cases in short. */
import type { DecisionKind, EvaluationReport } from '../../schemas/generated/types.ts';
import { buildReport } from './build-report.ts';
import type { EvaluatedCase, EvaluatedItem } from './evaluated-case.ts';

export function item(expected: string | null, predicted: string, confidence = 0.9, more: Partial<EvaluatedItem> = {}): EvaluatedItem {
  return { expected, predicted, confidence, tier: 'local', slots: [], ...more };
}

export function decided(expected: DecisionKind, actual: DecisionKind | null): EvaluatedItem {
  return item('deploy', 'deploy', 0.9, { decision: { expected, actual } });
}

export function evaluated(id: string, items: EvaluatedItem[], more: Partial<EvaluatedCase> = {}): EvaluatedCase {
  return {
    id, tags: [], language: 'en', items, spurious: [], tiers: { local: items.length }, decisions: { auto: 0, review: 0, deny: 0 }, reviews: 0,
    costUSD: 0, estimatedCostUSD: 0, utterancesMs: [1], errors: [], ...more,
  };
}

export function reportOf(cases: readonly EvaluatedCase[], more: Partial<EvaluationReport> = {}): EvaluationReport {
  const quantiles = { count: 500, mean: 1, p50: 1, p90: 1, p95: 1, p99: 1, max: 1 };
  const evaluation = { cases, wrong: [], flaky: [], latency: { unit: 'ms' as const, utterance: quantiles, stages: {} }, utterances: cases.length, digest: `sha256:${'0'.repeat(64)}` };
  const facts = {
    createdAt: '2026-01-01T00:00:00.000Z', seed: 1, files: ['a.jsonl'], bundle: { digest: `sha256:${'1'.repeat(64)}`, intents: 3, examples: 9 },
    system: { tiers: ['local'], node: '24.0.0', machine: 'Example CPU', durationMs: 1, peakMemoryMiB: 1 },
  };
  return { ...buildReport(evaluation, facts), ...more };
}
