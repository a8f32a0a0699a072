/**
 * The Store in memory: for replays and evaluations, which run thousands of sessions that nobody will ask for again.
 * As fast as a map, gone with the process, and emptied per tenant when its session is over.
 */
import { sealRecord } from './audit-chain.ts';
import { ChangeNotifier } from './change-notifier.ts';
import type { CollectionName } from './collections.ts';
import { ConflictError, InvalidCursorError } from './errors.ts';
import { MemoryDocuments } from './memory-documents.ts';
import { decodeCursor, encodeCursor } from './page-cursor.ts';
import { planQuery } from './plan-query.ts';
import type { AuditAppend, AuditRecord, Commit, CommitResult, Doc, EventPage, Nearest, Page, Query, ReadEvents, Store, StoredEvent, TenantStore, Transaction, Version } from './store.ts';

export interface MemoryStore extends Store {
  /** Forgets everything of a tenant but the collections named. */
  empty(tenantId: string, keep?: readonly CollectionName[]): void;
}

interface EventLog { readonly events: (StoredEvent & { readonly sequence: number })[]; prunedThrough: number }
interface Read { readonly collection: CollectionName; readonly id: string; readonly version: Version | undefined }

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1_000;
const MAX_ATTEMPTS = 50;
const CURSOR = /^\d{16}$/;

export function createMemoryStore(options: { readonly onError?: (error: unknown) => void } = {}): MemoryStore {
  const notifier = new ChangeNotifier(options.onError ?? (() => {}));
  const tenants = new Map<string, MemoryTenantStore>();
  let version = 0;
  const tenant = (tenantId: string): MemoryTenantStore => {
    let store = tenants.get(tenantId);
    if (!store) tenants.set(tenantId, (store = new MemoryTenantStore(tenantId, notifier, () => ++version)));
    return store;
  };
  return {
    tenant,
    async scan<T>(collection: CollectionName, query: Query): Promise<Page<Doc<T> & { readonly tenantId: string }>> {
      const plan = planQuery(collection, query);
      const after = query.cursor === undefined ? undefined : decodeCursor(plan.fingerprint, query.cursor);
      const sign = plan.direction === 'asc' ? 1 : -1;
      const order = (value: unknown, other: unknown): number => ((value as string) < (other as string) ? -1 : (value as string) > (other as string) ? 1 : 0);
      const found = [...tenants].flatMap(([tenantId, store]) => store.documents.find(collection, plan).map(({ doc, position }) => ({ tenantId, doc, position })))
        .sort((a, b) => sign * (order(a.position ?? '', b.position ?? '') || order(a.doc.id, b.doc.id)) || order(a.tenantId, b.tenantId))
        .filter(({ tenantId, doc, position }) => !after || (sign * (order(position ?? '', after.value ?? '') || order(doc.id, after.id)) || order(tenantId, after.tenantId)) > 0);
      const items = found.slice(0, plan.limit);
      const last = items.at(-1);
      const page = { items: items.map(({ tenantId, doc }) => ({ ...(doc as Doc<T>), tenantId })) };
      return found.length <= plan.limit || !last ? page : { ...page, next: encodeCursor(plan.fingerprint, { value: last.position, id: last.doc.id, tenantId: last.tenantId }) };
    },
    auditHeads: async () => [...tenants].flatMap(([tenantId, store]) => {
      const head = store.auditHead();
      return head ? [{ tenantId, index: head.index, hash: head.hash }] : [];
    }),
    async expire(now, limit) {
      let removed = 0;
      for (const store of tenants.values()) removed += store.documents.expire(now, limit - removed);
      return removed;
    },
    empty: (tenantId, keep = []) => tenant(tenantId).empty(keep),
    async close() {
      notifier.close();
    },
  };
}

class MemoryTenantStore implements TenantStore {
  readonly tenantId: string;
  readonly documents: MemoryDocuments;
  readonly #notifier: ChangeNotifier;
  readonly #logs = new Map<string, EventLog>();
  #eventIds = 0;
  /** Sealed when somebody reads them. */
  #unsealed: AuditAppend[] = [];
  #audit: AuditRecord[] = [];
  #line: Promise<void> = Promise.resolve();

  constructor(tenantId: string, notifier: ChangeNotifier, nextVersion: () => number) {
    this.tenantId = tenantId;
    this.#notifier = notifier;
    this.documents = new MemoryDocuments(nextVersion);
  }

  async get<T>(collection: CollectionName, id: string): Promise<Doc<T> | undefined> {
    return this.documents.get<T>(collection, id);
  }

  async query<T>(collection: CollectionName, query: Query): Promise<Page<Doc<T>>> {
    return this.documents.query<T>(collection, query);
  }

  async commit(commit: Commit): Promise<CommitResult> {
    return this.#commit([commit], []);
  }

