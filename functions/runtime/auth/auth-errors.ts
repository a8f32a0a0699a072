import { RetryableError, TerminalError } from '../errors.ts';

/** The token is missing, malformed, expired, from an unknown issuer, or lacks a claim. The message never quotes the token. */
export class InvalidTokenError extends TerminalError {
  readonly code = 'UNAUTHENTICATED';
}

/** The issuer's keys cannot be fetched now, so nothing can be said about the token. */
export class KeysUnavailableError extends RetryableError {
  readonly code = 'AUTH_UNAVAILABLE';
}
