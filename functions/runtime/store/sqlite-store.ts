/** The Store on the embedded database: for one machine, tests and replays. */
import type { Basis } from '../../../topics/basis.ts';
import type { Clock } from '../clock.ts';
import type { Ahead, SqliteDatabase } from '../sqlite/sqlite-database.ts';
import { systemTimer, type Timer } from '../timer.ts';
import { ChangeNotifier } from './change-notifier.ts';
import { COLLECTIONS, type CollectionName, type CollectionSpec } from './collections.ts';
import { ConflictError } from './errors.ts';
import { ForeignChanges } from './foreign-changes.ts';
import { SqliteAudit } from './sqlite-audit.ts';
import { SqliteDocuments, type PreparedWrite } from './sqlite-documents.ts';
import { SqliteEvents } from './sqlite-events.ts';
import { queryDocuments, scanDocuments } from './sqlite-query.ts';
import { storeSchema } from './sqlite-schema.ts';
import type { AheadCommit, Commit, CommitResult, Doc, EventPage, Nearest, Page, Query, ReadEvents, Store, TenantStore, Transaction, Version, Write } from './store.ts';
import { VectorIndex } from './vector-index.ts';

export interface SqliteStoreOptions {
  /** Nothing here depends on the time; accepted so that all adapters are made alike. */
  readonly clock?: Clock;
  readonly timer?: Timer;
  /** Told of a watcher that threw. */
  readonly onError?: (error: unknown) => void;
}

interface Parts {
  readonly database: SqliteDatabase;
  readonly documents: SqliteDocuments;
  readonly events: SqliteEvents;
  readonly audit: SqliteAudit;
  readonly vectors: VectorIndex;
  readonly notifier: ChangeNotifier;
  readonly foreign: ForeignChanges;
}

/** The store does not close the database: whoever opened it does. */
export function createSqliteStore(database: SqliteDatabase, options: SqliteStoreOptions = {}): Store {
  database.define(storeSchema());
  const notifier = new ChangeNotifier(options.onError ?? (() => {}));
  const parts: Parts = {
    database,
    documents: new SqliteDocuments(database),
    events: new SqliteEvents(database),
    audit: new SqliteAudit(database),
    vectors: new VectorIndex(database),
    notifier,
    foreign: new ForeignChanges(database, options.timer ?? systemTimer, (tenant, collection, id) => notifier.changed(documentTopic(tenant, collection), id)),
  };
  const tenants = new Map<string, TenantStore>();
  return {
    tenant(tenantId) {
      let store = tenants.get(tenantId);
      if (!store) tenants.set(tenantId, (store = new SqliteTenantStore(tenantId, parts)));
      return store;
    },
    scan: async (collection, query) => scanDocuments(database, collection, query),
    auditHeads: async () => parts.audit.heads(),
    expire: (now, limit) => parts.documents.expire(now, limit),
    async close() {
      parts.foreign.close();
      notifier.close();
    },
  };
}

const documentTopic = (tenantId: string, collection: string): string => `documents\u0000${tenantId}\u0000${collection}`;
const eventTopic = (tenantId: string, sessionId: string): string => `events\u0000${tenantId}\u0000${sessionId}`;

/** What a transaction read: later commits must find it unchanged. */
interface Read { readonly collection: CollectionName; readonly id: string; readonly version: Doc['version'] | undefined }

// Only plain commits can get in between, and they never wait for us: a transaction that loses this often is starved.
const MAX_ATTEMPTS = 50;

class AppliedCommit implements AheadCommit {
  readonly versions: readonly Version[] | undefined;
  readonly durable: Promise<CommitResult>;
  readonly #ahead: Ahead<CommitResult>;

  constructor(ahead: Ahead<CommitResult>) {
    this.versions = ahead.value?.versions;
    this.durable = ahead.durable;
    this.#ahead = ahead;
  }

  get lost(): boolean {
    return this.#ahead.lost;
  }

  get open(): boolean {
    return this.#ahead.open;
  }
}

class SqliteTenantStore implements TenantStore {
  readonly tenantId: string;
  readonly #parts: Parts;
  /** The end of the line of transactions. */
  #line: Promise<void> = Promise.resolve();

  constructor(tenantId: string, parts: Parts) {
    this.tenantId = tenantId;
    this.#parts = parts;
  }

  async get<T>(collection: CollectionName, id: string): Promise<Doc<T> | undefined> {
    return this.#parts.documents.get<T>(this.tenantId, collection, id);
  }

