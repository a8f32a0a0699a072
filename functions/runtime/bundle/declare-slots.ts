import type { IntentSpec, Manifest } from '../../../schemas/generated/types.ts';
import { referencedSlots } from '../manifests/action-params.ts';

/**
 * Declares the slots that the manifest only names in placeholders, as the intent has them: one that need not be said may
 * stay empty. What destroys runs with everything that it names, or not at all.
 */
export function declareSlots(manifest: Manifest, intent: IntentSpec | undefined): Manifest {
  if (!intent || intent.destructive) return manifest;
  const declared = manifest.slots ?? {};
  const used = [...referencedSlots(manifest)].filter((name) => Object.hasOwn(intent.slots ?? {}, name) && !Object.hasOwn(declared, name)).sort();
  if (used.length === 0) return manifest;
  return { ...manifest, slots: { ...declared, ...Object.fromEntries(used.map((name) => [name, intent.slots?.[name]?.required ? { required: true } : {}])) } };
}
