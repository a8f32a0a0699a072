/** The classes of characters and words by which text is cut into pieces that can be masked one by one. */

export const WORD = 0;
export const SPACE = 1;
/** Line ends and characters of scripts written without spaces: no value continues over them. */
export const BREAK = 2;
/** Ends an ordinary word at once, so that "now!" need not wait for what follows. */
export const MARK = 3;

const ASCII_CLASS = new Uint8Array(128);
ASCII_CLASS[0x20] = SPACE;
for (const character of '\t\n\r\v\f') ASCII_CLASS[character.charCodeAt(0)] = BREAK;
for (const character of '!?,;)') ASCII_CLASS[character.charCodeAt(0)] = MARK;

export function characterClass(unit: number): number {
  if (unit < 0x80) return ASCII_CLASS[unit] as number;
  if (unit < 0xe00) return WORD;
  return unit >= 0x1e00 && unit < 0x2000 ? WORD : BREAK;
}

/** May continue an open run of numbers: "(03)", "1234-5678", "+81". */
export function joinsNumber(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  return isDigit(unit) || unit === 0x28 || unit === 0x2b;
}

/** One or two capital letters may begin an id whose number comes as the next word: "AB 12 34 56 C". */
export function mayLeadId(text: string, start: number, end: number): boolean {
  return end - start <= 2 && isCapital(text.charCodeAt(start)) && isCapital(text.charCodeAt(end - 1));
}

/** A letter on its own may end one. */
export function mayEndId(text: string, start: number, end: number): boolean {
  return end - start === 1 && /[A-Za-z]/.test(text[start] as string);
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** May be continued by the next word. */
export function endsInNumber(text: string, end: number): boolean {
  const unit = text.charCodeAt(end - 1);
  return isDigit(unit) || unit === 0x29;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/**
 * A word that may hold a value: it has a digit, an "@" or a "::", or is as long as a key. A word without any is passed
 * on as soon as it is complete.
 */
export function mayHoldValue(text: string, start: number, end: number): boolean {
  if (end - start >= 20) return true;
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit <= 0x40 && (isDigit(unit) || unit === 0x40 || (unit === 0x3a && text.charCodeAt(index + 1) === 0x3a && index + 1 < end))) return true;
  }
  return false;
}
