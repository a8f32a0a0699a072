/** Checks that an action may run and is what was decided, and fills it in. */
import type { ActionData, Manifest, SlotSpec } from '../../schemas/generated/types.ts';
import { actionDigest, type ActionParams, paramsOf, templateValues } from '../runtime/manifests/action-params.ts';
import type { ManifestRegistry, RegisteredManifest } from '../runtime/manifests/manifest-registry.ts';
import { type RenderedAction, renderAction, targetOf } from '../runtime/manifests/render-action.ts';
import { PLACEHOLDER } from '../runtime/pii/vault.ts';
import { approvalsOf, type ReviewDocument } from '../runtime/reviews/review-document.ts';
import type { StageContext } from '../runtime/stage.ts';
import type { ActionDocument } from './action-document.ts';
import { DigestMismatchError, ManifestNotActiveError, NotApprovedError } from './errors.ts';

export interface Plan {
  readonly action: RenderedAction;
  /** The action's document before anything was done. */
  readonly document: ActionDocument;
}

/** @throws {NotApprovedError} {ManifestNotActiveError} {DigestMismatchError} {TemplateError} */
export async function planAction(data: ActionData, context: StageContext, registry: ManifestRegistry): Promise<Plan> {
  const { decision, recognised } = data;
  const manifest = await approvedManifest(data, context, registry);
  const params = paramsOf(manifest, recognised.slots);
  if (actionDigest({ manifest, params, bundle: decision.bundle, costUSD: decision.estimatedCostUSD }) !== data.digest) {
    throw new DigestMismatchError('what would run is not what was decided', { context: { action: data.actionId, manifest: manifest.id } });
  }
  const { message } = context;
  const values = templateValues(manifest, params, { intent: recognised.intent, actionId: data.actionId, sessionId: message.sessionId });
  const action = renderAction(manifest.action, values);
  const personal = personalParams(params, context.bundle.intentByName.get(recognised.intent)?.slots);
  const time = new Date(context.clock.now()).toISOString();
  return {
    action,
    document: {
      actionId: data.actionId, sessionId: message.sessionId, intentId: recognised.intentId, intent: recognised.intent, status: 'attempting', outcome: null,
      attempts: 0, target: targetOf(action), manifestId: manifest.id, manifestVersion: manifest.version, digest: data.digest, params,
      bundle: decision.bundle, costUSD: decision.estimatedCostUSD, reservationId: data.reservationId, reviewId: data.reviewId ?? null,
      requestedBy: message.actor, traceparent: message.traceparent, acceptedAt: message.acceptedAt, createdAt: time, updatedAt: time,
      ...(personal.length > 0 ? { personal } : {}),
      ...(manifest.rollback ? { rollbackAction: renderAction(manifest.rollback, values) } : {}),
      ...(manifest.probe ? { probeAction: renderAction(manifest.probe, values) } : {}),
    },
  };
}

/** Only slots that the bundle marks get the value behind their placeholder. */
function personalParams(params: ActionParams, specs: Readonly<Record<string, SlotSpec>> = {}): string[] {
  const marked = Object.entries(params).filter(([name, value]) => Object.hasOwn(specs, name) && specs[name]?.pii === true && PLACEHOLDER.test(String(value)));
  return [...new Set(marked.map(([, value]) => String(value)))];
}

async function approvedManifest(data: ActionData, context: StageContext, registry: ManifestRegistry): Promise<Manifest> {
  if (data.reviewId === undefined) {
    if (data.decision.decision !== 'auto') throw new NotApprovedError(`the decision is ${data.decision.decision}, and there is no review`);
    const found = await registry.get(context.store, data.manifestId, data.manifestVersion, context.apart && context.bundle);
    return allowed(found, data, 'active').manifest;
  }
  const review = (await context.store.get<ReviewDocument>('reviews', data.reviewId))?.data;
  if (review?.status !== 'approved' || review.manifest === null) throw new NotApprovedError('the review is not approved');
  if (review.actionId !== data.actionId || approvalsOf(review).length < review.quorum) throw new NotApprovedError('the review does not approve this action');
  if (review.digest !== data.digest) throw new DigestMismatchError('the approval is for another digest', { context: { action: data.actionId, review: data.reviewId } });
  if (context.clock.now() >= Date.parse(review.executeBy)) throw new NotApprovedError('the approval has run out');
  const base = review.baseManifest ?? review.manifest;
  const registered = await registry.get(context.store, base.id, base.version, context.apart && context.bundle);
  if (registered?.status === 'retired') allowed(undefined, data, 'active');
  return review.manifest;
}

function allowed(found: RegisteredManifest | undefined, data: ActionData, status: RegisteredManifest['status']): RegisteredManifest {
  if (found?.status === status) return found;
  throw new ManifestNotActiveError(`the manifest ${data.manifestId}@${data.manifestVersion} is not active`, { context: { action: data.actionId } });
}
