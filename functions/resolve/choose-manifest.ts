/** Chooses the manifest that an intent may run: an exact one, else one that means the same, else none. */
import type { Manifest, RecognisedIntent, Slots } from '../../schemas/generated/types.ts';
import { missingSlots } from '../runtime/manifests/action-params.ts';
import { compareVersions } from '../runtime/manifests/compare-versions.ts';

/** What the bundle's catalogue knows about an intent. */
export interface IntentFacts { readonly domain: string; readonly destructive: boolean }
export type Catalogue = (intent: string) => IntentFacts | undefined;

export interface Candidate { readonly manifest: Manifest; readonly similarity: number }

export type Wanted = Pick<RecognisedIntent, 'intent' | 'domain' | 'slots' | 'candidate_manifest_traits'>;

/** The most specific manifest of the intent that fits its slots; among equally specific ones the highest version. */
export function chooseExact(wanted: Wanted, active: readonly Manifest[]): Manifest | undefined {
  return active
    .filter((manifest) => manifest.intent === wanted.intent && fits(manifest, wanted.slots))
    .toSorted((left, right) => specificity(right) - specificity(left) || compareVersions(right.version, left.version) || (left.id < right.id ? -1 : 1))[0];
}

/**
 * The most similar manifest of another intent in the same domain with a trait in common, at or above the threshold, that
 * fits the slots. What destroys is never stood in for and never stands in.
 */
export function chooseSemantic(wanted: Wanted, near: readonly Candidate[], threshold: number, catalogue: Catalogue): Candidate | undefined {
  if (catalogue(wanted.intent)?.destructive !== false) return undefined;
  return near
    .filter(({ manifest, similarity }) => {
      const facts = catalogue(manifest.intent);
      return similarity >= threshold && facts?.destructive === false && facts.domain === wanted.domain
        && manifest.traits.some((trait) => wanted.candidate_manifest_traits.includes(trait)) && fits(manifest, wanted.slots);
    })
    .toSorted((left, right) => right.similarity - left.similarity || compareVersions(right.manifest.version, left.manifest.version))[0];
}

/** Every `equals` holds, and everything the action needs was heard. */
function fits(manifest: Manifest, slots: Slots): boolean {
  const holds = Object.entries(manifest.slots ?? {}).every(([name, { equals }]) => equals === undefined || (Object.hasOwn(slots, name) && String(slots[name]?.value) === String(equals)));
  return holds && missingSlots(manifest, slots).length === 0;
}

function specificity(manifest: Manifest): number {
  return Object.values(manifest.slots ?? {}).filter(({ equals }) => equals !== undefined).length;
}
