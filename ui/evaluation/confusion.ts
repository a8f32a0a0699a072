/** The confusion matrix as a grid: which intents, and how often each was taken for which. Pure. */
import type { EvaluationReport } from '../../schemas/generated/types.ts';

export interface Confusion {
  readonly labels: readonly string[];
  /** By `row * labels.length + column`: expected by predicted. */
  readonly counts: readonly number[];
  /** Times each label was expected. */
  readonly support: readonly number[];
  /** Intents that there is no room for. */
  readonly leftOut: number;
}

/** What is confused goes first when not all labels can be shown; then as often as it is expected. */
export function confusionOf(cells: EvaluationReport['confusion'], most: number): Confusion {
  const support = new Map<string, number>();
  const wrong = new Map<string, number>();
  for (const { expected, predicted, count } of cells) {
    support.set(expected, (support.get(expected) ?? 0) + count);
    support.set(predicted, support.get(predicted) ?? 0);
    if (expected !== predicted) for (const label of [expected, predicted]) wrong.set(label, (wrong.get(label) ?? 0) + count);
  }
  const kept = [...support.keys()].toSorted((left, right) => (wrong.get(right) ?? 0) - (wrong.get(left) ?? 0) || (support.get(right) ?? 0) - (support.get(left) ?? 0) || left.localeCompare(right)).slice(0, most);
  const labels = kept.toSorted((left, right) => Number(left === 'unknown') - Number(right === 'unknown') || left.localeCompare(right));
  const counts = Array.from({ length: labels.length ** 2 }, () => 0);
  for (const { expected, predicted, count } of cells) {
    const [row, column] = [labels.indexOf(expected), labels.indexOf(predicted)];
    if (row >= 0 && column >= 0) counts[row * labels.length + column] = count;
  }
  return { labels, counts, support: labels.map((label) => support.get(label) ?? 0), leftOut: support.size - labels.length };
}

/** Pairs that were confused, the most frequent first. */
export function confusedPairs(cells: EvaluationReport['confusion']): EvaluationReport['confusion'] {
  return cells.filter(({ expected, predicted }) => expected !== predicted).toSorted((left, right) => right.count - left.count);
}
