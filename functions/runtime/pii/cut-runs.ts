/**
 * Cuts a stream of text into ordinary text, which goes on at once, and runs that may hold a value, which are looked at
 * as a whole. Where a cut falls depends on nothing but the text before it, so text that arrives in pieces is cut in the
 * same places as text that arrives whole: masking run by run cannot depend on the pieces.
 */
import { ibanLength } from './find-accounts.ts';
import { assignsSecret, expectsSecret } from './find-secrets.ts';
import { BREAK, characterClass, endsInNumber, joinsNumber, MARK, mayEndId, mayHoldValue, mayLeadId, SPACE, WORD } from './scan-words.ts';

/** A run of numbers longer than this is cut between two words, away from every value in it. */
const LONGEST_GROUP = 256;
/** No value of several words is longer. */
const LONGEST_SPACED_VALUE = 64;
/** A word longer than this is no speech: it is hidden whole. */
const LONGEST_WORD = 4096;
const LONGEST_PRIVATE_KEY = 8192;
const PRIVATE_KEY_BEGIN = '-----BEGIN';
const PRIVATE_KEY_HEADER = /^-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const PARTIAL_HEADER = /^-----BEGIN(?: [A-Z0-9 ]{0,55}-{0,5})?$/;

export interface RunHandlers {
  /** Masks and passes on the run. */
  run(start: number, end: number): void;
  /** Hides a word too long to be speech; `value` stands for it, and is undefined where the word goes on from the text before. */
  hide(start: number, end: number, value: string | undefined): void;
  /** Up to 48 characters of what was passed on before `position` and after the last value. */
  before(position: number): string;
  /** Where, between two words and not within a value, the run may be cut; at most `latest`. */
  cutBetween(start: number, end: number, latest: number): number;
}

export interface CutOptions {
  readonly final: boolean;
  /** The text before was part of a word that is hidden whole. */
  readonly hiding: boolean;
  /** Whether a secret may be announced anywhere in the text or shortly before it. */
  readonly namesSecret: boolean;
}

export interface Cut {
  /** From here on the text must wait for what follows. */
  readonly rest: number;
  readonly hiding: boolean;
}

export function cutRuns(text: string, options: CutOptions, handlers: RunHandlers): Cut {
  const { final, namesSecret } = options;
  const mayHoldKey = text.includes(PRIVATE_KEY_BEGIN);
  let index = 0;
  let group = -1;
  let groupEnd = -1;
  /** Characters of the account number that the open group has started and not finished. */
  let ibanLeft = 0;

  const close = (): void => {
    if (group >= 0) handlers.run(group, groupEnd);
    group = -1;
    ibanLeft = 0;
  };

  if (options.hiding) {
    while (index < text.length && characterClass(text.charCodeAt(index)) !== SPACE && characterClass(text.charCodeAt(index)) !== BREAK) index += 1;
    handlers.hide(0, index, undefined);
    if (index === text.length) return { rest: index, hiding: !final };
  }

  while (index < text.length) {
    const kind = characterClass(text.charCodeAt(index));
    if (kind === BREAK || kind === SPACE) {
      // One space may lie within a value, nothing wider.
      if (kind === BREAK || index !== groupEnd) close();
      index += 1;
      continue;
    }

    const start = index;
    const expected = namesSecret && group < 0 && expectsSecret(handlers.before(start));
    const isPlain = (end: number): boolean =>
      !expected && !mayHoldValue(text, start, end) && !(namesSecret && assignsSecret(text.slice(start, end))) &&
      !(mayHoldKey && text.slice(start, end).includes(PRIVATE_KEY_BEGIN));

    let complete = false;
    while (index < text.length && !complete) {
      const next = characterClass(text.charCodeAt(index));
      if (next === BREAK || next === SPACE) {
        complete = true;
      } else {
        index += 1;
        if (index - start >= LONGEST_WORD) break;
        if (next === MARK) complete = isPlain(index);
      }
    }
    if (index - start >= LONGEST_WORD) {
      close();
      let end = index;
      while (end < text.length && isWordUnit(text.charCodeAt(end))) end += 1;
      handlers.hide(start, end, text.slice(start, index));
      if (end === text.length && !final) return { rest: end, hiding: true };
      index = end;
      continue;
    }
    if (!complete && !final) return { rest: group >= 0 ? group : start, hiding: false };

    if (mayHoldKey) {
      const begin = start + text.slice(start, index).indexOf(PRIVATE_KEY_BEGIN);
      if (begin >= start) {
        const key = privateKeyEnd(text, begin, final);
        if (key === undefined) return { rest: group >= 0 ? group : start, hiding: false };
        if (key > begin) {
          close();
          handlers.run(start, key);
          index = key;
          continue;
        }
      }
    }

    const letters = complete || final ? lettersOf(text, start, index) : index;
    const leads = mayLeadId(text, start, letters);
    const endsId = group >= 0 && endsInNumber(text, groupEnd) && mayEndId(text, start, letters);
    if (isPlain(index) && !(ibanLeft > 0 && index - start === 4) && !leads && !endsId) {
      close();
      continue;
    }
    const joins = group >= 0 && (joinsNumber(text, start) || endsId || (ibanLeft > 0 && index - start <= Math.min(8, ibanLeft + 1)));
    if (!joins) {
      close();
      group = start;
      ibanLeft = ibanLength(lastPart(text, start, index)) ?? 0;
      if (ibanLeft > 0) ibanLeft -= lastPart(text, start, index).length;
    } else if (ibanLeft > 0) {
      ibanLeft -= index - start;
    }
    groupEnd = index;
    if (!endsInNumber(text, index) && ibanLeft <= 0 && !(leads && letters === index)) close();
    else if (index - group > LONGEST_GROUP) {
      const cut = handlers.cutBetween(group, index, index - LONGEST_SPACED_VALUE);
      handlers.run(group, cut);
      group = cut;
    }
  }
  if (group >= 0 && !final) return { rest: group, hiding: false };
  close();
  return { rest: text.length, hiding: false };
}

/** Where the key that begins here ends; `begin` when it is no private key; undefined when that cannot be told yet. */
function privateKeyEnd(text: string, begin: number, final: boolean): number | undefined {
  const head = text.slice(begin, begin + 80);
  if (!PRIVATE_KEY_HEADER.test(head)) return !final && PARTIAL_HEADER.test(text.slice(begin)) ? undefined : begin;
  const footer = text.indexOf('-----END', begin);
  const end = footer < 0 ? -1 : text.indexOf('-----', footer + 8);
  if (end >= 0 && end + 5 - begin <= LONGEST_PRIVATE_KEY) return end + 5;
  if (text.length - begin >= LONGEST_PRIVATE_KEY) return begin + LONGEST_PRIVATE_KEY;
  return final ? text.length : undefined;
}

/** The word's end without the marks behind it. */
function lettersOf(text: string, start: number, end: number): number {
  while (end > start + 1 && characterClass(text.charCodeAt(end - 1)) !== WORD) end -= 1;
  return text[end - 1] === '.' && end > start + 1 ? end - 1 : end;
}

/** The end of the word, from its last sign on: "IBAN:DE89" starts an account number too. */
function lastPart(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && end - from < 40 && /[A-Za-z0-9]/.test(text[from - 1] as string)) from -= 1;
  return text.slice(from, end);
}

function isWordUnit(unit: number): boolean {
  const kind = characterClass(unit);
  return kind === WORD || kind === MARK;
}
