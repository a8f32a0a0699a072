/**
 * The decision: which requests an utterance makes, with which values, and which of them are allowed here. Pure but for what the
 * tiers do.
 */
import type { Alternative, DegradedReason, SafetyFlag, Slots, Tier } from '../../schemas/generated/types.ts';
import { makesException } from '../runtime/slots/find-corrections.ts';
import { saysAll } from '../runtime/slots/find-names.ts';
import { cleanText, normaliseText } from './classifier/normalise-text.ts';
import type { CompiledIntents } from './compile-intents.ts';
import { completeSlots } from './complete-slots.ts';
import { expandLists, offersChoice, shareSlots } from './coordination.ts';
import { type Ask, cutRequests, type Segment } from './cut-requests.ts';
import { dialogueMove } from './dialogue-act.ts';
import { detectInjection } from './guard/detect-injection.ts';
import { nameReferent } from './name-referent.ts';
import { askTiers, MAX_UNKNOWN_CONFIDENCE, type RecognitionTier, type TierAnswer, UNKNOWN } from './tiers/tier.ts';

export interface Utterance {
  readonly text: string;
  /** Milliseconds since the epoch at which it was said. */
  readonly now: number;
  /** Values heard in the session, the newest last. */
  readonly slots: Slots;
  /** Empty: every domain. */
  readonly allowedDomains: readonly string[];
  /** An earlier stage has found an injection in it. */
  readonly injected?: boolean;
  readonly signal: AbortSignal;
}

export interface Recognised {
  /** UNKNOWN when it is none of the catalogue, not allowed here, negated or an injection. */
  readonly intent: string;
  readonly confidence: number;
  readonly slots: Slots;
  readonly alternatives: readonly Alternative[];
  readonly flags: readonly SafetyFlag[];
  readonly tier: Tier;
  readonly model: string | null;
  readonly costUSD: number;
  /** It is unknown because it may be either of these. */
  readonly between?: readonly [string, string];
  /** It is unknown for a reason that no further tier would see differently (negated, conditional). */
  readonly settled?: boolean;
  /** Why a stronger tier that should have been asked has not answered. */
  readonly degraded?: DegradedReason;
}

/** Below this, "it" may hide what is meant. */
const CLEAR = 0.6;
const INJECTION_CONFIDENCE = 0.05;
const MAX_INTENTS = 5;

/** At least one; exactly one UNKNOWN when nothing is recognised. */
export async function recogniseIntents(utterance: Utterance, intents: CompiledIntents, tiers: readonly RecognitionTier[]): Promise<Recognised[]> {
  if (utterance.injected || detectInjection(utterance.text)) return [nothing({ flags: ['prompt_injection'], confidence: INJECTION_CONFIDENCE, tier: 'rule' })];
  const text = cleanText(utterance.text);
  const domains = [...utterance.allowedDomains].sort();
  const asked = new Map<string, TierAnswer>();
  const askOnce = async (clause: string): Promise<TierAnswer> => {
    const before = asked.get(clause);
    if (before) return { ...before, costUSD: 0 };
    const answer = await askTiers(tiers, { clause, normalised: normaliseText(clause), intents, domains, now: utterance.now, signal: utterance.signal });
    asked.set(clause, answer);
    return answer;
  };
  const ask: Ask = async (clause, before) => {
    const answer = await askOnce(clause);
    const named = answer.intent === UNKNOWN || answer.confidence < CLEAR ? nameReferent(clause, before, utterance.slots) : undefined;
    const again = named === undefined ? answer : await askOnce(named);
    return again.intent === UNKNOWN || (answer.intent !== UNKNOWN && again.confidence < answer.confidence) ? answer : again;
  };
  const results: Recognised[] = [];
  let heard = utterance.slots;
  const segments = await cutRequests(text, intents, ask, utterance.now);
  let list: Recognised[] = [];
  for (const [index, segment] of segments.entries()) {
    if (segment.instead) heard = { ...heard, ...valuesIn(text, segment.instead, heard, utterance, intents) };
    const result = judge(text, segment, { ...utterance, slots: notLater(heard, text, segment) }, intents);
    list.push(result);
    heard = { ...heard, ...(segment.mood ? valuesIn(text, segment, heard, utterance, intents) : result.slots) };
    if (segments[index + 1]?.sibling) continue;
    results.push(...settleList(list, text.slice(segment.start, segment.end), intents, utterance.now));
    list = [];
  }
  const known = distinct(results.filter((result) => result.intent !== UNKNOWN)).slice(0, MAX_INTENTS);
  // A negated or forbidden clause beside a known request is dropped; alone it is an unknown that says why.
  return known.length > 0 ? known : [results.find((result) => result.flags.length > 0) ?? results[0] ?? nothing({})];
}

