/**
 * Reads text as a sequence of words for values that people dictate: digits as words ("four one", ゼロキュウ), names of
 * signs ("dot", アットマーク), single letters. Text is the folded one, so kanji digits are digits already.
 */

export const OTHER = 0;
/** Digits, or a word for some: `value` holds them. */
export const DIGITS = 1;
/** A single letter: `value` is the letter. */
export const LETTER = 2;
/** "double", "triple": `value` is how often. */
export const TIMES = 3;
/** "hundred", "thousand": `value` holds the zeros. */
export const ZEROS = 4;
/** A sign between parts: `value` is the sign, '-', '.', '_', '+'. */
export const SIGN = 5;
/** "at". */
export const AT = 6;
/** "um": said between parts, and no part. */
export const FILLER = 7;
/** A word that is no mailbox's name: nothing starts with it. */
export const COMMON = 8;

export interface Word {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Dictated: neither written digits nor an ordinary word. */
  readonly said: boolean;
}

const VOCABULARY = new Map<string, readonly [kind: number, value: string]>();

function add(kind: number, words: Readonly<Record<string, string>>): void {
  for (const [value, said] of Object.entries(words)) for (const word of said.split(' ')) VOCABULARY.set(word, [kind, value]);
}
add(DIGITS, {
  0: 'zero oh nought naught null cero zéro', 1: 'one eins uno', 2: 'two zwei zwo dos deux', 3: 'three drei tres trois', 4: 'four vier cuatro quatre', 5: 'five fünf cinco cinq',
  6: 'six sechs seis', 7: 'seven sieben siete sept', 8: 'eight acht ocho huit', 9: 'nine niner neun nueve neuf', 10: 'ten', 11: 'eleven', 12: 'twelve', 13: 'thirteen', 14: 'fourteen', 15: 'fifteen',
  16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen', 20: 'twenty', 30: 'thirty', 40: 'forty fourty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety',
});
add(TIMES, { 2: 'double', 3: 'triple treble' });
add(ZEROS, { '00': 'hundred', '000': 'thousand' });
add(SIGN, { '-': 'dash hyphen minus', '.': 'dot point period punto punkt', _: 'underscore', '+': 'plus' });
add(AT, { '@': 'at arroba at-sign' });
add(FILLER, { '': 'um uh er erm uhm' });
add(COMMON, {
  '': 'a the to it is are was be been of and or in on for with from by as if so no not we you i he she they this that these those then there here do does did can could would should will shall may must has have had ' +
    'deploy restart scale now please just all any some what who how why when where which its our your his their us them but than too also very into out up down over ok okay yes looking look available hosted running deployed service site ' +
    'server page website arrive arrived meet meeting stay starts started start ends end stop stops error failed fails broken down live reachable listening stuck still currently located based lives works work',
});
const KANA_SIGNS: readonly (readonly [string, number, string])[] = [
  ['アットマーク', AT, '@'], ['アット', AT, '@'], ['ドット', SIGN, '.'], ['ハイフン', SIGN, '-'], ['アンダーバー', SIGN, '_'], ['アンダースコア', SIGN, '_'], ['プラス', SIGN, '+'],
];
const KANA_DIGITS: readonly (readonly [string, string])[] = [
  ['ゼロ', '0'], ['レイ', '0'], ['マル', '0'], ['オー', '0'], ['イチ', '1'], ['イッ', '1'], ['ワン', '1'], ['ニイ', '2'], ['ニー', '2'], ['ニ', '2'], ['サン', '3'], ['ヨン', '4'], ['シー', '4'], ['ゴー', '5'], ['ゴ', '5'],
  ['ロク', '6'], ['ロッ', '6'], ['ナナ', '7'], ['シチ', '7'], ['ハチ', '8'], ['ハッ', '8'], ['キュウ', '9'], ['キュー', '9'], ['シ', '4'], ['ク', '9'],
  ['ぜろ', '0'], ['れい', '0'], ['まる', '0'], ['いち', '1'], ['にい', '2'], ['にー', '2'], ['に', '2'], ['さん', '3'], ['よん', '4'], ['ごう', '5'], ['ごー', '5'], ['ご', '5'], ['ろく', '6'], ['なな', '7'], ['しち', '7'], ['はち', '8'], ['きゅう', '9'], ['し', '4'], ['く', '9'],
];
const SIGNS_BY_START = byStart(KANA_SIGNS);
const DIGITS_BY_START = byStart(KANA_DIGITS);

