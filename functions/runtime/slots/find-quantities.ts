/** Durations ("2h", "half an hour", 30分) and quantities with a unit ("4 GB", "50%", 2コア). Pure. */
import { findNumbers, type FoundNumber } from './find-numbers.ts';
import type { SlotMatch, SlotText } from './slot-text.ts';

/** Unit spellings → seconds. Longest spelling first where one starts another. */
const SECONDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|milliseconds?|millis|ミリ秒|毫秒)$/u, 0.001],
  [/^(?:s|secs?|seconds?|sekunden?|segundos?|秒|秒間|秒钟)$/u, 1],
  [/^(?:m|mins?|minutes?|minuten?|minutos?|分|分間|分钟)$/u, 60],
  [/^(?:h|hrs?|hours?|stunden?|std|horas?|時間|小时|个小时|個小時|钟头)$/u, 3600],
  [/^(?:d|days?|tagen?|días?|dias?|日|日間|天)$/u, 86_400],
  [/^(?:w|wks?|weeks?|wochen?|semanas?|週間|周|个星期|星期)$/u, 604_800],
];
const FIXED_DURATIONS: readonly (readonly [RegExp, number])[] = [
  [/\bhalf an hour\b|\b(?:eine )?halbe stunde\b|\bmedia hora\b|半時間|半小时|半个小时/gu, 1800],
  [/\ban hour and a half\b|\banderthalb stunden\b|\beineinhalb stunden\b|\b(?:una )?hora y media\b|一个半小时/gu, 5400],
  [/\b(?:an|one) hour\b(?! and a half)|\beine stunde\b|\buna hora\b(?! y media)/gu, 3600],
  [/\ba minute\b/gu, 60], [/\ba day\b/gu, 86_400], [/\ba week\b/gu, 604_800],
];
const COMPACT = /(?<![\p{L}\p{N}_-])(\d+(?:\.\d+)?[dhms])(\d+(?:\.\d+)?[hms])+(?![\p{L}\p{N}])/gu;

/** Units of data → bytes. */
const BYTES: Record<string, number> = {
  b: 1, byte: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12, pb: 1e15, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30, tib: 2 ** 40, kilobyte: 1e3, megabyte: 1e6,
  gigabyte: 1e9, terabyte: 1e12, gig: 1e9, meg: 1e6, ギガ: 1e9, ギガバイト: 1e9, メガ: 1e6, メガバイト: 1e6, テラ: 1e12, テラバイト: 1e12,
};
const CANONICAL_BYTES: Record<string, string> = {
  byte: 'B', b: 'B', kilobyte: 'KB', megabyte: 'MB', meg: 'MB', メガ: 'MB', メガバイト: 'MB', gigabyte: 'GB', gig: 'GB', ギガ: 'GB', ギガバイト: 'GB',
  terabyte: 'TB', テラ: 'TB', テラバイト: 'TB', kib: 'KiB', mib: 'MiB', gib: 'GiB', tib: 'TiB',
};
const OTHER_UNITS: Record<string, string> = {
  core: 'cores', cpu: 'cores', vcpu: 'cores', コア: 'cores', 核: 'cores', '%': '%', percent: '%', パーセント: '%', rps: 'rps', mbps: 'Mbps', gbps: 'Gbps',
  iops: 'IOPS', usd: 'USD', dollar: 'USD', ドル: 'USD', 円: 'JPY', yen: 'JPY', 元: 'CNY', eur: 'EUR', euro: 'EUR', '€': 'EUR', dólar: 'USD', dólare: 'USD', dolar: 'USD', dolare: 'USD', prozent: '%', 'por ciento': '%', kern: 'cores', kerne: 'cores', núcleo: 'cores',
};

