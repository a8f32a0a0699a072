/** An action's money: checked before it runs, settled or given back after. */
import type { SessionRecord } from '../../schemas/generated/types.ts';
import type { ReservationDocument } from '../runtime/budget/budget-documents.ts';
import { releaseIn, reserve, settleIn } from '../runtime/budget/budget.ts';
import type { StageContext } from '../runtime/stage.ts';
import { type Changed, changeAhead } from '../runtime/store/change-ahead.ts';
import type { TenantStore } from '../runtime/store/store.ts';
import type { ActionDocument, FinalStatus } from './action-document.ts';

const HOLD_MS = 15 * 60_000;

/** False when the reservation ran out while the action waited, and the money is no longer there. */
export async function moneyIsHeld(document: ActionDocument, { store, bundle, session, clock }: Pick<StageContext, 'store' | 'bundle' | 'session' | 'clock'>): Promise<boolean> {
  if (document.reservationId === null) return true;
  const reservation = await store.get<ReservationDocument>('reservations', document.reservationId);
  if (reservation?.data.status !== 'released') return true;
  const { ok } = await reserve(store, { reservationId: document.reservationId, sessionId: document.sessionId, amountUSD: document.costUSD, limits: limitsOf(bundle, session), now: clock.now(), ttlMs: HOLD_MS });
  return ok;
}

/** What was or may have been done is paid for; idempotent. Says what was spent, in US dollars. */
export async function settleMoney(store: TenantStore, { reservationId, costUSD }: Pick<ActionDocument, 'reservationId' | 'costUSD'>, status: FinalStatus, now: number): Promise<Changed<number>> {
  const spent = status === 'dispatched' || status === 'unknown';
  const result = spent ? costUSD : 0;
  if (reservationId === null) return { result };
  const { basis } = await changeAhead(store, (tx) => (spent ? settleIn(tx, reservationId, costUSD, now) : releaseIn(tx, reservationId, now)));
  return { result, ...(basis ? { basis } : {}) };
}

function limitsOf({ limits: { budgets = {} } }: StageContext['bundle'], { scope }: SessionRecord) {
  return { dailyUSD: budgets.dailyUSD, monthlyUSD: budgets.monthlyUSD, sessionUSD: Math.min(budgets.sessionUSD ?? Number.POSITIVE_INFINITY, scope.maxCostUSD) };
}
