/** Dates as ISO `YYYY-MM-DD`, relative ones against the day on which they were said (`SlotText.now`). Pure. */
import type { SlotMatch, SlotText } from './slot-text.ts';
import { findNumbers } from './find-numbers.ts';

const DAY_MS = 86_400_000;
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\bday after tomorrow\b|明後日|あさって|后天|後天|(?<!\p{L})übermorgen\b|\bpasado mañana\b/gu, 2],
  [/\bday before yesterday\b|一昨日|おととい|前天|\bvorgestern\b|\banteayer\b/gu, -2],
  [/(?<!day after )\btomorrow\b|明日(?!後)|あした|明天|(?<!\p{L})(?<!heute |gestern |am |jeden |guten )morgen(?! früh(?:er|en))(?!\p{L})|(?<!pasado |la |de la |por la |esta )\bmañana\b/gu, 1],
  [/(?<!day before )\byesterday\b|(?<!一)昨日|昨天|\bgestern\b|(?<!ante)\bayer\b/gu, -1],
  [/\b(?:today|tonight)\b|今日|本日|今天|今晚|\bheute\b|\bhoy\b/gu, 0],
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAYS_DE = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];
const WEEKDAYS_ES = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const WEEKDAY_WEST = new RegExp(`(?<!\\p{L})(nächsten |próximo )?(${[...WEEKDAYS_DE, ...WEEKDAYS_ES].join('|')})(?!\\p{L})`, 'gu');
const WEEKDAY = /\b(next )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b|(?:(来週の?|下)?(?:周|星期)([日一二三四五六天]))|(来週の)?([日月火水木金土])曜日?/gu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTHS_WEST: Readonly<Record<string, number>> = {
  januar: 1, februar: 2, märz: 3, april: 4, mai: 5, juni: 6, juli: 7, august: 8, september: 9, oktober: 10, november: 11, dezember: 12,
  enero: 1, febrero: 2, marzo: 3, abril: 4, mayo: 5, junio: 6, julio: 7, agosto: 8, septiembre: 9, octubre: 10, noviembre: 11, diciembre: 12,
};
const DAY_MONTH_WEST = new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2})(?:\\.| de)? (${Object.keys(MONTHS_WEST).join('|')})(?!\\p{L})(?: (?:de |del )?(\\d{4}))?`, 'gu');
/** Day first, as in most of Europe; with slashes it may be the month. */
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/g;
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
const EAST_ASIAN = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]/gu;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const MONTH_DAY = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'g');
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?: (\\d{4}))?\\b`, 'g');

export function findDates(input: SlotText): SlotMatch[] {
  const { lower, now } = input;
  const found: SlotMatch[] = [];
  const year = new Date(now).getUTCFullYear();
  const add = (match: RegExpExecArray, time: number | undefined, confidence: number): void => {
    if (time !== undefined) found.push({ start: match.index, end: match.index + match[0].length, value: isoDate(time), confidence });
  };
  for (const match of lower.matchAll(ISO)) add(match, dateOf(Number(match[1]), Number(match[2]), Number(match[3])), 0.97);
  for (const match of lower.matchAll(EAST_ASIAN)) add(match, dateOf(Number(match[1] ?? year), Number(match[2]), Number(match[3])), 0.92);
  for (const match of lower.matchAll(MONTH_DAY)) add(match, dateOf(Number(match[3] ?? year), MONTHS.indexOf(match[1] ?? '') + 1, Number(match[2])), 0.9);
  for (const match of lower.matchAll(DAY_MONTH)) add(match, dateOf(Number(match[3] ?? year), MONTHS.indexOf(match[2] ?? '') + 1, Number(match[1])), 0.9);
  for (const match of lower.matchAll(DOTTED)) add(match, dateOf(Number(match[3]), Number(match[2]), Number(match[1])), 0.93);
  for (const match of lower.matchAll(DAY_MONTH_WEST)) add(match, dateOf(Number(match[3] ?? year), MONTHS_WEST[match[2] ?? ''] ?? 0, Number(match[1])), 0.9);
  for (const match of lower.matchAll(WEEKDAY_WEST)) {
    const name = match[2] ?? '';
    const wanted = Math.max(WEEKDAYS_DE.indexOf(name), WEEKDAYS_ES.indexOf(name));
    add(match, now + ((wanted - new Date(now).getUTCDay() + 7) % 7 || 7) * DAY_MS, match[1] ? 0.75 : 0.85);
  }
  for (const [pattern, days] of RELATIVE) for (const match of lower.matchAll(pattern)) add(match, now + days * DAY_MS, 0.93);
  for (const match of lower.matchAll(WEEKDAY)) {
    const wanted = match[2] ? WEEKDAYS.indexOf(match[2]) : match[4] ? '日一二三四五六'.indexOf(match[4] === '天' ? '日' : match[4]) : '日月火水木金土'.indexOf(match[6] ?? '');
    const ahead = (wanted - new Date(now).getUTCDay() + 7) % 7 || 7;
    add(match, now + ahead * DAY_MS, match[1] || match[3] || match[5] ? 0.75 : 0.85);
  }
  for (const number of findNumbers(input)) {
    const away = /^\s?(?:days?|tagen?|días?|dias?|日|天)\s?(ago|前|後|后|以后)?/u.exec(lower.slice(number.end));
    if (!away) continue;
    const lead = lower.slice(0, number.start);
    const past = /(?:\bvor|\bhace)\s*$/u.test(lead);
    if (!away[1] && !past && !/(?:\bin|\bdentro de|\ben)\s*$/u.test(lead)) continue;
    const sign = past || away[1] === 'ago' || away[1] === '前' ? -1 : 1;
    found.push({ start: number.start, end: number.end + away[0].length, value: isoDate(now + sign * number.value * DAY_MS), confidence: 0.9 });
  }
  return found
    .filter((one) => !found.some((other) => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start))
    .sort((a, b) => a.start - b.start);
}

/** The day as UTC milliseconds; undefined when there is no such day (31 February). */
function dateOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : undefined;
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
