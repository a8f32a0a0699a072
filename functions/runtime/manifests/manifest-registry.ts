/**
 * The tenant's manifests as the stages see them: active ones by intent, any one by id and version, and nearest by meaning.
 * Answers are kept in the process (bounded) and dropped when the store says that a manifest of the tenant changed.
 * `apart` is the bundle that a session lives by where that is not the active one: its manifests are its own.
 */
import { LRUCache } from 'lru-cache';
import type { Manifest } from '../../../schemas/generated/types.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { Query, TenantStore } from '../store/store.ts';
import type { Bundle } from '../bundle/bundle.ts';
import { compareVersions } from './compare-versions.ts';
import { embedAgain } from './embed-again.ts';
import { type ManifestDocument, manifestDocumentId, manifestOf, type ManifestSource, type ManifestStatus } from './manifest-document.ts';
import { activeApart, manifestApart, nearestApart } from './manifests-apart.ts';

export interface RegisteredManifest {
  /** The same object as long as nothing changed, so that work on it can be remembered by it. */
  readonly manifest: Manifest;
  readonly status: ManifestStatus;
  readonly source: ManifestSource;
}

export interface NearManifest extends RegisteredManifest { readonly similarity: number }

interface TenantShelf {
  readonly byIntent: LRUCache<string, readonly RegisteredManifest[]>;
  readonly byId: LRUCache<string, RegisteredManifest>;
  /** Grows with every change, so that an answer read before a change is not kept after it. */
  generation: number;
  /** Spaces in which every active manifest lies, since the last change. */
  readonly spaces: Set<string>;
  readonly unwatch: () => void;
}

const MAX_TENANTS = 500;
const MAX_ENTRIES = 1000;
const PAGE = 1000;
/** Enough to find, among those of the active bundle, the ones that are not a bundle's. */
const MOST_NEAR = 1000;

export class ManifestRegistry {
  readonly #shelves: LRUCache<string, TenantShelf>;

  constructor(options: { readonly maxTenants?: number } = {}) {
    this.#shelves = new LRUCache({ max: options.maxTenants ?? MAX_TENANTS, dispose: (shelf) => shelf.unwatch() });
  }

  /** The active manifests of an intent, by id. */
  async activeFor(store: TenantStore, intent: string, apart?: Bundle): Promise<readonly RegisteredManifest[]> {
    const registered = await this.#activeFor(store, intent);
    return apart ? activeApart(registered, apart, intent) : registered;
  }

  async #activeFor(store: TenantStore, intent: string): Promise<readonly RegisteredManifest[]> {
    const shelf = this.#shelf(store);
    const kept = shelf.byIntent.get(intent);
    if (kept) return kept;
    const { generation } = shelf;
    const documents = await readAll(store, { where: [['intent', '==', intent], ['status', '==', 'active']], orderBy: ['id', 'asc'] });
    const found = documents.map(registered);
    if (shelf.generation === generation) shelf.byIntent.set(intent, found);
    return found;
  }

  /** One manifest, of any status. Without a version: the highest active one, or else the highest. */
  async get(store: TenantStore, id: string, version?: string, apart?: Bundle): Promise<RegisteredManifest | undefined> {
    const registered = await this.#get(store, id, version);
    return apart && version !== undefined ? manifestApart(registered, apart, id, version) : registered;
  }

  async #get(store: TenantStore, id: string, version?: string): Promise<RegisteredManifest | undefined> {
    const shelf = this.#shelf(store);
    const key = version === undefined ? id : manifestDocumentId(id, version);
    const kept = shelf.byId.get(key);
    if (kept) return kept;
    const { generation } = shelf;
    const found = version === undefined ? newest(await readAll(store, { where: [['id', '>=', id], ['id', '<=', id]], orderBy: ['id', 'asc'] })) : (await store.get<ManifestDocument>('manifests', key))?.data;
    if (!found) return undefined;
    const entry = registered(found);
    if (shelf.generation === generation) shelf.byId.set(key, entry);
    return entry;
  }

  /** Active manifests by similarity to the vector, best first. Those of another space are brought into the embedder's own first, and never compared. */
  async nearest(store: TenantStore, vector: readonly number[], limit: number, embedder: Embedder, apart?: Bundle): Promise<readonly NearManifest[]> {
    const shelf = this.#shelf(store);
    if (!shelf.spaces.has(embedder.name)) {
      const { generation } = shelf;
      // Another change may bring manifests of another space; a write of our own is no such change.
      if ((await embedAgain(store, embedder)) > 0 || shelf.generation === generation) shelf.spaces.add(embedder.name);
    }
    const found = await store.nearest<ManifestDocument>('manifests', { vector, limit: apart ? MOST_NEAR : limit, where: [['status', '==', 'active'], ['space', '==', embedder.name]] });
    const near = found.map(({ doc, similarity }) => ({ ...registered(doc.data), similarity }));
    return apart ? nearestApart(near, apart, vector, limit, embedder) : near;
  }

  /** Stops watching every tenant. */
  close(): void {
    this.#shelves.clear();
  }

  #shelf(store: TenantStore): TenantShelf {
    const kept = this.#shelves.get(store.tenantId);
    if (kept) return kept;
    const shelf: TenantShelf = {
      byIntent: new LRUCache({ max: MAX_ENTRIES }),
      byId: new LRUCache({ max: MAX_ENTRIES }),
      generation: 0,
      spaces: new Set(),
      unwatch: store.watch('manifests', () => {
        shelf.generation++;
        shelf.spaces.clear();
        shelf.byIntent.clear();
        shelf.byId.clear();
      }),
    };
    this.#shelves.set(store.tenantId, shelf);
    return shelf;
  }
}

function registered(document: ManifestDocument): RegisteredManifest {
  return { manifest: manifestOf(document), status: document.status, source: document.source };
}

function newest(documents: readonly ManifestDocument[]): ManifestDocument | undefined {
  const byVersion = documents.toSorted((left, right) => compareVersions(right.version, left.version));
  return byVersion.find((document) => document.status === 'active') ?? byVersion[0];
}

async function readAll(store: TenantStore, query: Query): Promise<ManifestDocument[]> {
  const documents: ManifestDocument[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.query<ManifestDocument>('manifests', { ...query, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    documents.push(...page.items.map((item) => item.data));
    cursor = page.next;
  } while (cursor !== undefined);
  return documents;
}
