/** An approval that changes the manifest: gates, policy and digest again before it may count. */
import type { Manifest } from '../../../schemas/generated/types.ts';
import { hash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import { actionDigest, missingSlots, paramsOf } from '../manifests/action-params.ts';
import { ManifestEditRefusedError, ManifestEditUnsupportedError } from './errors.ts';
import { bundleOf, type ReviewDeps } from './review-deps.ts';
import type { ReviewDocument } from './review-document.ts';
import type { Edit } from './vote.ts';

/** @throws {ManifestEditUnsupportedError} {ManifestEditRefusedError} */
export async function checkEdit(deps: ReviewDeps, tenantId: string, review: ReviewDocument, edited: Manifest): Promise<Edit> {
  if (!deps.recheckManifest) throw new ManifestEditUnsupportedError('edited manifests cannot be checked here; reject, and publish the manifest instead');
  const base = review.baseManifest ?? review.manifest;
  if (base && (edited.id !== base.id || edited.intent !== base.intent)) throw new ManifestEditRefusedError('id and intent of the manifest cannot be edited');
  const manifest: Manifest = { ...edited, version: editedVersion(edited, base), status: 'draft' };
  const { bundle } = await bundleOf(deps, tenantId, review);
  const { gates, decision } = await deps.recheckManifest(tenantId, review, manifest, bundle);
  const failed = gates.find(({ passed, severity }) => !passed && (severity === 'HIGH' || severity === 'CRITICAL'));
  if (failed) throw new ManifestEditRefusedError(`gate ${failed.gate}: ${failed.message}`);
  if (decision.decision === 'deny') throw new ManifestEditRefusedError(`policy denies it: ${decision.reason}`);
  if (decision.estimatedCostUSD > review.estimatedCostUSD) throw new ManifestEditRefusedError('it would cost more than was set aside');
  const missing = missingSlots(manifest, review.recognised.slots);
  if (missing.length > 0) throw new ManifestEditRefusedError(`the intent has no value for ${missing.join(', ')}`);
  const params = paramsOf(manifest, review.recognised.slots);
  const { estimatedCostUSD } = decision;
  // What runs was reviewed, whatever policy would say to the edited manifest alone.
  return { manifest, params, gates, decision: { ...decision, decision: 'review' }, estimatedCostUSD, digest: actionDigest({ manifest, params, bundle: decision.bundle, costUSD: estimatedCostUSD }) };
}

/** The version it was made from, with the content in the build part: two different edits never share a name. */
function editedVersion(edited: Manifest, base: Manifest | null): string {
  const [core = '0.0.0'] = (base ?? edited).version.split('+');
  const content = hash('sha256', canonicalJson({ ...edited, version: core, status: 'draft' }), 'hex');
  return `${core}+edit.${content.slice(0, 12)}`;
}
