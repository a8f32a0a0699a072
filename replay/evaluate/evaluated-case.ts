/** What one recording contributes to an evaluation: expectations beside outcomes, small enough to keep thousands of. */
import type { EvaluatedItem, EvaluatedCase as ReportedCase, Tier } from '../../schemas/generated/types.ts';

export type { EvaluatedItem } from '../../schemas/generated/types.ts';

/** As the report has it, with what the report only counts. */
export interface EvaluatedCase extends Omit<ReportedCase, 'met' | 'latencyMs'> {
  readonly tiers: Partial<Readonly<Record<Tier, number>>>;
  /** From each final frame to the end of its work, in ms. */
  readonly utterancesMs: readonly number[];
}

/** Everything that was expected holds, and nothing else was recognised. */
export function isMet({ items, spurious, failure }: Pick<EvaluatedCase, 'items' | 'spurious' | 'failure'>): boolean {
  return failure === undefined && spurious.length === 0 && items.every(itemIsMet);
}

export function itemIsMet(item: EvaluatedItem): boolean {
  const { slots, decision, manifest, strategy, confidenceInRange = true } = item;
  return intentIsMet(item) && confidenceInRange && [...slots, decision, manifest, strategy].every((check) => check === undefined || check.expected === check.actual);
}

export function intentIsMet({ expected, predicted }: Pick<EvaluatedItem, 'expected' | 'predicted'>): boolean {
  return expected === null || expected === predicted;
}

export function reportedCase({ tiers: _tiers, utterancesMs, ...one }: EvaluatedCase): ReportedCase {
  return { ...one, met: isMet(one), latencyMs: utterancesMs.length === 0 ? null : Math.max(...utterancesMs) };
}
