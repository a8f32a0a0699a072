/** A registered manifest as it is shown. */
import type { GateResult, ManifestView } from '../../schemas/generated/types.ts';
import { digestOf } from '../runtime/canonical-json.ts';
import { type ManifestDocument, manifestOf } from '../runtime/manifests/manifest-document.ts';

/** What the control plane keeps beside a manifest that came through it. */
export interface ManifestRecord extends ManifestDocument {
  /** ISO time. */
  readonly approvedAt?: string;
  readonly approvedBy?: string;
}

/** Stays the same while the manifest's status changes: it is what an author has read. */
export function manifestDigest(document: ManifestDocument): string {
  const { status: _status, ...content } = manifestOf(document);
  return digestOf(content);
}

/** `bundledAt`: ISO time of the bundle, for manifests that came with one. */
export function manifestView(document: ManifestRecord, gates: readonly GateResult[], bundledAt: string): ManifestView {
  const { id, version, status, source, createdAt = bundledAt, createdBy = 'system:bundle', approvedAt, approvedBy, generation } = document;
  return {
    id, version, status, digest: manifestDigest(document), source, manifest: manifestOf(document), gates: [...gates], createdAt, createdBy,
    ...(approvedAt === undefined ? {} : { approvedAt }), ...(approvedBy === undefined ? {} : { approvedBy }),
    ...(generation ? { generation: { ...generation, patches: [...generation.patches] } } : {}),
  };
}
