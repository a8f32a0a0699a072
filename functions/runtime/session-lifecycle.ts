/** How a session's record changes while its messages and finally its end-of-stream marker pass the stages. */
import type { CloseReason, EndMessage, SessionRecord, SessionTotals, StageName } from '../../schemas/generated/types.ts';
import { FIRST_STAGE, LAST_STAGE } from './pipeline.ts';

/** How long (ms) the marker may take through the pipeline before the sweeper looks at a closing session. */
export const CLOSING_GRACE_MS = 60_000;

/** `dueAt` of a closed session whose events are gone: the sweeper need not look again. */
export const NEVER = Number.MAX_SAFE_INTEGER;

/** A record is rewritten for activity only when its deadline moves by at least this part of the idle timeout. */
const TOUCH_FRACTION = 0.1;

/** When (ms) the sweeper has to look at a session that was last active at `activeAt` (ms). */
export function dueAt(session: Pick<SessionRecord, 'idleTimeoutSec' | 'expiresAt'>, activeAt: number): number {
  return Math.min(activeAt + session.idleTimeoutSec * 1000, Date.parse(session.expiresAt));
}

/** The record after activity, or undefined when the stored one is still good enough (`exactly`: to the millisecond). */
export function touched(session: SessionRecord, activeAt: number, exactly = false): SessionRecord | undefined {
  if (session.status !== 'open') return undefined;
  const due = dueAt(session, activeAt);
  const slack = exactly ? 1 : session.idleTimeoutSec * 1000 * TOUCH_FRACTION;
  return due - session.dueAt >= slack ? { ...session, dueAt: due } : undefined;
}

/** True for an idle marker that a newer frame has overtaken: the session is in use again. */
export function isOvertaken(end: EndMessage['data'], activeAt: number | undefined): boolean {
  return end.reason === 'idle' && end.idleSince !== undefined && activeAt !== undefined && activeAt > Date.parse(end.idleSince);
}

/** The record after the end-of-stream marker passed `stage`, or undefined when it does not change there. */
export function ended(session: SessionRecord, stage: StageName, end: { reason: CloseReason; totals: SessionTotals; at: number }): SessionRecord | undefined {
  if (stage === LAST_STAGE) {
    return { ...session, status: 'closed', closedAt: new Date(end.at).toISOString(), closeReason: end.reason, totals: end.totals, dueAt: end.at };
  }
  return stage === FIRST_STAGE && session.status === 'open' ? closing(session, end.reason, end.at) : undefined;
}

/** The record once closing has been asked for, at `at` (ms). */
export function closing(session: SessionRecord, reason: CloseReason, at: number): SessionRecord {
  return { ...session, status: 'closing', closeReason: reason, closingSince: new Date(at).toISOString(), dueAt: at + CLOSING_GRACE_MS };
}
