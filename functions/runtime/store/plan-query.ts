/** Decides which declared index serves a query, the same way for every adapter. Pure. */
import { COLLECTIONS, type CollectionName, type CollectionSpec } from './collections.ts';
import { UnsupportedQueryError } from './errors.ts';
import type { Filter, Query } from './store.ts';

export interface Equality { readonly field: string; readonly op: '==' | 'in'; readonly value: unknown }
export interface Range { readonly op: '<' | '<=' | '>' | '>='; readonly value: unknown }

export interface QueryPlan {
  readonly equalities: readonly Equality[];
  /** On the order field. */
  readonly ranges: readonly Range[];
  /** Undefined: by id. Documents without the field are not found. */
  readonly orderField: string | undefined;
  readonly direction: 'asc' | 'desc';
  readonly limit: number;
  /** Names collection, filters and order, so that a cursor cannot be used with another query. */
  readonly fingerprint: string;
}

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1_000;

/**
 * Without `orderBy`, the order is the range's field, else the last field of the first index over the equality fields,
 * else (no filters at all) the id. @throws {UnsupportedQueryError}
 */
export function planQuery(collection: CollectionName, query: Query): QueryPlan {
  const equalities: Equality[] = [];
  const ranges: Range[] = [];
  let rangeField: string | undefined;
  for (const [field, op, value] of query.where ?? []) {
    if (op === '==' || op === 'in') {
      if (equalities.some((equality) => equality.field === field)) throw unsupported(collection, query);
      equalities.push({ field, op, value });
    } else {
      if (rangeField !== undefined && rangeField !== field) throw unsupported(collection, query);
      rangeField = field;
      ranges.push({ op, value });
    }
  }
  const wanted = query.orderBy?.[0] ?? rangeField;
  if (rangeField !== undefined && wanted !== rangeField) throw unsupported(collection, query);
  const orderField = orderFieldOf(collection, equalities, wanted);
  if (orderField === null) throw unsupported(collection, query);
  const direction = query.orderBy?.[1] ?? 'asc';
  return {
    equalities,
    ranges,
    orderField,
    direction,
    limit: Math.min(Math.max(1, query.limit ?? DEFAULT_LIMIT), MAX_LIMIT),
    fingerprint: `${collection}|${equalities.map((equality) => equality.field).join()}|${orderField ?? ''}|${direction}`,
  };
}

/** Equality filters beside a vector search; ranges there are refused. @throws {UnsupportedQueryError} */
export function equalitiesOf(collection: CollectionName, where: readonly Filter[] = []): readonly Equality[] {
  return where.map(([field, op, value]) => {
    if (op !== '==' && op !== 'in') throw unsupported(collection, { where });
    return { field, op, value };
  });
}

/** The order field of the index that serves, undefined for the order by id, null when no index serves. */
function orderFieldOf(collection: CollectionName, equalities: readonly Equality[], wanted: string | undefined): string | undefined | null {
  if (equalities.length === 0 && wanted === undefined) return undefined;
  const { indexes }: CollectionSpec = COLLECTIONS[collection];
  for (const index of indexes) {
    const last = index.at(-1) as string;
    if (index.length !== equalities.length + 1) continue;
    if (wanted !== undefined && wanted !== last) continue;
    if (equalities.every(({ field }) => field !== last && index.includes(field))) return last;
  }
  return null;
}

function unsupported(collection: CollectionName, query: Query): UnsupportedQueryError {
  const filters = (query.where ?? []).map(([field, op]) => `${field} ${op}`).join(', ') || 'no filter';
  const order = query.orderBy?.join(' ') ?? 'no order';
  return new UnsupportedQueryError(`No index of ${collection} serves ${filters} with ${order}`, { context: { collection } });
}
