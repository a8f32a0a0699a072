/** Looks for the manifest of an intent in the registry. */
import type { Logger } from 'pino';
import type { Manifest, RecognisedIntent, ResolutionStrategy } from '../../schemas/generated/types.ts';
import { reserve, settle } from '../runtime/budget/budget.ts';
import { budgetLimits } from '../runtime/budget/budget-limits.ts';
import { type Bundle, compiledOnce } from '../runtime/bundle/bundle.ts';
import type { Embedder } from '../runtime/embedding/embedder.ts';
import { EggError } from '../runtime/errors.ts';
import { wantedText } from '../runtime/manifests/manifest-document.ts';
import type { ManifestRegistry, NearManifest } from '../runtime/manifests/manifest-registry.ts';
import type { StageContext } from '../runtime/stage.ts';
import { type Catalogue, chooseExact, chooseSemantic } from './choose-manifest.ts';

export interface Found {
  readonly strategy: ResolutionStrategy;
  readonly manifest: Manifest | null;
  /** 1 for an exact match; null when nothing was found. */
  readonly similarity: number | null;
  /** Spent on looking for it by meaning, in US dollars. */
  readonly costUSD?: number;
}

const NEAREST = 20;
const HOLD_MS = 10 * 60_000;
/** An embedder that is down is waited for so often; then what needs it is not found, and the session goes on. */
const MOST_ATTEMPTS = 3;

export interface FindDeps {
  readonly registry: ManifestRegistry;
  readonly embedder: Embedder;
  readonly log?: Pick<Logger, 'warn'>;
}

export async function findManifest(recognised: RecognisedIntent, context: StageContext, deps: FindDeps): Promise<Found> {
  const { bundle, store } = context;
  const active = await deps.registry.activeFor(store, recognised.intent, context.apart && bundle);
  const exact = chooseExact(recognised, active.map(({ manifest }) => manifest));
  if (exact) return { strategy: 'EXACT', manifest: exact, similarity: 1 };

  const catalogue = compiledOnce(bundle, compileCatalogue);
  if (catalogue(recognised.intent)?.destructive !== false) return NOT_FOUND;
  const { near, costUSD } = await findNear(wantedText(recognised.intent, recognised.candidate_manifest_traits), context, deps);
  const semantic = chooseSemantic(recognised, near, semanticThreshold(bundle, deps.embedder), catalogue);
  return { ...(semantic ? { strategy: 'SEMANTIC' as const, manifest: semantic.manifest, similarity: Math.min(1, semantic.similarity) } : NOT_FOUND), costUSD };
}

/** Nothing when the embedder may not be paid, does not take the question, or stays down. @throws {RetryableError} when it is down for now */
async function findNear(wanted: string, context: StageContext, { registry, embedder, log }: FindDeps): Promise<{ readonly near: readonly NearManifest[]; readonly costUSD: number }> {
  const { store, session, bundle, clock, deriveId } = context;
  const mostUSD = embedder.mostCostUSD?.([wanted]) ?? 0;
  const reservationId = deriveId('embed');
  if (mostUSD > 0) {
    const reserved = await reserve(store, { reservationId, sessionId: session.sessionId, amountUSD: mostUSD, limits: budgetLimits(bundle.limits, session.scope), now: clock.now(), ttlMs: HOLD_MS, onExpiry: 'settle' });
    if (!reserved.ok) return { near: [], costUSD: 0 };
  }
  try {
    const [vector] = await embedder.embed([wanted], 'query');
    return { near: vector ? await registry.nearest(store, vector, NEAREST, embedder, context.apart && bundle) : [], costUSD: mostUSD };
  } catch (error) {
    if (!(error instanceof EggError) || (error.retryable && context.attempt < MOST_ATTEMPTS)) throw error;
    log?.warn({ code: error.code, ...error.context, stage: 'resolve' }, 'no manifest can be found by meaning');
    return { near: [], costUSD: mostUSD };
  } finally {
    // What a few words cost is never less than the least amount of money: their estimate is their price.
    if (mostUSD > 0) await settle(store, reservationId, mostUSD, clock.now());
  }
}

/** `semantic:SPACE` for one space, `semantic` for all of them, or the embedder's own. */
function semanticThreshold({ policy }: Bundle, { name, threshold }: Embedder): number {
  return policy.thresholds?.[`semantic:${name}`] ?? policy.thresholds?.['semantic'] ?? threshold;
}

const NOT_FOUND: Found = { strategy: 'NOT_FOUND', manifest: null, similarity: null };

function compileCatalogue(bundle: Bundle): Catalogue {
  return (name) => {
    const spec = bundle.intentByName.get(name);
    return spec && { domain: spec.domain, destructive: spec.destructive ?? false };
  };
}
