/** Stores what happens to an action that no stage message causes (rollback, a later probe), with event and audit record. */
import type { SessionRecord, SessionTotals } from '../../schemas/generated/types.ts';
import { type Cause, envelopeAudit, envelopeEvent } from '../runtime/envelope.ts';
import { addUSD } from '../runtime/models/paid-call.ts';
import type { EventDraft } from '../runtime/stage.ts';
import { type StateDocument, stateId } from '../runtime/state-cache.ts';
import { ConflictError } from '../runtime/store/errors.ts';
import type { TenantStore, Transaction, Version, Write } from '../runtime/store/store.ts';
import { childTraceparent } from '../runtime/trace-context.ts';
import type { ActionDocument } from './action-document.ts';

export interface ActionChange {
  readonly document: ActionDocument;
  /** Of the document that it replaces. */
  readonly version: Version;
  /** What makes this change one of its own, such as `rollback:1`: ids derive from it. */
  readonly cause: string;
  readonly actor: string;
  readonly audit: { readonly action: string; readonly detail: object };
  readonly event?: EventDraft;
  /** An outcome that the session's totals count otherwise until now, or not at all. */
  readonly recount?: { readonly from: ActionDocument['status']; readonly spentUSD: number };
}

/** The part of the stage's state that the totals are made of. */
type Counted = Pick<SessionTotals, 'actions' | 'costUSD'>;

/**
 * Event and recount are left out when the session has ended: `session.closed` is a log's last event, and its totals are what was known then.
 * @throws {ConflictError} when the action was changed meanwhile.
 */
export async function commitActionChange(store: TenantStore, { document, version, cause: what, actor, audit, event, recount }: ActionChange, now: number): Promise<void> {
  const { actionId, sessionId, traceparent, acceptedAt } = document;
  const id = `${actionId}:${what}`;
  const message = { id, tenantId: store.tenantId, sessionId, actor, traceparent, acceptedAt };
  const cause: Cause = { message, stage: 'api', traceparent: childTraceparent(traceparent, id), time: new Date(now).toISOString() };
  await store.transaction(async (tx) => {
    const current = await tx.get<ActionDocument>('actions', actionId);
    if (current?.version !== version) throw new ConflictError('actions', actionId);
    const session = event && (await tx.get<SessionRecord>('sessions', sessionId));
    const open = session && session.data.status !== 'closed';
    const counted = open && recount ? await recounted(tx, document, recount) : [];
    tx.add({
      writes: [{ op: 'set', collection: 'actions', id: actionId, data: document, ifVersion: version }, ...counted],
      events: event && open ? [envelopeEvent(cause, event, 0)] : [],
      audit: [envelopeAudit(cause, audit, 0)],
    });
  });
}

/** The stage's own copy is stale then, which its next commit finds out. */
async function recounted(tx: Transaction, { sessionId, status }: ActionDocument, { from, spentUSD }: NonNullable<ActionChange['recount']>): Promise<Write[]> {
  const id = stateId(sessionId, 'dispatch');
  const stored = await tx.get<StateDocument<Counted>>('state', id);
  if (!stored) return [];
  const { state } = stored.data;
  const actions = { ...state.actions };
  if (isCounted(from, actions)) actions[from] = Math.max(0, actions[from] - 1);
  if (isCounted(status, actions)) actions[status] += 1;
  return [{ op: 'set', collection: 'state', id, data: { ...stored.data, state: { ...state, actions, costUSD: addUSD(state.costUSD, spentUSD) } }, ifVersion: stored.version }];
}

function isCounted(status: string, actions: Counted['actions']): status is keyof Counted['actions'] {
  return Object.hasOwn(actions, status);
}
