/** The Store on Cloud Firestore: for any size. */
import { systemTimer, type Timer } from '../timer.ts';
import type { CollectionName } from './collections.ts';
import { auditHeads, readAudit, sealTenant, tenantsToSeal } from './firestore-audit.ts';
import { FirestoreClient, type FirestoreSettings } from './firestore-client.ts';
import { planCommit, runCommit } from './firestore-commit.ts';
import { collectionRef, decodeDocument, documentRef, unescapeId } from './firestore-documents.ts';
import { eventsRef, pruneEvents, readEvents } from './firestore-events.ts';
import { nearestDocuments, queryDocuments, scanDocuments } from './firestore-query.ts';
import { runTransaction } from './firestore-transaction.ts';
import { watchQuery } from './firestore-watch.ts';
import type { AuditRecord, Commit, CommitResult, Doc, EventPage, Nearest, Page, Query, ReadEvents, Store, TenantStore, Transaction } from './store.ts';

export interface FirestoreStoreOptions extends FirestoreSettings {
  readonly timer?: Timer;
  /** 0 … 1; spreads retries. */
  readonly random?: () => number;
  /** Told of a listener that failed and is started again, and of a watcher that threw. */
  readonly onError?: (error: unknown) => void;
}

export interface FirestoreStore extends Store {
  /** Seals what waits in the audit logs' inboxes, of all tenants; returns how many records. For scheduled work. */
  sealAudit(): Promise<number>;
}

interface Parts {
  readonly client: FirestoreClient;
  readonly timer: Timer;
  readonly random: () => number;
  readonly onError: (error: unknown) => void;
}

/** Connects on first use. */
export function createFirestoreStore({ timer = systemTimer, random = Math.random, onError = () => {}, ...settings }: FirestoreStoreOptions): FirestoreStore {
  const parts: Parts = { client: new FirestoreClient(settings), timer, random, onError };
  const tenants = new Map<string, FirestoreTenantStore>();
  const tenant = (tenantId: string): FirestoreTenantStore => {
    let store = tenants.get(tenantId);
    if (!store) tenants.set(tenantId, (store = new FirestoreTenantStore(tenantId, parts)));
    return store;
  };
  return {
    tenant,
    scan: async (collection, query) => scanDocuments(await parts.client.open(), collection, query),
    auditHeads: async () => auditHeads(await parts.client.open()),
    // A TTL policy does it.
    expire: async () => 0,
    async sealAudit() {
      let sealed = 0;
      for (const tenantId of await tenantsToSeal(await parts.client.open())) sealed += await tenant(tenantId).sealAudit();
      return sealed;
    },
    async close() {
      for (const store of tenants.values()) store.stopWatching();
      await parts.client.close();
    },
  };
}

// Newest events under a listener: enough that one which arrives late is still among them.
const WATCHED_EVENTS = 50;

class FirestoreTenantStore implements TenantStore {
  readonly tenantId: string;
  readonly #parts: Parts;
  readonly #watches = new Set<() => void>();
  /** The ends of the lines of transactions and of sealers of this process. */
  #transactions: Promise<unknown> = Promise.resolve();
  #sealing: Promise<unknown> = Promise.resolve();

  constructor(tenantId: string, parts: Parts) {
    this.tenantId = tenantId;
    this.#parts = parts;
  }

  async get<T>(collection: CollectionName, id: string): Promise<Doc<T> | undefined> {
    const { database } = await this.#parts.client.open();
    return decodeDocument<T>(await documentRef(database, this.tenantId, collection, id).get());
  }

  async query<T>(collection: CollectionName, query: Query): Promise<Page<Doc<T>>> {
    return queryDocuments<T>(await this.#parts.client.open(), this.tenantId, collection, query);
  }

  async commit(commit: Commit): Promise<CommitResult> {
    const open = await this.#parts.client.open();
    return runCommit(open, planCommit(open, this.tenantId, [commit]), this.#parts);
  }

  /** Those of one process wait their turn, so that they do not undo one another's work. */
  async transaction<T>(run: (tx: Transaction) => Promise<T>): Promise<T> {
    const open = await this.#parts.client.open();
    const turn = this.#transactions.then(() => runTransaction(open, this.tenantId, run, this.#parts));
    this.#transactions = turn.catch(() => {});
    return turn;
  }

  async nearest<T>(collection: CollectionName, nearest: Nearest): Promise<readonly { readonly doc: Doc<T>; readonly similarity: number }[]> {
    return nearestDocuments<T>(await this.#parts.client.open(), this.tenantId, collection, nearest);
  }

  async readEvents(sessionId: string, read: ReadEvents = {}): Promise<EventPage> {
    return readEvents(await this.#parts.client.open(), this.tenantId, sessionId, read);
  }

  watchEvents(sessionId: string, onChange: () => void): () => void {
    const stop = watchQuery(
      this.#parts.client,
      ({ database }) => eventsRef(database, this.tenantId, sessionId).orderBy('at', 'desc').limit(WATCHED_EVENTS),
      (snapshot) => {
        if (snapshot.docChanges().length > 0) onChange();
      },
      this.#parts,
    );
    return this.#watching(stop);
  }

  /** Holds the whole collection in memory: for those with few and small documents. Also calls back for what is there at the start. */
  watch(collection: CollectionName, onChange: (id: string) => void): () => void {
    const stop = watchQuery(
      this.#parts.client,
      ({ database }) => collectionRef(database, this.tenantId, collection),
      (snapshot) => {
        for (const { doc } of snapshot.docChanges()) onChange(unescapeId(doc.id));
      },
      this.#parts,
    );
    return this.#watching(stop);
  }

  async pruneEvents(sessionId: string, through: string): Promise<void> {
    await pruneEvents(await this.#parts.client.open(), this.tenantId, sessionId, through);
  }

  async readAudit(read: { readonly since?: string; readonly cursor?: string; readonly limit?: number }): Promise<Page<AuditRecord>> {
    await this.sealAudit();
    return readAudit(await this.#parts.client.open(), this.tenantId, read);
  }

  async sealAudit(): Promise<number> {
    const open = await this.#parts.client.open();
    const turn = this.#sealing.then(() => sealTenant(open, this.tenantId));
    this.#sealing = turn.catch(() => {});
    return turn;
  }

  stopWatching(): void {
    for (const stop of this.#watches) stop();
  }

  #watching(stop: () => void): () => void {
    const stopOnce = (): void => {
      this.#watches.delete(stopOnce);
      stop();
    };
    this.#watches.add(stopOnce);
    return stopOnce;
  }
}
