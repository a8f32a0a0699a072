/** The collections that the Firestore adapter keeps beside those of `collections.ts`, for Terraform to index. */
import type { CollectionSpec } from './collections.ts';

export const LOG_COLLECTIONS = {
  /** Under a session: `at` is the server's time of the commit, `n` the place within it. */
  events: { indexes: [['at'], ['at', 'n'], ['type', 'at', 'n']] },
  /** The sealed chain. */
  audit: { indexes: [['index'], ['time', 'index']] },
  /** What waits to be sealed. */
  auditInbox: { indexes: [['at', 'n']] },
} as const satisfies Record<string, CollectionSpec>;
