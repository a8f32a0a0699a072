/** The order of the queue: what runs out soon first, and of what runs out about as soon, the riskier one. Pure. */
import type { ReviewSummary } from '../../schemas/generated/types.ts';

/** Minutes left: within a step the risk decides, since no reviewer weighs seconds. */
const STEPS_MIN = [2, 5, 15, 60, 240] as const;

export function urgencyOf(expiresAt: string, now: number): number {
  const left = (Date.parse(expiresAt) - now) / 60_000;
  const step = STEPS_MIN.findIndex((limit) => left <= limit);
  return step < 0 ? STEPS_MIN.length : step;
}

export function inOrder(reviews: readonly ReviewSummary[], now: number): ReviewSummary[] {
  return reviews.toSorted((left, right) => urgencyOf(left.expiresAt, now) - urgencyOf(right.expiresAt, now) || right.riskScore - left.riskScore
    || left.expiresAt.localeCompare(right.expiresAt) || left.reviewId.localeCompare(right.reviewId));
}
