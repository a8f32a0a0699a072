/**
 * The Cache port: a bounded, lossy map. Losing any entry at any time must cost speed only, so no method rejects:
 * a broken cache is an empty one. `cache.contract.ts` proves every adapter.
 */
export interface Cache {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
}
