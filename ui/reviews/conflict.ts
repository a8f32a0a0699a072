/** Why a decision could not be taken, and what that means for the reviewer. Pure. */
import { ProblemError } from '../../gateway/client.ts';

export const CONFLICTS = ['ALREADY_DECIDED', 'EXPIRED', 'DIGEST_CHANGED', 'FOUR_EYES', 'DELEGATED', 'MANIFEST_REQUIRED', 'MANIFEST_RETIRED', 'BUDGET_EXCEEDED'] as const;
export type Conflict = (typeof CONFLICTS)[number];

export function conflictOf(error: unknown): Conflict | undefined {
  const reason = error instanceof ProblemError ? error.problem['reason'] : undefined;
  return CONFLICTS.find((conflict) => conflict === reason);
}
