/** What a text says once it is decoded: escapes, base64, hexadecimal, rot13, reversed, digits for letters. Pure; bounded in time and size. */

const PERCENT = /(?:%[0-9a-f]{2})+/gi;
const ENTITY = /&#(?:x([0-9a-f]{2,5})|(\d{2,6}));/gi;
const UNICODE_ESCAPE = /\\u\{?([0-9a-f]{4})\}?/gi;
const BASE64 = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{16,4096}={0,2}/g;
const HEX = /(?<![A-Za-z0-9])(?:0x)?((?:[0-9a-f]{2}){8,2048})(?![A-Za-z0-9])/gi;
/** Of "ignore", "disregard", "forget", "bypass", "override", "pretend", "system", "instructions": the rest is not worth the search. */
const ROT13 = /vtaber|qvfertneq|sbetrg|olcnff|bireevqr|cergraq|flfgrz|vafgehpgvba/i;
const REVERSED = /erongi|dragersid|tegrof|ssapyb|edirrevo|dneterp|metsys|snoitcurtsni/i;
const DIGIT_WORD = /\p{L}*[0134578!@$|]\p{L}[\p{L}0134578!@$|]*/gu;
const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '!': 'i', '@': 'a', $: 's', '|': 'l' };
const MOST_PIECES = 8;

/** Other readings of the text, without the text itself; usually none. */
export function decodeReadings(raw: string): string[] {
  const readings: string[] = [];
  if (raw.includes('%')) readings.push(raw.replace(PERCENT, percentDecoded));
  if (raw.includes('&#')) readings.push(raw.replace(ENTITY, (whole, hex?: string, decimal?: string) => codePoint(hex ? Number.parseInt(hex, 16) : Number(decimal), whole)));
  if (raw.includes('\\u')) readings.push(raw.replace(UNICODE_ESCAPE, (whole, hex: string) => codePoint(Number.parseInt(hex, 16), whole)));
  if (raw.includes('_')) readings.push(raw.replaceAll('_', ' '));
  for (const match of [...raw.matchAll(BASE64)].slice(0, MOST_PIECES)) push(readings, Buffer.from(match[0], 'base64').toString('utf8'));
  for (const match of [...raw.matchAll(HEX)].slice(0, MOST_PIECES)) push(readings, Buffer.from(match[1] as string, 'hex').toString('utf8'));
  if (ROT13.test(raw)) readings.push(raw.replace(/[a-z]/gi, rotated));
  if (REVERSED.test(raw)) readings.push(Array.from(raw).reverse().join(''));
  const plain = raw.normalize('NFD').replaceAll(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '');
  if (plain.length !== raw.normalize('NFD').length) readings.push(plain);
  const lettered = raw.replace(DIGIT_WORD, (word) => word.replace(/[0134578!@$|]/g, (sign) => LETTERS[sign] ?? sign));
  if (lettered !== raw) readings.push(lettered);
  return readings;
}

/** Words rather than random bytes: what such text says may be read; keys are not. */
export function isReadable(text: string): boolean {
  return text.length >= 8 && !text.includes('\ufffd') && /^[\p{L}\p{N}\p{P}\p{Zs}\n\t<>=+|`^~$]+$/u.test(text) && (text.match(/[\p{L}\p{Zs}]/gu)?.length ?? 0) >= text.length * 0.85 && /\p{L}{2,}[\s,.]+\p{L}{2,}/u.test(text);
}

function push(readings: string[], text: string): void {
  if (isReadable(text)) readings.push(text);
}

function percentDecoded(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}

function codePoint(code: number, otherwise: string): string {
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : otherwise;
}

function rotated(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + (letter.toLowerCase() < 'n' ? 13 : -13));
}
