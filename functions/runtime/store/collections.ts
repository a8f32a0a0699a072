/**
 * Every collection with the indexes its queries use: adapters build them, Terraform reads them, a query that none serves is refused.
 * An index lists its `==`/`in` fields first and the order field last.
 */
export interface CollectionSpec {
  readonly indexes: readonly (readonly string[])[];
  /** Those of `indexes` that scheduled work also reads across tenants. */
  readonly scanned?: readonly (readonly string[])[];
  /** Indexes of several fields are read in ascending order alone, so Firestore needs none for the other. */
  readonly ascending?: true;
  /** Field with the embedding, its length, and the fields that a search may filter by. */
  readonly vector?: { readonly field: string; readonly dimensions: number; readonly filters: readonly string[] };
  /** Field with the time (ms since the epoch) after which the document may be deleted. */
  readonly ttl?: string;
}

export const COLLECTIONS = {
  /** Session records; `idleAt` and `expiresAt` (ms) are when the sweeper has to look. */
  sessions: {
    indexes: [['createdAt'], ['status', 'createdAt'], ['actor', 'createdAt'], ['actor', 'status', 'createdAt'], ['projectId', 'createdAt'], ['projectId', 'status', 'createdAt'], ['sessionId'], ['status', 'dueAt']],
    scanned: [['status', 'dueAt']],
  },
  /** State of one stage in one session: id `SESSION:STAGE`. */
  state: { indexes: [], ttl: 'ttl' },
  /** Idempotency ledger: id `SESSION:STAGE:MESSAGE`. */
  ledger: { indexes: [], ttl: 'ttl' },
  /** Real values behind placeholders, sealed: id `SESSION:EMAIL_1`. */
  vault: { indexes: [], ttl: 'ttl' },
  reviews: {
    indexes: [['createdAt'], ['status', 'createdAt'], ['status', 'expiresAt'], ['sessionId', 'createdAt']],
    scanned: [['status', 'createdAt'], ['status', 'expiresAt']],
  },
  actions: { indexes: [['createdAt'], ['status', 'createdAt'], ['sessionId', 'createdAt'], ['requestedBy', 'createdAt']], scanned: [['status', 'createdAt']] },
  manifests: {
    indexes: [['id'], ['status', 'id'], ['intent', 'status', 'id']],
    vector: { field: 'embedding', dimensions: 768, filters: ['status', 'space'] },
  },
  /** One document per budget period: id `daily:2026-11-22`, `monthly:2026-11`, `session:ID`. */
  budgets: { indexes: [] },
  /** What is to be told to people. */
  notices: { indexes: [['status', 'createdAt']], scanned: [['status', 'createdAt']], ttl: 'ttl' },
  /** Money set aside for an intent until it is settled or released. */
  reservations: { indexes: [['status', 'expiresAt']], scanned: [['status', 'expiresAt']], ttl: 'ttl' },
  /** Published bundles by digest, and the document `active`. */
  bundles: { indexes: [['publishedAt']] },
  /** Messages that were given up, where the bus's own cannot be searched. */
  /** What is known of an evaluation without its report, which lies in Blobs. */
  evaluations: { indexes: [['createdAt']] },
  deadletters: { indexes: [['deadAt'], ['topic', 'deadAt']], ttl: 'ttl' },
  /** What holds back actions: the document `kill`, of each tenant and of everybody. */
  switches: { indexes: [] },
  /** The document `current`: a rollout that steps on by itself. */
  rollouts: { indexes: [['status', 'startedAt']], scanned: [['status', 'startedAt']] },
  /** How much of a rate is left: the document `actions`. */
  rates: { indexes: [] },
} as const satisfies Record<string, CollectionSpec>;

export type CollectionName = keyof typeof COLLECTIONS;
