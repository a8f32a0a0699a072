/** Documents of one tenant in memory: applying writes as one, and finding documents by the declared indexes. */
import { COLLECTIONS, type CollectionName, type CollectionSpec } from './collections.ts';
import { AlreadyExistsError, ConflictError, InvalidDocumentError, UnsupportedQueryError } from './errors.ts';
import { decodeCursor, encodeCursor, type PagePosition } from './page-cursor.ts';
import { equalitiesOf, planQuery, type Equality, type QueryPlan } from './plan-query.ts';
import type { Doc, Filter, Nearest, Page, Query, Version, Write } from './store.ts';
import { dot, toUnit } from './unit-vector.ts';

/** Kept as text, so that what is read is what a store on disk would give back and nobody shares an object with it. */
interface Kept { readonly version: number; readonly json: string; readonly ttl: number | undefined; readonly unit: Float32Array | undefined }
interface Found { readonly doc: Doc; readonly position: string | number | null }

const DIRECTIONS = { asc: 1, desc: -1 } as const;

export class MemoryDocuments {
  readonly #collections = new Map<CollectionName, Map<string, Kept>>();
  readonly #nextVersion: () => number;

  /** @param nextVersion never gives a number twice */
  constructor(nextVersion: () => number) {
    this.#nextVersion = nextVersion;
  }

  get<T>(collection: CollectionName, id: string): Doc<T> | undefined {
    const kept = this.#collections.get(collection)?.get(id);
    return kept && { id, version: kept.version, data: JSON.parse(kept.json) as T };
  }

  versionOf(collection: CollectionName, id: string): Version | undefined {
    return this.#collections.get(collection)?.get(id)?.version;
  }

