import { RetryableError, TerminalError } from '../runtime/errors.ts';

/** A channel did not take the notice now. */
export class NotifyFailedError extends RetryableError {
  readonly code = 'NOTIFY_FAILED';
}

/** No notice of the topic's schema. */
export class InvalidNoticeError extends TerminalError {
  readonly code = 'INVALID_NOTICE';
}
