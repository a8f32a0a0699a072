/** Recognises attempts to talk the system out of its rules. Pure. */
import { normaliseText } from '../classifier/normalise-text.ts';
import { decodeReadings } from './decode-readings.ts';
import { INJECTION_PHRASES } from './injection-phrases.ts';

/** Longer text is searched in overlapping windows, so that the cost stays linear. */
const WINDOW = 2000;
const OVERLAP = 200;
const SPACED_OUT = /(?<![\p{L}\p{N}])(?:\p{L}[ .\-_*]){4,}\p{L}(?![\p{L}\p{N}])/gu;
/** Cyrillic and Greek letters that pass for Latin ones inside a Latin word. */
const LOOKALIKES: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ԁ: 'd', ո: 'n', ο: 'o', ν: 'v', α: 'a', ε: 'e', ι: 'i', ρ: 'p' };
const MIXED_WORD = /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

export function detectInjection(raw: string): boolean {
  return isInjection(normaliseText(raw)) || decodeReadings(raw).some((reading) => isInjection(normaliseText(reading)));
}

function isInjection(text: string): boolean {
  for (const reading of readings(text)) {
    for (let start = 0; start === 0 || start < reading.length - OVERLAP; start += WINDOW - OVERLAP) {
      const window = reading.slice(start, start + WINDOW);
      if (INJECTION_PHRASES.some((phrase) => phrase.test(window))) return true;
    }
  }
  return false;
}

/** The text as it stands, and as a reader would see it through spaced-out letters and look-alikes. */
function readings(text: string): string[] {
  const plain = MIXED_WORD.test(text) ? text.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (char) => LOOKALIKES[char] ?? char) : text;
  const joined = plain.replace(SPACED_OUT, (letters) => letters.replace(/[ .\-_*]/g, ''));
  return [...new Set([text, plain, joined])];
}
