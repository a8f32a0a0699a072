/**
 * From margins to a probability that the answer is right and the text is in the catalogue at all: a logistic regression over
 * ten measures. Ships with constants; a bundle's own cross-validation refines them, the more the more examples it has.
 */
export const MEASURES = ['bias', 'topLogOdds', 'ambiguity', 'margin', 'nearest', 'lead', 'wordCoverage', 'charCoverage', 'meaning', 'length'] as const;

/** One value per entry of MEASURES. */
export type Measures = readonly number[];

export interface HeadSample { readonly measures: Measures; readonly right: boolean; readonly weight: number }

/**
 * Fitted by `fixtures/fit-shipped-head.ts`, on the two hand-made catalogues there and on some 150 intents of public few-shot
 * sets (ten training examples each); hidden intents play the out-of-scope.
 */
export const SHIPPED_HEAD: readonly number[] = [-5.3211, 1.0249, -0.8936, 0.3811, 2.8283, -2.5344, 2.9547, 0.0167, 1.0107, 0.991];
export const SHIPPED_PAIR_HEAD: readonly number[] = [-5.5592, 0.7083, -0.3556, 1.2503, 3.2601, -2.4495, 3.0716, 0.1364, 1.0781, 1.0538];

export const SHIPPED_TEMPERATURE = 0.1849;

/** Strength with which a refit is held at the shipped constants, in samples' worth of evidence. */
export const PRIOR_STRENGTH = 60;

export function confidenceOf(head: readonly number[], measures: Measures): number {
  let sum = 0;
  for (let i = 0; i < head.length; i++) sum += (head[i] as number) * (measures[i] as number);
  return 1 / (1 + Math.exp(-sum));
}

/** Maximum a posteriori by Newton's method: logistic loss plus a ridge around `prior`. */
export function fitHead(samples: readonly HeadSample[], prior: readonly number[] = SHIPPED_HEAD, strength = PRIOR_STRENGTH): number[] {
  const size = prior.length;
  const head = [...prior];
  for (let round = 0; round < 15; round++) {
    const gradient = head.map((value, i) => strength * (value - (prior[i] as number)));
    const hessian = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? strength : 0)));
    for (const { measures, right, weight } of samples) {
      const p = confidenceOf(head, measures);
      const error = weight * (p - (right ? 1 : 0));
      const curvature = weight * p * (1 - p);
      for (let i = 0; i < size; i++) {
        const mi = measures[i] as number;
        gradient[i] = (gradient[i] as number) + error * mi;
        const row = hessian[i] as number[];
        for (let j = 0; j < size; j++) row[j] = (row[j] as number) + curvature * mi * (measures[j] as number);
      }
    }
    const step = solve(hessian, gradient);
    for (let i = 0; i < size; i++) head[i] = (head[i] as number) - (step[i] as number);
    if (Math.max(...step.map(Math.abs)) < 1e-5) break;
  }
  return head.map((value) => Math.round(value * 1e4) / 1e4);
}

/** Solves a symmetric positive definite system by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows[column] as number[];
    for (let r = column + 1; r < size; r++) {
      const row = rows[r] as number[];
      const factor = (row[column] as number) / (pivot[column] as number);
      for (let c = column; c <= size; c++) row[c] = (row[c] as number) - factor * (pivot[c] as number);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let r = size - 1; r >= 0; r--) {
    const row = rows[r] as number[];
    let sum = row[size] as number;
    for (let c = r + 1; c < size; c++) sum -= (row[c] as number) * (solution[c] as number);
    solution[r] = sum / (row[r] as number);
  }
  return solution;
}