/** Requests that share a verb, each with what the others say for all; a list within the clause gives one request for each member. */
function settleList(list: readonly Recognised[], clause: string, { byName }: CompiledIntents, now: number): Recognised[] {
  const [first] = list;
  const specs = first && byName.get(first.intent)?.slots;
  if (!first || !specs) return [...list];
  if (list.length === 1) return expandLists(clause, first.slots, specs, now).map((slots) => ({ ...first, slots }));
  return shareSlots(list.map(({ slots }) => slots), specs).map((slots, index) => ({ ...(list[index] as Recognised), slots }));
}

/** Session values without those that this utterance says only behind the segment: they are for the requests that follow. */
function notLater(slots: Slots, text: string, segment: Segment): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([, { from }]) => from === '' || text.indexOf(from) < segment.end));
}

function judge(text: string, segment: Segment, utterance: Utterance, intents: CompiledIntents): Recognised {
  const { answer, costUSD } = segment;
  const clause = text.slice(segment.start, segment.end);
  const base = { tier: answer.tier, model: answer.model, costUSD };
  const alternatives = answer.alternatives.filter(({ intent }) => isAllowed(intent, utterance, intents));
  const intent = intents.byName.get(answer.intent);
  const asks = answer.between?.every((name) => isAllowed(name, utterance, intents)) ? { between: answer.between } : {};
  if (!intent) return nothing({ ...base, ...asks, confidence: answer.confidence, alternatives, ...(segment.mood ? { settled: true } : {}) });
  if (!isAllowed(answer.intent, utterance, intents)) {
    return nothing({ ...base, confidence: MAX_UNKNOWN_CONFIDENCE, alternatives, flags: ['out_of_scope'] });
  }
  if (segment.mood) return nothing({ ...base, confidence: MAX_UNKNOWN_CONFIDENCE, alternatives: [{ intent: answer.intent, confidence: MAX_UNKNOWN_CONFIDENCE }, ...alternatives], settled: true });
  if (callsOff(clause, answer.intent)) return nothing({ ...base, confidence: MAX_UNKNOWN_CONFIDENCE, alternatives, settled: true });
  // "All but A" and "A or B" are more than slots can say: acting on a part of it would be wrong.
  const unclear = (makesException(clause.toLowerCase()) && saysAll(clause)) || offersChoice(clause, intent.slots, utterance.now);
  if (unclear) return nothing({ ...base, confidence: MAX_UNKNOWN_CONFIDENCE, alternatives: [{ intent: answer.intent, confidence: MAX_UNKNOWN_CONFIDENCE }, ...alternatives], settled: true });
  const slots = completeSlots(clause, intent.slots, { given: answer.slots, session: utterance.slots, contextual: intents.contextual, now: utterance.now });
  return { ...base, intent: answer.intent, confidence: answer.confidence, slots, alternatives, flags: [] };
}

/** "Cancel the restart of billing" where nobody has asked for one: no restart. "Cancel the rollout" may well ask for a pause. */
function callsOff(clause: string, intent: string): boolean {
  const move = dialogueMove(normaliseText(clause));
  const deed = intent.split('_')[0] as string;
  return move?.act === 'cancel' && move.object !== undefined && move.object.startsWith(deed.slice(0, Math.max(4, deed.length - 1)));
}

/** What is said of a request that is not to be done: "we deployed billing yesterday, roll it back". */
function valuesIn(text: string, { start, end, answer }: Segment, session: Slots, { now }: Utterance, { byName, contextual }: CompiledIntents): Slots {
  return completeSlots(text.slice(start, end), byName.get(answer.intent)?.slots ?? [], { session, contextual, now });
}

function isAllowed(name: string, { allowedDomains }: Utterance, intents: CompiledIntents): boolean {
  return allowedDomains.length === 0 || allowedDomains.includes(intents.byName.get(name)?.spec.domain ?? '');
}

export function nothing(part: Partial<Recognised>): Recognised {
  return { intent: UNKNOWN, confidence: 0, slots: {}, alternatives: [], flags: [], tier: 'local', model: null, costUSD: 0, ...part };
}

/** The same request said twice is one. */
function distinct(results: readonly Recognised[]): Recognised[] {
  const seen = new Set<string>();
  return results.filter(({ intent, slots }) => {
    const key = JSON.stringify([intent, Object.entries(slots).map(([name, slot]) => [name, slot.value]).sort()]);
    return !seen.has(key) && seen.add(key);
  });
}
