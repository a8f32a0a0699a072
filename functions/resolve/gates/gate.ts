/** A security gate: a pure check of a manifest that says what it found, as evidence for a reviewer. */
import type { GateResult, IntentSpec, LimitsFile, Manifest, ManifestAction } from '../../../schemas/generated/types.ts';

export type Severity = GateResult['severity'];

export interface GateInput {
  readonly manifest: Manifest;
  readonly limits: LimitsFile;
  /** The catalogue's entry of the intent that was recognised. */
  readonly intent: IntentSpec | undefined;
  /** The catalogue's entry of the intent that the manifest was written for. */
  readonly manifestIntent: IntentSpec | undefined;
}

export interface Finding { readonly severity: Exclude<Severity, 'INFO'>; readonly message: string }

export interface Gate {
  readonly name: string;
  /** What is wrong; nothing when all is well. */
  check(input: GateInput): readonly Finding[];
  /** What to say when nothing is wrong. */
  readonly fine: string;
}

/** The manifest's actions with where they stand. */
export function actionsOf(manifest: Manifest): (readonly [place: string, action: ManifestAction])[] {
  return (['action', 'rollback', 'probe'] as const).flatMap((place) => (manifest[place] ? [[place, manifest[place]] as const] : []));
}
