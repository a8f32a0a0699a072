/**
 * The decision: what of a model's answer is believed. It can only choose intents of the catalogue, point at words that were
 * said, and give slot values that are of the slot's type and grounded in what was said; anything else is refused. Pure.
 */
import type { ModelCertainty, Slots, SlotValueScalar } from '../../../schemas/generated/types.ts';
import type { CompiledSlot } from '../../runtime/slots/compile-slots.ts';
import { extractSlots } from '../../runtime/slots/extract-slots.ts';
import { findNumbers } from '../../runtime/slots/find-numbers.ts';
import { slotText } from '../../runtime/slots/slot-text.ts';
import type { CompiledIntents } from '../compile-intents.ts';
import { normaliseText } from '../classifier/normalise-text.ts';
import { UNKNOWN } from '../tiers/tier.ts';
import { CERTAINTIES, type Certainty, MAX_MODEL_INTENTS, type Said } from './assemble-prompt.ts';

export interface Reading {
  readonly intent: string;
  readonly confidence: number;
  /** Words of the utterance; the whole of it for an unknown. */
  readonly quote: string;
  readonly slots: Slots;
}

export interface ReadAnswer {
  /** At least one; exactly one UNKNOWN when the model found nothing. */
  readonly readings: readonly Reading[];
  /** It leans on nothing but the utterance, so it holds wherever the same is said. */
  readonly standalone: boolean;
}

/**
 * How often a model that says so is right. A prior, held low: `certain` is above what policy usually asks for an automatic
 * decision, `likely` is not. A bundle may hold what was learned of a model in its place (`certainty` in `limits.yaml`).
 */
export const CONFIDENCE: Readonly<Record<Certainty, number>> = { certain: 0.9, likely: 0.7, unsure: 0.4 };

const SLOT_CONFIDENCE: Readonly<Record<Ground, number>> = { said: 0.9, known: 0.75, inferred: 0.5 };
const MAX_VALUE_LENGTH = 256;

type Heard = Pick<Said, 'text' | 'now' | 'slots'>;

/** Undefined when the answer breaks its schema or says what it cannot know. */
export function readAnswer(answer: Readonly<Record<string, unknown>>, said: Heard, intents: CompiledIntents, worth: ModelCertainty = CONFIDENCE): ReadAnswer | undefined {
  const { intents: entries, standalone } = answer;
  if (!Array.isArray(entries) || entries.length === 0 || entries.length > MAX_MODEL_INTENTS) return undefined;
  const readings: (Reading & { readonly leansOnBefore: boolean })[] = [];
  for (const entry of entries as unknown[]) {
    const reading = readEntry(entry, said, intents, { only: entries.length === 1, worth });
    if (!reading) return undefined;
    readings.push(reading);
  }
  const known = readings.filter(({ intent }) => intent !== UNKNOWN);
  return { readings: known.length > 0 ? known : readings.slice(0, 1), standalone: standalone === true && !known.some(({ leansOnBefore }) => leansOnBefore) };
}

function readEntry(entry: unknown, said: Heard, intents: CompiledIntents, { only, worth }: { readonly only: boolean; readonly worth: ModelCertainty }): (Reading & { readonly leansOnBefore: boolean }) | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { intent: name, certainty, quote, slots } = entry as { intent?: unknown; certainty?: unknown; quote?: unknown; slots?: unknown };
  if (typeof name !== 'string' || !(CERTAINTIES as readonly unknown[]).includes(certainty)) return undefined;
  // What was learned is of requests: that there is none keeps the prior.
  if (name === UNKNOWN) return { intent: UNKNOWN, confidence: CONFIDENCE[certainty as Certainty], quote: said.text, slots: {}, leansOnBefore: false };
  const intent = intents.byName.get(name);
  if (!intent) return undefined;
  const quoted = typeof quote === 'string' && quote.trim() !== '' && normaliseText(said.text).includes(normaliseText(quote));
  // Words that were not said prove nothing; a single request may still stand on the whole utterance.
  if (!quoted && !only) return undefined;
  const confidence = worth[certainty as Certainty];
  const read = readSlots(slots, intent.slots, said);
  const doubtful = !quoted || read.some(({ ground }) => ground === 'inferred');
  return {
    intent: name, confidence: doubtful ? Math.min(confidence, worth.likely) : confidence, quote: quoted ? (quote as string) : said.text,
    slots: Object.fromEntries(read.map(({ name: slot, value, from, ground }) => [slot, { value, confidence: SLOT_CONFIDENCE[ground], from }])),
    leansOnBefore: read.some(({ ground }) => ground === 'known'),
  };
}

/** Where a value comes from: it was said, was known before, or was concluded by the model. */
type Ground = 'said' | 'known' | 'inferred';
interface ReadSlot { readonly name: string; readonly value: SlotValueScalar; readonly from: string; readonly ground: Ground }

/** Values that cannot be believed are left out: the intent stands, and a slot that is missing is asked for. */
function readSlots(given: unknown, slots: readonly CompiledSlot[], said: Heard): ReadSlot[] {
  const result = new Map<string, ReadSlot>();
  for (const entry of Array.isArray(given) ? (given as unknown[]) : []) {
    const { name, value } = (entry ?? {}) as { name?: unknown; value?: unknown };
    const slot = slots.find((one) => one.name === name);
    if (!slot || (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')) continue;
    const text = String(value).trim();
    if (text === '' || text.length > MAX_VALUE_LENGTH) continue;
    const typed = typedValue(text, slot, said.now);
    if (typed === undefined || !slot.allows(typed)) continue;
    const ground = groundOf(text, typed, slot, said);
    // A free text that nobody said is an invention; a value of a closed set may be a conclusion, and makes the reading less sure.
    if (ground === 'inferred' && slot.type !== 'enum' && slot.type !== 'boolean') continue;
    result.set(slot.name, { name: slot.name, value: typed, from: text.slice(0, 120), ground });
  }
  return [...result.values()];
}

function typedValue(text: string, slot: CompiledSlot, now: number): SlotValueScalar | undefined {
  switch (slot.type) {
    case 'string': case 'resource': return text;
    case 'integer': case 'number': return Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'boolean': return /^(?:true|false)$/i.test(text) ? /^true$/i.test(text) : undefined;
    case 'enum': return slot.allows(text) ? text : extractSlots(text, [slot], { now })[slot.name]?.value;
    case 'quantity': case 'duration': case 'date': return extractSlots(text, [slot], { now })[slot.name]?.value;
  }
}

function groundOf(text: string, value: SlotValueScalar, slot: CompiledSlot, { text: utterance, now, slots }: Heard): Ground {
  const heard = slotText(utterance, now);
  if (slot.type === 'integer' || slot.type === 'number') {
    if (findNumbers(heard).some((number) => number.value === value)) return 'said';
  } else if (normaliseText(utterance).includes(normaliseText(text)) || slot.find(heard).some((match) => match.value === value)) return 'said';
  return Object.values(slots).some((known) => known.value === value) ? 'known' : 'inferred';
}
