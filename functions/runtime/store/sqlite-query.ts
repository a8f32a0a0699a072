/** Pages of documents from SQLite, of one tenant and across all of them. */
import type { SQLInputValue } from 'node:sqlite';
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';
import type { CollectionName } from './collections.ts';
import { decodeCursor, encodeCursor, type PagePosition } from './page-cursor.ts';
import { planQuery, type Equality, type QueryPlan } from './plan-query.ts';
import { fieldExpression, tableOf } from './sqlite-schema.ts';
import type { Doc, Page, Query } from './store.ts';

interface Row { readonly id: string; readonly version: number; readonly data: string; readonly position: string | number | null }
interface Found { readonly tenantId: string; readonly row: Row }

export function queryDocuments<T>(database: SqliteDatabase, tenantId: string, collection: CollectionName, query: Query): Page<Doc<T>> {
  const plan = planQuery(collection, query);
  const after = query.cursor === undefined ? undefined : decodeCursor(plan.fingerprint, query.cursor);
  const rows = selectRows(database, tenantId, collection, plan, after, false);
  const items = rows.slice(0, plan.limit).map((row) => toDoc<T>(row));
  const last = rows[plan.limit - 1];
  if (rows.length <= plan.limit || !last) return { items };
  return { items, next: encodeCursor(plan.fingerprint, { value: last.position, id: last.id }) };
}

/** Ordered by the order field, then id, then tenant. */
export function scanDocuments<T>(database: SqliteDatabase, collection: CollectionName, query: Query): Page<Doc<T> & { readonly tenantId: string }> {
  const plan = planQuery(collection, query);
  const after = query.cursor === undefined ? undefined : decodeCursor(plan.fingerprint, query.cursor);
  const found: Found[] = [];
  for (const tenantId of tenantsOf(database, collection)) {
    // A tenant behind the cursor's own has yet to show its document at exactly that position.
    const inclusive = after?.tenantId !== undefined && tenantId > after.tenantId;
    for (const row of selectRows(database, tenantId, collection, plan, after, inclusive)) found.push({ tenantId, row });
  }
  found.sort((a, b) => comparePositions(a, b, plan.direction));
  const items = found.slice(0, plan.limit).map(({ tenantId, row }) => ({ ...toDoc<T>(row), tenantId }));
  const last = found[plan.limit - 1];
  if (found.length <= plan.limit || !last) return { items };
  return { items, next: encodeCursor(plan.fingerprint, { value: last.row.position, id: last.row.id, tenantId: last.tenantId }) };
}

/** `AND …` and its values for equality filters. */
export function equalitySql(equalities: readonly Equality[]): { readonly sql: string; readonly values: readonly SQLInputValue[] } {
  const values: SQLInputValue[] = [];
  const sql = equalities.map(({ field, op, value }) => {
    const wanted = (op === 'in' ? value : [value]) as readonly unknown[];
    values.push(...wanted.map(toSql));
    return ` AND ${fieldExpression(field)} ${op === 'in' ? `IN (${wanted.map(() => '?').join(', ')})` : '= ?'}`;
  });
  return { sql: sql.join(''), values };
}

/** One row more than the limit, to know whether there is a next page. */
function selectRows(
  database: SqliteDatabase, tenantId: string, collection: CollectionName, plan: QueryPlan, after: PagePosition | undefined, inclusive: boolean,
): readonly Row[] {
  const equalities = equalitySql(plan.equalities);
  const values: SQLInputValue[] = [tenantId, ...equalities.values];
  let where = `tenant = ?${equalities.sql}`;
  const order = plan.orderField === undefined ? undefined : fieldExpression(plan.orderField);
  if (order !== undefined) where += ` AND ${order} IS NOT NULL`;
  for (const { op, value } of plan.ranges) {
    where += ` AND ${order} ${op} ?`;
    values.push(toSql(value));
  }
  if (after) {
    const beyond = plan.direction === 'asc' ? '>' : '<';
    const id = `id ${beyond}${inclusive ? '=' : ''} ?`;
    if (order === undefined) {
      where += ` AND ${id}`;
      values.push(after.id);
    } else {
      where += ` AND ${order} ${beyond}= ? AND (${order} ${beyond} ? OR ${id})`;
      values.push(after.value, after.value, after.id);
    }
  }
  const by = order === undefined ? `id ${plan.direction}` : `${order} ${plan.direction}, id ${plan.direction}`;
  const sql = `SELECT id, version, data, ${order ?? 'NULL'} AS position FROM ${tableOf(collection)} WHERE ${where} ORDER BY ${by} LIMIT ?`;
  return database.read(sql).all(...values, plan.limit + 1) as unknown as Row[];
}

/** Steps from tenant to tenant through the key, instead of reading every document. */
function tenantsOf(database: SqliteDatabase, collection: CollectionName): string[] {
  const table = tableOf(collection);
  const rows = database
    .read(`WITH RECURSIVE tenants(tenant) AS (SELECT min(tenant) FROM ${table} UNION ALL
      SELECT (SELECT min(tenant) FROM ${table} WHERE tenant > tenants.tenant) FROM tenants WHERE tenants.tenant IS NOT NULL)
      SELECT tenant FROM tenants WHERE tenant IS NOT NULL`)
    .all() as { tenant: string }[];
  return rows.map((row) => row.tenant);
}

function toDoc<T>(row: Row): Doc<T> {
  return { id: row.id, version: row.version, data: JSON.parse(row.data) as T };
}

/** Booleans are kept as 0 and 1 inside SQLite's JSON functions. */
function toSql(value: unknown): SQLInputValue {
  return typeof value === 'boolean' ? Number(value) : (value as SQLInputValue);
}

function comparePositions(a: Found, b: Found, direction: 'asc' | 'desc'): number {
  const sign = direction === 'asc' ? 1 : -1;
  return sign * (compare(a.row.position, b.row.position) || compare(a.row.id, b.row.id)) || compare(a.tenantId, b.tenantId);
}

/** SQLite's order: null, numbers, text by code point of its bytes. */
function compare(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  if (typeof a === typeof b) return a < b ? -1 : 1;
  return typeof a === 'number' ? -1 : 1;
}
