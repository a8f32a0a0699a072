/** Documents in SQLite: reading one, applying writes, expiring. */
import type { StatementSync } from 'node:sqlite';
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';
import { COLLECTIONS, type CollectionName, type CollectionSpec } from './collections.ts';
import { AlreadyExistsError, ConflictError, InvalidDocumentError } from './errors.ts';
import { tableOf } from './sqlite-schema.ts';
import type { Doc, Write } from './store.ts';

/** A write with everything worked out that can be before the transaction. */
export interface PreparedWrite {
  readonly write: Write;
  readonly conditional: boolean;
  readonly version: number;
  readonly ttl: number | null;
  readonly json: string;
  readonly vector: Float32Array | null;
}

interface Statements {
  readonly select: StatementSync;
  /** Sees what the open group wrote, too. */
  readonly selectUncommitted: StatementSync;
  readonly selectVersion: StatementSync;
  readonly insert: StatementSync;
  readonly upsert: StatementSync;
  readonly update: StatementSync;
  readonly remove: StatementSync;
  readonly removeVersion: StatementSync;
  readonly hasVector: boolean;
}

// Versions never come back, not even for a document deleted and created again: each opening of the store counts from
// a block of its own.
const VERSIONS_PER_OPENING = 2 ** 33;

export class SqliteDocuments {
  readonly #database: SqliteDatabase;
  readonly #statements = new Map<CollectionName, Statements>();
  #version: number;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    const opening = database
      .write("INSERT INTO meta VALUES ('openings', 1) ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value")
      .get() as { value: number };
    this.#version = opening.value * VERSIONS_PER_OPENING;
  }

  /** What is committed; `uncommitted`: also what earlier units of the open group wrote. */
  get<T>(tenant: string, collection: CollectionName, id: string, uncommitted = false): Doc<T> | undefined {
    const { select, selectUncommitted } = this.#of(collection);
    const row = (uncommitted ? selectUncommitted : select).get(tenant, id) as unknown as readonly [version: number, data: string] | undefined;
    return row && { id, version: row[0], data: JSON.parse(row[1]) as T };
  }

  prepare(write: Write): PreparedWrite {
    if (write.op === 'delete') return { write, conditional: write.ifVersion !== undefined, version: 0, ttl: null, json: '', vector: null };
    const spec: CollectionSpec = COLLECTIONS[write.collection];
    const data = write.data as Record<string, unknown>;
    const ttl = spec.ttl === undefined ? undefined : data[spec.ttl];
    return {
      write,
      conditional: write.op === 'create' || write.ifVersion !== undefined,
      version: ++this.#version,
      ttl: typeof ttl === 'number' ? Math.ceil(ttl) : null,
      json: JSON.stringify(data),
      vector: spec.vector ? vectorOf(write.collection, data[spec.vector.field], spec.vector.dimensions) : null,
    };
  }

  /** Inside a unit. @throws {ConflictError} {AlreadyExistsError} having written nothing. */
  apply(tenant: string, writes: readonly PreparedWrite[]): void {
    // Only a condition behind another write can fail with something written already.
    if (writes.length > 1 && writes.some((write, at) => at > 0 && write.conditional)) {
      this.#database.undoable(() => this.#applyAll(tenant, writes));
    } else {
      this.#applyAll(tenant, writes);
    }
  }

  /** Inside a unit. @throws {ConflictError} when the document is at another version (undefined: exists). */
  expectVersion(tenant: string, collection: CollectionName, id: string, version: Doc['version'] | undefined): void {
    const row = this.#of(collection).selectVersion.get(tenant, id) as unknown as readonly [version: number] | undefined;
    if (row?.[0] !== version) throw new ConflictError(collection, id);
  }

  async expire(now: number, limit: number): Promise<number> {
    let removed = 0;
    for (const collection of Object.keys(COLLECTIONS) as CollectionName[]) {
      const spec: CollectionSpec = COLLECTIONS[collection];
      if (spec.ttl === undefined || removed >= limit) continue;
      const table = tableOf(collection);
      const statement = this.#database.write(`DELETE FROM ${table} WHERE n IN (SELECT n FROM ${table} WHERE ttl < ? ORDER BY ttl LIMIT ?)`);
      removed += await this.#database.run(() => Number(statement.run(now, limit - removed).changes));
    }
    return removed;
  }

  #applyAll(tenant: string, writes: readonly PreparedWrite[]): void {
    for (const write of writes) this.#applyOne(tenant, write);
  }

  #applyOne(tenant: string, prepared: PreparedWrite): void {
    const { write, version, ttl, json, vector } = prepared;
    const { collection, id } = write;
    const statements = this.#of(collection);
    if (write.op === 'delete') {
      if (write.ifVersion === undefined) statements.remove.run(tenant, id);
      else if (statements.removeVersion.run(tenant, id, write.ifVersion).changes === 0) throw new ConflictError(collection, id);
      return;
    }
    if (write.op === 'set' && write.ifVersion === undefined) {
      if (statements.hasVector) statements.upsert.run(version, ttl, json, vector, tenant, id);
      else statements.upsert.run(version, ttl, json, tenant, id);
      return;
    }
    if (write.op === 'set' && write.ifVersion !== null) {
      const expected = write.ifVersion as number;
      const { changes } = statements.hasVector
        ? statements.update.run(version, ttl, json, vector, tenant, id, expected)
        : statements.update.run(version, ttl, json, tenant, id, expected);
      if (changes === 0) throw new ConflictError(collection, id);
      return;
    }
    const { changes } = statements.hasVector
      ? statements.insert.run(version, ttl, json, vector, tenant, id)
      : statements.insert.run(version, ttl, json, tenant, id);
    if (changes === 0) throw write.op === 'create' ? new AlreadyExistsError(collection, id) : new ConflictError(collection, id);
  }

  #of(collection: CollectionName): Statements {
    let statements = this.#statements.get(collection);
    if (!statements) this.#statements.set(collection, (statements = statementsFor(this.#database, collection)));
    return statements;
  }
}

