/**
 * "Forget it" reaches what is held back. Messages of a session come in order, so it is here behind the actions that it means, and
 * either before or behind their release: an action is given up, or it runs, never both.
 */
import type { TakeBackData } from '../../schemas/generated/types.ts';
import { release } from '../runtime/budget/budget.ts';
import type { EventDraft, StageContext, StageResult } from '../runtime/stage.ts';
import type { ActionDocument } from './action-document.ts';
import type { DispatchState } from './create-dispatch-stage.ts';
import { heldActions } from './hold-action.ts';

const TAKEN_BACK = 'TAKEN_BACK';
const WHY = 'It no longer waits for anybody: it was decided, or is done. Nothing was undone. An action that can be undone has a rollback token.';

/** As the speaker's own cancellation: the action ends as `failed` with the outcome `TAKEN_BACK`, and its money is given back. */
export async function takeBackHeld({ takesBack, reason, warns }: TakeBackData, state: DispatchState, context: StageContext): Promise<StageResult<DispatchState>> {
  const { message, store, clock } = context;
  const held = await heldActions(context);
  const meant = held.filter(({ data }) => takesBack.includes(data.intentId));
  const now = clock.now();
  for (const { data: { reservationId } } of meant) if (reservationId !== null) await release(store, reservationId, now);
  const left = takesBack.length > new Set(meant.map(({ data }) => data.intentId)).size;
  const time = new Date(now).toISOString();
  const warning: EventDraft = { type: 'error', data: { code: 'NOT_TAKEN_BACK', message: WHY, severity: 'warning', retryable: false, stage: 'dispatch' } };
  return {
    state: { ...state, held: held.length - meant.length, actions: { ...state.actions, failed: state.actions.failed + meant.length } },
    writes: meant.map(({ id, data: { held: _held, ...document }, version }) => ({ op: 'set', collection: 'actions', id, data: { ...document, status: 'failed', outcome: { code: TAKEN_BACK }, updatedAt: time } satisfies ActionDocument, ifVersion: version })),
    events: [
      ...meant.map(({ data: { actionId, intentId, attempts, target } }): EventDraft => ({ type: 'action.dispatched', data: { actionId, intentId, status: 'failed', attempts, target } })),
      ...(warns && left ? [warning] : []),
    ],
    audit: meant.map(({ data: { actionId, intentId, digest } }) => ({ action: 'action.taken_back', detail: { actionId, intentId, digest, by: message.actor, reason, code: TAKEN_BACK } })),
  };
}
