/**
 * Work that is applied but not durable yet, for what builds on it: a store that commits in groups takes both into one
 * transaction, and refuses what builds on lost work. Whatever leaves the process waits for `durable` first.
 */
export interface Basis {
  /** Known to be lost: undone, or never applied. */
  readonly lost: boolean;
  /** Rejects when it is lost. */
  readonly durable: Promise<unknown>;
}
