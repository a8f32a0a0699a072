/** How a session's record changes while its messages and finally its end-of-stream marker pass the stages. */
import type { CloseReason, SessionRecord, SessionTotals } from '../../schemas/generated/types.ts';

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

/** The record after activity, or undefined when the stored one is still good enough. */
export function touched(session: SessionRecord, activeAt: number): SessionRecord | undefined {
  const due = dueAt(session, activeAt);
  return session.status === 'open' && due - session.dueAt >= session.idleTimeoutSec * 1000 * TOUCH_FRACTION ? { ...session, dueAt: due } : undefined;
}

/** The record once the end-of-stream marker has passed the last stage, at `at` (ms). */
export function closed(session: SessionRecord, end: { reason: CloseReason; totals: SessionTotals; at: number }): SessionRecord {
  return { ...session, status: 'closed', closedAt: new Date(end.at).toISOString(), closeReason: end.reason, totals: end.totals, dueAt: end.at };
}

/**
 * The record once closing has been asked for, at `at` (ms). It is committed before the marker is published: no frame is
 * accepted from then on, so the marker stands behind all that were.
 */
export function closing(session: SessionRecord, reason: CloseReason, at: number): SessionRecord {
  return { ...session, status: 'closing', closeReason: reason, closingSince: new Date(at).toISOString(), dueAt: at + CLOSING_GRACE_MS };
}
