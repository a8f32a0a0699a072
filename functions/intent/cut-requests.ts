/** Where one request ends and the next begins, what is taken back on the way, and what only speaks of a request. */
import type { CompiledSlot } from '../runtime/slots/compile-slots.ts';
import { normaliseText } from './classifier/normalise-text.ts';
import { clauseMoods } from './clause-moods.ts';
import { type CompiledIntents, isAskedFor } from './compile-intents.ts';
import { continuesList, saysOnlyValues } from './coordination.ts';
import type { Mood } from './detect-mood.ts';
import { dialogueMove } from './dialogue-act.ts';
import { excludesOnly, isInterjection, leadingCorrection, leavesOff } from './self-correction.ts';
import { type Piece, segmentClauses } from './segment-clauses.ts';
import { type TierAnswer, UNKNOWN } from './tiers/tier.ts';

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly answer: TierAnswer;
  readonly costUSD: number;
  /** It means the request of the segment before it, for something else. */
  readonly sibling?: true;
  /** It asks for nothing: it is negated, conditional, taken back. */
  readonly mood?: Mood;
  /** The request that it was said in place of. */
  readonly instead?: Segment;
}

export type Ask = (clause: string, before: string) => Promise<TierAnswer>;

/** Below this, a clause is not a request of its own. */
const CLEAR = 0.6;
/** From this on, a clause repeats the intent before it, or replaces it behind a correction. */
const VERY_CLEAR = 0.9;
/** By this much a whole has to be surer than one of its clauses. */
const CLEARER = 0.05;
/** Of what is no request any more, or never was. */
const TAKEN_BACK: Mood = { kind: 'negation' };

/** In order; at least one for a text that says anything. `now`: when it was said, ms since the epoch. */
export async function cutRequests(text: string, intents: CompiledIntents, ask: Ask, now: number): Promise<Segment[]> {
  const pieces = segmentClauses(text).filter((piece, index, all) => !isFalseStart(text, piece, all[index + 1]));
  const moods = clauseMoods(text, pieces);
  if (pieces.length <= 1) {
    const only = await whole(text, 0, text.length, ask);
    return [isInterjection(text) ? { ...only, mood: TAKEN_BACK } : spokenOf(only, moods[0], intents)];
  }
  const { segments, apart, corrected } = await join(text, pieces, moods, intents, ask, now);
  if (apart) return segments;
  const all = await whole(text, 0, text.length, ask);
  if (segments.length > 1) {
    // "I can't find my card and want to report it": a whole that is clearer than its clauses is one request.
    const below = (margin: number) => ({ answer }: Segment) => answer.confidence < all.answer.confidence + margin;
    const clearer = segments.some(below(-CLEARER)) || segments.every(below(intents.wordy ? CLEARER : 0));
    const one = clearer && isClear(all, VERY_CLEAR) && !corrected && !segments.some(({ sibling }) => sibling) && !pieces.some((piece) => piece.cut === 'sequel');
    return one ? [all] : segments;
  }
  // Without a cut the utterance is recognised as it was said; a part that is surer alone ("okay so …") keeps its answer.
  const part = segments[0] as Segment;
  return [isClear(all, CLEAR) && !corrected ? all : better(all, { ...part, start: 0, end: text.length })];
}

interface Joined {
  readonly segments: Segment[];
  /** Something stands apart from what is asked for: the whole would be taken for it. */
  readonly apart: boolean;
  readonly corrected: boolean;
}

