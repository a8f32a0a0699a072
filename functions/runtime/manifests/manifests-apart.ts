/**
 * The manifests of a bundle that is not the active one, as a candidate's are: they lie in no registry, and for the sessions
 * that live by it they take the place of what the active bundle brought. What authors and models added is there for both.
 */
import type { Manifest } from '../../../schemas/generated/types.ts';
import { type Bundle, compiledOnce } from '../bundle/bundle.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { embedDocuments } from '../embedding/embed-documents.ts';
import { dot, toUnit } from '../store/unit-vector.ts';
import { manifestDocumentId, manifestText } from './manifest-document.ts';
import type { NearManifest, RegisteredManifest } from './manifest-registry.ts';

interface Shelf {
  readonly byId: ReadonlyMap<string, RegisteredManifest>;
  readonly active: readonly RegisteredManifest[];
  /** Vectors of `active` by the name of the embedder. */
  readonly vectors: Map<string, Promise<readonly Float32Array[]>>;
}

export function activeApart(registered: readonly RegisteredManifest[], bundle: Bundle, intent: string): readonly RegisteredManifest[] {
  const { active } = compiledOnce(bundle, shelve);
  return [...others(registered, bundle), ...active.filter(({ manifest }) => manifest.intent === intent)];
}

/** One version of one manifest. `registered`: what the registry has under that name. */
export function manifestApart(registered: RegisteredManifest | undefined, bundle: Bundle, id: string, version: string): RegisteredManifest | undefined {
  return compiledOnce(bundle, shelve).byId.get(manifestDocumentId(id, version)) ?? others(registered ? [registered] : [], bundle)[0];
}

/** By similarity to the vector, best first. */
export async function nearestApart(registered: readonly NearManifest[], bundle: Bundle, vector: readonly number[], limit: number, embedder: Embedder): Promise<readonly NearManifest[]> {
  const { active, vectors } = compiledOnce(bundle, shelve);
  let own = vectors.get(embedder.name);
  if (!own) vectors.set(embedder.name, (own = embed(active.map(({ manifest }) => manifest), embedder, () => vectors.delete(embedder.name))));
  const wanted = toUnit(Float32Array.from(vector));
  const near = (await own).map((unit, at) => ({ ...(active[at] as RegisteredManifest), similarity: dot(unit, wanted) }));
  return [...others(registered, bundle), ...near].toSorted((left, right) => right.similarity - left.similarity).slice(0, limit);
}

/** Vectors of another space are no use, nor kept: the next one to ask tries again. */
async function embed(manifests: readonly Manifest[], embedder: Embedder, forget: () => void): Promise<readonly Float32Array[]> {
  try {
    const { vectors, space } = await embedDocuments(manifests.map(manifestText), embedder);
    if (space === embedder.name) return vectors.map((vector) => toUnit(Float32Array.from(vector)));
  } catch (error) {
    forget();
    throw error;
  }
  forget();
  return [];
}

function others<T extends RegisteredManifest>(registered: readonly T[], bundle: Bundle): readonly T[] {
  const { byId } = compiledOnce(bundle, shelve);
  return registered.filter(({ manifest, source }) => source !== 'bundle' && !byId.has(manifestDocumentId(manifest.id, manifest.version)));
}

function shelve({ manifests }: Bundle): Shelf {
  const all = manifests.map((manifest): RegisteredManifest => {
    const status = manifest.status ?? 'active';
    return { manifest: { ...manifest, status }, status, source: 'bundle' };
  });
  return {
    byId: new Map(all.map((entry) => [manifestDocumentId(entry.manifest.id, entry.manifest.version), entry])),
    active: all.filter(({ status }) => status === 'active'),
    vectors: new Map(),
  };
}
