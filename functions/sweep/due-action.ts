/** What has to happen to a session whose `dueAt` has passed. */
import type { CloseReason, SessionRecord } from '../../schemas/generated/types.ts';
import { dueAt } from '../runtime/session-lifecycle.ts';

export type DueAction =
  | { readonly kind: 'end'; readonly reason: CloseReason }
  /** It was used after the record was written. */
  | { readonly kind: 'postpone'; readonly until: number }
  | { readonly kind: 'rescue'; readonly reason: CloseReason; readonly lastResort: boolean }
  | { readonly kind: 'prune' };

/** A session that is still closing after this long (ms) is closed at the last stage, with reason `error`. */
const LAST_RESORT_MS = 5 * 60_000;

/** `activeAt`: when (ms) the first stage took its last frame, as far as there was one. */
export function dueAction(session: SessionRecord, activeAt: number | undefined, now: number): DueAction {
  if (session.status === 'closed') return { kind: 'prune' };
  if (session.status === 'closing') {
    const lastResort = now - Date.parse(session.closingSince ?? session.createdAt) >= LAST_RESORT_MS;
    return { kind: 'rescue', reason: lastResort ? 'error' : (session.closeReason ?? 'error'), lastResort };
  }
  if (now >= Date.parse(session.expiresAt)) return { kind: 'end', reason: 'expired' };
  const until = activeAt === undefined ? session.dueAt : dueAt(session, activeAt);
  return until > now ? { kind: 'postpone', until } : { kind: 'end', reason: 'idle' };
}
