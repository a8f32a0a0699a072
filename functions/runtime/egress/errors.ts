import { RetryableError, TerminalError } from '../errors.ts';

/** The tenant's egress policy does not let this request out. Nothing was sent. */
export class EgressRefusedError extends TerminalError {
  readonly code = 'EGRESS_REFUSED';
}

/** No connection was made, so nothing can have happened at the other end. */
export class NotSentError extends RetryableError {
  readonly code = 'NOT_SENT';
}

/** The connection was lost or timed out once the request may have left: the other end may or may not have acted. */
export class AnswerLostError extends TerminalError {
  readonly code = 'ANSWER_LOST';
}
