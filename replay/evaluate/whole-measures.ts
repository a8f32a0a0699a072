/** Measures that are no ratio of sums, for many draws of the same cases: macro F1 and the calibration error. */
import { unknownIntent } from '../expectations.ts';
import { claimsOf } from './calibration.ts';
import type { EvaluatedCase } from './evaluated-case.ts';

const BINS = 10;

export class WholeMeasures {
  /** One value for each draw. */
  readonly macroF1: number[] = [];
  readonly ece: number[] = [];
  readonly #classes: number;
  /** Of each case, pairs of class and what it counts: expected, recognised, or both. */
  readonly #counts: readonly (readonly (readonly [label: number, support: number, predicted: number, right: number])[])[];
  readonly #claims: readonly (readonly (readonly [bin: number, confidence: number, correct: number])[])[];

  constructor(cases: readonly EvaluatedCase[]) {
    const labels = new Map<string, number>();
    const labelOf = (intent: string): number => {
      let label = labels.get(intent);
      if (label === undefined) labels.set(intent, (label = labels.size));
      return label;
    };
    this.#counts = cases.map(({ items, spurious }) => [
      ...items.flatMap(({ expected, predicted }) => {
        if (expected === null) return [];
        const right = Number(expected === predicted);
        return [...(expected === unknownIntent ? [] : [[labelOf(expected), 1, right, right] as const]), ...(right || predicted === unknownIntent ? [] : [[labelOf(predicted), 0, 1, 0] as const])];
      }),
      ...spurious.map(({ intent }) => [labelOf(intent), 0, 1, 0] as const),
    ]);
    this.#claims = cases.map((one) => claimsOf([one]).map(({ confidence, correct }) => [Math.min(BINS - 1, Math.floor(confidence * BINS)), confidence, Number(correct)] as const));
    this.#classes = labels.size;
  }

  /** @param picks positions of the cases drawn, as often as drawn */
  draw(picks: ArrayLike<number>): void {
    const support = new Uint32Array(this.#classes);
    const predicted = new Uint32Array(this.#classes);
    const right = new Uint32Array(this.#classes);
    const gap = new Float64Array(BINS);
    let claims = 0;
    for (let at = 0; at < picks.length; at++) {
      for (const [label, expected, recognised, met] of this.#counts[picks[at] as number] ?? []) {
        support[label] = (support[label] as number) + expected;
        predicted[label] = (predicted[label] as number) + recognised;
        right[label] = (right[label] as number) + met;
      }
      for (const [bin, confidence, correct] of this.#claims[picks[at] as number] ?? []) {
        gap[bin] = (gap[bin] as number) + confidence - correct;
        claims += 1;
      }
    }
    let [sum, expected] = [0, 0];
    for (let label = 0; label < this.#classes; label++) {
      if (support[label] === 0) continue;
      expected += 1;
      sum += (2 * (right[label] as number)) / ((support[label] as number) + (predicted[label] as number));
    }
    if (expected > 0) this.macroF1.push(sum / expected);
    // The weighted gap of a bin is |sum of confidence - sum of right ones| over all claims.
    if (claims > 0) this.ece.push(gap.reduce((total, value) => total + Math.abs(value), 0) / claims);
  }
}
