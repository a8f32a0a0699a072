/** Phone numbers, cards, accounts, ids and addresses of machines that are dictated: "four one double five …". Pure. */
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { isCard, isIban } from './find-accounts.ts';
import { regionOf } from './find-phones.ts';
import type { PiiKind } from './find-values.ts';
import { nationalIdOf } from './national-ids.ts';
import { OTHER_NUMBER, VERSION } from './other-numbers.ts';
import { DIGITS, LETTER, SIGN, TIMES, type Word, ZEROS } from './spoken-words.ts';

/** A part of a dictated value: digits, a letter, or a sign. */
interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PHONE_CUE = /(?:\b(?:call|calls|phone|tel|telephone|mobile|cell|fax|dial|ring|text|reach|number is|number's|whatsapp|contact|sms)\b|電話|携帯|番号|連絡先|電話番号|电话|手机|号码)[^\d[\]]{0,24}$/iu;
const SHORTEST = 7;
/** The longest account number has 34 characters. */
const LONGEST = 34;
/** Whose numbers are known by their trunk zero, wherever the session is. */
const TRUNK_COUNTRIES = ['JP', 'GB', 'DE', 'FR', 'AU', 'IT', 'KR', 'CN', 'BR', 'NL'] as const;

/** Reports the values in words said one behind the other. `announced` is the text before the first. */
export function findSpokenNumbers(words: readonly Word[], announced: string, plus: boolean, language: string, found: (kind: PiiKind, start: number, end: number) => void): void {
  const parts = partsOf(words);
  if (parts.length < 4 || OTHER_NUMBER.test(announced)) return;
  for (let first = 0; first < parts.length; first += 1) {
    const best = addressFrom(parts, first, announced) ?? numberFrom(parts, first, announced, first === 0 && plus, language);
    if (!best) continue;
    const withSign = parts[first - 1]?.text === '+' ? first - 1 : first;
    found(best.kind, (parts[withSign] as Part).start, (parts[best.last] as Part).end);
    first = best.last;
  }
}

/** "double five" is two fives, "twenty five" is 25, "eight hundred" is 800. */
export function partsOf(words: readonly Word[]): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    const next = words[index + 1];
    if (word.kind === TIMES) {
      if (!next || (next.kind !== DIGITS && next.kind !== LETTER) || next.value.length > 1) continue;
      parts.push({ text: next.value.toUpperCase().repeat(Number(word.value)), start: word.start, end: next.end });
      index += 1;
    } else if (word.kind === ZEROS) {
      const before = parts.at(-1);
      if (before && /^\d{1,2}$/.test(before.text)) {
        const added = next?.said && next.kind === DIGITS && next.value.length === 2 && word.value === '00';
        const tail = added ? tensOf(words, index + 1) : undefined;
        parts[parts.length - 1] = { text: before.text + (tail?.text ?? word.value), start: before.start, end: tail?.end ?? word.end };
        if (tail) index = tail.last;
      }
    } else if (word.kind === DIGITS) {
      const tens = word.said ? tensOf(words, index) : undefined;
      parts.push({ text: tens?.text ?? word.value, start: word.start, end: tens?.end ?? word.end });
      if (tens) index = tens.last;
    } else if (word.kind === LETTER || word.kind === SIGN) {
      parts.push({ text: word.value.toUpperCase(), start: word.start, end: word.end });
    }
  }
  return parts;
}

function tensOf(words: readonly Word[], index: number): { readonly text: string; readonly end: number; readonly last: number } {
  const word = words[index] as Word;
  const next = words[index + 1];
  const joined = word.value.length === 2 && word.value[1] === '0' && word.value !== '10' && next?.said && next.kind === DIGITS && next.value.length === 1 && next.value !== '0';
  return joined ? { text: (word.value[0] as string) + next.value, end: next.end, last: index + 1 } : { text: word.value, end: word.end, last: index };
}

