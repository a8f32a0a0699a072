/** What "forget it", and a correction, do to the requests before them. */
import type { Dialogue } from '../../schemas/generated/types.ts';
import { withdrawReviews } from '../runtime/reviews/withdraw-reviews.ts';
import type { EventDraft, StageContext } from '../runtime/stage.ts';

const REASONS: Readonly<Partial<Record<Dialogue['act'], string>>> = {
  cancel: 'Taken back by whoever asked for it.',
  correct: 'Asked for again, changed, by whoever asked for it.',
};

/**
 * Withdraws what still waits for a person. What is on its way, or done, is never undone silently: a request to take it back
 * is answered with a warning that says so.
 */
export async function takeBack(dialogue: Dialogue | undefined, { message, store, clock }: Pick<StageContext, 'message' | 'store' | 'clock'>): Promise<EventDraft[]> {
  const reason = dialogue && REASONS[dialogue.act];
  if (!dialogue || !reason) return [];
  const { tenantId, sessionId, actor } = message;
  const { act, intentIds } = dialogue;
  const withdrawn = intentIds.length === 0 ? [] : await withdrawReviews(store, { tenantId, sessionId, intentIds, by: actor, reason, now: clock.now() });
  const left = intentIds.filter((intentId) => !withdrawn.includes(intentId));
  if (act !== 'cancel' || (intentIds.length > 0 && left.length === 0)) return [];
  const why = intentIds.length === 0 ? 'There is no request to take back.' : 'It no longer waits for anybody: it was decided, or is done. Nothing was undone. An action that can be undone has a rollback token.';
  return [{ type: 'error', data: { code: 'NOT_TAKEN_BACK', message: why, severity: 'warning', retryable: false, stage: 'resolve' } }];
}
