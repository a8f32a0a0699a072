import { TerminalError } from '../runtime/errors.ts';

/** A rule did not compile, or could not be evaluated on this context. `decide` turns it into a review; it never leaves the stage. */
export class RuleFailedError extends TerminalError {
  readonly code = 'RULE_FAILED';
}
