/** Stores what happens to an action that no stage message causes (rollback, a later probe), with event and audit record. */
import type { SessionRecord } from '../../schemas/generated/types.ts';
import { type Cause, envelopeAudit, envelopeEvent } from '../runtime/envelope.ts';
import type { EventDraft } from '../runtime/stage.ts';
import { ConflictError } from '../runtime/store/errors.ts';
import type { TenantStore, Version } from '../runtime/store/store.ts';
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
}

/**
 * The event is left out when the session has ended: `session.closed` is a log's last event.
 * @throws {ConflictError} when the action was changed meanwhile.
 */
export async function commitActionChange(store: TenantStore, { document, version, cause: what, actor, audit, event }: ActionChange, now: number): Promise<void> {
  const { actionId, sessionId, traceparent, acceptedAt } = document;
  const id = `${actionId}:${what}`;
  const message = { id, tenantId: store.tenantId, sessionId, actor, traceparent, acceptedAt };
  const cause: Cause = { message, stage: 'api', traceparent: childTraceparent(traceparent, id), time: new Date(now).toISOString() };
  await store.transaction(async (tx) => {
    const current = await tx.get<ActionDocument>('actions', actionId);
    if (current?.version !== version) throw new ConflictError('actions', actionId);
    const session = event && (await tx.get<SessionRecord>('sessions', sessionId));
    const streamed = event && session && session.data.status !== 'closed' ? [envelopeEvent(cause, event, 0)] : [];
    tx.add({ writes: [{ op: 'set', collection: 'actions', id: actionId, data: document, ifVersion: version }], events: streamed, audit: [envelopeAudit(cause, audit, 0)] });
  });
}
