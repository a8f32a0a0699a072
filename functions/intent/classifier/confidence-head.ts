/**
 * From margins to probabilities: that the answer is right, that it is one of the best two, that the text is outside of the
 * catalogue. Each is a logistic regression over ten measures. They ship with constants; a bundle's own cross-validation
 * refines them, the more the more examples it has.
 */
export const MEASURES = ['bias', 'topLogOdds', 'ambiguity', 'margin', 'nearest', 'lead', 'wordCoverage', 'charCoverage', 'meaning', 'length'] as const;

/** One value per entry of MEASURES. */
export type Measures = readonly number[];

export interface HeadSample { readonly measures: Measures; readonly right: boolean; readonly weight: number }

export interface Heads {
  /** Is the best answer right? */
  readonly answer: readonly number[];
  /** Is it one of the best two? */
  readonly pair: readonly number[];
  /** Is none of the catalogue's intents meant? */
  readonly outside: readonly number[];
}

/**
 * Fitted by `fixtures/fit-shipped-head.ts`, on the two hand-made catalogues there and on some 230 intents of public sets (five
 * to ten training examples each); intents that were left out play the outside, beside what is outside of all.
 */
export const SHIPPED_HEADS: Heads = {
  answer: [-4.8863, 1.5068, -0.5975, 0.0445, 3.4559, -2.7083, 2.639, 0.7052, 0.0687, 0.4772],
  pair: [-5.2226, 1.2326, 0.2954, 1.1876, 4.5691, -2.9711, 2.8196, 0.6533, 0.0563, 0.4782],
  outside: [5.3479, -1.1769, -0.4203, -0.9497, -4.7945, 2.7439, -3.1946, -0.9621, -0.156, -0.3887],
};

export const SHIPPED_TEMPERATURE = 0.1663;

export interface Judgement {
  /** Probability that the best answer is right, 0–1. */
  readonly confidence: number;
  /** Unknown is an answer too: given where it is likelier that nothing of the catalogue is meant than that the best answer is right. */
  readonly answered: boolean;
}

export function judge(heads: Heads, measures: Measures): Judgement {
  const confidence = confidenceOf(heads.answer, measures);
  return { confidence, answered: confidence >= confidenceOf(heads.outside, measures) };
}

/** Strength with which a refit is held at the shipped constants, in samples' worth of evidence. */
export const PRIOR_STRENGTH = 60;

export function confidenceOf(head: readonly number[], measures: Measures): number {
  let sum = 0;
  for (let i = 0; i < head.length; i++) sum += (head[i] as number) * (measures[i] as number);
  return 1 / (1 + Math.exp(-sum));
}

/** Maximum a posteriori by Newton's method: logistic loss plus a ridge around `prior`. */
export function fitHead(samples: readonly HeadSample[], prior: readonly number[] = SHIPPED_HEADS.answer, strength = PRIOR_STRENGTH): number[] {
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
