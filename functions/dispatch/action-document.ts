/** An action as stored in collection `actions`. Times are ISO, leases milliseconds since the epoch. */
import type { ActionParams } from '../runtime/manifests/action-params.ts';
import type { RenderedAction } from '../runtime/manifests/render-action.ts';

/** `attempting`: a call may be on its way; `waiting`: a call was not sent and will be tried again; `held`: it may not run now. */
export type ActionStatus = 'attempting' | 'waiting' | 'held' | 'dispatched' | 'dry_run' | 'failed' | 'unknown' | 'rolled_back';

/** Why the status is what it is. */
export interface ActionOutcome { readonly code: string; readonly statusCode?: number }

export interface ActionLease { readonly owner: string; readonly until: number }

/** Why an action waits, and what puts it in line again. */
export interface HeldAction {
  readonly code: string;
  /** How often it has been held. */
  readonly times: number;
  /** Milliseconds since the epoch before which it need not be tried. */
  readonly until: number;
  /** The message that asked for it, JSON. */
  readonly message: string;
}

export interface ActionRollback {
  readonly status: 'running' | 'rolled_back' | 'failed' | 'unknown';
  readonly by: string;
  readonly at: string;
  readonly attempts: number;
  readonly outcome?: ActionOutcome;
  readonly lease?: ActionLease;
}

export interface ActionDocument {
  readonly actionId: string;
  readonly sessionId: string;
  readonly intentId: string;
  readonly intent: string;
  readonly status: ActionStatus;
  readonly outcome: ActionOutcome | null;
  /** Calls that were, or may have been, made. */
  readonly attempts: number;
  readonly target: string;
  readonly manifestId: string;
  readonly manifestVersion: string;
  readonly digest: string;
  readonly params: ActionParams;
  /** Placeholders among `params` for which the target got real values. */
  readonly personal?: readonly string[];
  readonly bundle: string;
  readonly costUSD: number;
  readonly reservationId: string | null;
  readonly reviewId: string | null;
  readonly requestedBy: string;
  readonly traceparent: string;
  readonly acceptedAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly lease?: ActionLease;
  /** As they would run, filled in when the action was decided. */
  readonly rollbackAction?: RenderedAction;
  readonly probeAction?: RenderedAction;
  readonly rollback?: ActionRollback;
  readonly held?: HeldAction;
}

export type FinalStatus = Extract<ActionStatus, 'dispatched' | 'dry_run' | 'failed' | 'unknown'>;

export function isUnderWay(document: ActionDocument): boolean {
  return document.status === 'attempting' || document.status === 'waiting' || document.status === 'held';
}
