/** Brings the manifests of a bundle into the tenant's registry, the collection `manifests`. */
import { canonicalJson } from '../canonical-json.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { embedDocuments } from '../embedding/embed-documents.ts';
import { manifestDocument, manifestDocumentId, type ManifestDocument, manifestText } from '../manifests/manifest-document.ts';
import type { Doc, Page, TenantStore, Write } from '../store/store.ts';
import type { Bundle } from './bundle.ts';

const PAGE = 1000;

/**
 * The writes that make the registry hold the bundle's manifests, and retire those that an earlier bundle brought and this
 * one has not. Manifests of other sources stay as they are. Nothing to do gives no writes.
 */
export async function manifestWrites(store: TenantStore, bundle: Bundle, embedder: Embedder): Promise<Write[]> {
  const stored = new Map((await everyManifest(store)).map(({ id, data }) => [id, data]));
  const { vectors, space } = await embedDocuments(bundle.manifests.map(manifestText), embedder);
  const wanted = new Map(bundle.manifests.map((manifest, index) => {
    const facts = { status: manifest.status ?? 'active', source: 'bundle', bundle: bundle.digest, embedding: vectors[index] ?? [], space } as const;
    return [manifestDocumentId(manifest.id, manifest.version), manifestDocument(manifest, facts)];
  }));
  const gone = [...stored].filter(([id, data]) => data.source === 'bundle' && data.status !== 'retired' && !wanted.has(id));
  const changed = [...wanted].filter(([id, data]) => canonicalJson(stored.get(id) ?? null) !== canonicalJson(data));
  return [...changed, ...gone.map(([id, data]) => [id, { ...data, status: 'retired' as const }] as const)].map(([id, data]) => ({ op: 'set', collection: 'manifests', id, data }));
}

async function everyManifest(store: TenantStore): Promise<Doc<ManifestDocument>[]> {
  const found: Doc<ManifestDocument>[] = [];
  let page: Page<Doc<ManifestDocument>> | undefined;
  do {
    page = await store.query<ManifestDocument>('manifests', { orderBy: ['id', 'asc'], limit: PAGE, ...(page?.next === undefined ? {} : { cursor: page.next }) });
    found.push(...page.items);
  } while (page.next !== undefined);
  return found;
}
