/** Errors of the embedded database itself. */
import { RetryableError, TerminalError } from '../errors.ts';

/** Another process holds the data file. */
export class DataDirInUseError extends TerminalError {
  readonly code = 'DATA_DIR_IN_USE';
}

/** A statement or a commit failed (disk full, locked for too long); nothing of the unit was kept. */
export class DatabaseError extends RetryableError {
  readonly code = 'DATABASE_ERROR';
}

/** Work was handed in after `close`. */
export class DatabaseClosedError extends RetryableError {
  readonly code = 'DATABASE_CLOSED';
}

/** What the work builds on was undone before it was durable. */
export class BasisLostError extends RetryableError {
  readonly code = 'BASIS_LOST';
}
