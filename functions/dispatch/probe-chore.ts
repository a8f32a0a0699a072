/** Scheduled work on actions whose outcome is unclear: asks their probes again, and names abandoned attempts `unknown`. */
import { settleMoney } from './settle-money.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { ConflictError } from '../runtime/store/errors.ts';
import type { Doc, Store } from '../runtime/store/store.ts';
import type { ActionDocument, FinalStatus } from './action-document.ts';
import { commitActionChange } from './commit-action-change.ts';
import { createLiveTargets, type TargetDeps } from './live-targets.ts';
import { probe } from './probe.ts';

export interface ProbeChoreDeps extends TargetDeps {
  readonly store: Store;
  readonly bundles: { active(tenantId: string): Promise<Bundle> };
}

const BATCH = 100;
/** Older outcomes stay unknown. */
const LOOK_BACK_MS = 24 * 3_600_000;
/** An attempt whose lease ended this long ago gets no further delivery. */
const ABANDONED_AFTER_MS = 10 * 60_000;

/** Returns how many actions have a new status. Safe to run at any time, in any number of processes. */
export async function probeUnclearActions(deps: ProbeChoreDeps): Promise<number> {
  let changed = 0;
  const since = new Date(deps.clock.now() - LOOK_BACK_MS).toISOString();
  for (const status of ['attempting', 'unknown'] as const) {
    let cursor: string | undefined;
    do {
      const page = await deps.store.scan<ActionDocument>('actions', { where: [['status', '==', status], ['createdAt', '>=', since]], orderBy: ['createdAt', 'asc'], limit: BATCH, ...(cursor === undefined ? {} : { cursor }) });
      for (const action of page.items) if (await look(deps, action)) changed += 1;
      cursor = page.next;
    } while (cursor !== undefined);
  }
  return changed;
}

async function look(deps: ProbeChoreDeps, { tenantId, ...action }: Doc<ActionDocument> & { readonly tenantId: string }): Promise<boolean> {
  const now = deps.clock.now();
  const { data } = action;
  if (data.status === 'attempting' && (data.lease?.until ?? 0) + ABANDONED_AFTER_MS > now) return false;
  if (data.status === 'unknown' && !data.probeAction) return false;
  const store = deps.store.tenant(tenantId);
  const { limits } = await deps.bundles.active(tenantId);
  const call = { tenantId, sessionId: data.sessionId, intent: data.intent, traceparent: data.traceparent, egress: limits.egress ?? {}, key: data.actionId, personal: data.personal };
  const unclear = { kind: 'unclear', code: data.outcome?.code ?? 'ATTEMPT_ABANDONED' } as const;
  const answer = await probe(createLiveTargets(deps), data.probeAction, call, unclear, now - Date.parse(data.updatedAt));
  const status: FinalStatus = answer.kind === 'done' ? 'dispatched' : answer.kind === 'refused' ? 'failed' : 'unknown';
  if (status === data.status) return false;
  const { result: spentUSD, basis } = await settleMoney(store, data, status, now);
  await basis?.durable;
  const { actionId, intentId, attempts, target } = data;
  const { lease: _lease, ...document } = data;
  try {
    await commitActionChange(store, {
      document: { ...document, status, outcome: { code: answer.code }, updatedAt: new Date(now).toISOString() },
      version: action.version, cause: `probe:${status}`, actor: 'system:sweep',
      audit: { action: 'action.probed', detail: { actionId, intentId, from: data.status, status, code: answer.code } },
      event: { type: 'action.dispatched', data: { actionId, intentId, status, attempts, target } },
      // What was unknown has been paid for, and stays so.
      recount: { from: data.status, spentUSD: data.status === 'unknown' ? 0 : spentUSD },
    }, now);
    return true;
  } catch (error) {
    if (error instanceof ConflictError) return false;
    throw error;
  }
}
