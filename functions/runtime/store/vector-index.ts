/** Nearest neighbours by brute force over unit vectors kept in memory, per tenant and collection. */
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';
import { COLLECTIONS, type CollectionName, type CollectionSpec } from './collections.ts';
import { UnsupportedQueryError } from './errors.ts';
import { equalitiesOf } from './plan-query.ts';
import { equalitySql } from './sqlite-query.ts';
import { tableOf } from './sqlite-schema.ts';
import type { Nearest } from './store.ts';
import { dot, toUnit } from './unit-vector.ts';

interface Entry { readonly id: string; readonly unit: Float32Array }
export interface Neighbour { readonly id: string; readonly similarity: number }

export class VectorIndex {
  readonly #database: SqliteDatabase;
  readonly #entries = new Map<string, readonly Entry[]>();
  #foreignCommits = 0;

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  /** After a commit that changed a document of the collection. */
  invalidate(tenant: string, collection: CollectionName): void {
    this.#entries.delete(keyOf(tenant, collection));
  }

  /** Best first; equal ones by id. @throws {UnsupportedQueryError} without a vector field, for another length, or a range filter. */
  nearest(tenant: string, collection: CollectionName, { vector, limit, where }: Nearest): readonly Neighbour[] {
    const spec: CollectionSpec = COLLECTIONS[collection];
    if (vector.length !== spec.vector?.dimensions) {
      throw new UnsupportedQueryError(`No vector index of ${collection} has ${vector.length} dimensions`, { context: { collection } });
    }
    const allowed = where && this.#idsWhere(tenant, collection, where);
    const unit = toUnit(Float32Array.from(vector));
    return this.#load(tenant, collection)
      .filter(({ id }) => !allowed || allowed.has(id))
      .map((entry) => ({ id: entry.id, similarity: dot(unit, entry.unit) }))
      .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  #idsWhere(tenant: string, collection: CollectionName, where: NonNullable<Nearest['where']>): ReadonlySet<string> {
    const { sql, values } = equalitySql(equalitiesOf(collection, where));
    const rows = this.#database.read(`SELECT id FROM ${tableOf(collection)} WHERE tenant = ?${sql}`).all(tenant, ...values);
    return new Set(rows.map((row) => row['id'] as string));
  }

  #load(tenant: string, collection: CollectionName): readonly Entry[] {
    // Counts the commits of other connections, seen from the writing one: those of other processes.
    const { data_version: commits } = this.#database.write('PRAGMA data_version').get() as { data_version: number };
    if (commits !== this.#foreignCommits) this.#entries.clear();
    this.#foreignCommits = commits;
    const key = keyOf(tenant, collection);
    let entries = this.#entries.get(key);
    if (!entries) {
      const rows = this.#database.read(`SELECT id, vector FROM ${tableOf(collection)} WHERE tenant = ? AND vector IS NOT NULL`).all(tenant);
      // A file of an earlier version may hold vectors of another length: they lie in another space, and are made anew.
      const dimensions = COLLECTIONS[collection as 'manifests'].vector.dimensions;
      entries = rows.map((row) => ({ id: row['id'] as string, unit: toUnit(toFloats(row['vector'] as Uint8Array)) })).filter(({ unit }) => unit.length === dimensions);
      this.#entries.set(key, entries);
    }
    return entries;
  }
}

const keyOf = (tenant: string, collection: CollectionName): string => `${tenant}\u0000${collection}`;

/** Copied: a view needs an offset that is a multiple of four. */
function toFloats(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.slice().buffer);
}
