import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { OTHER_NUMBER } from './other-numbers.ts';
import type { FindValues } from './find-values.ts';

const INTERNATIONAL = /(?<![\w.+])(?:\+|00(?=[1-9]))\d{1,4}(?:[ .-]?\(0?\d{0,4}\))?(?:[ .-]?\d){4,20}/g;
const NORTH_AMERICAN = /(?<![\w.]|\d[-])(?:1[ .-])?(?:\([2-9]\d{2}\)[ .-]?|[2-9]\d{2}([ .-]))\d{3}[ .-]\d{4}(?!\w|[.-]\d)/g;
/** National forms with the trunk zero, each with one kind of separator: dashes, brackets, spaces, dots, none. */
const TRUNK = [
  /(?<![\w.-])0[1-9]\d{0,3}-\d{1,4}-\d{3,4}(?!\w|-\d)/g,
  /(?<![\w.-])0[1-9]\d{1,3}-\d{5,8}(?!\w|-\d)/g,
  /(?<![\w./-])0[1-9]\d{1,3} ?\/ ?\d{5,8}(?!\w|[./:]\d)/g,
  /(?<![\w.-])\(0[1-9]\d{0,3}\)[ -]?\d{1,4}[ -]\d{3,4}(?:[ -]\d{2,4})?(?!\w)/g,
  /(?<![\w.-])\(0[1-9]\d{0,3}\)[ -]?\d{5,8}(?!\w)/g,
  /(?<![\w.-])0[1-9]\d{0,3}\(\d{1,4}\)\d{3,4}(?!\w)/g,
  /(?<![\w.-]|\d )0[1-9]\d{0,3}(?: \d{2,4}){2,4}(?!\w|[.:]\d)/g,
  /(?<![\w.-])0[1-9]\d{1,3} \d{5,8}(?!\w|[.:]\d)/g,
  /(?<![\w.-])0[1-9](?:\.\d{2}){4}(?!\w|\.\d)/g,
  /(?<![\w.-])0[1-9]\d{8,9}(?!\w|[.:-]\d)/g,
] as const;
/** Without trunk zero or brackets: a number only where the session's country has such mobiles. */
const BARE = /(?<![\w.:/#-])(?:[1-9]\d{8,10}|[1-9]\d{2,5}(?:[ -]\d{2,7}){1,3})(?!\w|[.:]\d)/g;
const NORTH_AMERICAN_BARE = /^(?:\d{10}|\d{3}[ -]\d{7}|\d{6}[ -]\d{4})$/;
const SOLID = /^\d+$/;
const SHORT_AFTER_PHONE_WORD = /(?:call|phone|tel|mobile|cell|fax|dial|電話|携帯)\D{0,12}?(\d{3}[-.]\d{4})(?![\w-])/gi;

/** Phone numbers in international and common national forms. `language` (BCP 47) tells which country's plain numbers to know. */
export function phoneFinder(language: string): FindValues {
  return (text, from, found) => {
    if (text.length < 8) return;
    for (const match of text.matchAll(INTERNATIONAL)) {
      const end = longestEnd(match[0], (value) => {
        const digits = countDigits(value);
        return digits >= 8 && digits <= 17 && isPossible(value);
      });
      if (end > 0) found('phone', match.index, match.index + end);
    }
    for (const match of text.matchAll(NORTH_AMERICAN)) found('phone', match.index, match.index + match[0].length);
    for (const pattern of TRUNK) {
      for (const match of text.matchAll(pattern)) {
        if (SOLID.test(match[0]) && isOther(text, match.index)) continue;
        const end = longestEnd(match[0], (value) => isBetween(countDigits(value), 9, 11));
        if (end > 0) found('phone', match.index, match.index + end);
      }
    }
    for (const match of text.matchAll(SHORT_AFTER_PHONE_WORD)) {
      found('phone', match.index + match[0].length - 8, match.index + match[0].length);
    }
    for (const match of text.matchAll(BARE)) {
      if (match.index < from || isOther(text, match.index)) continue;
      const end = longestEnd(match[0], (value) => isBetween(countDigits(value), 9, 11) && isMobile(value, language));
      if (end > 0) found('phone', match.index, match.index + end);
    }
  };
}

/** The number of an order, or of bytes. */
function isOther(text: string, start: number): boolean {
  return OTHER_NUMBER.test(text.slice(Math.max(0, start - 40), start));
}

/** The longest prefix, ending with a whole group of digits, that is accepted; 0 when none is. */
function longestEnd(value: string, accept: (prefix: string) => boolean): number {
  for (let end = value.length; end >= 8;) {
    if (accept(value.slice(0, end))) return end;
    const cut = /[ .()-]+\d*$/.exec(value.slice(0, end));
    if (!cut) return 0;
    end = cut.index;
  }
  return 0;
}

function isPossible(value: string): boolean {
  return parsePhoneNumberFromString(value.replace(/^00/, '+').replace(/\(0\)/, ''))?.isPossible() ?? false;
}

/** A number that the session's country gives to mobiles (in North America: to anything). */
function isMobile(value: string, language: string): boolean {
  const region = regionOf(language);
  const number = region === undefined ? undefined : parsePhoneNumberFromString(value, region as CountryCode);
  if (!number?.isValid() || !number.getType()?.includes('MOBILE')) return false;
  return number.countryCallingCode !== '1' || NORTH_AMERICAN_BARE.test(value);
}

const regions = new Map<string, string | undefined>();

/** The country of a session's language (BCP 47), most likely. */
export function regionOf(language: string): string | undefined {
  if (!regions.has(language)) {
    if (regions.size > 500) regions.clear();
    let region: string | undefined;
    try { region = new Intl.Locale(language).maximize().region; } catch { /* not a language tag: no country to know */ }
    regions.set(language, region);
  }
  return regions.get(language);
}

function countDigits(value: string): number {
  let digits = 0;
  for (let index = 0; index < value.length; index += 1) if (value.charCodeAt(index) >= 0x30 && value.charCodeAt(index) <= 0x39) digits += 1;
  return digits;
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
