/** "No, staging", "to production" or "the same for billing" behind a request: it again, corrected, completed, or for something else. Pure. */
import type { Slots } from '../../schemas/generated/types.ts';
import { extractSlots, missingSlots } from '../runtime/slots/extract-slots.ts';
import { findCorrections } from '../runtime/slots/find-corrections.ts';
import { slotText } from '../runtime/slots/slot-text.ts';
import type { CompiledIntents } from './compile-intents.ts';
import { normaliseText } from './classifier/normalise-text.ts';
import { saysOnlyValues } from './coordination.ts';
import { detectMood } from './detect-mood.ts';

/** The request before this chunk: kept in the stage's state. */
export interface LastIntent { readonly intent: string; readonly confidence: number; readonly slots: Slots }

export interface FollowUp {
  readonly intent: string;
  readonly confidence: number;
  readonly slots: Slots;
  /** It takes the place of the request before; otherwise that stands beside it. */
  readonly corrects: boolean;
  /** Nothing but values is said, so that it is no request of another kind. */
  readonly onlyValues: boolean;
}

/** "And of billing", "the same for billing", "what about billing": in front of what else it is asked for. */
const JOINS = /^(?:(?:ok|okay|now|then|so|please)[\s,]+)*(?:and|also|what about|how about|(?:and )?(?:please )?(?:(?:do )?(?:the )?same(?: thing)?|do (?:that|this|it))(?= (?:for|in|on|with|to|at)\b)|likewise|y(?: también)?|también|lo mismo(?= (?:para|con|en|de)\b)|qué (?:tal|hay de)|und(?: auch)?|auch|das ?(?:selbe|gleiche)(?= (?:für|mit|in|bei)\b)|was ist mit|那么?|还有|同样)(?![\p{Script=Latin}\p{N}])[\s,]*/iu;
/** "Billing too", billingも: behind it. */
const JOINED = /[\s,]*(?:\b(?:too|as well|also|likewise|auch|también)|も(?:お願い(?:します)?)?|は[?？]?|也(?:是|一样)?|呢)(?:[\s,]+(?:please|bitte|por favor))?[.!?。？！\s]*$/iu;
const MAX_LENGTH = 60;
/** Longer ones say more than values. */
const FEW_WORDS = 3;
const MAX_WORDS = 7;
const FACTOR = 0.9;

export function followUp(text: string, last: LastIntent | undefined, intents: CompiledIntents, now: number): FollowUp | undefined {
  const intent = last && intents.byName.get(last.intent);
  if (!last || !intent || text.length > MAX_LENGTH || text.split(/\s+/).length > MAX_WORDS) return undefined;
  if (detectMood(normaliseText(text))) return undefined;
  const said = extractSlots(text, intent.slots, { now, prior: last.slots });
  const missing = missingSlots(intent.slots, last.slots);
  const input = slotText(text, now);
  const [cue] = findCorrections(input);
  const corrects = cue !== undefined;
  const onlyValues = saysOnlyValues(cue?.start === 0 ? text.slice(cue.end) : withoutJoint(text), intent.slots, now);
  const beside = !corrects && onlyValues && joins(text);
  const names = Object.keys(said).filter((name) => ((corrects || beside) && said[name]?.value !== last.slots[name]?.value) || missing.includes(name));
  if (names.length === 0) return undefined;
  const slots: Slots = { ...last.slots, ...(corrects ? {} : said) };
  for (const name of names) {
    const value = said[name];
    if (value) slots[name] = corrects && last.slots[name] !== undefined ? { ...value, corrected: true } : value;
  }
  const surest = Math.min(...names.map((name) => said[name]?.confidence ?? 0));
  return { intent: last.intent, corrects: !beside, onlyValues, confidence: Math.round(last.confidence * Math.max(0.75, surest) * FACTOR * 1e4) / 1e4, slots };
}

/** False where a look at the text tells that more than values is said. */
export function maySayOnlyValues(text: string, now: number): boolean {
  return text.split(/\s+/).length <= FEW_WORDS || joins(text) || findCorrections(slotText(text, now)).length > 0;
}

function joins(text: string): boolean {
  return JOINS.test(text) || JOINED.test(text);
}

function withoutJoint(text: string): string {
  return text.replace(JOINS, '').replace(JOINED, '');
}
