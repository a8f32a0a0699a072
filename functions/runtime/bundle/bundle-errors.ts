import { RetryableError, TerminalError } from '../errors.ts';
import { type BundleProblem, formatProblem } from './bundle-problem.ts';

/** The files are no valid bundle; `problems` says where and why. */
export class BundleInvalidError extends TerminalError {
  readonly code = 'BUNDLE_INVALID';
  readonly problems: readonly BundleProblem[];

  constructor(problems: readonly BundleProblem[]) {
    const [first] = problems;
    super(`the bundle has ${problems.length} problem${problems.length === 1 ? '' : 's'}${first ? `, first: ${formatProblem(first)}` : ''}`);
    this.problems = problems;
  }
}

/** The folder that should hold the bundle cannot be read. */
export class BundleFolderError extends TerminalError {
  readonly code = 'BUNDLE_FOLDER';
}

/** No bundle of that digest was published for the tenant. */
export class BundleNotFoundError extends TerminalError {
  readonly code = 'BUNDLE_NOT_FOUND';
}

/** The stored bytes of a bundle are missing or are not what their digest says. */
export class BundleCorruptError extends TerminalError {
  readonly code = 'BUNDLE_CORRUPT';
}

/** The tenant has activated no bundle, and there is none to fall back on. */
export class NoActiveBundleError extends TerminalError {
  readonly code = 'NO_ACTIVE_BUNDLE';
}

/** Other activations for the same tenant kept coming in between. */
export class BundleContentionError extends RetryableError {
  readonly code = 'BUNDLE_CONTENTION';
}
