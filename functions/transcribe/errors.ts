import { type EggErrorOptions, RetryableError, TerminalError } from '../runtime/errors.ts';

/** The provider did not answer in time. */
export class TranscriberTimeoutError extends RetryableError {
  readonly code = 'ASR_TIMEOUT';
  /** US dollars that it cost all the same; undefined: not known. */
  readonly costUSD: number | undefined;

  constructor(message: string, options: EggErrorOptions & { readonly costUSD?: number } = {}) {
    super(message, options);
    this.costUSD = options.costUSD;
  }
}

/** The provider refused the sound or broke on it. */
export class TranscriberFailedError extends TerminalError {
  readonly code = 'ASR_FAILED';
  /** US dollars that it cost all the same. */
  readonly costUSD: number;

  constructor(message: string, options: EggErrorOptions & { readonly costUSD?: number } = {}) {
    super(message, options);
    this.costUSD = options.costUSD ?? 0;
  }
}

/** Sound that the state says is stored is not there. */
export class AudioLostError extends TerminalError {
  readonly code = 'AUDIO_LOST';
}
