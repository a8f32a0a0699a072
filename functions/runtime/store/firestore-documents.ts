/**
 * How documents lie in Firestore: `tenants/TENANT/COLLECTION/ID` with the data as JSON text (exact, and never indexed) beside
 * copies of what an index, the vector search or the TTL policy needs.
 */
import { randomBytes } from 'node:crypto';
import type { CollectionReference, DocumentReference, DocumentSnapshot, Firestore, Timestamp, VectorValue } from '@google-cloud/firestore';
import { COLLECTIONS, type CollectionName, type CollectionSpec } from './collections.ts';
import { ConflictError, InvalidDocumentError } from './errors.ts';
import type { Module } from './firestore-client.ts';
import type { Doc, Version } from './store.ts';

export interface StoredDocument {
  readonly json: string;
  /** Names the commit that wrote it, so that a commit whose answer was lost can be told from somebody else's. */
  readonly rev: string;
  /** The indexed fields. */
  readonly keys?: Readonly<Record<string, unknown>>;
  readonly ttl?: Timestamp;
  readonly vector?: VectorValue;
}

export const REV_LENGTH = 8;

export function newRev(): string {
  return randomBytes(6).toString('base64url');
}

export function tenantPath(tenantId: string): string {
  return `tenants/${escapeId(tenantId)}`;
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
  const keys = keysOf(spec, fields);
  const ttl = spec.ttl === undefined ? undefined : fields[spec.ttl];
  const vector = spec.vector && fields[spec.vector.field];
  if (vector !== undefined && vector !== null && (!Array.isArray(vector) || vector.length !== spec.vector?.dimensions)) {
    throw new InvalidDocumentError(`The vector of a document in ${collection} must have ${spec.vector?.dimensions} numbers`, { context: { collection } });
  }
  return {
    json: JSON.stringify(data),
    rev,
    ...(keys && { keys }),
    ...(typeof ttl === 'number' && { ttl: sdk.Timestamp.fromMillis(Math.ceil(ttl)) }),
    ...(Array.isArray(vector) && { vector: sdk.FieldValue.vector(vector as number[]) }),
  };
}

export function decodeDocument<T>(snapshot: DocumentSnapshot): Doc<T> | undefined {
  if (!snapshot.exists) return undefined;
  return { id: unescapeId(snapshot.id), version: versionOf(snapshot.updateTime as Timestamp), data: JSON.parse(snapshot.get('json') as string) as T };
}

/** Names of the fields that are copied for the collection's indexes. */
export function indexedFields(spec: CollectionSpec): ReadonlySet<string> {
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

/** Firestore takes no `/` in an id, and neither `.`, `..` nor `__…__` as a whole. */
export function escapeId(id: string): string {
  const escaped = id.replaceAll('%', '%25').replaceAll('/', '%2F');
  if (escaped === '.' || escaped === '..') return escaped.replaceAll('.', '%2E');
  return /^__.*__$/s.test(escaped) ? `%5F${escaped.slice(1)}` : escaped;
}

export function unescapeId(id: string): string {
  return id.replaceAll(/%(25|2F|2E|5F)/g, decodeURIComponent);
}

function keysOf(spec: CollectionSpec, fields: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const found = [...indexedFields(spec)].filter((field) => fields[field] !== undefined && fields[field] !== null);
  return found.length === 0 ? undefined : Object.fromEntries(found.map((field) => [field, fields[field]]));
}
