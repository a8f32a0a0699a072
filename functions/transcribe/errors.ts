import { RetryableError, TerminalError } from '../runtime/errors.ts';

/** The provider did not answer in time. */
export class TranscriberTimeoutError extends RetryableError {
  readonly code = 'ASR_TIMEOUT';
}

/** The provider refused the sound or broke on it. */
export class TranscriberFailedError extends TerminalError {
  readonly code = 'ASR_FAILED';
}

/** Sound that the state says is stored is not there. */
export class AudioLostError extends TerminalError {
  readonly code = 'AUDIO_LOST';
}