  async query<T>(collection: CollectionName, query: Query): Promise<Page<Doc<T>>> {
    return queryDocuments<T>(this.#parts.database, this.tenantId, collection, query);
  }

  async commit(commit: Commit): Promise<CommitResult> {
    return this.#commit([commit], []).durable;
  }

  commitAhead(commit: Commit, basis?: Basis, last?: () => readonly Write[]): AheadCommit {
    const ahead = this.#commit([commit], [], basis, last && (() => this.#write(last())));
    return new AppliedCommit(ahead);
  }

  async transaction<T>(run: (tx: Transaction) => Promise<T>): Promise<T> {
    const { result, basis } = await this.transactionAhead(run);
    await basis.durable;
    return result;
  }

  async transactionAhead<T>(run: (tx: Transaction) => Promise<T>, basis?: Basis): Promise<{ readonly result: T; readonly basis: Basis }> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { result, ahead } = await this.#attempt(run, basis);
        if (ahead.lost) await ahead.durable;
        return { result, basis: ahead };
      } catch (error) {
        if (!(error instanceof ConflictError) || attempt >= MAX_ATTEMPTS) throw error;
      }
    }
  }

  async nearest<T>(collection: CollectionName, nearest: Nearest): Promise<readonly { readonly doc: Doc<T>; readonly similarity: number }[]> {
    const found = [];
    for (const { id, similarity } of this.#parts.vectors.nearest(this.tenantId, collection, nearest)) {
      const doc = this.#parts.documents.get<T>(this.tenantId, collection, id);
      if (doc) found.push({ doc, similarity });
    }
    return found;
  }

  async readEvents(sessionId: string, read: ReadEvents = {}): Promise<EventPage> {
    return this.#parts.events.read(this.tenantId, sessionId, read);
  }

  watchEvents(sessionId: string, onChange: () => void): () => void {
    return this.#parts.notifier.subscribe(eventTopic(this.tenantId, sessionId), onChange);
  }

  watch(collection: CollectionName, onChange: (id: string) => void): () => void {
    const stopWatching = this.#parts.notifier.subscribe(documentTopic(this.tenantId, collection), onChange);
    const stopListening = this.#parts.foreign.listen();
    return () => {
      stopWatching();
      stopListening();
    };
  }

  async pruneEvents(sessionId: string, through: string): Promise<void> {
    await this.#parts.events.prune(this.tenantId, sessionId, through);
  }

  async readAudit(read: { readonly since?: string; readonly cursor?: string; readonly limit?: number }) {
    return this.#parts.audit.read(this.tenantId, read);
  }

  /**
   * Waits its turn, so that transactions do not undo one another's work. The next in line goes on as soon as this one's
   * writes are in the open group: it reads them there and becomes durable together with them, or fails together.
   */
  async #attempt<T>(run: (tx: Transaction) => Promise<T>, basis: Basis | undefined): Promise<{ readonly result: T; readonly ahead: Ahead<CommitResult> }> {
    const before = this.#line;
    const { promise, resolve: leave } = Promise.withResolvers<void>();
    this.#line = promise;
    await before;
    try {
      const reads: Read[] = [];
      const commits: Commit[] = [];
      const result = await run({
        get: async <D>(collection: CollectionName, id: string) => {
          const doc = this.#parts.documents.get<D>(this.tenantId, collection, id, true);
          reads.push({ collection, id, version: doc?.version });
          return doc;
        },
        add: (commit) => void commits.push(commit),
      });
      return { result, ahead: this.#commit(commits, reads, basis) };
    } finally {
      leave();
    }
  }

  /** Inside a unit. */
  #write(writes: readonly Write[]): void {
    if (writes.length > 0) this.#parts.documents.apply(this.tenantId, writes.map((write) => this.#parts.documents.prepare(write)));
  }

  #commit(commits: readonly Commit[], reads: readonly Read[], basis?: Basis, last?: () => void): Ahead<CommitResult> {
    const { database, documents, events, audit } = this.#parts;
    const writes: PreparedWrite[] = [];
    for (const commit of commits) for (const write of commit.writes ?? []) writes.push(documents.prepare(write));
    const result: CommitResult = { versions: versionsOf(writes) };
    return database.runAhead(() => {
      for (const read of reads) documents.expectVersion(this.tenantId, read.collection, read.id, read.version);
      documents.apply(this.tenantId, writes);
      for (const commit of commits) {
        if (commit.events) events.append(this.tenantId, commit.events);
        if (commit.audit) audit.append(this.tenantId, commit.audit);
      }
      this.#announce(commits);
      return result;
    }, basis, last);
  }

  /** Inside a unit: has the watchers told once it is durable, also those that came after the unit and could not read it yet. */
  #announce(commits: readonly Commit[]): void {
    const { database, notifier, vectors, foreign } = this.#parts;
    for (const { writes = [], events = [] } of commits) {
      for (const { collection, id } of writes) {
        if (database.shared) foreign.record(this.tenantId, collection, id);
        const spec: CollectionSpec = COLLECTIONS[collection];
        if (spec.vector) database.afterCommit(() => vectors.invalidate(this.tenantId, collection));
        const topic = documentTopic(this.tenantId, collection);
        database.afterCommit(() => { if (notifier.isWatched(topic)) notifier.changed(topic, id); });
      }
      for (const { sessionId } of events) {
        const topic = eventTopic(this.tenantId, sessionId);
        database.afterCommit(() => { if (notifier.isWatched(topic)) notifier.changed(topic, ''); });
      }
    }
  }
}

function versionsOf(writes: readonly PreparedWrite[]): readonly number[] {
  return writes.filter(({ write }) => write.op !== 'delete').map(({ version }) => version);
}
