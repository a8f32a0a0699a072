/** Values of a closed set, by the words for them: as compounds and with a slip of the keyboard, too. Pure. */
import type { SlotSpec } from '../../../schemas/generated/types.ts';
import { findPhrase, isWhole, oncePerText, overlaps, slotText, type SlotMatch, type SlotText, type Span } from './slot-text.ts';

export type EnumPhrase = readonly [phrase: string, value: string, confidence: number];

export interface EnumPhrases {
  /** Longest first, so that "pre production" is not "production". */
  readonly all: readonly EnumPhrase[];
  /** Those in which a slip of the keyboard is looked for. */
  readonly long: readonly EnumPhrase[];
}

/** German writes "the production database" in one word. */
const COMPOUND = /^s?(?:datenbank|umgebung|system|cluster|server|instanz|dienst)\p{L}*/u;
/** Shorter words are too near to other words. */
const LEAST_LONG = 7;
const MISTYPED = 0.8;

export function enumPhrases(spec: NonNullable<SlotSpec['enum']>): EnumPhrases {
  const entries = Array.isArray(spec) ? spec.map((value) => [value, []] as const) : Object.entries(spec);
  const phrases = entries.flatMap(([value, synonyms]) => [
    ...spellings(value).map((phrase): EnumPhrase => [phrase, value, 0.97]),
    ...(synonyms ?? []).flatMap((synonym) => spellings(String(synonym)).map((phrase): EnumPhrase => [phrase, value, 0.95])),
  ]);
  const all = phrases.sort((a, b) => b[0].length - a[0].length);
  return { all, long: all.filter(([phrase]) => phrase.length >= LEAST_LONG && /^\p{Script=Latin}+$/u.test(phrase)) };
}

function spellings(value: string): string[] {
  const plain = slotText(value, 0).lower;
  return [...new Set([plain, plain.replace(/[-_]+/g, ' ')])];
}

export function findEnum(input: SlotText, phrases: EnumPhrases): SlotMatch[] {
  const found: SlotMatch[] = [];
  for (const [phrase, value, confidence] of phrases.all) {
    if (!input.lower.includes(phrase)) continue;
    for (const at of [...findPhrase(input.lower, phrase), ...findCompound(input.lower, phrase)]) {
      // "production-db" names a thing; the environment is not meant.
      if (/^[-_]\p{L}/u.test(input.lower.slice(at.end)) || /\p{L}[-_]$/u.test(input.lower.slice(0, at.start))) continue;
      if (!found.some((other) => overlaps(other, at))) found.push({ ...at, value, confidence });
    }
  }
  return found.length > 0 ? found.sort((a, b) => a.start - b.start) : findMistyped(input, phrases.long);
}

function findCompound(lower: string, phrase: string): { start: number; end: number }[] {
  const start = lower.indexOf(phrase);
  const rest = start < 0 ? null : COMPOUND.exec(lower.slice(start + phrase.length));
  return rest && isWhole(lower, start, start + phrase.length + rest[0].length) ? [{ start, end: start + phrase.length }] : [];
}

/** One letter wrong, missing, too many, or two swapped. */
function findMistyped(input: SlotText, long: readonly EnumPhrase[]): SlotMatch[] {
  if (long.length === 0) return [];
  return wordsIn(input).flatMap(({ word, ...where }) => {
    const meant = long.find(([phrase]) => isOneSlip(word, phrase));
    return meant ? [{ ...where, value: meant[1], confidence: MISTYPED }] : [];
  });
}

const wordsIn = oncePerText(({ lower }): readonly (Span & { readonly word: string })[] =>
  [...lower.matchAll(/(?<![\p{L}\p{N}_-])\p{Script=Latin}+(?![\p{L}\p{N}_-])/gu)]
    .flatMap(({ 0: word, index }) => (word.length < LEAST_LONG ? [] : [{ word, start: index, end: index + word.length }])));

function isOneSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  const swapped = restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
