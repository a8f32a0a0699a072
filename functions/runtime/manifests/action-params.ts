/** What a decision is bound to: the parameters that a manifest takes from an intent, and the digest over all that will run. */
import type { Manifest, Slots, SlotValueScalar } from '../../../schemas/generated/types.ts';
import { digestOf } from '../canonical-json.ts';
import { placeholdersOf, type TemplateValues } from './render-template.ts';

export type ActionParams = { [slot: string]: SlotValueScalar };

const referenced = new WeakMap<Manifest, ReadonlySet<string>>();

/** Slots that the manifest's action, rollback or probe names in a placeholder. */
export function referencedSlots(manifest: Manifest): ReadonlySet<string> {
  let names = referenced.get(manifest);
  if (!names) {
    const all = placeholdersOf(JSON.stringify([manifest.action, manifest.rollback, manifest.probe]));
    referenced.set(manifest, (names = new Set(all.filter((name) => name.startsWith('slots.')).map((name) => name.slice('slots.'.length)))));
  }
  return names;
}

/** Slots without which the manifest cannot run: marked required, or used without being declared. */
export function missingSlots(manifest: Manifest, slots: Slots): string[] {
  const declared = manifest.slots ?? {};
  const required = Object.keys(declared).filter((name) => declared[name]?.required);
  const undeclared = [...referencedSlots(manifest)].filter((name) => !Object.hasOwn(declared, name));
  return [...required, ...undeclared].filter((name) => !Object.hasOwn(slots, name) || slots[name]?.value === '');
}

/** The values of the slots that the manifest declares or uses, as far as they were heard. */
export function paramsOf(manifest: Manifest, slots: Slots): ActionParams {
  const names = new Set([...Object.keys(manifest.slots ?? {}), ...referencedSlots(manifest)]);
  return Object.fromEntries([...names].sort().flatMap((name) => {
    const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
    return slot ? [[name, slot.value]] : [];
  }));
}

/** Digest of action (with its rollback and probe), parameters, bundle and cost: what was decided, re-checked before it runs. */
export function actionDigest(decided: { readonly manifest: Manifest | null; readonly params: ActionParams; readonly bundle: string; readonly costUSD: number }): string {
  const { manifest, params, bundle, costUSD } = decided;
  const action = manifest && { id: manifest.id, version: manifest.version, action: manifest.action, rollback: manifest.rollback, probe: manifest.probe };
  return digestOf({ action, params, bundle, cost: costUSD });
}

export function templateValues(manifest: Manifest, params: ActionParams, ids: Pick<TemplateValues, 'intent' | 'actionId' | 'sessionId'>): TemplateValues {
  return { slots: params, optional: new Set(Object.keys(manifest.slots ?? {})), ...ids };
}
