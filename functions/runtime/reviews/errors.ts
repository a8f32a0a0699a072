import { TerminalError } from '../errors.ts';

/**
 * - `ALREADY_DECIDED`: by somebody, or by this reviewer already; `EXPIRED`: the time to decide is over
 * - `DIGEST_CHANGED`: what the reviewer saw is not what would run
 * - `FOUR_EYES`: whoever asked for it cannot approve it
 * - `DELEGATED`: whoever handed it over no longer decides
 * - `MANIFEST_REQUIRED`: nothing was found to run, so an approval has to bring a manifest
 * - `MANIFEST_RETIRED`: the manifest was retired meanwhile; `BUDGET_EXCEEDED`: the money is no longer there
 */
export type ReviewConflictCode = 'ALREADY_DECIDED' | 'EXPIRED' | 'DIGEST_CHANGED' | 'FOUR_EYES' | 'DELEGATED' | 'MANIFEST_REQUIRED' | 'MANIFEST_RETIRED' | 'BUDGET_EXCEEDED';

/** The review is not in a state in which this decision can be taken. Nothing was changed. */
export class ReviewConflictError extends TerminalError {
  readonly code: ReviewConflictCode;

  constructor(code: ReviewConflictCode, message: string) {
    super(message);
    this.code = code;
  }
}

export class ReviewNotFoundError extends TerminalError {
  readonly code = 'REVIEW_NOT_FOUND';
}

/** This deployment cannot check an edited manifest. */
export class ManifestEditUnsupportedError extends TerminalError {
  readonly code = 'MANIFEST_EDIT_UNSUPPORTED';
}

/** The edited manifest does not pass gates or policy, or does not fit the intent. */
export class ManifestEditRefusedError extends TerminalError {
  readonly code = 'MANIFEST_EDIT_REFUSED';
}
