/** The only source of time for handlers, so that a virtual clock can drive simulation and replay. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