async function join(text: string, pieces: readonly Piece[], moods: readonly (Mood | undefined)[], intents: CompiledIntents, ask: Ask, now: number): Promise<Joined> {
  let segments: Segment[] = [];
  let current: Segment | undefined;
  let correcting = false;
  let corrected = false;
  let apart = false;
  let joined: Segment;
  const slotsOf = ({ answer }: Segment): readonly CompiledSlot[] => intents.byName.get(answer.intent)?.slots ?? [];
  const begin = (next: Segment): void => {
    if (current) segments.push(current);
    current = next;
    correcting = false;
  };
  for (const [index, piece] of pieces.entries()) {
    const clause = text.slice(piece.start, piece.end);
    if (!(current && isKnown(current)) && isInterjection(clause)) {
      apart = true;
      continue;
    }
    const cue = leadingCorrection(clause);
    const onlyCue = cue === clause.length;
    const lasts = index === pieces.length - 1;
    // "Moment, …" before any request takes nothing back.
    if (onlyCue && current && isKnown(current)) correcting = true;
    const own = spokenOf(await whole(text, piece.start + (onlyCue ? 0 : cue), piece.end, ask), moods[index], intents);
    if ((current || segments.length > 0) && ((lasts && leavesOff(clause)) || (!onlyCue && takesBack(clause.slice(cue), correcting)))) {
      segments = [...segments, ...(current ? [current] : [])].map((segment) => ({ ...segment, mood: TAKEN_BACK }));
      current = undefined;
      apart = true;
    } else if (own.mood && current && !isKnown(own) && isAsking(joined = await merge(text, current, own, ask), own.mood, intents)) {
      // "Checkout looks broken, what does its log say": too little alone, and together what is asked for in such words.
      current = joined;
    } else if (own.mood && !onlyCue) {
      apart = true;
      // "Restart A but not B" is about A.
      if (current && excludesOnly(clause)) continue;
      begin(own);
      segments.push(own);
      current = undefined;
    } else if (!current) {
      // "Deploy 2.3.1, which passed the tests, to staging": the rest of what was asked for.
      const asked = segments.findLastIndex(({ mood }) => !mood);
      const before = segments[asked];
      if (before && isKnown(before) && saysOnlyValues(clause, slotsOf(before), now)) segments[asked] = { ...before, end: piece.end };
      else begin({ ...own, start: piece.start });
    } else if (isKnown(current) && own.answer.intent !== current.answer.intent && (correcting ? cue === 0 && !saysOnlyValues(clause, slotsOf(current), now) || isClear(own, CLEAR) : cue > 0 && !onlyCue && isClear(own, VERY_CLEAR))) {
      // "Deploy api, no, restart it": taken back, whatever is meant instead.
      current = { ...own, start: piece.start, instead: current };
      correcting = false;
      corrected = true;
    } else if ((correcting || (cue > 0 && !onlyCue)) && own.answer.intent === current.answer.intent && isKnown(own)) {
      // "Scale to 3, make that 5 instances": the same request, corrected.
      current = await merge(text, current, own, ask);
      correcting = false;
    } else if (!correcting && cue === 0 && isClear(current, CLEAR) && continuesList(text.slice(current.start, current.end), clause, slotsOf(current), now)) {
      const { slots: _own, ...answer } = current.answer;
      begin({ ...own, answer: { ...answer, costUSD: 0 }, start: piece.start, sibling: true });
    } else if (piece.cut === 'sequel' && !isKnown(current) && isClear(own, CLEAR)) {
      // What was not understood lends no values to what follows it.
      begin({ ...own, start: piece.start });
      apart = true;
    } else if (standsAlone(current, own, piece)) {
      begin({ ...own, start: piece.start });
    } else {
      current = await merge(text, current, own, ask);
    }
  }
  if (current) segments.push(current);
  if (segments.length === 0) segments.push({ ...(await whole(text, 0, text.length, ask)), mood: TAKEN_BACK });
  return { segments, apart, corrected };
}

/** "What did, what did the gateway print": begun again. */
function isFalseStart(text: string, { start, end }: Piece, next: Piece | undefined): boolean {
  return next !== undefined && text.slice(next.start, next.end).toLowerCase().startsWith(`${text.slice(start, end).toLowerCase()} `);
}

/** "Forget it" and "don't" behind a request take it back; what they name ("cancel the backup") is for the conversation to find. */
function takesBack(clause: string, correcting: boolean): boolean {
  const said = normaliseText(clause);
  // "Shut everything down, stop!" means it; "delete it. No! Stop!" does not.
  const move = said === 'stop' && !correcting ? undefined : dialogueMove(said);
  return (move?.act === 'cancel' && move.object === undefined) || leavesOff(said, true);
}

function spokenOf(segment: Segment, mood: Mood | undefined, intents: CompiledIntents): Segment {
  return mood && !isAskedFor(segment.answer.intent, mood, intents) ? { ...segment, mood } : segment;
}

function isAsking(segment: Segment, mood: Mood, intents: CompiledIntents): boolean {
  return isClear(segment, CLEAR) && isAskedFor(segment.answer.intent, mood, intents);
}

async function whole(text: string, start: number, end: number, ask: Ask): Promise<Segment> {
  const answer = await ask(text.slice(start, end), text.slice(0, start));
  return { start, end, answer, costUSD: answer.costUSD };
}

async function merge(text: string, left: Segment, right: Segment, ask: Ask): Promise<Segment> {
  const joined = await whole(text, left.start, right.end, ask);
  const best = [left, right, joined].reduce(better);
  // A pattern's values are those of its own part: "to production, no wait, it should be staging".
  const { slots: _part, ...answer } = best.answer;
  return { ...left, end: right.end, answer: best === joined ? best.answer : answer, costUSD: left.costUSD + right.costUSD + joined.costUSD };
}

function better(a: Segment, b: Segment): Segment {
  if (isKnown(a) !== isKnown(b)) return isKnown(a) ? a : b;
  return b.answer.confidence > a.answer.confidence ? b : a;
}

function standsAlone(current: Segment, next: Segment, piece: Piece): boolean {
  // "and billing to production" looks like a request and is the rest of one: a mere comma or "and" needs more.
  const needed = piece.cut === 'weak' || piece.cut === 'and' ? VERY_CLEAR : CLEAR;
  if (!isClear(current, CLEAR) || !isClear(next, needed)) return false;
  return current.answer.intent !== next.answer.intent || isClear(current, VERY_CLEAR);
}

function isKnown({ answer }: Segment): boolean {
  return answer.intent !== UNKNOWN;
}

function isClear(segment: Segment, confidence: number): boolean {
  return isKnown(segment) && segment.answer.confidence >= confidence;
}
