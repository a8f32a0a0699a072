/** Wires the stage that finds what an intent will run, and hands it to dispatch or to a person. */
import type { Logger } from 'pino';
import type { DispatchData, GateResult, PolicyDecision, ResolveData } from '../../schemas/generated/types.ts';
import { release } from '../runtime/budget/budget.ts';
import type { Embedder } from '../runtime/embedding/embedder.ts';
import { actionDigest, paramsOf } from '../runtime/manifests/action-params.ts';
import { addUSD } from '../runtime/models/paid-call.ts';
import type { ManifestRegistry } from '../runtime/manifests/manifest-registry.ts';
import type { EventDraft, StageContext, StageDefinition, StageResult } from '../runtime/stage.ts';
import type { Models } from '../runtime/models/models.ts';
import { draftManifest } from './draft-manifest.ts';
import { type Found, findManifest } from './find-manifest.ts';
import { blockingGates, runGates } from './gates/run-gates.ts';
import { takeBack } from './take-back.ts';
import { requestReview } from './request-review.ts';

export interface ResolveDeps {
  readonly registry: ManifestRegistry;
  readonly embedder: Embedder;
  readonly log?: Pick<Logger, 'warn'>;
  /** Write drafts of manifests that are missing, where the tenant permits it; without them a template does. */
  readonly models?: Models | undefined;
  readonly onTrouble?: ((facts: object) => void) | undefined;
}

export interface ResolveState {
  /** Spent on models that look for manifests and draft them, in US dollars. */
  readonly costUSD?: number;
}

export function createResolveStage(deps: ResolveDeps): StageDefinition<ResolveData, ResolveState> {
  return { name: 'resolve', ...(deps.embedder.mostCostUSD ? { reachesOutside: true } : {}), initialState: () => ({}), totals: ({ costUSD }) => (costUSD === undefined ? {} : { costUSD }), handle: (data, state, context) => resolveAndTakeBack(deps, data, state, context) };
}

async function resolveAndTakeBack(deps: ResolveDeps, data: ResolveData, state: ResolveState, context: StageContext): Promise<StageResult<ResolveState>> {
  const { events, left } = await takeBack(data.recognised.dialogue, context);
  // In front of what is asked for instead.
  const first = left ? [{ to: 'dispatch' as const, data: left satisfies DispatchData }] : [];
  if (data.decision.decision === 'deny' && data.recognised.dialogue) return { state, events, outputs: first };
  const result = await resolve(deps, data, state, context);
  return events.length + first.length === 0 ? result : { ...result, events: [...events, ...(result.events ?? [])], outputs: [...first, ...(result.outputs ?? [])] };
}

async function resolve(deps: ResolveDeps, data: ResolveData, before: ResolveState, context: StageContext): Promise<StageResult<ResolveState>> {
  const { recognised, reservationId } = data;
  const registered = await findManifest(recognised, context, deps);
  const drafted = registered.manifest === null ? await draftManifest(deps, data, context) : undefined;
  const spentUSD = addUSD(registered.costUSD ?? 0, drafted?.costUSD ?? 0);
  const state = spentUSD > 0 ? { costUSD: addUSD(before.costUSD ?? 0, spentUSD) } : before;
  const found: Found = drafted ? { strategy: 'GENERATED', manifest: drafted.manifest, similarity: null } : registered;
  const { manifest } = found;
  const gates = manifest ? runGates(manifest, recognised.intent, context.bundle) : [];
  const decision = drafted ? reviewed(escalate(data.decision, gates)) : escalate(data.decision, gates);
  const params = manifest ? paramsOf(manifest, recognised.slots) : {};
  const digest = actionDigest({ manifest, params, bundle: decision.bundle, costUSD: decision.estimatedCostUSD });
  const resolved = resolvedEvent(recognised.intentId, found, digest, gates);
  const actionId = context.deriveId('act');

  if (decision.decision === 'review') {
    const review = requestReview({ data, decision, found, gates, params, digest, actionId }, context);
    const { reviewId, intentId, expiresAt } = review;
    return {
      state,
      events: [resolved, { type: 'review.requested', data: { reviewId, intentId, decision: null, by: null, reason: decision.reason, expiresAt } }],
      writes: [{ op: 'create', collection: 'reviews', id: reviewId, data: review }, ...(drafted?.writes ?? [])],
      audit: [...(drafted?.audit ?? []), { action: 'review.requested', detail: { reviewId, intentId, digest, bundle: decision.bundle, manifest: manifestName(found), reasons: decision.reasons, costUSD: decision.estimatedCostUSD } }],
    };
  }

  if (decision.decision === 'deny' || !manifest) {
    if (reservationId !== null) await release(context.store, reservationId, context.clock.now());
    return { state, events: [resolved] };
  }

  const output: DispatchData = { actionId, recognised, decision, reservationId, manifestId: manifest.id, manifestVersion: manifest.version, digest };
  return { state, events: [resolved], outputs: [{ to: 'dispatch', data: output }] };
}

/** What policy let through still needs a person when a gate found something grave. */
function escalate(decision: PolicyDecision, gates: readonly GateResult[]): PolicyDecision {
  const blocking = blockingGates(gates);
  if (decision.decision !== 'auto' || blocking.length === 0) return decision;
  const reasons = blocking.map(({ gate, message }) => ({ rule: `gate:${gate}`, decision: 'review' as const, reason: message }));
  return { ...decision, decision: 'review', reason: reasons[0]?.reason ?? decision.reason, reasons: [...reasons, ...decision.reasons] };
}

/** A draft runs for nobody who has not approved it, whatever the rules say of its intent. */
function reviewed(decision: PolicyDecision): PolicyDecision {
  const reason = 'The manifest was generated and has to be approved first';
  const reasons = [{ rule: 'builtin:generated', decision: 'review' as const, reason }, ...decision.reasons];
  return decision.decision === 'auto' ? { ...decision, decision: 'review', reason, reasons } : { ...decision, reasons };
}

function resolvedEvent(intentId: string, { strategy, manifest, similarity }: Found, digest: string, gates: readonly GateResult[]): EventDraft {
  return {
    type: 'manifest.resolved',
    data: { intentId, strategy, manifestId: manifest?.id ?? null, version: manifest?.version ?? null, similarity, status: manifest ? (strategy === 'GENERATED' ? 'draft' : 'active') : null, digest: manifest ? digest : null, gates: [...gates] },
  };
}

function manifestName({ manifest }: Found): string | null {
  return manifest && `${manifest.id}@${manifest.version}`;
}
