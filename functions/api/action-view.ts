/** A stored action as it is shown; parameters, keys and leases stay inside. */
import type { ActionAttempt, ActionView } from '../../schemas/generated/types.ts';

interface Outcome { readonly code: string; readonly statusCode?: number }

/** What the control plane reads of a document in collection `actions`. */
export interface StoredAction extends Omit<ActionView, 'status' | 'dryRun' | 'attempts'> {
  readonly status: 'attempting' | 'waiting' | 'held' | 'dispatched' | 'dry_run' | 'failed' | 'unknown' | 'rolled_back';
  readonly outcome: Outcome | null;
  /** Calls that were, or may have been, made. */
  readonly attempts: number;
  readonly rollback?: { readonly status: 'running' | 'rolled_back' | 'failed' | 'unknown'; readonly at: string; readonly attempts: number; readonly outcome?: Outcome };
}

const CALL_OUTCOME: Readonly<Record<StoredAction['status'], ActionAttempt['outcome'] | undefined>> = {
  attempting: undefined, waiting: 'failed', held: undefined, dispatched: 'succeeded', dry_run: undefined, failed: 'failed', unknown: 'unknown', rolled_back: 'succeeded',
};
const ROLLBACK_OUTCOME = { running: undefined, rolled_back: 'succeeded', failed: 'failed', unknown: 'unknown' } as const;

export function actionView(action: StoredAction): ActionView {
  const { actionId, sessionId, intentId, intent, target, manifestId, manifestVersion, digest, reviewId, costUSD, createdAt, updatedAt } = action;
  return {
    actionId, sessionId, intentId, intent, status: statusOf(action), dryRun: action.status === 'dry_run', target, manifestId, manifestVersion, digest, reviewId, costUSD,
    attempts: [...callsOf(action), ...rollbacksOf(action)], createdAt, updatedAt,
  };
}

function statusOf({ status, rollback }: StoredAction): ActionView['status'] {
  if (rollback?.status === 'running') return 'rolling_back';
  return status === 'attempting' || status === 'waiting' || status === 'held' ? 'pending' : status;
}

/** Another call is made only after one that was not sent, so all but the last have failed. */
function callsOf({ attempts, status, outcome, rollback, updatedAt }: StoredAction): ActionAttempt[] {
  const last = CALL_OUTCOME[status];
  return Array.from({ length: attempts }, (_, index): ActionAttempt | undefined => {
    if (index < attempts - 1) return { attempt: index + 1, kind: 'run', outcome: 'failed', error: 'NOT_SENT' };
    return last && { attempt: index + 1, kind: 'run', outcome: last, ...(rollback ? {} : { at: updatedAt }), ...detailOf(outcome, last) };
  }).filter((attempt) => attempt !== undefined);
}

function rollbacksOf({ rollback }: StoredAction): ActionAttempt[] {
  const outcome = rollback && ROLLBACK_OUTCOME[rollback.status];
  return outcome ? [{ attempt: rollback.attempts, kind: 'rollback', at: rollback.at, outcome, ...detailOf(rollback.outcome, outcome) }] : [];
}

function detailOf(known: Outcome | null | undefined, outcome: ActionAttempt['outcome']): Pick<ActionAttempt, 'statusCode' | 'error'> {
  return { ...(known?.statusCode === undefined ? {} : { statusCode: known.statusCode }), ...(known && outcome !== 'succeeded' ? { error: known.code } : {}) };
}