function statementsFor(database: SqliteDatabase, collection: CollectionName): Statements {
  const table = tableOf(collection);
  const spec: CollectionSpec = COLLECTIONS[collection];
  const columns = ['version', 'ttl', 'data', ...(spec.vector ? ['vector'] : [])];
  const insert = `(${columns.join(', ')}, tenant, id) VALUES (${columns.map(() => '?').join(', ')}, ?, ?)`;
  const select = `SELECT version, data FROM ${table} WHERE tenant = ? AND id = ?`;
  return {
    select: inArrays(database.read(select)),
    selectUncommitted: inArrays(database.write(select)),
    selectVersion: inArrays(database.write(`SELECT version FROM ${table} WHERE tenant = ? AND id = ?`)),
    insert: database.write(`INSERT OR IGNORE INTO ${table} ${insert}`),
    upsert: database.write(
      `INSERT INTO ${table} ${insert} ON CONFLICT (tenant, id) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    ),
    update: database.write(`UPDATE ${table} SET ${columns.map((name) => `${name} = ?`).join(', ')} WHERE tenant = ? AND id = ? AND version = ?`),
    remove: database.write(`DELETE FROM ${table} WHERE tenant = ? AND id = ?`),
    removeVersion: database.write(`DELETE FROM ${table} WHERE tenant = ? AND id = ? AND version = ?`),
    hasVector: spec.vector !== undefined,
  };
}

/** Rows as arrays: an object for each costs half as much again as the look-up. */
function inArrays(statement: StatementSync): StatementSync {
  statement.setReturnArrays(true);
  return statement;
}

/** Null for a document without one. @throws {InvalidDocumentError} when it has the wrong length. */
function vectorOf(collection: CollectionName, value: unknown, dimensions: number): Float32Array | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value) || value.length !== dimensions) {
    throw new InvalidDocumentError(`The vector of a document in ${collection} must have ${dimensions} numbers`, { context: { collection } });
  }
  return Float32Array.from(value as number[]);
}
