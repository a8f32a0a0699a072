/** An intent's slots: its clause first, then what the session has heard, then the bundle's defaults. Pure. */
import type { Slots, SlotValue } from '../../schemas/generated/types.ts';
import type { CompiledSlot } from '../runtime/slots/compile-slots.ts';
import { defaultValue, extractSlots } from '../runtime/slots/extract-slots.ts';
import { saysAll } from '../runtime/slots/find-names.ts';

/** A value said for something else is less sure here. */
const CARRIED_FACTOR = 0.8;
const LEAST_CARRIED = 0.4;
export interface CompleteOptions {
  /** Read by the tier itself: overrides what is read here. */
  readonly given?: Slots | undefined;
  readonly session: Slots;
  /** Names of the catalogue's contextual slots, which outlive one request. */
  readonly contextual: ReadonlySet<string>;
  readonly now: number;
}

export function completeSlots(clause: string, slots: readonly CompiledSlot[], options: CompleteOptions): Slots {
  const own: Slots = { ...extractSlots(clause, slots, { now: options.now, prior: options.session }), ...options.given };
  const everything = saysAll(clause);
  const result: Slots = {};
  for (const slot of slots) {
    const said = own[slot.name];
    const heard = options.session[slot.name];
    if (said) result[slot.name] = said;
    else if (heard && carries(slot, heard, everything, options.contextual) && heard.confidence * CARRIED_FACTOR >= LEAST_CARRIED) {
      result[slot.name] = { value: heard.value, confidence: Math.round(heard.confidence * CARRIED_FACTOR * 1000) / 1000, from: heard.from };
    } else {
      const fallback = defaultValue(slot.spec);
      if (fallback) result[slot.name] = fallback;
    }
  }
  return result;
}

/**
 * What a conversation is about stays (service, environment); what was done to it (how many, which role) does not. "All" holds
 * for the request that said it, and "stop all services" is not about the service that was spoken of before.
 */
function carries(slot: CompiledSlot, heard: SlotValue, everything: boolean, contextual: ReadonlySet<string>): boolean {
  if (heard.value === 'all' || saysAll(heard.from) || !slot.allows(heard.value)) return false;
  return slot.type === 'resource' ? !everything : slot.type === 'enum' && contextual.has(slot.name);
}

/** `environment:production` for every slot with a closed set of values. */
export function traitsOf(traits: readonly string[] | undefined, slots: readonly CompiledSlot[], values: Slots): string[] {
  const derived = slots.filter(({ name, type }) => (type === 'enum' || type === 'boolean') && values[name] !== undefined).map(({ name }) => `${name}:${String(values[name]?.value)}`);
  return [...new Set([...(traits ?? []), ...derived])];
}
