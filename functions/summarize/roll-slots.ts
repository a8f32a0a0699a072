/** Slot values heard in a session: the newest value per name, where it came from, and whether it replaced another. Pure. */
import type { Slots } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { canonicalJson } from '../runtime/canonical-json.ts';
import { type CompiledSlot, compileSlot } from '../runtime/slots/compile-slots.ts';
import { extractSlots } from '../runtime/slots/extract-slots.ts';

export const MAX_SLOTS = 64;

/** Every distinct slot of the tenant's intents. Use through `compiledOnce`. */
export function tenantSlots(bundle: Bundle): readonly CompiledSlot[] {
  const seen = new Map<string, CompiledSlot>();
  for (const intent of bundle.intents.intents) {
    for (const [name, spec] of Object.entries(intent.slots ?? {})) {
      const key = `${name} ${canonicalJson({ ...spec, required: undefined, description: undefined, default: undefined })}`;
      if (!seen.has(key)) seen.set(key, compileSlot(name, spec));
    }
  }
  return [...seen.values()];
}

/** @param now milliseconds since the epoch at which the text was said */
export function rollSlots(heard: Slots, text: string, slots: readonly CompiledSlot[], now: number): Slots {
  const found = extractSlots(text, slots, { now, prior: heard, shared: true });
  const names = Object.keys(found);
  if (names.length === 0) return heard;
  const rolled = new Map(Object.entries(heard));
  for (const name of names) {
    const value = found[name];
    if (!value) continue;
    const before = rolled.get(name);
    // Saying the same again keeps what is known about it; the newest stand last.
    rolled.delete(name);
    rolled.set(name, before && before.value === value.value && before.corrected && !value.corrected ? { ...value, corrected: true } : value);
  }
  return Object.fromEntries([...rolled].slice(-MAX_SLOTS));
}
