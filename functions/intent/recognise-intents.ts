/**
 * The decision: which requests an utterance makes. It is cut into clauses, every clause goes through the tiers, and a cut
 * holds only where both sides are requests of their own. Pure but for what the tiers do.
 */
import type { Alternative, DegradedReason, SafetyFlag, Slots, Tier } from '../../schemas/generated/types.ts';
import { findCorrections, makesException } from '../runtime/slots/find-corrections.ts';
import { saysAll } from '../runtime/slots/find-names.ts';
import { slotText } from '../runtime/slots/slot-text.ts';
import { cleanText, normaliseText } from './classifier/normalise-text.ts';
import type { CompiledIntents } from './compile-intents.ts';
import { continuesList, expandLists, offersChoice, saysOnlyValues, shareSlots } from './coordination.ts';
import { completeSlots } from './complete-slots.ts';
import { detectNegation } from './detect-negation.ts';
import { detectInjection } from './guard/detect-injection.ts';
import { type Piece, segmentClauses } from './segment-clauses.ts';
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
  /** It is unknown for a reason that no further tier would see differently (negated). */
  readonly settled?: boolean;
  /** Why a stronger tier that should have been asked has not answered. */
  readonly degraded?: DegradedReason;
}

/** Below this, a clause is not a request of its own. */
const CLEAR = 0.6;
/** From this on, a clause repeats the intent before it, or replaces it behind a correction. */
const VERY_CLEAR = 0.8;
/** By this much a whole has to be surer than one of its clauses. */
const CLEARER = 0.05;
const INJECTION_CONFIDENCE = 0.05;
const MAX_INTENTS = 5;

interface Segment {
  start: number;
  end: number;
  answer: TierAnswer;
  costUSD: number;
  /** It means the request of the segment before it, for something else. */
  sibling?: true;
}

