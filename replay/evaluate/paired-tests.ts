/** Tests of paired results: the same recordings under two systems. Pure; the same seed gives the same numbers. */
import { quantileSorted } from 'simple-statistics';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Exact McNemar test (McNemar, 1947), two-sided: the probability that at least as uneven a split of the discordant pairs comes
 * of tossing a fair coin for each.
 * @param better pairs that only the new system gets right
 * @param worse pairs that only the old one gets right
 */
export function mcnemarExact(better: number, worse: number): number {
  const discordant = better + worse;
  if (discordant === 0) return 1;
  const fewer = Math.min(better, worse);
  // log C(n, k) / 2^n, summed from the rarest on: no factorial overflows.
  let logTerm = -discordant * Math.LN2;
  let tail = 0;
  for (let k = 0; k <= fewer; k++) {
    tail += Math.exp(logTerm);
    logTerm += Math.log((discordant - k) / (k + 1));
  }
  return Math.min(1, 2 * tail);
}

const PERMUTATIONS = 10_000;
const RESAMPLES = 1_000;

/**
 * Paired permutation test of the mean difference, two-sided (Fisher's randomisation: the sign of each difference is tossed).
 * Exact for up to thirteen differences that are not zero, else by 10,000 seeded tosses.
 */
export function pairedPermutation(differences: ArrayLike<number>, seed: number): number {
  // A zero has no sign to toss.
  const moved = Array.from(differences).filter((difference) => difference !== 0);
  const observed = Math.abs(sum(moved)) - 1e-12;
  if (moved.length === 0) return 1;
  if (2 ** moved.length <= PERMUTATIONS) {
    let asFar = 0;
    for (let signs = 0; signs < 2 ** moved.length; signs++) {
      if (Math.abs(moved.reduce((total, difference, at) => total + ((signs >> at) & 1 ? difference : -difference), 0)) >= observed) asFar += 1;
    }
    return asFar / 2 ** moved.length;
  }
  const random = xoroshiro128plus(seed);
  let asFar = 0;
  for (let toss = 0; toss < PERMUTATIONS; toss++) {
    let total = 0;
    let bits = 0;
    for (const [at, difference] of moved.entries()) {
      if (at % 31 === 0) bits = random.next();
      total += (bits >> at % 31) & 1 ? difference : -difference;
    }
    if (Math.abs(total) >= observed) asFar += 1;
  }
  return (asFar + 1) / (PERMUTATIONS + 1);
}

/** 95 % percentile bootstrap interval of the mean difference, pairs drawn. */
export function pairedInterval(differences: ArrayLike<number>, seed: number): { low: number; high: number } {
  const count = differences.length;
  if (count === 0) return { low: 0, high: 0 };
  const random = xoroshiro128plus(seed);
  const means = Array.from({ length: RESAMPLES }, () => {
    let total = 0;
    for (let draw = 0; draw < count; draw++) total += differences[(random.next() >>> 0) % count] as number;
    return total / count;
  }).sort((a, b) => a - b);
  return { low: quantileSorted(means, 0.025), high: quantileSorted(means, 0.975) };
}

/** Standard normal quantiles of a two-sided 5 % level and of 80 % power. */
const Z_LEVEL = 1.959964;
const Z_POWER = 0.841621;

/**
 * The smallest change of a share that `pairs` paired results show with 80 % power at the 5 % level, given the share of pairs
 * that differ at all (Miettinen, 1968, for small changes).
 */
export function minimumDetectableEffect(pairs: number, discordant: number): number | null {
  if (pairs === 0) return null;
  // With no discordant pair seen, one is what the next recording may bring.
  return Math.min(1, (Z_LEVEL + Z_POWER) * Math.sqrt(Math.max(discordant, 1)) / pairs);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
