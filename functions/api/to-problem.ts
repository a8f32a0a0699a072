/** What the parts below throw, as what a client is told. */
import { HttpProblem } from '../../schemas/http-problem.ts';
import type { ProblemCode } from '../../schemas/problem.ts';
import { InvalidTokenError } from '../runtime/auth/auth-errors.ts';
import { BundleInvalidError } from '../runtime/bundle/bundle-errors.ts';
import { EggError } from '../runtime/errors.ts';
import { ManifestEditRefusedError } from '../runtime/reviews/errors.ts';

/** Error codes that are the caller's doing. Other terminal errors behind an HTTP call are ours. */
const CALLERS: Readonly<Record<string, ProblemCode>> = {
  INVALID_CURSOR: 'INVALID_CURSOR',
  REVIEW_NOT_FOUND: 'NOT_FOUND', ACTION_NOT_FOUND: 'NOT_FOUND', BUNDLE_NOT_FOUND: 'NOT_FOUND',
  ALREADY_EXISTS: 'CONFLICT', ALREADY_DECIDED: 'CONFLICT', EXPIRED: 'CONFLICT', DIGEST_CHANGED: 'CONFLICT', MANIFEST_REQUIRED: 'CONFLICT', MANIFEST_RETIRED: 'CONFLICT',
  ROLLBACK_TOKEN_INVALID: 'FORBIDDEN', ROLLBACK_TOKEN_EXPIRED: 'GONE', ROLLBACK_NOT_POSSIBLE: 'CONFLICT', ALREADY_ROLLED_BACK: 'CONFLICT', ROLLBACK_IN_PROGRESS: 'CONFLICT',
  BUDGET_EXCEEDED: 'CONFLICT', ROLLOUT_MOVED: 'CONFLICT', ROLLOUT_ENDED: 'CONFLICT', NO_ACTIVE_BUNDLE: 'CONFLICT', FOUR_EYES: 'FORBIDDEN', DELEGATED: 'CONFLICT', MANIFEST_EDIT_REFUSED: 'VALIDATION_FAILED', MANIFEST_EDIT_UNSUPPORTED: 'NOT_CONFIGURED',
};

/** `reason` in the answer says which of several conflicts it is. */
export function toProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof InvalidTokenError) return new HttpProblem('UNAUTHENTICATED', error.message, { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });
  if (error instanceof BundleInvalidError) {
    const errors = error.problems.map(({ file, line, path, message }) => ({ path: `${file}:${line}${path === '' ? '' : `: ${path}`}`, message }));
    return new HttpProblem('VALIDATION_FAILED', error.message, { errors });
  }
  if (error instanceof EggError) {
    const code = CALLERS[error.code];
    const errors = error instanceof ManifestEditRefusedError ? { errors: [{ path: '/manifest', message: error.message }] } : {};
    if (code) return new HttpProblem(code, error.message, { cause: error, extra: { reason: error.code }, ...errors });
    if (error.retryable) return new HttpProblem('UNAVAILABLE', 'this cannot be done now; try again', { cause: error, headers: { 'retry-after': '1' } });
  }
  return new HttpProblem('INTERNAL', 'something went wrong here', { cause: error });
}