/** At least one; exactly one UNKNOWN when nothing is recognised. */
export async function recogniseIntents(utterance: Utterance, intents: CompiledIntents, tiers: readonly RecognitionTier[]): Promise<Recognised[]> {
  if (utterance.injected || detectInjection(utterance.text)) return [nothing({ flags: ['prompt_injection'], confidence: INJECTION_CONFIDENCE, tier: 'rule' })];
  const text = cleanText(utterance.text);
  const domains = [...utterance.allowedDomains].sort();
  const asked = new Map<string, TierAnswer>();
  const ask = async (clause: string): Promise<TierAnswer> => {
    const before = asked.get(clause);
    if (before) return { ...before, costUSD: 0 };
    const answer = await askTiers(tiers, { clause, normalised: normaliseText(clause), intents, domains, now: utterance.now, signal: utterance.signal });
    asked.set(clause, answer);
    return answer;
  };
  const results: Recognised[] = [];
  let heard = utterance.slots;
  const segments = await cut(text, segmentClauses(text), intents, ask, utterance.now);
  let list: Recognised[] = [];
  for (const [index, segment] of segments.entries()) {
    const result = judge(text, segment, { ...utterance, slots: notLater(heard, text, segment) }, intents);
    list.push(result);
    heard = { ...heard, ...result.slots };
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

async function cut(text: string, pieces: readonly Piece[], { wordy, byName }: CompiledIntents, ask: (clause: string) => Promise<TierAnswer>, now: number): Promise<Segment[]> {
  if (pieces.length <= 1) return [await whole(text, 0, text.length, ask)];
  const segments: Segment[] = [];
  let current: Segment | undefined;
  let correcting = false;
  let corrected = false;
  /** What is negated stands apart from what is asked for: the whole would be taken for negated. */
  let apart = false;
  for (const piece of pieces) {
    const clause = text.slice(piece.start, piece.end);
    const cue = leadingCorrection(clause);
    // "Moment, …" before any request takes nothing back.
    if (cue === clause.length && current && current.answer.intent !== UNKNOWN) correcting = true;
    const own = await whole(text, piece.start + (cue < clause.length ? cue : 0), piece.end, ask);
    if (!current) { current = { ...own, start: piece.start }; continue; }
    if (current.answer.intent !== UNKNOWN && isClear(own, correcting ? CLEAR : VERY_CLEAR) && (correcting || (cue > 0 && cue < clause.length)) && own.answer.intent !== current.answer.intent) {
      // "deploy api, no, restart it": the first request is taken back.
      current = { ...own, start: piece.start };
      correcting = false;
      corrected = true;
    } else if (correcting && cue === 0 && current.answer.intent !== UNKNOWN && own.answer.intent !== current.answer.intent && !saysOnlyValues(clause, byName.get(current.answer.intent)?.slots ?? [], now)) {
      // "delete it, no no, back it up": taken back, whatever is meant instead.
      current = { ...own, start: piece.start };
      correcting = false;
      corrected = true;
    } else if ((correcting || (cue > 0 && cue < clause.length)) && own.answer.intent === current.answer.intent && own.answer.intent !== UNKNOWN) {
      // "scale to 3, make that 5 instances": the same request, corrected.
      current = await merge(text, current, own, ask);
      correcting = false;
    } else if (!correcting && cue === 0 && isClear(current, CLEAR) && continuesList(text.slice(current.start, current.end), clause, byName.get(current.answer.intent)?.slots ?? [], now)) {
      segments.push(current);
      const { slots: _own, ...answer } = current.answer;
      current = { ...own, answer: { ...answer, costUSD: 0 }, start: piece.start, sibling: true };
    } else if (excludesOnly(clause)) {
      // "restart A but not B" is about A.
      apart = true;
    } else if (isClear(own, CLEAR) && isNegated(text, current) && !isNegated(text, own)) {
      // "never mind the restart, scale it": what is negated is not a part of what is asked for.
      segments.push(current);
      current = { ...own, start: piece.start };
      apart = true;
    } else if (piece.cut === 'sequel' && current.answer.intent === UNKNOWN && isClear(own, CLEAR)) {
      // What was not understood lends no values to what follows it.
      segments.push(current);
      current = { ...own, start: piece.start };
      apart = true;
    } else if (standsAlone(current, own, piece)) {
      segments.push(current);
      current = { ...own, start: piece.start };
      correcting = false;
    } else {
      current = await merge(text, current, own, ask);
    }
  }
  if (current) segments.push(current);
  if (apart) return segments;
  const all = await whole(text, 0, text.length, ask);
  if (segments.length > 1) {
    // "I can't find my card and want to report it": a whole that is clearer than its clauses is one request.
    const below = (margin: number) => ({ answer }: Segment) => answer.confidence < all.answer.confidence + margin;
    const clearer = segments.some(below(-CLEARER)) || segments.every(below(wordy ? CLEARER : 0));
    const one = clearer && isClear(all, VERY_CLEAR) && !corrected && !segments.some(({ sibling }) => sibling) && !pieces.some((piece) => piece.cut === 'sequel');
    return one ? [all] : segments;
  }
  // Without a cut the utterance is recognised as it was said; a part that is surer alone ("okay so …") keeps its answer.
  const part = segments[0] as Segment;
  return [isClear(all, CLEAR) && !corrected ? all : better(all, { ...part, start: 0, end: text.length })];
}

async function whole(text: string, start: number, end: number, ask: (clause: string) => Promise<TierAnswer>): Promise<Segment> {
  const answer = await ask(text.slice(start, end));
  return { start, end, answer, costUSD: answer.costUSD };
}

async function merge(text: string, left: Segment, right: Segment, ask: (clause: string) => Promise<TierAnswer>): Promise<Segment> {
  const joined = await whole(text, left.start, right.end, ask);
  const best = [left, right, joined].reduce(better);
  // A pattern's values are those of its own part: "to production, no wait, it should be staging".
  const { slots: _part, ...answer } = best.answer;
  return { start: left.start, end: right.end, ...(left.sibling ? { sibling: true } : {}), answer: best === joined ? best.answer : answer, costUSD: left.costUSD + right.costUSD + joined.costUSD };
}

function better(a: Segment, b: Segment): Segment {
  if ((a.answer.intent === UNKNOWN) !== (b.answer.intent === UNKNOWN)) return a.answer.intent === UNKNOWN ? b : a;
  return b.answer.confidence > a.answer.confidence ? b : a;
}

function standsAlone(current: Segment, next: Segment, piece: Piece): boolean {
  // "and billing to production" looks like a request and is the rest of one: a mere comma or "and" needs more.
  if (!isClear(current, CLEAR) || !isClear(next, piece.cut === 'weak' ? VERY_CLEAR : CLEAR)) return false;
  if (current.answer.intent !== next.answer.intent) return true;
  return isClear(current, VERY_CLEAR);
}

function isNegated(text: string, { start, end }: Segment): boolean {
  return detectNegation(normaliseText(text.slice(start, end))) !== undefined;
}

/** "not B", "nicht B": one word that is left out. */
function excludesOnly(clause: string): boolean {
  return /^(?:not|but not|nicht|aber nicht|pero no|no|而不是|不是) ?(?:the |on |in |to |den |die |das |el |la )?[\p{L}\p{N}._-]+$/iu.test(clause);
}

function isClear({ answer }: Segment, confidence: number): boolean {
  return answer.intent !== UNKNOWN && answer.confidence >= confidence;
}

/** Length of the correction cue at the clause's start ("no", "actually", いや), 0 without one. */
function leadingCorrection(clause: string): number {
  if (/^(?:(?:no[ ,]*)+|nope|wait|no wait|sorry|actually|rather|i mean|scratch that|correction|nein|quatsch|moment|ich meine|perdón|perdon|espera|quiero decir|digo|mejor|いや|いえ|違う|いや違う|やっぱり|訂正|じゃなくて|不对|不對|不是|等等|我是说|更正)$/iu.test(clause)) return clause.length;
  const first = findCorrections(slotText(clause, 0))[0];
  return first?.start === 0 ? first.end : 0;
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
  if (!intent) return nothing({ ...base, ...asks, confidence: answer.confidence, alternatives });
  if (!isAllowed(answer.intent, utterance, intents)) {
    return nothing({ ...base, confidence: MAX_UNKNOWN_CONFIDENCE, alternatives, flags: ['out_of_scope'] });
  }
  const negation = detectNegation(normaliseText(clause));
  if (negation && !intent.negatedHeads.has(negation.head) && !(negation.question ? intents.questions : intent.negated)) {
    return nothing({ ...base, confidence: MAX_UNKNOWN_CONFIDENCE, alternatives: [{ intent: answer.intent, confidence: MAX_UNKNOWN_CONFIDENCE }, ...alternatives], settled: true });
  }
  // "All but A" and "A or B" are more than slots can say: acting on a part of it would be wrong.
  const unclear = (makesException(clause.toLowerCase()) && saysAll(clause)) || offersChoice(clause, intent.slots, utterance.now);
  if (unclear) return nothing({ ...base, confidence: MAX_UNKNOWN_CONFIDENCE, alternatives: [{ intent: answer.intent, confidence: MAX_UNKNOWN_CONFIDENCE }, ...alternatives], settled: true });
  const slots = completeSlots(clause, intent.slots, { given: answer.slots, session: utterance.slots, contextual: intents.contextual, now: utterance.now });
  return { ...base, intent: answer.intent, confidence: answer.confidence, slots, alternatives, flags: [] };
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
