/**
 * A text as hashed features: words (1–2-grams with edge marks), characters (2–4-grams of each word; 1–3-grams of scripts
 * without spaces, whose words the segmenter finds) and groups of meaning. Hashes are 32 bits; the vocabulary folds them.
 */
import { conceptsInRun, conceptsOf } from './concepts.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+/gu;
const RUN = /[\p{L}\p{M}\p{N}]+(?:[-_][\p{L}\p{M}\p{N}]+)*/gu;
const HAS_UNSPACED = new RegExp(UNSPACED.source, 'u');
const DIGITS = /^\p{N}+$/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

export interface Features {
  /** Word 1- and 2-grams, with repeats. */
  readonly words: Uint32Array;
  /** Character n-grams, with repeats. */
  readonly chars: Uint32Array;
  /** Groups of words that mean about the same, with repeats. */
  readonly concepts: Uint32Array;
  /** Hashes of the single words whose being known counts as coverage. */
  readonly tokens: Uint32Array;
}

/** Words that carry manners or grammar: known or not, they say nothing about whether a text is in the catalogue. */
const NOT_CONTENT = new Set('a an the i you we us me my our your it its this that these those is are was were be been am do does did done have has had can could would will shall should may might must to of in on at for from by with and or but so if as then than there here please kindly just now also too really actually maybe okay ok oh well hey hi um uh er hmm thanks thank want need like go going get let some any all one what which who how when where why'.split(' '));

const WORD_SEED = 0x811c9dc5;
const BIGRAM_SEED = 0x9e3779b9;
const CHAR_SEED = 0x7f4a7c15;
const CONCEPT_SEED = 0x27d4eb2f;
const EDGE = 0x5bd1e995;
/** An identifier such as intent-router: which one it is matters less than that one stands here. */
const IDENTIFIER = hashText('@identifier', WORD_SEED);
const NUMBER = hashText('#', WORD_SEED);

/** @param text as `normaliseText` returns it */
export function extractFeatures(text: string): Features {
  const words: number[] = [];
  const chars: number[] = [];
  const tokens: number[] = [];
  const spoken: string[] = [];
  const concepts: number[] = [];
  let previous = EDGE;
  const add = (hash: number, counts: boolean): void => {
    words.push(hash, mix(previous, hash));
    if (counts) tokens.push(hash);
    previous = hash;
  };
  const spaced = (run: string): void => {
    const parts = run.split(/[-_]/);
    if (parts.length > 1) { words.push(IDENTIFIER); tokens.push(IDENTIFIER); }
    for (const part of parts) {
      spoken.push(part);
      if (DIGITS.test(part)) { add(NUMBER, true); continue; }
      add(hashText(part, WORD_SEED), parts.length === 1 && !NOT_CONTENT.has(part));
      charGrams(` ${part} `, 2, 4, chars);
    }
  };
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    if (!HAS_UNSPACED.test(run)) { spaced(run); continue; }
    let at = 0;
    for (const east of run.matchAll(UNSPACED)) {
      if (east.index > at) spacedParts(run.slice(at, east.index), spaced);
      charGrams(east[0], 1, 3, chars);
      concepts.push(...conceptsInRun(east[0]));
      for (const { segment } of segmenter.segment(east[0])) add(hashText(segment, WORD_SEED), true);
      at = east.index + east[0].length;
    }
    if (at < run.length) spacedParts(run.slice(at), spaced);
  }
  if (previous !== EDGE) words.push(mix(previous, EDGE));
  concepts.push(...conceptsOf(spoken));
  return { words: Uint32Array.from(words), chars: Uint32Array.from(chars), concepts: Uint32Array.from(concepts, (group) => mix(CONCEPT_SEED, group)), tokens: Uint32Array.from(tokens) };
}

function spacedParts(run: string, spaced: (run: string) => void): void {
  const trimmed = run.replace(/^[-_]+|[-_]+$/g, '');
  if (trimmed !== '') spaced(trimmed);
}

/** FNV-1a over UTF-16 units. */
function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

function mix(a: number, b: number): number {
  return finish(Math.imul(a ^ BIGRAM_SEED, 0x85ebca6b) + Math.imul(b, 0xc2b2ae35));
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

function charGrams(text: string, shortest: number, longest: number, into: number[]): void {
  for (let start = 0; start < text.length; start++) {
    let hash = CHAR_SEED;
    const end = Math.min(text.length, start + longest);
    for (let i = start; i < end; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      const length = i - start + 1;
      if (length >= shortest) into.push(finish(hash + length));
    }
  }
}
