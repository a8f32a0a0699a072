/** Slot values out of one utterance: the best reading per slot, corrections applied. Pure. */
import type { SlotSpec, Slots, SlotType, SlotValue } from '../../../schemas/generated/types.ts';
import type { CompiledSlot } from './compile-slots.ts';
import { findCorrections, isExcluded } from './find-corrections.ts';
import { overlaps, slotText, type SlotMatch, type SlotText, type Span } from './slot-text.ts';

export interface ExtractOptions {
  /** Milliseconds since the epoch at which the text was said. */
  readonly now: number;
  /** Values heard before, the newest last: what a correction may refer to. */
  readonly prior?: Slots;
  /**
   * True when the slots belong to different intents, so that one value may stand for several of them. What only the type
   * tells apart (a bare number) is then less certain.
   */
  readonly shared?: boolean;
}

/** Which type's reading of the same characters is preferred: the more specific first. */
const RANK: Record<SlotType, number> = { enum: 0, date: 1, duration: 2, quantity: 3, boolean: 4, resource: 5, string: 5, integer: 6, number: 7 };
const AMBIGUOUS_FACTOR = 0.6;
const MAX_FROM_LENGTH = 120;

interface Candidate { readonly slot: CompiledSlot; readonly match: SlotMatch }

export function extractSlots(raw: string, slots: readonly CompiledSlot[], options: ExtractOptions): Slots {
  const input = slotText(raw, options.now);
  const candidates: Candidate[] = [];
  for (const slot of slots) for (const match of slot.find(input)) candidates.push({ slot, match });
  const result: Slots = {};
  if (candidates.length === 0) return result;
  const corrections = findCorrections(input);
  const claimed = specificOnly(candidates);
  const taken: { span: Span; type: SlotType; name: string }[] = [];
  for (const { slot, matches } of inOrder(claimed)) {
    const own = options.shared ? matches : matches.filter((match) => !taken.some((other) => other.type === slot.type && overlaps(other.span, match)));
    const chosen = choose(own, corrections, input, options.prior, slot);
    if (!chosen) continue;
    const rivals = options.shared ? claimed.filter((one) => one.slot.name !== slot.name && one.slot.type === slot.type && overlaps(one.match, chosen.match)) : [];
    // A rival that was found more surely (its own unit or name stands beside the value) takes most of the credit.
    const doubted = (slot.type === 'integer' || slot.type === 'number') && rivals.some((rival) => rival.match.confidence >= chosen.match.confidence);
    const value: SlotValue = {
      value: chosen.match.value,
      confidence: round(chosen.match.confidence * (doubted ? AMBIGUOUS_FACTOR : 1) * (chosen.others ? 0.85 : 1)),
      from: input.text.slice(chosen.match.start, chosen.match.end).slice(0, MAX_FROM_LENGTH),
    };
    if (chosen.corrected) value.corrected = true;
    const known = result[slot.name];
    if (!known || known.confidence < value.confidence) result[slot.name] = value;
    taken.push({ span: chosen.match, type: slot.type, name: slot.name });
  }
  return result;
}

/** Required slots without a usable value: absent, or outside what the specification allows. */
export function missingSlots(slots: readonly CompiledSlot[], values: Slots): string[] {
  return slots.filter(({ name, spec, allows }) => {
    const given = values[name];
    return given === undefined ? spec.required === true : !allows(given.value);
  }).map((slot) => slot.name);
}

/** The specification's default as a value; undefined without one. */
export function defaultValue(spec: SlotSpec): SlotValue | undefined {
  return spec.default === undefined ? undefined : { value: spec.default, confidence: 0.9, from: 'default' };
}

/** Drops readings of characters that a more specific type of any slot reads too ("staging" is not a service's name). */
function specificOnly(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((one) => !candidates.some((other) =>
    RANK[other.slot.type] < RANK[one.slot.type] && !other.match.onlyAsCorrection && overlaps(other.match, one.match)));
}

interface Found { readonly slot: CompiledSlot; readonly matches: SlotMatch[]; strength: number }

/** What was found for each slot: the more specific type first, then what was found more surely. */
function inOrder(candidates: readonly Candidate[]): Found[] {
  const found = new Map<CompiledSlot, Found>();
  for (const { slot, match } of candidates) {
    const own = found.get(slot);
    if (!own) found.set(slot, { slot, matches: [match], strength: match.confidence });
    else {
      own.matches.push(match);
      own.strength = Math.max(own.strength, match.confidence);
    }
  }
  return [...found.values()].sort((a, b) => RANK[a.slot.type] - RANK[b.slot.type] || b.strength - a.strength);
}

interface Chosen { match: SlotMatch; corrected: boolean; others: boolean }

/** The value meant: the last one behind a correction, otherwise the surest, the first of equals. */
function choose(matches: readonly SlotMatch[], corrections: readonly Span[], input: SlotText, prior: Slots | undefined, slot: CompiledSlot): Chosen | undefined {
  const kept = matches.filter((match) => !isExcluded(input, match));
  const excluded = kept.length < matches.length;
  const firm = kept.filter((match) => !match.onlyAsCorrection);
  const before = prior?.[slot.name];
  const newestOfType = before !== undefined;
  let current: SlotMatch | undefined;
  let corrected = false;
  let others = false;
  for (const match of [...kept].sort((a, b) => a.start - b.start)) {
    const cue = corrections.some((span) => span.end <= match.start && (current === undefined || span.start >= current.end));
    if (match.onlyAsCorrection) {
      // "deploy api, no, billing": a bare word counts only straight behind the cue, and only in place of another value.
      const straight = corrections.some((span) => span.end <= match.start && input.lower.slice(span.end, match.start).trim().replace(/^(?:the|to|in|on|for|it's|it is|deploy|use)$/, '') === '');
      const hasFirmLater = firm.some((other) => other.start > match.start);
      if (!straight || hasFirmLater || (current === undefined && !newestOfType)) continue;
      if (current === undefined && !isNewest(prior, slot.name)) continue;
    }
    if (current === undefined) {
      current = match;
      corrected = before !== undefined && before.value !== match.value && (cue || excluded);
    } else if (cue) {
      corrected = corrected || current.value !== match.value;
      current = match;
      others = false;
    } else if (current.value !== match.value) {
      others = true;
      if (match.confidence > current.confidence + 0.02) current = match;
    }
  }
  if (!current) return undefined;
  return { match: current, corrected: corrected || (excluded && matches.some((match) => match.value !== current.value)), others };
}

/** A bare word corrects the value heard last; an older one would need its own name beside it. */
function isNewest(prior: Slots | undefined, name: string): boolean {
  const textual = Object.entries(prior ?? {}).filter(([, value]) => typeof value.value === 'string');
  return textual.slice(-3).some(([other]) => other === name);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
