/**
 * Reads text as a detector should: full-width and other compatibility forms of digits, letters, spaces and dashes become
 * ASCII ("０９０−１２３４" is a phone number). Text that is ASCII already is returned as it is.
 */
export interface Folded {
  readonly text: string;
  /** Offset in the raw text of each unit of `text`, and of its end; absent when they are the same. */
  readonly offsets?: readonly number[];
}

const ASCII = /^\p{ASCII}*$/u;

export function foldWidth(raw: string): Folded {
  if (ASCII.test(raw)) return { text: raw };
  const offsets: number[] = [];
  let text = '';
  let previous = 0;
  for (let index = 0; index < raw.length;) {
    const code = raw.codePointAt(index) as number;
    const units = code > 0xffff ? 2 : 1;
    const folded = foldCharacter(code, previous);
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(index + (folded.length === units ? unit : 0));
    text += folded;
    previous = folded.charCodeAt(0);
    index += units;
  }
  offsets.push(raw.length);
  return { text, offsets };
}

const known = new Map<number, string>();
/** One digit each, as in 〇九〇一二三四; a number with 十 or 百 is no sequence of digits. */
const KANJI_DIGITS = new Map([...'〇零一二三四五六七八九幺'].map((digit, index) => [digit.charCodeAt(0), digit === '零' ? '0' : digit === '幺' ? '1' : String(Math.max(0, index - 1))]));

/** Always one unit, or the character itself. */
function foldCharacter(code: number, previous: number): string {
  if (code < 0x80) return String.fromCharCode(code);
  // Read aloud, the dash of a phone number is a の.
  if (code === 0x306e) return previous >= 0x30 && previous <= 0x39 ? '-' : 'の';
  // The long-vowel mark is how many Japanese writers type the dash of a phone number.
  if (code === 0x30fc) return previous >= 0x30 && previous <= 0x39 ? '-' : 'ー';
  if (KANJI_DIGITS.has(code)) return KANJI_DIGITS.get(code) as string;
  if ((code >= 0x3041 && code < 0x3100) || (code >= 0x3400 && code <= 0xd7ff)) return String.fromCharCode(code);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  let folded = known.get(code);
  if (folded === undefined) {
    folded = foldRare(code);
    // Bounded: there are only so many characters that people use, but a client may send them all.
    if (known.size < 4096) known.set(code, folded);
  }
  return folded;
}

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50] as const;

function foldRare(code: number): string {
  for (const zero of DIGIT_ZEROS) if (code >= zero && code <= zero + 9) return String.fromCharCode(0x30 + code - zero);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  const character = String.fromCodePoint(code);
  const compatible = character.normalize('NFKC');
  return compatible.length === 1 ? compatible : character;
}
