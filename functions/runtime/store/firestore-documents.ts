/**
 * How documents lie in Firestore: `tenants/TENANT/COLLECTION/ID` with the data as JSON text (exact, and never indexed) beside
 * copies of those fields that an index, the vector search or the TTL policy needs, under their own names.
 */
import { randomBytes } from 'node:crypto';
import type { CollectionReference, DocumentReference, DocumentSnapshot, Firestore, Timestamp } from '@google-cloud/firestore';
import { escapeId, tenantPath, unescapeId } from './firestore-ids.ts';
import { COLLECTIONS, type CollectionName, type CollectionSpec } from './collections.ts';
import { ConflictError, InvalidDocumentError } from './errors.ts';
import type { Module } from './firestore-client.ts';
import type { Doc, Version } from './store.ts';

export { escapeId, tenantPath, unescapeId } from './firestore-ids.ts';

/** `json`, `rev` and the copied fields. `rev` names the commit, so that one whose answer was lost can be told from somebody else's. */
export type StoredDocument = Readonly<Record<string, unknown>>;

export function newRev(): string {
  return randomBytes(6).toString('base64url');
}

export function collectionRef(database: Firestore, tenantId: string, collection: CollectionName): CollectionReference {
  return database.collection(`${tenantPath(tenantId)}/${collection}`);
}

export function documentRef(database: Firestore, tenantId: string, collection: CollectionName, id: string): DocumentReference {
  return database.doc(`${tenantPath(tenantId)}/${collection}/${escapeId(id)}`);
}

/** @throws {InvalidDocumentError} when the vector has another length than the collection's. */
export function encodeDocument(sdk: Module, collection: CollectionName, data: object, rev: string): StoredDocument {
  const spec: CollectionSpec = COLLECTIONS[collection];
  const fields = data as Readonly<Record<string, unknown>>;
  const stored: Record<string, unknown> = { json: JSON.stringify(data), rev };
  for (const field of indexedFields(spec)) if (fields[field] !== undefined && fields[field] !== null) stored[field] = fields[field];
  const ttl = spec.ttl === undefined ? undefined : fields[spec.ttl];
  if (spec.ttl !== undefined && typeof ttl === 'number') stored[spec.ttl] = sdk.Timestamp.fromMillis(Math.ceil(ttl));
  const vector = spec.vector && fields[spec.vector.field];
  if (spec.vector === undefined || vector === undefined || vector === null) return stored;
  if (!Array.isArray(vector) || vector.length !== spec.vector.dimensions) {
    throw new InvalidDocumentError(`The vector of a document in ${collection} must have ${spec.vector.dimensions} numbers`, { context: { collection } });
  }
  stored[spec.vector.field] = sdk.FieldValue.vector(vector as number[]);
  return stored;
}

/** All fields that a document of the collection may have: what an update has to name to replace it. */
export function storedFields(collection: CollectionName): readonly string[] {
  const spec: CollectionSpec = COLLECTIONS[collection];
  return ['json', 'rev', ...indexedFields(spec), ...(spec.ttl === undefined ? [] : [spec.ttl]), ...(spec.vector ? [spec.vector.field] : [])];
}

export function decodeDocument<T>(snapshot: DocumentSnapshot): Doc<T> | undefined {
  if (!snapshot.exists) return undefined;
  return { id: unescapeId(snapshot.id), version: versionOf(snapshot.updateTime as Timestamp), data: JSON.parse(snapshot.get('json') as string) as T };
}

function indexedFields(spec: CollectionSpec): ReadonlySet<string> {
  return new Set(spec.indexes.flat());
}

/** A version is the time of the commit, which no other commit to the document shares. */
export function versionOf(time: Timestamp): string {
  return `${time.seconds}.${String(time.nanoseconds).padStart(9, '0')}`;
}

/** @throws {ConflictError} for what is no version of this store: such a document cannot be there. */
export function timeOf(sdk: Module, version: Version, collection: CollectionName, id: string): Timestamp {
  const [, seconds, nanoseconds] = /^(\d+)\.(\d{9})$/.exec(String(version)) ?? [];
  if (seconds === undefined) throw new ConflictError(collection, id);
  return new sdk.Timestamp(Number(seconds), Number(nanoseconds));
}
