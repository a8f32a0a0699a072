/** What a bus can refuse, and why a delivery failed. */
import { RetryableError, TerminalError } from '../functions/runtime/errors.ts';

/** The messages could not be made durable; none or all of them may be. */
export class BusError extends RetryableError {
  readonly code = 'BUS_UNAVAILABLE';
}

/** The handler outlived the ack deadline. */
export class AckDeadlineError extends RetryableError {
  readonly code = 'ACK_DEADLINE_EXCEEDED';
}

/** The registry has no such subscription, or it has a handler already. */
export class SubscriptionError extends TerminalError {
  readonly code = 'INVALID_SUBSCRIPTION';
}

/** Code and message of whatever a handler rejected with, for the dead letter. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as { code?: unknown }).code;
  return `${typeof code === 'string' ? code : error.name}: ${error.message}`;
}
