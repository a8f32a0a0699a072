/** The Blobs port: immutable byte strings by key (`bundles/sha256-…`). `blobs.contract.ts` proves every adapter. */
export interface Blobs {
  /** Stores the bytes; storing the same key again with the same bytes is no error. Resolves when durable and whole. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | undefined>;
  delete(key: string): Promise<void>;
  /** Keys that start with `prefix`, sorted. */
  list(prefix: string): Promise<readonly string[]>;
}
