/** Where sentences end, in a stream that may stop anywhere. */

const WIDE_END = new Set('。！？｡'.split(''));
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const CLOSING = new Set('"\')]”’」』）'.split(''));
const ABBREVIATION = /(?:^|[\s("'])(?:e\.g|i\.e|a\.k\.a|cf|vs|approx|resp|incl|excl|nr|dr|mr|mrs|ms|prof|st|inc|ltd|jr|sr|z\.b|d\.h|bzw|usw|p\.ex|[a-z])$/i;
/** "1." alone at the start of a sentence is a list's mark. */
const LIST_MARK = /^\s*\(?\d{1,3}$/;

/**
 * The end (exclusive, with closing quotes and the white space behind it) of the first sentence at or after `from`, or -1.
 *
 * A Latin full stop ends a sentence only before white space, so that "1.2.3", "10.5" and "api.example.com" stay whole; one at
 * the very end of the text may yet turn out to be inside of something. Marks of exclamation and question, and CJK ones, end it at once.
 */
export function findSentenceEnd(text: string, from = 0): number {
  for (let index = from; index < text.length; index += 1) {
    if (!mayEnd(text.charCodeAt(index))) continue;
    const end = endAt(text, from, index);
    if (end > 0 && SAYS_SOMETHING.test(text.slice(from, index))) return end;
  }
  return -1;
}

function mayEnd(unit: number): boolean {
  return unit === 0x2e || unit === 0x0a || unit === 0x21 || unit === 0x3f || unit > 0x2000;
}

/** Where a sentence ends whose mark stands at `index`; -1 when that is no such mark. */
function endAt(text: string, from: number, index: number): number {
  const character = text[index] as string;
  if (character === '\n') return skipWhiteSpace(text, index);
  if (WIDE_END.has(character)) return skipWhiteSpace(text, skipClosing(text, index + 1));
  if (character !== '!' && character !== '?' && character !== '.' && character !== '…') return -1;
  const end = skipClosing(text, index + 1);
  if (end < text.length && !isWhiteSpace(text, end)) return -1;
  if (character === '.' && (end === text.length || isAbbreviation(text, from, index))) return -1;
  return skipWhiteSpace(text, end);
}

function isAbbreviation(text: string, from: number, stop: number): boolean {
  const before = text.slice(Math.max(from, stop - 12), stop);
  return ABBREVIATION.test(before) || LIST_MARK.test(text.slice(from, stop));
}

function skipClosing(text: string, index: number): number {
  while (index < text.length && (CLOSING.has(text[index] as string) || '.!?…。！？'.includes(text[index] as string))) index += 1;
  return index;
}

function skipWhiteSpace(text: string, index: number): number {
  while (index < text.length && isWhiteSpace(text, index)) index += 1;
  return index;
}

function isWhiteSpace(text: string, index: number): boolean {
  return /\s/.test(text[index] as string);
}
