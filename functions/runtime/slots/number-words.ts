/** Numbers as German and Spanish words: fünfundzwanzig, dreihundert, veinticinco, treinta y cinco, dos mil. Pure. */

const GERMAN_ONES = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'] as const;
const GERMAN_TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'] as const;
const SPANISH_ONES = [
  'cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte', 'veintiuno', 'veintidós',
  'veintitrés', 'veinticuatro', 'veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve',
] as const;
const SPANISH_TENS: Readonly<Record<string, number>> = { treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90 };
const SPANISH_HUNDREDS: Readonly<Record<string, number>> = { cien: 100, ciento: 100, doscientos: 200, trescientos: 300, cuatrocientos: 400, quinientos: 500, seiscientos: 600, setecientos: 700, ochocientos: 800, novecientos: 900 };

const GERMAN = germanNumbers();
const SPANISH = new Map<string, number>([...SPANISH_ONES.flatMap((word, value): [string, number][] => [[word, value], [plain(word), value]]), ...Object.entries(SPANISH_TENS), ...Object.entries(SPANISH_HUNDREDS)]);

/** Starts of words that may be such a number; what is none is told by the tables. */
const START = /(?<![\p{L}\p{N}_-])(?:null|eins|ein(?=und|hundert|tausend)|zw|drei|vier|fünf|fuenf|sech|sieb|acht|neun|zehn|elf|hundert|tausend|cero|uno|dos|tres|tre[ci]|cua|cin|sei|siet|set|och|noc?v|nue|die|once|doce|cat|quin|vein|cie|ses|mil)\p{L}*(?![\p{L}\p{N}_-])/gu;

export interface SpelledNumber { readonly start: number; readonly end: number; readonly value: number }

/** @param lower text in lower case */
export function findNumberWords(lower: string): SpelledNumber[] {
  const found: SpelledNumber[] = [];
  for (const match of lower.matchAll(START)) {
    const start = match.index;
    if (found.some(({ end }) => start < end)) continue;
    const german = GERMAN.get(plain(match[0]));
    if (german !== undefined) found.push({ start, end: start + match[0].length, value: german });
    else {
      const spanish = spanishFrom(lower, start);
      if (spanish) found.push(spanish);
    }
  }
  return found;
}

/** 0 to 999, and whole thousands below a hundred thousand with them. */
function germanNumbers(): Map<string, number> {
  const below1000 = new Map<number, string>();
  for (let value = 0; value < 1000; value += 1) {
    const hundreds = Math.floor(value / 100);
    const rest = value % 100;
    const ones = GERMAN_ONES[rest % 10] as string;
    const tail = rest === 0 && hundreds > 0 ? '' : rest < 20 ? (rest === 1 ? 'eins' : (GERMAN_ONES[rest] as string)) : (rest % 10 === 0 ? '' : `${ones}und`) + (GERMAN_TENS[Math.floor(rest / 10)] as string);
    below1000.set(value, (hundreds === 0 ? '' : `${GERMAN_ONES[hundreds]}hundert`) + tail);
  }
  const numbers = new Map<string, number>([['hundert', 100], ['tausend', 1000], ['zwo', 2]]);
  for (const [value, word] of below1000) numbers.set(plain(word), value);
  for (let thousands = 1; thousands < 100; thousands += 1) numbers.set(plain(`${(below1000.get(thousands) as string).replace(/eins$/, 'ein')}tausend`), thousands * 1000);
  return numbers;
}

/** Words added up from here on: "dos mil trescientos treinta y cinco". */
function spanishFrom(lower: string, start: number): SpelledNumber | undefined {
  let total = 0;
  let group = 0;
  let end = start;
  let last = Number.POSITIVE_INFINITY;
  for (const match of lower.slice(start).matchAll(/(\p{L}+)(?: y(?= ))? ?/gu)) {
    const word = match[1] as string;
    const at = start + match.index;
    if (at !== end && !/^ (?:y )?$/.test(lower.slice(end, at))) break;
    const value = SPANISH.get(word);
    if (word === 'mil') { total += (group || 1) * 1000; group = 0; last = 1000; }
    else if (value !== undefined && value < last && (value < 10 || last >= 100)) { group += value; last = value < 30 ? 1 : value; }
    else break;
    end = at + word.length;
  }
  return end > start ? { start, end, value: total + group } : undefined;
}

function plain(word: string): string {
  return word.replaceAll('ß', 'ss').replaceAll('ü', 'ue').replaceAll('ö', 'oe').normalize('NFD').replaceAll(/\p{M}/gu, '');
}
