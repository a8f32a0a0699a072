/** Text in the one form that every slot matcher reads, and what a matcher answers. */
import { LRUCache } from 'lru-cache';
import type { SlotValueScalar } from '../../../schemas/generated/types.ts';

export interface SlotText {
  /** NFKC, plain apostrophes and hyphens. Spans are offsets into this. */
  readonly text: string;
  /** `text` in lower case, of the same length. */
  readonly lower: string;
  /** When the text was said, as `wallClock` gives it: what "tomorrow" is relative to. */
  readonly now: number;
  /** What `oncePerText` has found in it, by the function that found it. */
  readonly found: Map<unknown, unknown>;
}

export interface Span { readonly start: number; readonly end: number }

export interface SlotMatch extends Span {
  readonly value: SlotValueScalar;
  readonly confidence: number;
  /** Counts only where an earlier value is being corrected: too weak on its own. */
  readonly onlyAsCorrection?: boolean;
}

export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;

/** Inside a word, every short dash is a hyphen. */
const HYPHENS = /(?<=[\p{L}\p{N}])[\u2010-\u2013\u2212](?=[\p{L}\p{N}])/gu;

/** Texts read last: what was said goes through several stages, and what is found once in a text serves them all. */
const READ_LAST = 64;
const readLast = new LRUCache<string, SlotText>({ max: READ_LAST });

export function slotText(raw: string, now: number): SlotText {
  const key = `${now} ${raw}`;
  let input = readLast.get(key);
  if (!input) readLast.set(key, (input = read(raw, now)));
  return input;
}

function read(raw: string, now: number): SlotText {
  const text = raw.normalize('NFKC').replace(/[’‘]/g, "'").replace(HYPHENS, '-');
  return { text, lower: lowerSameLength(text), now, found: new Map() };
}

/** `find`, computed once per text however many slots ask. */
export function oncePerText<T>(find: (input: SlotText) => T): (input: SlotText) => T {
  return (input) => {
    let result = input.found.get(find) as T | undefined;
    if (result === undefined) input.found.set(find, (result = find(input)));
    return result;
  };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Lower case without changing offsets (`İ` would become two characters). */
export function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

const WORD_CHAR = /[\p{L}\p{N}_]/u;

/** True when a phrase at this span stands on its own: words in spaced scripts are not cut, unspaced scripts have no borders. */
export function isWhole(text: string, start: number, end: number): boolean {
  return edge(text, start - 1, start) && edge(text, end, end - 1);
}

function edge(text: string, outside: number, inside: number): boolean {
  const beyond = text[outside];
  if (beyond === undefined || !WORD_CHAR.test(beyond)) return true;
  return CJK.test(beyond) || CJK.test(text[inside] ?? '');
}

/** Every place where the phrase (lower case, NFKC) stands on its own. */
export function findPhrase(lower: string, phrase: string): Span[] {
  const found: Span[] = [];
  if (phrase === '') return found;
  for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + phrase.length)) {
    if (isWhole(lower, at, at + phrase.length)) found.push({ start: at, end: at + phrase.length });
  }
  return found;
}
