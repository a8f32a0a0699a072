/** Takes a reviewer's decision, once, and sends what was approved to dispatch. */
import type { Manifest, SessionRecord } from '../../../schemas/generated/types.ts';
import { releaseIn, reserveIn } from '../budget/budget.ts';
import type { Bundle } from '../bundle/bundle.ts';
import type { Transaction } from '../store/store.ts';
import { checkEdit } from './check-edit.ts';
import { ReviewConflictError, ReviewNotFoundError } from './errors.ts';
import { bundleOf, type ReviewDeps } from './review-deps.ts';
import type { ReviewDocument } from './review-document.ts';
import { decisionRecords, dispatchMessage } from './review-messages.ts';
import { castVote, type Refusal } from './vote.ts';

export interface Decide {
  readonly tenantId: string;
  readonly reviewId: string;
  readonly decision: 'approve' | 'reject';
  readonly reason: string;
  /** Of what the reviewer saw. */
  readonly digest: string;
  /** The manifest as the reviewer changed it. */
  readonly manifest?: Manifest;
  readonly actor: string;
}

type Decided = { readonly review: ReviewDocument; readonly refused?: Refusal };

/**
 * The review after the decision; still pending while approvals are missing. What was approved is published after the
 * commit, and again whenever anybody asks to decide an approved review, so that a crash in between heals.
 * @throws {ReviewNotFoundError} {ReviewConflictError} {ManifestEditUnsupportedError} {ManifestEditRefusedError}
 */
export async function decideReview(deps: ReviewDeps, request: Decide): Promise<{ readonly review: ReviewDocument }> {
  const { tenantId, reviewId } = request;
  const store = deps.store.tenant(tenantId);
  const seen = (await store.get<ReviewDocument>('reviews', reviewId))?.data ?? notFound();
  const at = new Date(deps.clock.now()).toISOString();
  const vote = { by: request.actor, decision: request.decision, reason: request.reason, digest: request.digest, at };
  const approves = request.decision === 'approve' && seen.status === 'pending';
  const admissible = castVote(seen, vote, request.manifest && approves ? { ...seen } : undefined).refused === undefined;
  const edit = request.manifest && approves && admissible ? await checkEdit(deps, tenantId, seen, request.manifest) : undefined;
  const { bundle, apart } = await bundleOf(deps, tenantId, seen);
  const retired = approves && (await isRetired(deps, tenantId, seen, apart && bundle));

  const { review, refused } = await store.transaction<Decided>(async (tx) => {
    const current = (await tx.get<ReviewDocument>('reviews', reviewId)) ?? notFound();
    const result = castVote(current.data, vote, edit);
    if (result.refused) return { review: current.data, refused: result.refused };
    if (retired) return { review: current.data, refused: { code: 'MANIFEST_RETIRED', message: 'the manifest was retired meanwhile' } };
    const decided = result.review;
    const session = (await tx.get<SessionRecord>('sessions', decided.sessionId))?.data;
    if (decided.status === 'approved' && !(await holdMoney(tx, decided, bundle, session, deps.clock.now()))) {
      return { review: current.data, refused: { code: 'BUDGET_EXCEEDED', message: 'the money that was set aside has been given back, and is no longer there' } };
    }
    if (decided.status === 'rejected' && decided.reservationId !== null) await releaseIn(tx, decided.reservationId, deps.clock.now());
    tx.add({ writes: [{ op: 'set', collection: 'reviews', id: reviewId, data: decided, ifVersion: current.version }] });
    tx.add(decisionRecords(decided, tenantId, { by: request.actor, reason: request.reason, at, sessionEnded: session?.status === 'closed' }));
    return { review: decided };
  });

  if (review.status === 'approved' && Date.parse(review.executeBy) > deps.clock.now()) await deps.publisher.publish([dispatchMessage(review, tenantId)]);
  if (refused) throw new ReviewConflictError(refused.code, refused.message);
  return { review };
}

async function isRetired(deps: ReviewDeps, tenantId: string, review: ReviewDocument, apart: Bundle | undefined): Promise<boolean> {
  const base = review.baseManifest ?? review.manifest;
  return base !== null && (await deps.registry.get(deps.store.tenant(tenantId), base.id, base.version, apart))?.status === 'retired';
}

/** A reservation that ran out while the review waited is made anew. */
async function holdMoney(tx: Transaction, review: ReviewDocument, bundle: Bundle, session: SessionRecord | undefined, now: number): Promise<boolean> {
  if (review.reservationId === null) return true;
  const budgets = bundle.limits.budgets ?? {};
  const sessionUSD = Math.min(budgets.sessionUSD ?? Number.POSITIVE_INFINITY, session?.scope.maxCostUSD ?? Number.POSITIVE_INFINITY);
  const { ok } = await reserveIn(tx, {
    reservationId: review.reservationId, sessionId: review.sessionId, amountUSD: review.estimatedCostUSD,
    limits: { dailyUSD: budgets.dailyUSD, monthlyUSD: budgets.monthlyUSD, sessionUSD }, now, ttlMs: review.executeWithinSec * 1000,
  });
  return ok;
}

function notFound(): never {
  throw new ReviewNotFoundError('no such review');
}
