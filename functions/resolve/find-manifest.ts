/** Looks for the manifest of an intent in the registry. */
import type { Manifest, RecognisedIntent, ResolutionStrategy } from '../../schemas/generated/types.ts';
import { type Bundle, compiledOnce } from '../runtime/bundle/bundle.ts';
import type { Embedder } from '../runtime/embedding/embedder.ts';
import { wantedText } from '../runtime/manifests/manifest-document.ts';
import type { ManifestRegistry } from '../runtime/manifests/manifest-registry.ts';
import type { TenantStore } from '../runtime/store/store.ts';
import { type Catalogue, chooseExact, chooseSemantic } from './choose-manifest.ts';

export interface Found {
  readonly strategy: Exclude<ResolutionStrategy, 'GENERATED'>;
  readonly manifest: Manifest | null;
  /** 1 for an exact match; null when nothing was found. */
  readonly similarity: number | null;
}

const NEAREST = 20;

export async function findManifest(recognised: RecognisedIntent, bundle: Bundle, store: TenantStore, deps: { readonly registry: ManifestRegistry; readonly embedder: Embedder }): Promise<Found> {
  const active = await deps.registry.activeFor(store, recognised.intent);
  const exact = chooseExact(recognised, active.map(({ manifest }) => manifest));
  if (exact) return { strategy: 'EXACT', manifest: exact, similarity: 1 };

  const catalogue = compiledOnce(bundle, compileCatalogue);
  if (catalogue(recognised.intent)?.destructive !== false) return NOT_FOUND;
  const [vector] = await deps.embedder.embed([wantedText(recognised.intent, recognised.candidate_manifest_traits)]);
  if (!vector) return NOT_FOUND;
  const near = await deps.registry.nearest(store, vector, NEAREST);
  const semantic = chooseSemantic(recognised, near, bundle.policy.thresholds?.semantic ?? deps.embedder.threshold, catalogue);
  return semantic ? { strategy: 'SEMANTIC', manifest: semantic.manifest, similarity: Math.min(1, semantic.similarity) } : NOT_FOUND;
}

const NOT_FOUND: Found = { strategy: 'NOT_FOUND', manifest: null, similarity: null };

function compileCatalogue(bundle: Bundle): Catalogue {
  return (name) => {
    const spec = bundle.intentByName.get(name);
    return spec && { domain: spec.domain, destructive: spec.destructive ?? false };
  };
}
