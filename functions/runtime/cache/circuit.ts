/** Keeps callers from waiting for something that is down: after a failure it is left alone for a while, then tried by one. */
import type { Clock } from '../clock.ts';

export interface CircuitOptions {
  readonly clock: Clock;
  /** Pause after the first failure, in ms; doubled by every further one. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

export class Circuit {
  readonly #options: CircuitOptions;
  #failures = 0;
  #openUntil = 0;
  #failureSeen = 0;

  constructor(options: CircuitOptions) {
    this.#options = options;
  }

  /** Undefined when the attempt fails, and at once while there are none. */
  async run<T>(attempt: () => Promise<T>): Promise<T | undefined> {
    const now = this.#options.clock.now();
    if (now < this.#openUntil) return undefined;
    // Whoever comes while this one tries again does without.
    if (this.#failures > 0) this.#openUntil = now + this.#pause();
    const before = this.#failureSeen;
    try {
      const result = await attempt();
      this.#failures = 0;
      this.#openUntil = 0;
      return result;
    } catch {
      // Of attempts that were under way together, the first failure counts.
      if (before === this.#failureSeen) {
        this.#failureSeen++;
        this.#failures++;
        this.#openUntil = this.#options.clock.now() + this.#pause();
      }
      return undefined;
    }
  }

  #pause(): number {
    const { firstPauseMs, longestPauseMs } = this.#options;
    return Math.min(longestPauseMs, firstPauseMs * 2 ** (this.#failures - 1));
  }
}