const WORD = /[\p{Script=Latin}\p{N}_]+(?:['.+_-][\p{Script=Latin}\p{N}_]+)*|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|[([{<]at[)\]}>]|[([{<]dot[)\]}>]/giu;
const SAID = [...VOCABULARY].filter(([word, [kind]]) => kind === DIGITS || kind === TIMES || kind === AT || word === 'dot').map(([word]) => word);
/** Two dictated words behind one another, or one of those by which a mail address is. */
const MAY_BE_SAID = new RegExp(`\\b(?:at|arroba|dot)\\b|@ | @|[([{<]at[)\\]}>]|\\b(?:${SAID.join('|')})[ ,-]{1,2}[a-z0-9]|(?:\\b\\d[ -]){6}\\d`, 'i');
const KANA = KANA_DIGITS.map(([kana]) => kana).join('|');
const MAY_BE_SAID_EAST = new RegExp(`アット|\\d[のノ、]\\d|(?:${KANA})[ 、・]?(?:${KANA}|\\d)[ 、・]?(?:${KANA}|\\d)|\\d(?:${KANA})`);
const EAST = /[\u3041-\u30ff]/;

/** Whether anything in the text could be dictated: the cheap check that spares ordinary text the rest. */
export function mayBeSaid(text: string): boolean {
  return MAY_BE_SAID.test(text) || (EAST.test(text) && MAY_BE_SAID_EAST.test(text));
}

/**
 * Where text that may go on has to wait for what follows, when nothing in it is dictated as far as can be told
 * (`mayBeSaid`): told from its last words. Undefined where only reading it word by word tells.
 */
export function plainHold(text: string): number | undefined {
  if (EAST.test(text)) return plainEastHold(text);
  const open = text.lastIndexOf(' ') + 1;
  if (open < text.length) {
    if ('!?;:)'.includes(text[text.length - 1] as string)) return text.length;
    if (!/^[A-Za-z]+(?:-[A-Za-z]+)*-?$/.test(text.slice(open))) return undefined;
  }
  if (open === 0) return 0;
  const start = text.lastIndexOf(' ', open - 2) + 1;
  const kind = plainKind(text, start, open - 1);
  if (kind === undefined || start === 0) return kind === OTHER ? start : kind === undefined ? undefined : open;
  if (kind === COMMON || kind === ENDED) return open;
  const before = plainKind(text, text.lastIndexOf(' ', start - 2) + 1, start - 1);
  return before === undefined ? undefined : start;
}

/** Behind the word another thought begins. */
const ENDED = -1;

/** OTHER, COMMON or ENDED for a word of letters; undefined for anything else. */
function plainKind(text: string, start: number, end: number): number | undefined {
  if (end - start < 2) return undefined;
  for (let index = start; index < end; index += 1) if (!isPlainUnit(text.charCodeAt(index))) return index === end - 1 && '!?;:)'.includes(text[index] as string) ? ENDED : undefined;
  const hyphen = text.indexOf('-', start);
  const inside = hyphen > start && hyphen < end - 1;
  if (hyphen >= 0 && hyphen < end && !inside) return undefined;
  const { kind } = wordAt(text.slice(start, inside ? hyphen : end), start);
  if (inside) return kind === OTHER || kind === COMMON ? OTHER : undefined;
  return kind === OTHER || kind === COMMON ? kind : undefined;
}

function isPlainUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x2d;
}

/** For text that ends in hiragana or kanji, behind kanji or a mark. */
function plainEastHold(text: string): number | undefined {
  let start = text.length;
  while (start > 0 && isHiragana(text.charCodeAt(start - 1))) start -= 1;
  const unit = text.charCodeAt(start - 1);
  const settled = (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f;
  return settled ? hiraganaDigitsFrom(text, start) : undefined;
}

function isHiragana(unit: number): boolean {
  return unit >= 0x3041 && unit <= 0x309f;
}

/** The words from left to right. What stands between two of them is neither letter nor digit. */
export function* spokenWords(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const start = match.index;
    const unit = word.charCodeAt(0);
    if (unit >= 0x3041 && unit <= 0x30ff) yield* kanaWords(word, start);
    else if (unit === 0x28 || unit === 0x5b || unit === 0x7b || unit === 0x3c) yield { kind: word.length === 4 ? AT : SIGN, start, end: start + word.length, value: word.length === 4 ? '@' : '.', said: true };
    else if (word.includes('-') && !/\d/.test(word)) yield* hyphenated(word, start);
    else if (/^\d+(?:-\d+)+$/.test(word)) yield* digitGroups(word, start);
    else yield wordAt(word, start);
  }
}

function wordAt(word: string, start: number): Word {
  const end = start + word.length;
  const unit = word.charCodeAt(0);
  if (unit >= 0x30 && unit <= 0x39) return { kind: isDigits(word) ? DIGITS : OTHER, start, end, value: word, said: false };
  if (word.length === 1) return { kind: LETTER, start, end, value: word, said: false };
  const known = word.length <= 10 ? VOCABULARY.get(word.toLowerCase()) : undefined;
  if (!known) return { kind: OTHER, start, end, value: word, said: false };
  return { kind: known[0], start, end, value: known[1], said: known[0] !== COMMON };
}

/** "four-one-one" and "twenty-five"; anything else stays one word. */
function* hyphenated(word: string, start: number): Generator<Word> {
  if (VOCABULARY.has(word.toLowerCase())) return yield wordAt(word, start);
  const parts = word.split('-');
  if (!parts.every((part) => [DIGITS, LETTER, TIMES].includes(wordAt(part, 0).kind))) return yield wordAt(word, start);
  let at = start;
  for (const part of parts) {
    yield wordAt(part, at);
    at += part.length + 1;
  }
}

function* digitGroups(word: string, start: number): Generator<Word> {
  for (const match of word.matchAll(/\d+/g)) yield wordAt(match[0], start + match.index);
}

/** Signs cut a run of kana; a part that is all digits is digits; of hiragana, three digits in a row are enough. */
function* kanaWords(run: string, start: number): Generator<Word> {
  if (run === 'の' || run === 'ノ') return yield { kind: SIGN, start, end: start + 1, value: '-', said: true };
  let from = 0;
  const hiragana = run.charCodeAt(0) < 0x30a0;
  const part = function* (end: number): Generator<Word> {
    if (end === from) return;
    const digits = kanaDigits(run.slice(from, end), start + from, hiragana);
    if (digits) yield* digits;
    else yield { kind: hiragana ? COMMON : OTHER, start: start + from, end: start + end, value: run.slice(from, end), said: false };
  };
  for (let index = 0; index < run.length; index += 1) {
    const sign = startingAt(SIGNS_BY_START, run, index);
    if (!sign) continue;
    yield* part(index);
    from = index + sign[0].length;
    yield { kind: sign[1], start: start + index, end: start + from, value: sign[2], said: true };
    index = from - 1;
  }
  yield* part(run.length);
}

function kanaDigits(part: string, start: number, hiragana: boolean): Word[] | undefined {
  const words: Word[] = [];
  for (let index = 0; index < part.length;) {
    const digit = startingAt(DIGITS_BY_START, part, index);
    if (!digit) {
      if (!hiragana || words.length >= 3) return hiragana && words.length >= 3 && /^(?:です|だ|まで|に|へ|と|で|を|の|は|が)/u.test(part.slice(index)) ? words : undefined;
      words.length = 0;
      index += 1;
      continue;
    }
    words.push({ kind: DIGITS, start: start + index, end: start + index + digit[0].length, value: digit[1], said: true });
    index += digit[0].length;
  }
  return words.length === 0 || (hiragana && words.length < 3) ? undefined : words;
}

function byStart<T extends readonly [string, ...unknown[]]>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(entries, ([kana]) => kana[0] as string);
}

function startingAt<T extends readonly [string, ...unknown[]]>(entries: ReadonlyMap<string, readonly T[]>, text: string, index: number): T | undefined {
  return entries.get(text[index] as string)?.find(([kana]) => text.startsWith(kana, index));
}

function isDigits(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const unit = word.charCodeAt(index);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

/** From where the hiragana at the text's end, which begin at `start`, may be digits that go on. */
export function hiraganaDigitsFrom(text: string, start: number): number {
  let from = -1;
  let index = start;
  while (index < text.length) {
    const digit = startingAt(DIGITS_BY_START, text, index);
    const rest = text.slice(index);
    if (!digit && KANA_DIGITS.some(([kana]) => kana.startsWith(rest))) return from >= 0 ? from : index;
    if (digit) {
      if (from < 0) from = index;
      index += digit[0].length;
    } else {
      from = -1;
      index += 1;
    }
  }
  return from >= 0 ? from : text.length;
}
