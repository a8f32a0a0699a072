import { RetryableError, TerminalError } from '../runtime/errors.ts';

/** What would run is not what was decided: manifest, parameters, bundle or cost differ. */
export class DigestMismatchError extends TerminalError {
  readonly code = 'DIGEST_MISMATCH';
}

/** The manifest is unknown, or may no longer run. */
export class ManifestNotActiveError extends TerminalError {
  readonly code = 'MANIFEST_NOT_ACTIVE';
}

/** The action needs an approval that it does not have, or no longer has. */
export class NotApprovedError extends TerminalError {
  readonly code = 'NOT_APPROVED';
}

/** Another delivery of the same message is at work on the action, or was until a moment ago. */
export class ActionInProgressError extends RetryableError {
  readonly code = 'ACTION_IN_PROGRESS';
}

/** The target could not be reached; nothing was sent, so it is safe to try again. */
export class TargetUnreachableError extends RetryableError {
  readonly code = 'TARGET_UNREACHABLE';
}

export type RollbackRefusal = 'ACTION_NOT_FOUND' | 'ROLLBACK_TOKEN_INVALID' | 'ROLLBACK_TOKEN_EXPIRED' | 'ROLLBACK_NOT_POSSIBLE' | 'ALREADY_ROLLED_BACK' | 'ROLLBACK_IN_PROGRESS';

/** The action cannot be rolled back with this token, or not now. Nothing was changed. */
export class RollbackRefusedError extends TerminalError {
  readonly code: RollbackRefusal;

  constructor(code: RollbackRefusal, message: string) {
    super(message);
    this.code = code;
  }
}