/** "One two three four …" is no one's number. */
function isCounting(parts: readonly Part[]): boolean {
  const step = Number(parts[1]?.text) - Number(parts[0]?.text);
  return Math.abs(step) === 1 && parts.length > 6 && parts.every(({ text }, index) => index === 0 || Number(text) - Number(parts[index - 1]?.text) === step);
}

interface Best { readonly kind: PiiKind; readonly last: number }

/** Four numbers with "dot" between them. */
function addressFrom(parts: readonly Part[], first: number, announced: string): Best | undefined {
  if (first > 0 && parts[first - 1]?.text === '.') return undefined;
  const octets = [''];
  let last = first;
  for (let index = first; index < parts.length; index += 1) {
    const { text } = parts[index] as Part;
    if (text === '.') {
      if (octets.at(-1) === '' || octets.length === 4) break;
      octets.push('');
    } else if (/^\d+$/.test(text) && `${octets.at(-1)}${text}`.length <= 3) {
      octets[octets.length - 1] += text;
      last = index;
    } else break;
  }
  const isAddress = octets.length === 4 && octets.every((octet) => octet !== '' && Number(octet) <= 255) && !VERSION.test(announced);
  return isAddress && octets.join('.') !== '127.0.0.1' && octets.join('.') !== '0.0.0.0' ? { kind: 'ip', last } : undefined;
}

function numberFrom(parts: readonly Part[], first: number, announced: string, plus: boolean, language: string): Best | undefined {
  if (!/^[0-9A-Z]/.test((parts[first] as Part).text)) return undefined;
  const international = plus || parts[first - 1]?.text === '+';
  const cued = PHONE_CUE.test(announced);
  const counting = !cued && isCounting(parts);
  let value = '';
  let best: Best | undefined;
  for (let last = first; last < parts.length; last += 1) {
    const { text } = parts[last] as Part;
    if (text === '-') continue;
    if (!/^[0-9A-Z]/.test(text)) break;
    value += text;
    if (value.length > LONGEST) break;
    // A value ends where a part ends that nothing of the same kind follows more closely.
    const kind = value.length < SHORTEST ? undefined : kindOf(value, { announced, international, cued, language, whole: last === parts.length - 1 && first < 4, counting });
    if (kind !== undefined && !(best !== undefined && best.kind !== 'phone' && kind === 'phone')) best = { kind, last };
  }
  return best;
}

interface Around { readonly announced: string; readonly international: boolean; readonly cued: boolean; readonly language: string; /** Nothing is left of what was dictated. */
  readonly whole: boolean; readonly counting: boolean }

function kindOf(value: string, { announced, international, cued, language, whole, counting }: Around): PiiKind | undefined {
  if (!/^\d+$/.test(value)) {
    if (value.length >= 15 && /^[A-Z]{2}\d{2}/.test(value) && isIban(value)) return 'iban';
    return value.length >= 9 && nationalIdOf(value, announced) ? 'national_id' : undefined;
  }
  if (isCard(value)) return 'card';
  if (nationalIdOf(value, announced)) return 'national_id';
  if (counting) return undefined;
  return (cued && whole && value.length <= 15) || isPhone(value, international, whole ? language : undefined) ? 'phone' : undefined;
}

/** @param language undefined: known without looking a country's numbers up, which is slow */
function isPhone(value: string, international: boolean, language: string | undefined): boolean {
  if (value.length > 15) return false;
  if (international || /^00[1-9]/.test(value)) return value.length >= 8 && (parsePhoneNumberFromString(`+${international ? value : value.slice(2)}`)?.isPossible() ?? false);
  if (value.length < 9) return false;
  if (/^1?[2-9]\d{9}$/.test(value)) return true;
  if (language === undefined) return false;
  const region = regionOf(language);
  const countries: readonly string[] = value.startsWith('0') ? [...(region ? [region] : []), ...TRUNK_COUNTRIES] : region ? [region] : [];
  return countries.some((country) => parsePhoneNumberFromString(value, country as CountryCode)?.isValid() ?? false);
}
