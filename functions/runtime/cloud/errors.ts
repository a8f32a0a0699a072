import { RetryableError, TerminalError } from '../errors.ts';

/** The environment lacks something that this function needs, or has it in a form that cannot be. */
export class EnvironmentError extends TerminalError {
  readonly code = 'ENVIRONMENT_INVALID';
}

/** The caller is not who pushes here. */
export class CallerRefusedError extends TerminalError {
  readonly code = 'CALLER_REFUSED';
}

/** Google's signing keys cannot be had now, so nobody can be told from anybody. */
export class CallerUnknownError extends RetryableError {
  readonly code = 'CALLER_UNKNOWN';
}
