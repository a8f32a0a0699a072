/** Pages of documents from Firestore, of one tenant and across all of them, and the nearest by vector. */
import type { Query as FirestoreQuery, QueryDocumentSnapshot } from '@google-cloud/firestore';
import { COLLECTIONS, type CollectionName, type CollectionSpec } from './collections.ts';
import { UnsupportedQueryError } from './errors.ts';
import type { OpenFirestore } from './firestore-client.ts';
import { collectionRef, decodeDocument, documentRef, escapeId, unescapeId } from './firestore-documents.ts';
import { decodeCursor, encodeCursor, type PagePosition } from './page-cursor.ts';
import { equalitiesOf, planQuery, type Equality, type QueryPlan } from './plan-query.ts';
import type { Doc, Nearest, Page, Query } from './store.ts';

// Firestore's own limit on the values of an `in` filter.
const MAX_IN_VALUES = 30;

export async function queryDocuments<T>(open: OpenFirestore, tenantId: string, collection: CollectionName, query: Query): Promise<Page<Doc<T>>> {
  const plan = planQuery(collection, query);
  const after = query.cursor === undefined ? undefined : decodeCursor(plan.fingerprint, query.cursor);
  const found = await fetch(open, collection, collectionRef(open.database, tenantId, collection), plan, after && [...orderValue(plan, after), escapeId(after.id)]);
  return toPage(found, plan, (snapshot) => decodeDocument<T>(snapshot) as Doc<T>, () => ({}));
}

/** Ordered by the order field, then tenant, then id. @throws {UnsupportedQueryError} also when no index across tenants is declared. */
export async function scanDocuments<T>(open: OpenFirestore, collection: CollectionName, query: Query): Promise<Page<Doc<T> & { readonly tenantId: string }>> {
  const plan = planQuery(collection, query);
  if (!isScanned(collection, plan)) throw new UnsupportedQueryError(`${collection} has no such index across tenants`, { context: { collection } });
  const after = query.cursor === undefined ? undefined : decodeCursor(plan.fingerprint, query.cursor);
  const start = after && [...orderValue(plan, after), documentRef(open.database, after.tenantId ?? '', collection, after.id)];
  const found = await fetch(open, collection, open.database.collectionGroup(collection), plan, start);
  return toPage(found, plan, (snapshot) => ({ ...(decodeDocument<T>(snapshot) as Doc<T>), tenantId: tenantOf(snapshot) }), (snapshot) => ({ tenantId: tenantOf(snapshot) }));
}

/** Best first. @throws {UnsupportedQueryError} without a vector field, for another length, or a filter that no index has. */
export async function nearestDocuments<T>(open: OpenFirestore, tenantId: string, collection: CollectionName, { vector, limit, where }: Nearest) {
  const spec: CollectionSpec = COLLECTIONS[collection];
  if (vector.length !== spec.vector?.dimensions) {
    throw new UnsupportedQueryError(`No vector index of ${collection} has ${vector.length} dimensions`, { context: { collection } });
  }
  const equalities = equalitiesOf(collection, where);
  const { field: vectorField, filters } = spec.vector;
  const unknown = equalities.find(({ field }) => !filters.includes(field));
  if (unknown) throw new UnsupportedQueryError(`The vector index of ${collection} has no ${unknown.field}`, { context: { collection } });
  if (isNothing(equalities)) return [];
  const { docs } = await filtered(collection, collectionRef(open.database, tenantId, collection), equalities)
    .findNearest({ vectorField, queryVector: [...vector], limit, distanceMeasure: 'COSINE', distanceResultField: 'distance' })
    .get();
  return docs.map((snapshot) => ({ doc: decodeDocument<T>(snapshot) as Doc<T>, similarity: 1 - (snapshot.get('distance') as number) }));
}

/** One document more than the limit, to know whether there is a next page. */
async function fetch(open: OpenFirestore, collection: CollectionName, from: FirestoreQuery, plan: QueryPlan, startAfter: readonly unknown[] | undefined): Promise<readonly QueryDocumentSnapshot[]> {
  if (isNothing(plan.equalities)) return [];
  let query = filtered(collection, from, plan.equalities);
  if (plan.orderField !== undefined) {
    for (const { op, value } of plan.ranges) query = query.where(plan.orderField, op, value);
    query = query.orderBy(plan.orderField, plan.direction);
  }
  query = query.orderBy(open.sdk.FieldPath.documentId(), plan.direction);
  if (startAfter) query = query.startAfter(...startAfter);
  return (await query.limit(plan.limit + 1).get()).docs;
}

function filtered(collection: CollectionName, query: FirestoreQuery, equalities: readonly Equality[]): FirestoreQuery {
  for (const { field, op, value } of equalities) {
    if (op === 'in' && (value as readonly unknown[]).length > MAX_IN_VALUES) {
      throw new UnsupportedQueryError(`A filter on ${field} of ${collection} has more than ${MAX_IN_VALUES} values`, { context: { collection, field } });
    }
    query = query.where(field, op, value);
  }
  return query;
}

function isScanned(collection: CollectionName, { equalities, orderField, direction }: QueryPlan): boolean {
  const { scanned = [] }: CollectionSpec = COLLECTIONS[collection];
  return direction === 'asc' && scanned.some((fields) =>
    fields.at(-1) === orderField && fields.length === equalities.length + 1 && equalities.every(({ field }) => fields.includes(field)));
}

/** Firestore refuses an empty set of values; nothing can match it. */
function isNothing(equalities: readonly Equality[]): boolean {
  return equalities.some(({ op, value }) => op === 'in' && (value as readonly unknown[]).length === 0);
}

function orderValue(plan: QueryPlan, after: PagePosition): readonly unknown[] {
  return plan.orderField === undefined ? [] : [after.value];
}

function toPage<T>(
  found: readonly QueryDocumentSnapshot[], plan: QueryPlan, decode: (snapshot: QueryDocumentSnapshot) => T, extra: (snapshot: QueryDocumentSnapshot) => { tenantId?: string },
): Page<T> {
  const items = found.slice(0, plan.limit).map(decode);
  const last = found[plan.limit - 1];
  if (found.length <= plan.limit || !last) return { items };
  const value = plan.orderField === undefined ? null : (last.get(plan.orderField) as string | number);
  return { items, next: encodeCursor(plan.fingerprint, { value, id: unescapeId(last.id), ...extra(last) }) };
}

function tenantOf(snapshot: QueryDocumentSnapshot): string {
  return unescapeId(snapshot.ref.parent.parent?.id ?? '');
}
