/** The only source of time for handlers, so that a virtual clock can drive simulation and replay. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

let last = { ms: Number.NaN, iso: '' };

/** A time (ms since the epoch) in ISO 8601. The stages of one frame mostly ask for the same millisecond. */
export function isoTime(ms: number): string {
  if (ms !== last.ms) last = { ms, iso: new Date(ms).toISOString() };
  return last.iso;
}
