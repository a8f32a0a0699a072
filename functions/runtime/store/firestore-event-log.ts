/** How a session's event log in Firestore is read, whichever of Google's libraries fetches the documents. Web-standard parts alone. */
import { advance, covers, decodePosition, encodePosition, isDelivered, START, union, type EventPlace, type EventPosition } from './firestore-event-cursor.ts';
import type { EventPage, ReadEvents, StoredEvent } from './store.ts';

/** An event as both libraries give it. */
export interface EventDocument {
  readonly id: string;
  get(field: string): unknown;
}

/** At most `count` events that were committed at `low` (ms) or later, by `at` and `n`, of those types. */
export type FetchEvents = (query: { readonly low: number; readonly count: number; readonly types?: readonly string[] }) => Promise<readonly EventDocument[]>;

const DEFAULT_LIMIT = 500;
const MAX_LIMIT = 1_000;
// Stands where events were removed, and is read with them, so that knowing of a gap costs no read of its own.
export const PRUNED_ID = 'pruned';
export const PRUNED_TYPE = '-pruned';

/** @throws {InvalidCursorError} */
export async function readEventLog(fetch: FetchEvents, { after, limit = DEFAULT_LIMIT, types }: ReadEvents): Promise<EventPage> {
  const wanted = Math.min(Math.max(1, limit), MAX_LIMIT);
  let position = after === undefined ? START : decodePosition(after);
  // Enough more than wanted to make up for those that have been delivered.
  const count = wanted + 2 + position.delivered.reduce((sum, { n }) => sum + n + 1, 0);
  const docs = await fetch({ low: position.low, count, ...(types ? { types: [...types, PRUNED_TYPE] } : {}) });
  const tombstone = docs.find(({ id }) => id === PRUNED_ID);
  const prunedThrough = tombstone?.get('through') as string | undefined;
  const isGap = prunedThrough !== undefined && (after === undefined || !covers(position, decodePosition(prunedThrough)));
  if (isGap) position = union(position, decodePosition(prunedThrough));
  else if (after !== undefined && !types && !tombstone && isLost(position, docs)) return fromStart(fetch, after, limit);

  const events: StoredEvent[] = [];
  let more = docs.length === count;
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

export function placeOf(doc: EventDocument): EventPlace {
  const at = doc.get('at') as { toMillis(): number };
  return { rev: (doc.get('rev') as string | undefined) ?? '', n: doc.get('n') as number, at: at.toMillis() };
}

/** The events that the cursor names are not there, and nothing says that they were removed: it comes from a log that is lost. */
function isLost(position: EventPosition, docs: readonly EventDocument[]): boolean {
  const named = new Set(position.delivered.map(({ rev }) => rev));
  return !docs.some((doc) => named.has(placeOf(doc).rev));
}

async function fromStart(fetch: FetchEvents, after: string, limit: number): Promise<EventPage> {
  const page = await readEventLog(fetch, { limit });
  return { ...page, gap: { prunedThrough: after } };
}
