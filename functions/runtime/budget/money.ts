/** Money as whole micro-dollars, because sums of fractions of a dollar drift. */

/** Rounded up, so that nothing is ever free by rounding. @throws {RangeError} unless finite and not negative. */
export function toMicros(usd: number): number {
  if (!Number.isFinite(usd) || usd < 0) throw new RangeError(`${usd} is no amount of money`);
  // Through billionths first: 0.07 × 1,000,000 is 70,000.00000000001.
  return Math.ceil(Math.round(usd * 1e9) / 1e3);
}

export function toUSD(micros: number): number {
  return micros / 1e6;
}
