/** The collections that the Firestore adapter keeps beside those of `collections.ts`, for Terraform to index. */
import type { CollectionSpec } from './collections.ts';

export const LOG_COLLECTIONS = {
  /** Under a session: `at` is the server's time of the commit, `n` the place within it. */
  events: { indexes: [['at'], ['at', 'n'], ['type', 'at', 'n']], ascending: true },
  /** The sealed chain. */
  audit: { indexes: [['index'], ['time', 'index']], ascending: true },
  /** What waits to be sealed. */
  auditInbox: { indexes: [['at', 'n']], ascending: true },
} as const satisfies Record<string, CollectionSpec>;
