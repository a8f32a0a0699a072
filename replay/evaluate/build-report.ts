/** From an evaluation to the report that is written, compared and read. */
import type { EvaluationReport } from '../../schemas/generated/types.ts';
import { intervalsOf } from './bootstrap.ts';
import { calibrationOf, claimsOf } from './calibration.ts';
import { reportedCase } from './evaluated-case.ts';
import type { Evaluation } from './evaluate-recordings.ts';
import { confusionOf, decisionConfusionOf, measure, measureIntents, measureSlots } from './metrics.ts';

export interface ReportFacts {
  /** ISO time. */
  readonly createdAt: string;
  readonly seed: number;
  readonly bundle: EvaluationReport['bundle'];
  readonly files: readonly string[];
  readonly system: EvaluationReport['system'];
  /** Where models were asked. */
  readonly certainty?: EvaluationReport['certainty'];
}

/** A set with an id in its tags would have as many groups as recordings. */
const MAX_GROUPS = 200;

export function buildReport({ cases, flaky, latency, utterances, digest }: Evaluation, { createdAt, seed, bundle, files, system, certainty }: ReportFacts): EvaluationReport {
  const byTag = Map.groupBy(cases.flatMap((one) => one.tags.map((tag) => ({ tag, one }))), ({ tag }) => tag);
  const byLanguage = Map.groupBy(cases, ({ language }) => language);
  const groups = [
    ...[...byTag].map(([value, entries]) => ({ by: 'tag' as const, value, cases: entries.map(({ one }) => one) })),
    ...[...byLanguage].map(([value, entries]) => ({ by: 'language' as const, value, cases: entries })),
  ].sort((a, b) => b.cases.length - a.cases.length || (a.value < b.value ? -1 : 1));
  return {
    schemaVersion: 1, createdAt, seed, bundle,
    dataset: { files: [...files], digest, recordings: cases.length, utterances, languages: countsOf(byLanguage), tags: countsOf(byTag) },
    system,
    metrics: measure(cases), intervals: intervalsOf(cases, seed),
    perIntent: measureIntents(cases), confusion: confusionOf(cases), perSlot: measureSlots(cases), decisionConfusion: decisionConfusionOf(cases),
    calibration: calibrationOf(claimsOf(cases)), ...(certainty ? { certainty } : {}), latency,
    groups: groups.slice(0, MAX_GROUPS).map(({ by, value, cases }) => ({ by, value, metrics: measure(cases) })),
    flaky: [...flaky], comparison: null,
    cases: cases.map(reportedCase),
  };
}

function countsOf(groups: ReadonlyMap<string, readonly unknown[]>): Record<string, number> {
  return Object.fromEntries([...groups].map(([name, entries]) => [name, entries.length] as const).sort((a, b) => b[1] - a[1]));
}
