/** Tables and indexes of the SQLite store, from the declared collections. Pure. */
import { COLLECTIONS, type CollectionName, type CollectionSpec } from './collections.ts';

export const tableOf = (collection: CollectionName): string => `doc_${collection}`;

/** The expression that an index is built on and a query filters by: the two must be the same text. */
export const fieldExpression = (field: string): string => `json_extract(data, '$.${field}')`;

// Rows stay in order of arrival and only the short key is kept sorted: with the documents inside the key's tree
// (WITHOUT ROWID) an insert costs two to three times as much, because long rows split its pages all the time.
export function storeSchema(): string {
  const statements = [
    'CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID',
    `CREATE TABLE IF NOT EXISTS events (seq INTEGER PRIMARY KEY AUTOINCREMENT, tenant TEXT NOT NULL, session TEXT NOT NULL,
       id TEXT NOT NULL, type TEXT NOT NULL, json TEXT NOT NULL)`,
    'CREATE INDEX IF NOT EXISTS events_by_session ON events (tenant, session)',
    'CREATE TABLE IF NOT EXISTS events_pruned (tenant TEXT, session TEXT, through INTEGER NOT NULL, PRIMARY KEY (tenant, session)) WITHOUT ROWID',
    `CREATE TABLE IF NOT EXISTS audit (tenant TEXT NOT NULL, position INTEGER NOT NULL, time TEXT NOT NULL, hash TEXT NOT NULL,
       record TEXT NOT NULL, PRIMARY KEY (tenant, position)) WITHOUT ROWID`,
    'CREATE INDEX IF NOT EXISTS audit_by_time ON audit (tenant, time)',
    'CREATE TABLE IF NOT EXISTS foreign_changes (seq INTEGER PRIMARY KEY AUTOINCREMENT, tenant TEXT, collection TEXT, id TEXT)',
  ];
  for (const collection of Object.keys(COLLECTIONS) as CollectionName[]) statements.push(...collectionSchema(collection));
  return statements.join(';\n');
}

function collectionSchema(collection: CollectionName): string[] {
  const spec: CollectionSpec = COLLECTIONS[collection];
  const table = tableOf(collection);
  const vector = spec.vector ? ', vector BLOB' : '';
  return [
    `CREATE TABLE IF NOT EXISTS ${table} (n INTEGER PRIMARY KEY, tenant TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL,
       ttl INTEGER, data TEXT NOT NULL${vector}, UNIQUE (tenant, id))`,
    ...(spec.ttl ? [`CREATE INDEX IF NOT EXISTS ${table}_ttl ON ${table} (ttl) WHERE ttl IS NOT NULL`] : []),
    ...spec.indexes.map((fields) => {
      const name = `${table}_by_${fields.join('_').replaceAll(/\W/g, '_')}`;
      return `CREATE INDEX IF NOT EXISTS ${name} ON ${table} (tenant, ${fields.map(fieldExpression).join(', ')}, id)`;
    }),
  ];
}
