import { RetryableError, TerminalError } from './errors.ts';

/** The message is no JSON, or not of its topic's schema. */
export class InvalidMessageError extends TerminalError {
  readonly code = 'INVALID_MESSAGE';
}

export class SessionNotFoundError extends TerminalError {
  readonly code = 'SESSION_NOT_FOUND';
}

/** The message stands behind the session's end-of-stream marker. */
export class SessionEndedError extends TerminalError {
  readonly code = 'SESSION_CLOSED';
}

/** Other processes changed the session's state again and again while this one worked on it. */
export class ContentionError extends RetryableError {
  readonly code = 'CONTENTION';
}

/** Every attempt failed with an error that might have passed. */
export class AttemptsExhaustedError extends TerminalError {
  readonly code = 'ATTEMPTS_EXHAUSTED';
}
