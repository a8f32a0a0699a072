/** How a session's record changes while its messages and finally its end-of-stream marker pass the stages. */
import type { CloseReason, SessionRecord, SessionTotals, StageName } from '../../schemas/generated/types.ts';
import { FIRST_STAGE, LAST_STAGE } from './pipeline.ts';

/** A record is rewritten for activity only when its deadline moves by at least this part of the idle timeout. */
const TOUCH_FRACTION = 0.1;

/** When (ms) the sweeper has to look at a session that was last active at `activeAt` (ms). */
export function dueAt(session: Pick<SessionRecord, 'idleTimeoutSec' | 'expiresAt'>, activeAt: number): number {
  return Math.min(activeAt + session.idleTimeoutSec * 1000, Date.parse(session.expiresAt));
}

/** The record after activity, or undefined when the stored one is still good enough. */
export function touched(session: SessionRecord, activeAt: number): SessionRecord | undefined {
  const due = dueAt(session, activeAt);
  return due - session.dueAt >= session.idleTimeoutSec * 1000 * TOUCH_FRACTION ? { ...session, dueAt: due } : undefined;
}

/** The record after the end-of-stream marker passed `stage`, or undefined when it does not change there. */
export function ended(session: SessionRecord, stage: StageName, end: { reason: CloseReason; totals: SessionTotals; at: number }): SessionRecord | undefined {
  if (stage === LAST_STAGE) {
    return { ...session, status: 'closed', closedAt: new Date(end.at).toISOString(), closeReason: end.reason, totals: end.totals };
  }
  return stage === FIRST_STAGE && session.status === 'open' ? { ...session, status: 'closing', closeReason: end.reason } : undefined;
}
