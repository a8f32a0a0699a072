/** Undoes an action once, with the manifest's compensation. */
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { Clock } from '../runtime/clock.ts';
import { ConflictError } from '../runtime/store/errors.ts';
import type { Doc, Store, TenantStore } from '../runtime/store/store.ts';
import type { ActionDocument, ActionRollback } from './action-document.ts';
import { commitActionChange } from './commit-action-change.ts';
import { RollbackRefusedError } from './errors.ts';
import { createLiveTargets, type TargetDeps } from './live-targets.ts';
import { verifyRollbackToken } from './rollback-token.ts';
import type { Answer } from './targets.ts';

export interface RollbackDeps extends TargetDeps {
  readonly store: Store;
  readonly bundles: { active(tenantId: string): Promise<Bundle> };
  readonly clock: Clock;
  readonly processId: string;
  readonly rollbackKey: string | Uint8Array;
}

export interface Rollback { readonly tenantId: string; readonly actionId: string; readonly rollbackToken: string; readonly actor: string }

export interface RollbackResult { readonly actionId: string; readonly status: 'rolled_back' | 'failed' | 'unknown' }

const STATUS_OF: Readonly<Record<Answer['kind'], RollbackResult['status']>> = { done: 'rolled_back', refused: 'failed', not_sent: 'failed', unclear: 'unknown', dry_run: 'failed' };
const LEASE_MS = 60_000;

/**
 * Runs the compensation under a key of its own. The token is used up, unless nothing could be sent.
 * @throws {RollbackRefusedError} with the reason, when nothing was done.
 */
export async function rollbackAction(deps: RollbackDeps, { tenantId, actionId, rollbackToken, actor }: Rollback): Promise<RollbackResult> {
  verifyRollbackToken(rollbackToken, { tenantId, actionId, now: deps.clock.now() }, deps.rollbackKey);
  const store = deps.store.tenant(tenantId);
  const action = await store.get<ActionDocument>('actions', actionId);
  if (!action) throw new RollbackRefusedError('ACTION_NOT_FOUND', 'no such action');
  refuseUnlessPossible(action.data);
  const before = action.data.rollback;
  if (before?.status === 'running') return concludeAbandoned(deps, store, action, before, actor);

  const attempts = (before?.attempts ?? 0) + 1;
  const begun = await begin(deps, store, action, { status: 'running', by: actor, at: isoNow(deps.clock), attempts, lease: { owner: deps.processId, until: deps.clock.now() + LEASE_MS } });
  const { data } = begun;
  const bundle = await deps.bundles.active(tenantId);
  const answer = await createLiveTargets(deps).perform(data.rollbackAction ?? missing(), {
    tenantId, sessionId: data.sessionId, intent: data.intent, traceparent: data.traceparent, egress: bundle.limits.egress ?? {}, key: `${actionId}.rollback`, personal: data.personal,
  });
  return conclude(deps, store, begun, { status: STATUS_OF[answer.kind], by: actor, at: isoNow(deps.clock), attempts, outcome: { code: answer.code, ...(answer.statusCode === undefined ? {} : { statusCode: answer.statusCode }) } });
}

function refuseUnlessPossible({ status, rollback, rollbackAction: compensation }: ActionDocument): void {
  if (status === 'rolled_back' || rollback?.status === 'unknown' || (rollback?.status === 'failed' && rollback.outcome?.code !== 'NOT_SENT')) {
    throw new RollbackRefusedError('ALREADY_ROLLED_BACK', 'the rollback token has been used');
  }
  if (status === 'unknown') throw new RollbackRefusedError('ROLLBACK_NOT_POSSIBLE', 'it is not known whether the action was done, so it cannot be undone safely');
  if (status === 'failed') throw new RollbackRefusedError('ROLLBACK_NOT_POSSIBLE', 'the action failed, so there is nothing to undo');
  if (status === 'dry_run') throw new RollbackRefusedError('ROLLBACK_NOT_POSSIBLE', 'the action was a dry run, so there is nothing to undo');
  if (status !== 'dispatched') throw new RollbackRefusedError('ROLLBACK_NOT_POSSIBLE', 'the action has not been done yet');
  if (!compensation) throw new RollbackRefusedError('ROLLBACK_NOT_POSSIBLE', 'the manifest has no rollback');
}

async function begin(deps: RollbackDeps, store: TenantStore, action: Doc<ActionDocument>, rollback: ActionRollback): Promise<Doc<ActionDocument>> {
  const { actionId } = action.data;
  const document: ActionDocument = { ...action.data, rollback };
  try {
    await commitActionChange(store, {
      document, version: action.version, cause: `rollback:${rollback.attempts}:begin`, actor: rollback.by,
      audit: { action: 'action.rollback_attempted', detail: { actionId, attempt: rollback.attempts } },
    }, deps.clock.now());
  } catch (error) {
    throw error instanceof ConflictError ? new RollbackRefusedError('ROLLBACK_IN_PROGRESS', 'the action is being rolled back') : error;
  }
  return (await store.get<ActionDocument>('actions', actionId)) ?? action;
}

async function conclude(deps: RollbackDeps, store: TenantStore, action: Doc<ActionDocument>, rollback: ActionRollback): Promise<RollbackResult> {
  const { actionId } = action.data;
  const status = rollback.status as RollbackResult['status'];
  const now = deps.clock.now();
  await commitActionChange(store, {
    document: { ...action.data, ...(status === 'rolled_back' ? { status } : {}), updatedAt: new Date(now).toISOString(), rollback },
    version: action.version, cause: `rollback:${rollback.attempts}:end`, actor: rollback.by,
    audit: { action: 'action.rolled_back', detail: { actionId, bundle: action.data.bundle, status, code: rollback.outcome?.code, attempt: rollback.attempts } },
    event: { type: 'action.rolled_back', data: { actionId, status } },
  }, now);
  return { actionId, status };
}

/** Whoever began has died: the compensation may have run, so it is not run again. */
async function concludeAbandoned(deps: RollbackDeps, store: TenantStore, action: Doc<ActionDocument>, { lease: _lease, ...rollback }: ActionRollback, actor: string): Promise<RollbackResult> {
  if (_lease && deps.clock.now() < _lease.until) throw new RollbackRefusedError('ROLLBACK_IN_PROGRESS', 'the action is being rolled back');
  return conclude(deps, store, action, { ...rollback, status: 'unknown', by: actor, outcome: { code: 'ATTEMPT_ABANDONED' } });
}

function isoNow(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}

function missing(): never {
  throw new RollbackRefusedError('ROLLBACK_NOT_POSSIBLE', 'the manifest has no rollback');
}