/** Matches with the value in seconds, or in `unit` where the slot names one. */
export function findDurations(input: SlotText, unit?: string): SlotMatch[] {
  const divisor = (unit && secondsOf(unit.toLowerCase())) || 1;
  const parts: { start: number; end: number; seconds: number; confidence: number }[] = [];
  for (const match of input.lower.matchAll(COMPACT)) {
    const seconds = [...match[0].matchAll(/(\d+(?:\.\d+)?)([dhms])/g)].reduce((sum, [, n, u]) => sum + Number(n) * (secondsOf(u ?? '') ?? 0), 0);
    parts.push({ start: match.index, end: match.index + match[0].length, seconds, confidence: 0.95 });
  }
  for (const [pattern, seconds] of FIXED_DURATIONS) {
    for (const match of input.lower.matchAll(pattern)) parts.push({ start: match.index, end: match.index + match[0].length, seconds, confidence: 0.9 });
  }
  for (const number of findNumbers(input)) {
    const found = durationUnit(number);
    if (found && !parts.some((part) => part.start <= number.start && number.start < part.end)) {
      parts.push({ start: number.start, end: number.end + found.length, seconds: number.value * found.seconds, confidence: number.confidence });
    }
  }
  parts.sort((a, b) => a.start - b.start);
  const joined: typeof parts = [];
  for (const part of parts) {
    const last = joined.at(-1);
    // "1 hour 30 minutes" is one duration; "5 minutes, no, 10 minutes" is two.
    if (last && /^(?:\s+|\s+and\s+)?$/.test(input.lower.slice(last.end, part.start)) && part.seconds < last.seconds) {
      last.end = part.end; last.seconds += part.seconds;
    } else joined.push({ ...part });
  }
  return joined.map(({ start, end, seconds, confidence }) => ({ start, end, value: round(seconds / divisor), confidence }));
}

/** Matches with the value as "4 GB", or as a number in `unit` where the slot names one. */
export function findQuantities(input: SlotText, unit?: string): SlotMatch[] {
  const found: SlotMatch[] = [];
  for (const number of findNumbers(input)) {
    const said = stem(number.unit);
    const wanted = unit === undefined ? undefined : stem(unit.toLowerCase());
    const bytes = BYTES[said];
    const span = { start: number.start, end: number.unitEnd, confidence: number.confidence };
    if (wanted !== undefined) {
      const wantedBytes = BYTES[wanted];
      if (said !== '' && (said === wanted || (OTHER_UNITS[said] !== undefined && OTHER_UNITS[said] === OTHER_UNITS[wanted]))) found.push({ ...span, value: number.value });
      else if (bytes !== undefined && wantedBytes !== undefined) found.push({ ...span, value: round((number.value * bytes) / wantedBytes) });
      else if (!isUnit(number)) found.push({ start: number.start, end: number.end, value: number.value, confidence: number.confidence * 0.7 });
    } else if (bytes !== undefined) found.push({ ...span, value: `${number.value} ${CANONICAL_BYTES[said] ?? said.toUpperCase()}` });
    else if (OTHER_UNITS[said] !== undefined) found.push({ ...span, value: OTHER_UNITS[said] === '%' ? `${number.value}%` : `${number.value} ${OTHER_UNITS[said]}` });
  }
  return found;
}

/** True when the number measures something (time, data, money) and is therefore not a plain count. */
export function isUnit(number: FoundNumber): boolean {
  const said = stem(number.unit);
  return durationUnit(number) !== undefined || BYTES[said] !== undefined || OTHER_UNITS[said] !== undefined;
}

function durationUnit(number: FoundNumber): { seconds: number; length: number } | undefined {
  const offset = number.unitEnd - number.end - number.unit.length;
  // An unspaced script runs on behind the unit (5分後に), so shorter and shorter starts are tried.
  for (let length = number.unit.length; length > 0; length--) {
    const seconds = secondsOf(number.unit.slice(0, length));
    if (seconds !== undefined) return { seconds, length: offset + length };
    if (/^\p{Script=Latin}/u.test(number.unit)) return undefined;
  }
  return undefined;
}

function secondsOf(unit: string): number | undefined {
  return SECONDS.find(([pattern]) => pattern.test(unit))?.[1];
}

export function stem(unit: string): string {
  const lower = unit.toLowerCase();
  const japanese = /^(コア|ギガバイト|ギガ|メガバイト|メガ|テラバイト|テラ|パーセント|ドル|円|核|元)/u.exec(lower);
  if (japanese?.[1]) return japanese[1];
  return lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