  /** Transactions take turns; plain commits may come in between, and then one runs again. */
  async transaction<T>(run: (tx: Transaction) => Promise<T>): Promise<T> {
    const before = this.#line;
    const { promise, resolve: leave } = Promise.withResolvers<void>();
    this.#line = promise;
    await before;
    try {
      for (let attempt = 1; ; attempt++) {
        const reads: Read[] = [];
        const commits: Commit[] = [];
        const result = await run({
          get: async <D>(collection: CollectionName, id: string) => {
            const doc = this.documents.get<D>(collection, id);
            reads.push({ collection, id, version: doc?.version });
            return doc;
          },
          add: (commit) => void commits.push(commit),
        });
        try {
          this.#commit(commits, reads);
          return result;
        } catch (error) {
          if (!(error instanceof ConflictError) || attempt >= MAX_ATTEMPTS) throw error;
        }
      }
    } finally {
      leave();
    }
  }

  async nearest<T>(collection: CollectionName, nearest: Nearest): Promise<readonly { readonly doc: Doc<T>; readonly similarity: number }[]> {
    return this.documents.nearest<T>(collection, nearest);
  }

  async readEvents(sessionId: string, { after, limit = DEFAULT_LIMIT, types }: ReadEvents = {}): Promise<EventPage> {
    const log = this.#logs.get(sessionId);
    const wanted = Math.min(Math.max(1, limit), MAX_LIMIT);
    const pruned = log?.prunedThrough ?? 0;
    const start = after === undefined ? 0 : toSequence(after);
    const unknown = start > this.#eventIds;
    const gap = unknown || (pruned > 0 && start < pruned);
    const from = unknown || start < pruned ? pruned : start;
    const found = (log?.events ?? []).filter(({ sequence, type }) => sequence > from && (!types || types.includes(type)));
    const events = found.slice(0, wanted).map(({ cursor, id, type, json }) => ({ cursor, id, type, json }));
    return { events, end: found.length <= wanted, ...(gap && { gap: { prunedThrough: toCursor(pruned) } }) };
  }

  watchEvents(sessionId: string, onChange: () => void): () => void {
    return this.#notifier.subscribe(`events\u0000${this.tenantId}\u0000${sessionId}`, onChange);
  }

  watch(collection: CollectionName, onChange: (id: string) => void): () => void {
    return this.#notifier.subscribe(`documents\u0000${this.tenantId}\u0000${collection}`, onChange);
  }

  async pruneEvents(sessionId: string, through: string): Promise<void> {
    const sequence = toSequence(through);
    const log = this.#logs.get(sessionId);
    if (!log || !log.events.some((event) => event.sequence <= sequence)) return;
    this.#logs.set(sessionId, { events: log.events.filter((event) => event.sequence > sequence), prunedThrough: Math.max(log.prunedThrough, sequence) });
  }

  async readAudit({ since, cursor, limit = DEFAULT_LIMIT }: { readonly since?: string; readonly cursor?: string; readonly limit?: number }): Promise<Page<AuditRecord>> {
    this.#seal();
    const wanted = Math.min(Math.max(1, limit), MAX_LIMIT);
    // Everything from the first record of that time on: a chain with holes could not be verified.
    const first = since === undefined ? 0 : this.#audit.findIndex(({ time }) => time >= since);
    const start = cursor === undefined ? (first < 0 ? this.#audit.length : first) : Number(decodeCursor('audit', cursor).value);
    const items = this.#audit.slice(start, start + wanted);
    const last = items.at(-1);
    return start + wanted >= this.#audit.length || !last ? { items } : { items, next: encodeCursor('audit', { value: last.index, id: last.id }) };
  }

  auditHead(): AuditRecord | undefined {
    this.#seal();
    return this.#audit.at(-1);
  }

  #seal(): void {
    for (const append of this.#unsealed) this.#audit.push(sealRecord(append, this.#audit.at(-1)));
    this.#unsealed = [];
  }

  empty(keep: readonly CollectionName[]): void {
    for (const collection of this.documents.collections) if (!keep.includes(collection)) this.documents.clear(collection);
    this.#logs.clear();
    this.#audit = [];
    this.#unsealed = [];
  }

  #commit(commits: readonly Commit[], reads: readonly Read[]): CommitResult {
    for (const { collection, id, version } of reads) if (this.documents.versionOf(collection, id) !== version) throw new ConflictError(collection, id);
    const versions = this.documents.apply(commits.flatMap(({ writes = [] }) => writes));
    for (const { writes = [], events = [], audit = [] } of commits) {
      for (const { collection, id } of writes) this.#tell(`documents\u0000${this.tenantId}\u0000${collection}`, id);
      for (const event of events) this.#append(event);
      this.#unsealed.push(...audit);
    }
    return { versions };
  }

  #append({ sessionId, id, type, json }: NonNullable<Commit['events']>[number]): void {
    const log = this.#logs.get(sessionId) ?? { events: [], prunedThrough: 0 };
    const sequence = ++this.#eventIds;
    log.events.push({ cursor: toCursor(sequence), id, type, json, sequence });
    this.#logs.set(sessionId, log);
    this.#tell(`events\u0000${this.tenantId}\u0000${sessionId}`, '');
  }

  #tell(topic: string, id: string): void {
    if (this.#notifier.isWatched(topic)) this.#notifier.changed(topic, id);
  }
}

function toCursor(sequence: number): string {
  return String(sequence).padStart(16, '0');
}

function toSequence(cursor: string): number {
  if (!CURSOR.test(cursor)) throw new InvalidCursorError('Not a cursor of this event log');
  return Number(cursor);
}
