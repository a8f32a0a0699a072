/** The base of every error this system throws on purpose. */

export interface EggErrorOptions {
  readonly cause?: unknown;
  /** Facts for the log; never text that a person said. */
  readonly context?: Readonly<Record<string, unknown>>;
}

export abstract class EggError extends Error {
  /** Stable, UPPER_SNAKE. */
  abstract readonly code: string;
  abstract readonly retryable: boolean;
  readonly context: Readonly<Record<string, unknown>>;

  constructor(message: string, options: EggErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.context = options.context ?? {};
  }
}

/** May succeed when tried again: the runtime leaves the message unacknowledged. */
export abstract class RetryableError extends EggError {
  readonly retryable = true;
}

/** Can never succeed: the runtime puts the message on the dead-letter topic and tells the client. */
export abstract class TerminalError extends EggError {
  readonly retryable = false;
}
