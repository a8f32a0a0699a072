/** The database's indexes, TTL policies and exemptions as `collections.ts` and the queries here need them: Terraform creates them from this. Pure. */
import { COLLECTIONS, type CollectionName, type CollectionSpec } from './collections.ts';

export interface IndexField {
  readonly fieldPath: string;
  readonly order?: 'ASCENDING' | 'DESCENDING';
  readonly vectorConfig?: { readonly dimension: number; readonly flat: Record<string, never> };
}

export interface SingleIndex { readonly queryScope: QueryScope; readonly order: 'ASCENDING' | 'DESCENDING' }

type QueryScope = 'COLLECTION' | 'COLLECTION_GROUP';

/** The shape of `firestore.indexes.json`, which the gcloud and firebase tools read too. */
export interface FirestoreIndexes {
  readonly indexes: readonly { readonly collectionGroup: string; readonly queryScope: QueryScope; readonly fields: readonly IndexField[] }[];
  readonly fieldOverrides: readonly { readonly collectionGroup: string; readonly fieldPath: string; readonly ttl?: true; readonly indexes: readonly SingleIndex[] }[];
}

/** Collections that scheduled work reads across tenants. */
export const SCANNED: readonly CollectionName[] = ['sessions', 'reviews', 'reservations', 'actions'];

type Index = FirestoreIndexes['indexes'][number];
type Override = FirestoreIndexes['fieldOverrides'][number];

const SCOPES = ['COLLECTION', 'COLLECTION_GROUP'] as const;
const EVERY_WAY: readonly SingleIndex[] = SCOPES.flatMap((queryScope) => (['ASCENDING', 'DESCENDING'] as const).map((order) => ({ queryScope, order })));

export function describeIndexes(): FirestoreIndexes {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  return {
    indexes: [...names.flatMap(indexesOf), ...LOG_INDEXES],
    fieldOverrides: [...names.flatMap(overridesOf), ...LOG_OVERRIDES],
  };
}

const ascending = (fieldPath: string): IndexField => ({ fieldPath, order: 'ASCENDING' });
const descending = (fieldPath: string): IndexField => ({ fieldPath, order: 'DESCENDING' });

/** The session's event log by position, also by type; the audit log from a time on, and what waits to be sealed in it. */
const LOG_INDEXES: readonly Index[] = [
  { collectionGroup: 'events', queryScope: 'COLLECTION', fields: [ascending('at'), ascending('n')] },
  { collectionGroup: 'events', queryScope: 'COLLECTION', fields: [ascending('type'), ascending('at'), ascending('n')] },
  { collectionGroup: 'audit', queryScope: 'COLLECTION', fields: [ascending('time'), ascending('index')] },
  { collectionGroup: 'auditInbox', queryScope: 'COLLECTION', fields: [ascending('at'), ascending('n')] },
];

// Text that no query names would otherwise be indexed in every document.
const LOG_OVERRIDES: readonly Override[] = [
  ...['json', 'id', 'rev', 'n'].map((fieldPath) => ({ collectionGroup: 'events', fieldPath, indexes: [] })),
  ...['json', 'rev', 'n'].map((fieldPath) => ({ collectionGroup: 'auditInbox', fieldPath, indexes: [] })),
  { collectionGroup: 'audit', fieldPath: 'json', indexes: [] },
];

/** Of one field alone Firestore indexes by itself, within one collection. */
function indexesOf(collectionGroup: CollectionName): readonly Index[] {
  const { indexes, vector }: CollectionSpec = COLLECTIONS[collectionGroup];
  const scopes = SCANNED.includes(collectionGroup) ? SCOPES : (['COLLECTION'] as const);
  const composite = indexes.filter((fields) => fields.length > 1).flatMap((fields) => {
    const equalities = fields.slice(0, -1).map((field) => ascending(`keys.${field}`));
    const last = `keys.${fields.at(-1)}`;
    return scopes.flatMap((queryScope) => [ascending(last), descending(last)].map((order) => ({ collectionGroup, queryScope, fields: [...equalities, order] })));
  });
  if (!vector) return composite;
  const vectorField: IndexField = { fieldPath: 'vector', vectorConfig: { dimension: vector.dimensions, flat: {} } };
  const filters = [...new Set(indexes.filter((fields) => fields.length > 1).map((fields) => fields[0] as string))];
  const vectors = [[], ...filters.map((field) => [ascending(`keys.${field}`)])];
  return [...composite, ...vectors.map((before) => ({ collectionGroup, queryScope: 'COLLECTION' as const, fields: [...before, vectorField] }))];
}

function overridesOf(collectionGroup: CollectionName): readonly Override[] {
  const { ttl, indexes }: CollectionSpec = COLLECTIONS[collectionGroup];
  const plain = ['json', 'rev'].map((fieldPath): Override => ({ collectionGroup, fieldPath, indexes: [] }));
  const expiring: readonly Override[] = ttl === undefined ? [] : [{ collectionGroup, fieldPath: 'ttl', ttl: true, indexes: [] }];
  // Across tenants, an index on one field has to be asked for.
  const single = SCANNED.includes(collectionGroup) ? indexes.filter((fields) => fields.length === 1).map((fields) => `keys.${fields[0]}`) : [];
  const scanned = single.map((fieldPath): Override => ({ collectionGroup, fieldPath, indexes: EVERY_WAY }));
  return [...plain, ...expiring, ...scanned];
}
