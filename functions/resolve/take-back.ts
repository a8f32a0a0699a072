/** What "forget it", and a correction, do to the requests before them. */
import type { Dialogue, TakeBackData } from '../../schemas/generated/types.ts';
import { withdrawReviews } from '../runtime/reviews/withdraw-reviews.ts';
import type { EventDraft, StageContext } from '../runtime/stage.ts';

const REASONS: Readonly<Partial<Record<Dialogue['act'], string>>> = {
  cancel: 'Taken back by whoever asked for it.',
  correct: 'Asked for again, changed, by whoever asked for it.',
};

const NOTHING: EventDraft = { type: 'error', data: { code: 'NOT_TAKEN_BACK', message: 'There is no request to take back.', severity: 'warning', retryable: false, stage: 'resolve' } };

export interface TakenBack {
  readonly events: readonly EventDraft[];
  /** What does not wait for a person: dispatch gives up what is held back. */
  readonly left?: TakeBackData;
}

/** Withdraws what still waits for a person. What is on its way, or done, is never undone silently: dispatch warns of it. */
export async function takeBack(dialogue: Dialogue | undefined, { message, store, clock }: Pick<StageContext, 'message' | 'store' | 'clock'>): Promise<TakenBack> {
  const reason = dialogue && REASONS[dialogue.act];
  if (!dialogue || !reason) return { events: [] };
  const { tenantId, sessionId, actor } = message;
  const { act, intentIds } = dialogue;
  const warns = act === 'cancel';
  if (intentIds.length === 0) return { events: warns ? [NOTHING] : [] };
  const withdrawn = await withdrawReviews(store, { tenantId, sessionId, intentIds, by: actor, reason, now: clock.now() });
  const takesBack = intentIds.filter((intentId) => !withdrawn.includes(intentId));
  return { events: [], ...(takesBack.length > 0 ? { left: { takesBack, reason, warns } } : {}) };
}
