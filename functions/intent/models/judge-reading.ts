/** A believed reading as a recognised request, under the same rules as the local tiers': scope, mood, slots. Pure. */
import { cleanText } from '../classifier/normalise-text.ts';
import { moodOf } from '../clause-moods.ts';
import { type CompiledIntents, isAskedFor } from '../compile-intents.ts';
import { completeSlots } from '../complete-slots.ts';
import { nothing, type Recognised } from '../recognise-intents.ts';
import { segmentClauses } from '../segment-clauses.ts';
import { MAX_UNKNOWN_CONFIDENCE, UNKNOWN } from '../tiers/tier.ts';
import type { Said } from './assemble-prompt.ts';
import type { Reading } from './read-answer.ts';

/** @param alone the utterance makes no other request, so that all of it may fill the slots */
export function judgeReading(reading: Reading, alone: boolean, said: Pick<Said, 'text' | 'now' | 'slots' | 'allowedDomains'>, intents: CompiledIntents): Recognised {
  const intent = intents.byName.get(reading.intent);
  if (!intent) return nothing({ confidence: 0 });
  const alternatives = [{ intent: reading.intent, confidence: MAX_UNKNOWN_CONFIDENCE }];
  if (said.allowedDomains.length > 0 && !said.allowedDomains.includes(intent.spec.domain)) return nothing({ confidence: MAX_UNKNOWN_CONFIDENCE, flags: ['out_of_scope'] });
  const text = cleanText(said.text);
  const [start, end] = clauseOf(text, reading.quote);
  const clause = text.slice(start, end);
  const mood = moodOf(text, start, end);
  if (mood && !isAskedFor(reading.intent, mood, intents)) return nothing({ confidence: MAX_UNKNOWN_CONFIDENCE, alternatives, settled: true });
  const slots = completeSlots(alone ? text : clause, intent.slots, { given: reading.slots, session: said.slots, contextual: intents.contextual, now: said.now });
  return nothing({ intent: reading.intent, confidence: reading.confidence, slots });
}

/** The clauses that the quoted words touch: a quote may leave out the "don't" before it. */
function clauseOf(text: string, quote: string): [start: number, end: number] {
  const start = text.toLowerCase().indexOf(cleanText(quote).toLowerCase());
  if (start < 0) return [0, text.length];
  const end = start + cleanText(quote).length;
  const touched = segmentClauses(text).filter((piece) => piece.start < end && piece.end > start);
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? [Math.min(first.start, start), Math.max(last.end, end)] : [0, text.length];
}

/** True when nothing more needs to be asked about it. */
export function clears(result: Recognised, intents: CompiledIntents, threshold: (intent: string) => number): boolean {
  if (result.settled || result.flags.length > 0 || result.tier === 'rule') return true;
  return result.intent !== UNKNOWN && intents.byName.has(result.intent) && result.confidence >= threshold(result.intent);
}
