/**
 * The Store port: documents with compare-and-set, an ordered event log per session, and an audit log per tenant.
 *
 * Everything lives under one tenant: a `TenantStore` cannot name another tenant's document, which is where tenant
 * isolation is enforced. `store.contract.ts` proves the guarantees below for every adapter.
 */
import type { Basis } from '../../../topics/basis.ts';
import type { CollectionName } from './collections.ts';

/** Opaque; equal versions mean the same revision of a document. */
export type Version = string | number;

export interface Doc<T = unknown> {
  readonly id: string;
  readonly version: Version;
  readonly data: T;
}

export type Write =
  /** Fails with `AlreadyExistsError` when the document exists. */
  | { readonly op: 'create'; readonly collection: CollectionName; readonly id: string; readonly data: object }
  /** Replaces. `ifVersion`: fail with `ConflictError` unless the stored version is this one (`null`: must not exist). */
  | { readonly op: 'set'; readonly collection: CollectionName; readonly id: string; readonly data: object; readonly ifVersion?: Version | null }
  | { readonly op: 'delete'; readonly collection: CollectionName; readonly id: string; readonly ifVersion?: Version };

/** An event to append. `json` is the whole CloudEvent on one line. */
export interface EventAppend {
  readonly sessionId: string;
  readonly id: string;
  readonly type: string;
  readonly json: string;
}

/** A record to append to the tenant's hash-chained audit log; the store adds position and hashes. */
export interface AuditAppend {
  readonly id: string;
  readonly sessionId?: string;
  readonly action: string;
  readonly actor: string;
  /** ISO time. */
  readonly time: string;
  readonly detail: object;
}

export interface AuditRecord extends AuditAppend {
  /** 1, 2, 3 … without gaps within the tenant. */
  readonly index: number;
  /** Hash of the record before; 64 zeros for the first. */
  readonly previousHash: string;
  /** SHA-256 (hex) over `previousHash` and the canonical JSON of this record without `hash`. */
  readonly hash: string;
}

export interface Commit {
  readonly writes?: readonly Write[];
  readonly events?: readonly EventAppend[];
  readonly audit?: readonly AuditAppend[];
}

/** Versions of the `set` and `create` writes, in their order. */
export interface CommitResult { readonly versions: readonly Version[] }

/** A commit that has been applied, and becomes durable together with others. */
export interface AheadCommit extends Basis {
  /** Undefined when it was refused, which `durable` tells. */
  readonly versions: readonly Version[] | undefined;
  /** @throws {ConflictError} {AlreadyExistsError} */
  readonly durable: Promise<CommitResult>;
  /** False once its transaction has ended: nothing can join it any more. */
  readonly open: boolean;
}

/** `==` and `in` first, then at most one range on the order field: exactly what a composite index can serve. */
export type Filter = readonly [field: string, op: '==' | 'in' | '<' | '<=' | '>' | '>=', value: unknown];

export interface Query {
  readonly where?: readonly Filter[];
  /** A declared index must serve filters and order together. Ties are broken by id. */
  readonly orderBy?: readonly [field: string, direction: 'asc' | 'desc'];
  /** Default 100, at most 1,000. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

export interface Page<T> { readonly items: readonly T[]; readonly next?: string }

export interface StoredEvent {
  /** Position in the session's log: opaque, resumable, in commit order. */
  readonly cursor: string;
  readonly id: string;
  readonly type: string;
  readonly json: string;
}

export interface EventPage {
  readonly events: readonly StoredEvent[];
  /** Set when events after `after` have been removed by retention: the reader missed something. */
  readonly gap?: { readonly prunedThrough: string };
  /** True when nothing newer was committed at the time of reading. */
  readonly end: boolean;
}

export interface ReadEvents { readonly after?: string; readonly limit?: number; readonly types?: readonly string[] }

export interface Nearest {
  readonly vector: readonly number[] | Float32Array;
  readonly limit: number;
  readonly where?: readonly Filter[];
}

/** Reads and writes of one optimistic transaction. Await nothing else inside: others may be waiting behind it. */
export interface Transaction {
  get<T>(collection: CollectionName, id: string): Promise<Doc<T> | undefined>;
  /** Adds to the transaction's commit; applied together, after the callback resolves. */
  add(commit: Commit): void;
}

export interface TenantStore {
  readonly tenantId: string;
  get<T>(collection: CollectionName, id: string): Promise<Doc<T> | undefined>;
  /** @throws {UnsupportedQueryError} when no declared index serves the query. */
  query<T>(collection: CollectionName, query: Query): Promise<Page<Doc<T>>>;
  /** All or nothing. Resolves when durable. @throws {ConflictError} {AlreadyExistsError} */
  commit(commit: Commit): Promise<CommitResult>;
  /**
   * For stores that commit in groups: applies the commit at once. What is committed on this `basis` while that is open joins
   * its transaction, and is refused when it is lost. `last` is asked when the transaction is about to end, for writes that
   * depend on what joined it.
   */
  commitAhead?(commit: Commit, basis?: Basis, last?: () => readonly Write[]): AheadCommit;
  /** Serialisable read-modify-write; the callback may run again after a conflict. */
  transaction<T>(run: (tx: Transaction) => Promise<T>): Promise<T>;
  /** For stores that commit in groups: as `transaction`, but resolves when it is applied, on the `basis` if one is given. */
  transactionAhead?<T>(run: (tx: Transaction) => Promise<T>, basis?: Basis): Promise<{ readonly result: T; readonly basis: Basis }>;
  /** Documents by cosine similarity (-1 … 1) of the collection's vector field, best first. */
  nearest<T>(collection: CollectionName, nearest: Nearest): Promise<readonly { readonly doc: Doc<T>; readonly similarity: number }[]>;

  /** @throws {InvalidCursorError} when `after` is not a cursor of this store. */
  readEvents(sessionId: string, read?: ReadEvents): Promise<EventPage>;
  /**
   * Calls `onChange` (coalesced) after each commit that appended events to the session, until unsubscribed. The caller
   * reads from its own cursor, so a missed or doubled call loses nothing.
   */
  watchEvents(sessionId: string, onChange: () => void): () => void;
  /** Calls back after each commit that changed a document of the collection. */
  watch(collection: CollectionName, onChange: (id: string) => void): () => void;
  /** Removes events up to and including the cursor; later readers from before it get a gap. */
  pruneEvents(sessionId: string, through: string): Promise<void>;

  readAudit(read: { readonly since?: string; readonly cursor?: string; readonly limit?: number }): Promise<Page<AuditRecord>>;
}

export interface AuditHead { readonly tenantId: string; readonly index: number; readonly hash: string }

export interface Store {
  tenant(tenantId: string): TenantStore;
  /** The one read across tenants, for scheduled work (sweeper, retention). */
  scan<T>(collection: CollectionName, query: Query): Promise<Page<Doc<T> & { readonly tenantId: string }>>;
  /** The last sealed audit record of every tenant that has one. */
  auditHeads(): Promise<readonly AuditHead[]>;
  /** Deletes documents whose TTL field lies before `now` (ms); returns how many. A hosted store may do it by itself and return 0. */
  expire(now: number, limit: number): Promise<number>;
  close(): Promise<void>;
}
