/** What has to happen to a session whose `dueAt` has passed. */
import type { CloseReason, SessionRecord } from '../../schemas/generated/types.ts';

export type EndReason = CloseReason;

export type DueAction =
  | { readonly kind: 'end'; readonly reason: EndReason; readonly idleSince?: string }
  | { readonly kind: 'rescue'; readonly reason: EndReason; readonly lastResort: boolean }
  | { readonly kind: 'prune' };

/** A session that is still closing after this long (ms) is closed at the last stage, with reason `error`. */
const LAST_RESORT_MS = 5 * 60_000;

export function dueAction(session: SessionRecord, now: number): DueAction {
  if (session.status === 'closed') return { kind: 'prune' };
  if (session.status === 'closing') {
    const lastResort = now - Date.parse(session.closingSince ?? session.createdAt) >= LAST_RESORT_MS;
    return { kind: 'rescue', reason: lastResort ? 'error' : (session.closeReason ?? 'error'), lastResort };
  }
  if (now >= Date.parse(session.expiresAt)) return { kind: 'end', reason: 'expired' };
  return { kind: 'end', reason: 'idle', idleSince: new Date(now - session.idleTimeoutSec * 1000).toISOString() };
}
