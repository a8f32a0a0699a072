/** The sessions' event logs in Firestore: documents under the session, in the order of their commits. */
import type { CollectionReference, DocumentReference, Firestore } from '@google-cloud/firestore';
import type { Module, OpenFirestore } from './firestore-client.ts';
import { escapeId, tenantPath } from './firestore-documents.ts';
import { decodePosition, isDelivered } from './firestore-event-cursor.ts';
import { placeOf, PRUNED_ID, PRUNED_TYPE, readEventLog } from './firestore-event-log.ts';
import type { EventAppend, EventPage, ReadEvents } from './store.ts';

/** A document that a commit creates besides its writes; its id comes from the commit, its `n` says the order within. */
export interface Append {
  readonly refOf: (rev: string, n: number) => DocumentReference;
  readonly data: Readonly<Record<string, unknown>>;
}

const DELETES_PER_BATCH = 400;

export function eventsRef(database: Firestore, tenantId: string, sessionId: string): CollectionReference {
  return database.collection(`${tenantPath(tenantId)}/sessions/${escapeId(sessionId)}/events`);
}

export function eventAppends(database: Firestore, sdk: Module, tenantId: string, events: readonly EventAppend[]): readonly Append[] {
  return events.map(({ sessionId, id, type, json }) => ({
    refOf: (rev, n) => eventsRef(database, tenantId, sessionId).doc(appendId(rev, n)),
    data: { id, type, json, at: sdk.FieldValue.serverTimestamp() },
  }));
}

/** Fixed length, so that the order of ids is that of the commit. */
export function appendId(rev: string, n: number): string {
  return rev + n.toString(36).padStart(3, '0');
}

/** @throws {InvalidCursorError} */
export async function readEvents(open: OpenFirestore, tenantId: string, sessionId: string, read: ReadEvents): Promise<EventPage> {
  const events = eventsRef(open.database, tenantId, sessionId);
  return readEventLog(async ({ low, count, types }) => {
    let query = events.where('at', '>=', open.sdk.Timestamp.fromMillis(low));
    if (types) query = query.where('type', 'in', types);
    return (await query.orderBy('at').orderBy('n').limit(count).get()).docs;
  }, read);
}

/** @throws {InvalidCursorError} */
export async function pruneEvents(open: OpenFirestore, tenantId: string, sessionId: string, through: string): Promise<void> {
  const position = decodePosition(through);
  const events = eventsRef(open.database, tenantId, sessionId);
  const newest = Math.max(...position.delivered.map(({ at }) => at));
  const found = await events.where('at', '<=', open.sdk.Timestamp.fromMillis(newest)).orderBy('at').get();
  const removed = found.docs.filter((doc) => doc.id !== PRUNED_ID && isDelivered(position, placeOf(doc)));
  if (removed.length === 0) return;
  // Before anything is gone: a reader in between then sees the gap too early, never too late.
  await events.doc(PRUNED_ID).set({ at: open.sdk.Timestamp.fromMillis(newest), n: -1, type: PRUNED_TYPE, through });
  for (let start = 0; start < removed.length; start += DELETES_PER_BATCH) {
    const batch = open.database.batch();
    for (const { ref } of removed.slice(start, start + DELETES_PER_BATCH)) batch.delete(ref);
    await batch.commit();
  }
}
