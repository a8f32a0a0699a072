/** "No, staging" or "to production" behind a request: the request again, corrected or completed. Pure. */
import type { Slots } from '../../schemas/generated/types.ts';
import { extractSlots, missingSlots } from '../runtime/slots/extract-slots.ts';
import { findCorrections } from '../runtime/slots/find-corrections.ts';
import { slotText } from '../runtime/slots/slot-text.ts';
import type { CompiledIntents } from './compile-intents.ts';
import { normaliseText } from './classifier/normalise-text.ts';
import { detectNegation } from './detect-negation.ts';

/** The request before this chunk: kept in the stage's state. */
export interface LastIntent { readonly intent: string; readonly confidence: number; readonly slots: Slots }

export interface FollowUp { readonly intent: string; readonly confidence: number; readonly slots: Slots }

const MAX_LENGTH = 60;
const MAX_WORDS = 7;
const FACTOR = 0.9;

export function followUp(text: string, last: LastIntent | undefined, intents: CompiledIntents, now: number): FollowUp | undefined {
  const intent = last && intents.byName.get(last.intent);
  if (!last || !intent || text.length > MAX_LENGTH || text.split(/\s+/).length > MAX_WORDS) return undefined;
  if (detectNegation(normaliseText(text))) return undefined;
  const said = extractSlots(text, intent.slots, { now, prior: last.slots });
  const missing = missingSlots(intent.slots, last.slots);
  const corrects = findCorrections(slotText(text, now)).length > 0;
  const names = Object.keys(said).filter((name) => (corrects && said[name]?.value !== last.slots[name]?.value) || missing.includes(name));
  if (names.length === 0) return undefined;
  const slots: Slots = { ...last.slots, ...(corrects ? {} : said) };
  for (const name of names) {
    const value = said[name];
    if (value) slots[name] = corrects && last.slots[name] !== undefined ? { ...value, corrected: true } : value;
  }
  const surest = Math.min(...names.map((name) => said[name]?.confidence ?? 0));
  return { intent: last.intent, confidence: Math.round(last.confidence * Math.max(0.75, surest) * FACTOR * 1e4) / 1e4, slots };
}
