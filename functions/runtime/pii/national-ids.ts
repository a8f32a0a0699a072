/**
 * Numbers by which countries know their residents: the shape of each, and its check digits where it has any. Values come
 * without separators, letters in upper case. Pure.
 */

export interface NationalId {
  /** What people call it. */
  readonly name: string;
  /** Whole value. */
  readonly shape: RegExp;
  readonly valid: (value: string) => boolean;
  /** Words that announce it, for a value whose shape alone says too little. */
  readonly cue: RegExp;
  /** True when a value without separators is known only behind its cue: nothing, or one digit, checks it. */
  readonly weak?: boolean;
}

export const NATIONAL_IDS: readonly NationalId[] = [
  { name: 'US SSN', shape: /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/, valid: () => true, cue: /\b(?:ssn|social(?: security)?)\b/i, weak: true },
  { name: 'US ITIN', shape: /^9\d{2}[5-9]\d{5}$/, valid: () => true, cue: /\b(?:itin|taxpayer)\b/i, weak: true },
  { name: 'UK NINO', shape: /^(?!BG|GB|KN|NK|NT|TN|ZZ)(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])\d{6}[A-D]$/, valid: () => true, cue: /\b(?:nino|national insurance|ni (?:number|no))\b/i },
  { name: 'DE Steuer-ID', shape: /^[1-9]\d{10}$/, valid: isSteuerId, cue: /steuer|\btax\b|\btin\b|\bidnr\b/i },
  { name: 'DE Steuer-ID, older', shape: /^\d{11}$/, valid: hasSteuerCheck, cue: /steuer|\btax id|\btin\b|\bidnr\b/i, weak: true },
  { name: 'UK NHS number', shape: /^\d{10}$/, valid: (value) => (11 - (weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(value[9]), cue: /\bnhs\b/i, weak: true },
  { name: 'ES DNI', shape: /^\d{8}[A-Z]$/, valid: (value) => isDni(value), cue: /\b(?:dni|nif)\b/i },
  { name: 'ES NIE', shape: /^[XYZ]\d{7}[A-Z]$/, valid: (value) => isDni(`${'XYZ'.indexOf(value[0] as string)}${value.slice(1)}`), cue: /\b(?:nie|nif)\b/i },
  { name: 'FR INSEE', shape: /^[12378]\d{2}(?:0[1-9]|1[0-2]|[2-4]\d|5[0-9]|[6-9]\d)(?:\d{2}|2[AB])\d{6}\d{2}$/, valid: isInsee, cue: /insee|s[ée]curit[ée] sociale|\bnir\b/i },
  { name: 'JP My Number', shape: /^\d{12}$/, valid: isMyNumber, cue: /マイナンバー|個人番号|my ?number|individual number/i, weak: true },
  { name: 'CN resident id', shape: /^[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/, valid: isResidentId, cue: /身份证|居民/i },
  { name: 'BR CPF', shape: /^(?!(\d)\1{10})\d{11}$/, valid: isCpf, cue: /\bcpf\b/i },
  { name: 'IT codice fiscale', shape: /^[A-Z]{6}[\dLMNPQRSTUV]{2}[A-EHLMPRST][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z]$/, valid: isCodiceFiscale, cue: /codice fiscale/i },
  { name: 'IN Aadhaar', shape: /^[2-9]\d{11}$/, valid: isAadhaar, cue: /aadhaa?r|आधार/i, weak: true },
  { name: 'KR resident number', shape: /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[1-8]\d{6}$/, valid: () => true, cue: /주민|resident registration|\brrn\b/i, weak: true },
  { name: 'CA SIN', shape: /^[1-79]\d{8}$/, valid: isLuhn, cue: /\b(?:sin|social insurance)\b/i, weak: true },
  { name: 'PL PESEL', shape: /^\d{2}(?:[02468][1-9]|[13579][0-2])(?:0[1-9]|[12]\d|3[01])\d{5}$/, valid: (value) => weighted(value.slice(0, 10), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10 === (10 - Number(value[10])) % 10, cue: /pesel/i, weak: true },
  { name: 'CH AHV', shape: /^756\d{10}$/, valid: (value) => weighted(value, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0, cue: /\b(?:ahv|avs)\b/i },
  { name: 'SG NRIC', shape: /^[STFG]\d{7}[A-Z]$/, valid: isNric, cue: /\b(?:nric|fin)\b/i },
  { name: 'NL BSN', shape: /^\d{9}$/, valid: (value) => weighted(value, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0, cue: /\bbsn\b|burgerservice/i, weak: true },
];

/** The first kind of id that the value is; `announced` is the text before it. */
export function nationalIdOf(value: string, announced: string): NationalId | undefined {
  return NATIONAL_IDS.find(({ shape, valid, weak, cue }) => shape.test(value) && valid(value) && (weak !== true || cue.test(announced)));
}

function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) sum += Number(digits[index]) * (weights[index] as number);
  return sum;
}

export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 0x30;
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** Among the first ten digits exactly one stands twice or three times. */
function isSteuerId(value: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of value.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] as number) <= 3 && hasSteuerCheck(value);
}

/** ISO 7064 MOD 11,10. */
function hasSteuerCheck(value: string): boolean {
  let product = 10;
  for (const digit of value.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(value[10]);
}

function isDni(value: string): boolean {
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(value.slice(0, -1)) % 23] === value.at(-1);
}

/** Key = 97 - number mod 97; Corsica's 2A and 2B count as 19 and 18. */
function isInsee(value: string): boolean {
  const digits = value.replace('2A', '19').replace('2B', '18');
  return 97 - Number(BigInt(digits.slice(0, 13)) % 97n) === Number(digits.slice(13));
}

function isMyNumber(value: string): boolean {
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) sum += Number(value[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return Number(value[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/** ISO 7064 MOD 11-2. */
function isResidentId(value: string): boolean {
  return '10X98765432'[weighted(value, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] === value[17];
}

function isCpf(value: string): boolean {
  const check = (count: number): number => {
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += Number(value[index]) * (count + 1 - index);
    return ((sum * 10) % 11) % 10;
  };
  return check(9) === Number(value[9]) && check(10) === Number(value[10]);
}

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function isCodiceFiscale(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const unit = value.charCodeAt(index);
    const at = unit < 0x41 ? unit - 0x30 : unit - 0x41;
    sum += index % 2 === 0 ? (ODD[at] as number) : at;
  }
  return value.charCodeAt(15) - 0x41 === sum % 26;
}

const DIHEDRAL = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678', '5987604321', '6598710432', '7659821043', '8765932104', '9876543210'] as const;
const PERMUTED = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'] as const;

/** Verhoeff's check digit. */
function isAadhaar(value: string): boolean {
  let check = 0;
  for (let index = 0; index < value.length; index += 1) check = Number(DIHEDRAL[check]?.[Number(PERMUTED[index % 8]?.[Number(value[value.length - 1 - index])])]);
  return check === 0;
}

function isNric(value: string): boolean {
  const sum = weighted(value.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + (value[0] === 'T' || value[0] === 'G' ? 4 : 0);
  return (value[0] === 'S' || value[0] === 'T' ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[sum % 11] === value[8];
}
