import type { FindValues } from './find-values.ts';
import { isLuhn } from './national-ids.ts';

const DOTTED = /(?<![\w.])\d{4}(?:\.\d{4}){3}(?!\w|\.\d)/g;
const DIGIT_GROUPS = /(?<![\w.])\d+(?:[ -]\d+)*(?!\w)/g;

/** Payment cards: a maker's prefix, a fitting length and a right check digit (Luhn), in groups or not. */
export const findCards: FindValues = (text, _from, found) => {
  if (text.length < 13) return;
  for (const match of text.matchAll(DOTTED)) if (isCard(match[0].replaceAll('.', ''))) found('card', match.index, match.index + match[0].length);
  for (const match of text.matchAll(DIGIT_GROUPS)) {
    if (match[0].length < 13) continue;
    const groups = [...match[0].matchAll(/\d+/g)].map((group) => ({ digits: group[0], at: match.index + group.index }));
    // Other numbers may stand before and after the card: try every run of whole groups, the longest first.
    for (let first = 0; first < groups.length; first += 1) {
      const last = lastGroupOfCard(groups, first);
      if (last === undefined) continue;
      const end = groups[last] as { digits: string; at: number };
      found('card', (groups[first] as { at: number }).at, end.at + end.digits.length);
      first = last;
    }
  }
};

function lastGroupOfCard(groups: readonly { readonly digits: string }[], first: number): number | undefined {
  let digits = '';
  let best: number | undefined;
  const spelled = groups[first]?.digits.length === 1;
  for (let last = first; last < groups.length && digits.length < 19; last += 1) {
    const group = groups[last]?.digits ?? '';
    // Cards are written in groups of three and more, or dictated digit by digit; a list of small numbers is neither.
    if (spelled ? group.length !== 1 : group.length < 3) break;
    digits += group;
    if (isCard(digits)) best = last;
  }
  return best;
}

const CARD = /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|2720\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|4[4-9]\d|5\d\d)\d{12}|35\d{14}|62\d{14,17}|(?:5[06-9]|6[0-9])\d{10,17})$/;

export function isCard(digits: string): boolean {
  if (digits.length < 13 || !CARD.test(digits)) return false;
  return isLuhn(digits);
}

/** Lengths by country, from the IBAN registry. */
const IBAN_LENGTHS = new Map(
  ('AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 ' +
   'GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 ' +
   'NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20')
    .split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
const IBAN_START = /(?<![A-Za-z0-9])([A-Za-z]{2})\d{2}(?=[ -]?[A-Za-z0-9])/g;

/** The characters an IBAN that starts with this word must have; undefined when the word starts none. */
export function ibanLength(word: string): number | undefined {
  return /^[A-Za-z]{2}\d{2}[A-Za-z0-9]{0,30}$/.test(word) ? IBAN_LENGTHS.get(word.slice(0, 2).toUpperCase()) : undefined;
}

/** Bank accounts: a country's length and the remainder 1 modulo 97, in groups or not. */
export const findIbans: FindValues = (text, _from, found) => {
  for (const match of text.matchAll(IBAN_START)) {
    const length = IBAN_LENGTHS.get((match[1] as string).toUpperCase());
    if (length === undefined) continue;
    let value = '';
    let index = match.index;
    for (; index < text.length && value.length < length; index += 1) {
      const character = text[index] as string;
      if (/[A-Za-z0-9]/.test(character)) value += character;
      else if (character !== ' ' && character !== '-') break;
    }
    if (value.length === length && !/[A-Za-z0-9]/.test(text[index] ?? '') && isIban(value)) found('iban', match.index, index);
  }
};

export function isIban(value: string): boolean {
  let remainder = 0;
  for (const character of value.slice(4) + value.slice(0, 4)) {
    const number = Number.parseInt(character, 36);
    remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97;
  }
  return remainder === 1;
}
