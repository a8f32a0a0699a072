/**
 * A sequential test of two variants that may be looked at after every session: the mixture sequential probability ratio test
 * with a normal mixture, its always-valid p-value and confidence sequence (Johari, Koomen, Pekelis & Walsh, "Always Valid
 * Inference: Continuous Monitoring of A/B Tests", Operations Research 70(3), 2022, equations 7–9; Robbins, 1970). Pure.
 *
 * With the variance s² of the difference D of the means, and τ² that of the mixture:
 *   Λ = √(s² / (s² + τ²)) · exp(τ² D² / (2 s² (s² + τ²))),   p = min over time of 1 / Λ.
 */

/** What has been seen of one variant: a mean of values, or a share of successes. */
export interface Sample {
  readonly count: number;
  readonly mean: number;
  /** Of the values, not of the mean. */
  readonly variance: number;
}

export interface SequentialOptions {
  /** Chance of a false alarm over the whole experiment, however often it is looked at; 0.05 unless told. */
  readonly level?: number;
  /** Standard deviation of the differences that are thought possible, in units of the measure; 0.1 unless told. */
  readonly spread?: number;
  /** Samples of each variant before anything is said; 30 unless told. */
  readonly leastCount?: number;
}

export interface SequentialResult {
  /** Treatment minus control. */
  readonly difference: number;
  /** Always valid: it never rises from one look to the next. */
  readonly pValue: number;
  /** Confidence sequence of the difference; infinite before the first samples. */
  readonly low: number;
  readonly high: number;
  readonly verdict: 'higher' | 'lower' | 'undecided';
}

const DEFAULTS = { level: 0.05, spread: 0.1, leastCount: 30 };

/** @param before the p-value of the look before, 1 for the first */
export function sequentialTest(control: Sample, treatment: Sample, before = 1, options: SequentialOptions = {}): SequentialResult {
  const { level, spread, leastCount } = { ...DEFAULTS, ...options };
  const difference = treatment.mean - control.mean;
  if (control.count < leastCount || treatment.count < leastCount) return { difference, pValue: before, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, verdict: 'undecided' };
  const mixture = spread ** 2;
  const variance = control.variance / control.count + treatment.variance / treatment.count;
  const logRatio = 0.5 * Math.log(variance / (variance + mixture)) + (mixture * difference ** 2) / (2 * variance * (variance + mixture));
  const pValue = Math.min(before, Math.exp(-logRatio), 1);
  const radius = Math.sqrt(((2 * variance * (variance + mixture)) / mixture) * (Math.log(1 / level) + 0.5 * Math.log((variance + mixture) / variance)));
  return { difference, pValue, low: difference - radius, high: difference + radius, verdict: pValue >= level ? 'undecided' : difference > 0 ? 'higher' : 'lower' };
}

/** Successes of a number of trials. Smoothed by half a success and half a failure, so that no variance is nothing (Agresti & Coull, 1998). */
export function shareSample(successes: number, trials: number): Sample {
  const smoothed = (successes + 0.5) / (trials + 1);
  return { count: trials, mean: trials === 0 ? 0 : successes / trials, variance: smoothed * (1 - smoothed) };
}

/** Values of which number, sum and sum of squares are kept. */
export function meanSample(count: number, sum: number, sumOfSquares: number): Sample {
  const mean = count === 0 ? 0 : sum / count;
  // Never nothing: equal values so far do not prove that all are.
  const least = (Math.abs(mean) * 0.01) ** 2 + Number.EPSILON;
  return { count, mean, variance: count < 2 ? least : Math.max(least, (sumOfSquares - count * mean ** 2) / (count - 1)) };
}

/** Wilson score interval of a share (Wilson, 1927). @param z standard normal quantile; 1.96 for 95 % */
export function wilsonInterval(successes: number, trials: number, z = 1.959964): { readonly low: number; readonly high: number } {
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const centre = share + z ** 2 / (2 * trials);
  const radius = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  const scale = 1 + z ** 2 / trials;
  return { low: Math.max(0, (centre - radius) / scale), high: Math.min(1, (centre + radius) / scale) };
}
