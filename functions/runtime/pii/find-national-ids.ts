import type { FindValues } from './find-values.ts';
import { nationalIdOf } from './national-ids.ts';
import { OTHER_NUMBER } from './other-numbers.ts';

/** Letters and digits in groups, as long as they go on. */
const GROUPS = /(?<![A-Za-zÀ-ɏ\d_./@#-])(?:[A-Za-z]{6}\d{2}[A-Za-z]\d{2}[A-Za-z]\d{3}[A-Za-z]|(?:[A-Za-z]{1,2}[ -]?)?\d+(?:[ .-]?\d+)*(?:[ABab](?=[ \d])(?:[ .-]?\d+)+)?(?:[ -]?[A-Za-z])?)(?![A-Za-zÀ-ɏ\d_]|[.-]\d|[-/]\w)/g;
const GROUP = /[A-Za-z]{6}\d{2}[A-Za-z]\d{2}[A-Za-z]\d{3}[A-Za-z]|[A-Za-z]*\d+[A-Za-z]?|[A-Za-z]+/g;
const LONGEST = 18;
const FEWEST_DIGITS = 5;
/** How each is written in groups: a shape that tells it where its digits alone do not. */
const GROUPED: readonly (readonly [shape: RegExp, cue: string])[] = [
  [/^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/, 'ssn'], [/^9\d{2}-[5-9]\d-\d{4}$/, 'itin'],
  [/^\d{4}[ -]\d{4}[ -]\d{4}$/, 'my number aadhaar'], [/^\d{3}[ -]\d{3}[ -]\d{3}$/, 'sin'],
  [/^\d{6}-\d{7}$/, 'rrn'], [/^\d{3} \d{2} \d{4}$/, 'ssn'],
];
/** Documents whose numbers have no shape of their own, known by their name. */
const NAMED = /(?:\bpassport|\bdriver'?s? licen[cs]e|\bdriving licen[cs]e|\bnational id|\bid card|\bresidence card|\bidentity card|\bcurp|\bpan card|\bnhs|\bhealth insurance|健康保険証?|保険証|旅券|パスポート番号|運転免許証?|免許証|在留カード|护照)(?: ?(?:number|no\.?|id|nr\.?|番号|号码?))?[\s:#はがis是]{0,6}?((?=[A-Za-z]*\d)[A-Za-z0-9][A-Za-z0-9-]{5,17})(?![\w-])/gi;

export const findNationalIds: FindValues = (text, from, found) => {
  if (text.length - from < 7 || !hasDigits(text, from, FEWEST_DIGITS)) return;
  for (const match of text.matchAll(NAMED)) {
    const value = match[1] as string;
    const start = match.index + match[0].length - value.length;
    if (value.replace(/\D/g, '').length >= FEWEST_DIGITS) found('national_id', start, start + value.length);
  }
  for (const match of text.matchAll(GROUPS)) {
    if (match[0].length < 9 || match.index + match[0].length <= from) continue;
    const groups = [...match[0].matchAll(GROUP)].map((group) => ({ start: match.index + group.index, end: match.index + group.index + group[0].length }));
    // Other numbers may stand before and after it: every run of whole groups, the longest first.
    for (let first = 0; first < groups.length; first += 1) {
      const { start } = groups[first] as { start: number };
      const announced = text.slice(Math.max(0, start - 40), start);
      const last = lastGroupOfId(text, groups, first, announced);
      if (last === undefined) continue;
      found('national_id', start, (groups[last] as { end: number }).end);
      first = last;
    }
  }
};

function hasDigits(text: string, from: number, wanted: number): boolean {
  let left = wanted;
  for (let index = from; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x30 && unit <= 0x39 && (left -= 1) === 0) return true;
  }
  return false;
}

function lastGroupOfId(text: string, groups: readonly { readonly start: number; readonly end: number }[], first: number, announced: string): number | undefined {
  let best: number | undefined;
  const { start } = groups[first] as { start: number };
  let length = 0;
  for (let last = first; last < groups.length; last += 1) {
    const group = groups[last] as { start: number; end: number };
    length += group.end - group.start;
    if (length > LONGEST) break;
    const value = text.slice(start, group.end);
    // Three groups of four out of four are no id.
    const part = value.length === 14 && /^[ -]\d{4}/.test(text.slice(group.end));
    if (length >= 9 && !part && isId(value, announced)) best = last;
  }
  return best === undefined || OTHER_NUMBER.test(announced) ? undefined : best;
}

function isId(value: string, announced: string): boolean {
  const grouped = GROUPED.find(([shape]) => shape.test(value));
  return nationalIdOf(value.replace(/[ .-]/g, '').toUpperCase(), grouped ? `${announced} ${grouped[1]}` : announced) !== undefined;
}
