/**
 * What a stage remembers between messages of a session: session record, own state and its version.
 *
 * L1 is this process's memory, L2 an optional shared cache, the Store the truth. A stale copy is harmless: the commit compares
 * the version and the runtime reloads.
 */
import { LRUCache } from 'lru-cache';
import type { SessionRecord, StageName } from '../../schemas/generated/types.ts';
import type { Cache } from './cache/cache.ts';
import type { TenantStore, Version } from './store/store.ts';

/** The stored form of a stage's state: document `SESSION:STAGE` of collection `state`. */
export interface StateDocument<State> {
  readonly state: State;
  /** The end-of-stream marker has passed: nothing may follow it. */
  readonly ended?: boolean;
  /** When (ms) the last accepted frame came; kept by the first stage only. */
  readonly activeAt?: number;
  /** Messages of the session that this stage gave up. */
  readonly errors?: number;
  /** Milliseconds since the epoch after which the document may be deleted. */
  readonly ttl: number;
}

export interface Loaded<State> {
  readonly session: SessionRecord;
  readonly sessionVersion: Version;
  readonly document: StateDocument<State> | undefined;
  /** null: there is no stored state yet. */
  readonly version: Version | null;
}

export type CacheLevel = 'l1' | 'l2' | 'store';

const L2_TTL_MS = 10 * 60_000;

export class StateCache<State> {
  readonly #stage: StageName;
  readonly #l1: LRUCache<string, Loaded<State>>;
  readonly #l2: Cache | undefined;

  constructor(stage: StageName, options: { readonly sessions?: number; readonly l2?: Cache | undefined } = {}) {
    this.#stage = stage;
    this.#l1 = new LRUCache({ max: options.sessions ?? 10_000 });
    this.#l2 = options.l2;
  }

  /** From memory, else from the shared cache or the Store. Undefined when the tenant has no such session. */
  async load(store: TenantStore, sessionId: string): Promise<{ loaded: Loaded<State>; level: CacheLevel } | undefined> {
    const key = this.#key(store, sessionId);
    const hit = this.#l1.get(key);
    if (hit) return { loaded: hit, level: 'l1' };
    const shared = this.#l2 && (await this.#l2.get(key));
    if (shared !== undefined) {
      const loaded = JSON.parse(shared) as Loaded<State>;
      this.#l1.set(key, loaded);
      return { loaded, level: 'l2' };
    }
    const loaded = await this.reload(store, sessionId);
    return loaded && { loaded, level: 'store' };
  }

  /** From the Store, whatever the caches say. */
  async reload(store: TenantStore, sessionId: string): Promise<Loaded<State> | undefined> {
    const session = await store.get<SessionRecord>('sessions', sessionId);
    if (!session) return undefined;
    const stored = await store.get<StateDocument<State>>('state', stateId(sessionId, this.#stage));
    const loaded: Loaded<State> = { session: session.data, sessionVersion: session.version, document: stored?.data, version: stored?.version ?? null };
    this.#l1.set(this.#key(store, sessionId), loaded);
    return loaded;
  }

  remember(store: TenantStore, loaded: Loaded<State>): void {
    const key = this.#key(store, loaded.session.sessionId);
    if (loaded.document?.ended) return this.forget(store, loaded.session.sessionId);
    this.#l1.set(key, loaded);
    if (this.#l2) void this.#l2.set(key, JSON.stringify(loaded), L2_TTL_MS);
  }

  forget(store: TenantStore, sessionId: string): void {
    const key = this.#key(store, sessionId);
    this.#l1.delete(key);
    if (this.#l2) void this.#l2.delete(key);
  }

  #key(store: TenantStore, sessionId: string): string {
    return `state/${store.tenantId}/${sessionId}/${this.#stage}`;
  }
}

export function stateId(sessionId: string, stage: StageName): string {
  return `${sessionId}:${stage}`;
}
