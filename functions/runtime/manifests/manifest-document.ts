/** A manifest as the registry stores it: collection `manifests`, id `ID@VERSION`. */
import type { Manifest } from '../../../schemas/generated/types.ts';

export type ManifestStatus = 'draft' | 'active' | 'retired';
/** Where a manifest came from. */
export type ManifestSource = 'bundle' | 'author' | 'generated';

/** How a generated manifest came about. */
export interface ManifestOrigin {
  readonly by: 'model' | 'template';
  readonly model?: string;
  readonly tries: number;
  readonly patches: readonly string[];
  /** What policy says of its intent: 0 … 1, and US dollars each time. */
  readonly riskScore: number;
  readonly estimatedCostUSD: number;
}

export interface ManifestDocument extends Manifest {
  readonly status: ManifestStatus;
  readonly source: ManifestSource;
  /** Digest of the bundle that brought it. */
  readonly bundle?: string;
  readonly generation?: ManifestOrigin;
  /** ISO time. */
  readonly createdAt?: string;
  readonly createdBy?: string;
  /** Of `manifestText`. */
  readonly embedding: number[];
  /** Name of the embedder that made it: vectors of different ones are never compared. */
  readonly space?: string;
}

const MANIFEST_KEYS = [
  'schemaVersion', 'id', 'version', 'status', 'description', 'intent', 'traits', 'slots', 'iam', 'networking', 'authentication',
  'resources', 'action', 'rollback', 'probe',
] as const satisfies readonly (keyof Manifest)[];

export function manifestDocumentId(id: string, version: string): string {
  return `${id}@${version}`;
}

export function manifestDocument(manifest: Manifest, facts: { status: ManifestStatus; source: ManifestSource; bundle?: string; embedding: number[]; space: string }): ManifestDocument {
  return { ...manifest, ...facts };
}

/** The manifest alone, without what the registry keeps beside it. */
export function manifestOf(document: ManifestDocument): Manifest {
  const known = MANIFEST_KEYS.filter((key) => document[key] !== undefined).map((key) => [key, document[key]]);
  return Object.fromEntries(known) as unknown as Manifest;
}

/** What a manifest is embedded as: the counterpart of what `resolve` searches for. */
export function manifestText(manifest: Pick<Manifest, 'intent' | 'traits'>): string {
  return wantedText(manifest.intent, manifest.traits);
}

/**
 * What is searched for: an intent's name and traits. Slots are left out: whether they fit is checked exactly, shared slot
 * names make siblings like create and delete look alike (0.77 instead of 0.63 with the hashed embedding), and slot values may be private.
 */
export function wantedText(intent: string, traits: readonly string[]): string {
  return [intent.replaceAll('_', ' '), ...traits.toSorted()].join(' ');
}
