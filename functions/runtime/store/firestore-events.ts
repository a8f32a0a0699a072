/** The sessions' event logs in Firestore: documents under the session, in the order of their commits. */
import type { CollectionReference, DocumentReference, Firestore, QueryDocumentSnapshot } from '@google-cloud/firestore';
import type { Module, OpenFirestore } from './firestore-client.ts';
import { escapeId, tenantPath } from './firestore-documents.ts';
import { advance, covers, decodePosition, encodePosition, isDelivered, START, union, type EventPlace, type EventPosition } from './firestore-event-cursor.ts';
import type { EventAppend, EventPage, ReadEvents, StoredEvent } from './store.ts';

/** A document that a commit creates besides its writes; its id comes from the commit, its `n` says the order within. */
export interface Append {
  readonly refOf: (rev: string, n: number) => DocumentReference;
  readonly data: Readonly<Record<string, unknown>>;
}

const DEFAULT_LIMIT = 500;
const MAX_LIMIT = 1_000;
const DELETES_PER_BATCH = 400;
// Stands where events were removed, and is read with them, so that knowing of a gap costs no read of its own.
const PRUNED_ID = 'pruned';
const PRUNED_TYPE = '-pruned';

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
export async function readEvents(open: OpenFirestore, tenantId: string, sessionId: string, { after, limit = DEFAULT_LIMIT, types }: ReadEvents): Promise<EventPage> {
  const wanted = Math.min(Math.max(1, limit), MAX_LIMIT);
  let position = after === undefined ? START : decodePosition(after);
  const { docs, fetched } = await fetch(open, eventsRef(open.database, tenantId, sessionId), position, wanted, types);
  const tombstone = docs.find(({ id }) => id === PRUNED_ID);
  const prunedThrough = tombstone?.get('through') as string | undefined;
  const isGap = prunedThrough !== undefined && (after === undefined || !covers(position, decodePosition(prunedThrough)));
  if (isGap) position = union(position, decodePosition(prunedThrough));
  else if (after !== undefined && !types && !tombstone && isLost(position, docs)) return fromStart(open, tenantId, sessionId, after, limit);

  const events: StoredEvent[] = [];
  let more = docs.length === fetched;
  for (const doc of docs) {
    if (doc.id === PRUNED_ID || isDelivered(position, placeOf(doc))) continue;
    if (events.length === wanted) {
      more = true;
      break;
    }
    position = advance(position, placeOf(doc));
    events.push({ cursor: encodePosition(position), id: doc.get('id') as string, type: doc.get('type') as string, json: doc.get('json') as string });
  }
  return { events, end: !more, ...(isGap && { gap: { prunedThrough } }) };
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

/** From the position on, with enough more than wanted to make up for those that have been delivered. */
async function fetch(open: OpenFirestore, events: CollectionReference, { low, delivered }: EventPosition, wanted: number, types: readonly string[] | undefined) {
  const fetched = wanted + 2 + delivered.reduce((sum, { n }) => sum + n + 1, 0);
  let query = events.where('at', '>=', open.sdk.Timestamp.fromMillis(low));
  if (types) query = query.where('type', 'in', [...types, PRUNED_TYPE]);
  const { docs } = await query.orderBy('at').orderBy('n').limit(fetched).get();
  return { docs, fetched };
}

/** The events that the cursor names are not there, and nothing says that they were removed: it comes from a log that is lost. */
function isLost(position: EventPosition, docs: readonly QueryDocumentSnapshot[]): boolean {
  const named = new Set(position.delivered.map(({ rev }) => rev));
  return !docs.some((doc) => named.has(placeOf(doc).rev));
}

async function fromStart(open: OpenFirestore, tenantId: string, sessionId: string, after: string, limit: number): Promise<EventPage> {
  const page = await readEvents(open, tenantId, sessionId, { limit });
  return { ...page, gap: { prunedThrough: after } };
}

function placeOf(doc: QueryDocumentSnapshot): EventPlace {
  const at = doc.get('at') as { toMillis(): number };
  return { rev: (doc.get('rev') as string | undefined) ?? '', n: doc.get('n') as number, at: at.toMillis() };
}