  /** All or nothing: every condition is looked at before anything is written. @throws {ConflictError} {AlreadyExistsError} {InvalidDocumentError} */
  apply(writes: readonly Write[]): Version[] {
    const kept = writes.map((write) => (write.op === 'delete' ? undefined : this.#keep(write.collection, write.data as Record<string, unknown>)));
    const touched = new Map<string, number | undefined>();
    for (const [index, write] of writes.entries()) {
      const key = `${write.collection}/${write.id}`;
      check(write, touched.has(key) ? touched.get(key) : this.versionOf(write.collection, write.id));
      touched.set(key, kept[index]?.version);
    }
    for (const [index, { collection, id }] of writes.entries()) {
      const one = kept[index];
      if (one) this.#of(collection).set(id, one);
      else this.#of(collection).delete(id);
    }
    return kept.flatMap((one) => (one ? [one.version] : []));
  }

  query<T>(collection: CollectionName, query: Query): Page<Doc<T>> {
    const plan = planQuery(collection, query);
    const found = this.find(collection, plan, query.cursor === undefined ? undefined : decodeCursor(plan.fingerprint, query.cursor));
    const items = found.slice(0, plan.limit);
    const last = items.at(-1);
    const page = { items: items.map(({ doc }) => doc as Doc<T>) };
    return found.length <= plan.limit || !last ? page : { ...page, next: encodeCursor(plan.fingerprint, { value: last.position, id: last.doc.id }) };
  }

  /** Everything behind the position, in the plan's order. */
  find(collection: CollectionName, { equalities, ranges, orderField, direction }: QueryPlan, after?: PagePosition): Found[] {
    const found: Found[] = [];
    for (const [id, { version, json }] of this.#of(collection)) {
      const data = JSON.parse(json) as Record<string, unknown>;
      const position = orderField === undefined ? null : orderValue(data[orderField]);
      if (position === undefined || !fits(data, equalities) || !ranges.every(({ op, value }) => inRange(position, op, value))) continue;
      found.push({ doc: { id, version, data }, position });
    }
    const sign = DIRECTIONS[direction];
    const byPosition = (a: Found, b: Found): number => sign * (compare(a.position, b.position) || compare(a.doc.id, b.doc.id));
    found.sort(byPosition);
    if (!after) return found;
    return found.filter(({ doc, position }) => sign * (compare(position, after.value) || compare(doc.id, after.id)) > 0);
  }

  nearest<T>(collection: CollectionName, { vector, limit, where }: Nearest): { doc: Doc<T>; similarity: number }[] {
    const spec: CollectionSpec = COLLECTIONS[collection];
    if (vector.length !== spec.vector?.dimensions) throw new UnsupportedQueryError(`No vector index of ${collection} has ${vector.length} dimensions`, { context: { collection } });
    const equalities = equalitiesOf(collection, where as readonly Filter[] | undefined);
    const unit = toUnit(Float32Array.from(vector));
    return [...this.#of(collection)]
      .flatMap(([id, kept]) => (kept.unit && fits(JSON.parse(kept.json) as Record<string, unknown>, equalities) ? [{ id, similarity: dot(unit, kept.unit) }] : []))
      .sort((a, b) => b.similarity - a.similarity || compare(a.id, b.id))
      .slice(0, limit)
      .map(({ id, similarity }) => ({ doc: this.get<T>(collection, id) as Doc<T>, similarity }));
  }

  /** Removes what was due before `now`, earliest first; returns how many. */
  expire(now: number, limit: number): number {
    const due = [...this.#collections].flatMap(([collection, kept]) => [...kept].flatMap(([id, { ttl }]) => (ttl !== undefined && ttl < now ? [{ collection, id, ttl }] : [])));
    const removed = due.sort((a, b) => a.ttl - b.ttl).slice(0, limit);
    for (const { collection, id } of removed) this.#of(collection).delete(id);
    return removed.length;
  }

  clear(collection: CollectionName): void {
    this.#collections.delete(collection);
  }

  get collections(): readonly CollectionName[] {
    return [...this.#collections.keys()];
  }

  #of(collection: CollectionName): Map<string, Kept> {
    let kept = this.#collections.get(collection);
    if (!kept) this.#collections.set(collection, (kept = new Map()));
    return kept;
  }

  #keep(collection: CollectionName, data: Record<string, unknown>): Kept {
    const spec: CollectionSpec = COLLECTIONS[collection];
    const ttl = spec.ttl === undefined ? undefined : data[spec.ttl];
    const vector = spec.vector && data[spec.vector.field];
    if (spec.vector && vector !== undefined && vector !== null && (!Array.isArray(vector) || vector.length !== spec.vector.dimensions)) {
      throw new InvalidDocumentError(`The vector of a document in ${collection} must have ${spec.vector.dimensions} numbers`, { context: { collection } });
    }
    return {
      version: this.#nextVersion(), json: JSON.stringify(data), ttl: typeof ttl === 'number' ? ttl : undefined,
      unit: Array.isArray(vector) ? toUnit(Float32Array.from(vector as number[])) : undefined,
    };
  }
}

function check(write: Write, stored: Version | undefined): void {
  if (write.op === 'create') {
    if (stored !== undefined) throw new AlreadyExistsError(write.collection, write.id);
  } else if (write.ifVersion !== undefined && (write.ifVersion ?? undefined) !== stored) {
    throw new ConflictError(write.collection, write.id);
  }
}

function fits(data: Readonly<Record<string, unknown>>, equalities: readonly Equality[]): boolean {
  return equalities.every(({ field, op, value }) => (op === 'in' ? (value as readonly unknown[]).includes(data[field]) : data[field] === value));
}

function orderValue(value: unknown): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function inRange(position: string | number | null, op: '<' | '<=' | '>' | '>=', value: unknown): boolean {
  if (typeof position !== typeof value) return false;
  const order = compare(position, value as string | number);
  return op === '<' ? order < 0 : op === '<=' ? order <= 0 : op === '>' ? order > 0 : order >= 0;
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return 0;
  return a < b ? -1 : a > b ? 1 : 0;
}
