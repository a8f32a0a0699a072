/** Dates as ISO `YYYY-MM-DD` (UTC), relative ones against the time at which they were said. Pure. */
import type { SlotMatch, SlotText } from './slot-text.ts';
import { findNumbers } from './find-numbers.ts';

const DAY_MS = 86_400_000;
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\bday after tomorrow\b|明後日|あさって|后天|後天/gu, 2],
  [/\bday before yesterday\b|一昨日|おととい|前天/gu, -2],
  [/(?<!day after )\btomorrow\b|明日(?!後)|あした|明天/gu, 1],
  [/(?<!day before )\byesterday\b|(?<!一)昨日|昨天/gu, -1],
  [/\b(?:today|tonight)\b|今日|本日|今天|今晚/gu, 0],
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = /\b(next )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b|(?:(来週の?|下)?(?:周|星期)([日一二三四五六天]))|(来週の)?([日月火水木金土])曜日?/gu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
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
  for (const [pattern, days] of RELATIVE) for (const match of lower.matchAll(pattern)) add(match, now + days * DAY_MS, 0.93);
  for (const match of lower.matchAll(WEEKDAY)) {
    const wanted = match[2] ? WEEKDAYS.indexOf(match[2]) : match[4] ? '日一二三四五六'.indexOf(match[4] === '天' ? '日' : match[4]) : '日月火水木金土'.indexOf(match[6] ?? '');
    const ahead = (wanted - new Date(now).getUTCDay() + 7) % 7 || 7;
    add(match, now + ahead * DAY_MS, match[1] || match[3] || match[5] ? 0.75 : 0.85);
  }
  for (const number of findNumbers(input)) {
    const away = /^\s?(?:days?|日|天)\s?(ago|前|後|后|以后)?/u.exec(lower.slice(number.end));
    if (!away) continue;
    const before = /\bin\s*$/.test(lower.slice(0, number.start));
    if (!away[1] && !before) continue;
    const sign = away[1] === 'ago' || away[1] === '前' ? -1 : 1;
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
