/** Numbers as people write and say them: 1,000 · 10k · one hundred and five · 三 · 千五百. Pure. */
import { findNumberWords } from './number-words.ts';
import { CJK, oncePerText, type Span } from './slot-text.ts';

export interface FoundNumber extends Span {
  readonly value: number;
  readonly confidence: number;
  /** What stands directly behind it, lower case: 'gb', 'minutes', '個' … or ''. */
  readonly unit: string;
  /** End of the unit; equals `end` without one. */
  readonly unitEnd: number;
}

const ONES: Record<string, number> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50,
  sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const SCALES: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
const NUMBER_WORD = [...Object.keys(ONES), ...Object.keys(SCALES), 'dozen'].sort((a, b) => b.length - a.length).join('|');
const SPELLED = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:an? (?=hundred|thousand|million|dozen))?(?:${NUMBER_WORD})(?:(?:-| and | )(?:${NUMBER_WORD}))*(?![\\p{L}\\p{N}_-])`, 'gu');
const DIGITS = /(?<![\p{Script=Latin}\p{N}_.:/-]|[\p{L}\p{N}]-)[-+]?\d+(?:,\d{3})*(?:\.\d+)?(k(?![\p{L}\p{N}])|[千万億亿])?/gu;
const NUMERALS = /[〇零一二三四五六七八九十百千万億亿两兩]+/gu;
/** Words behind "one" and a numeral that make it a count rather than a pronoun or part of a word. */
const COUNTER = /^(?:個|つ|台|件|本|名|人|倍|回|份|个|節点|节点|实例|實例|副本|次|核|秒|分|時間|时间|小时|時|日|天|週間|周|円|元|レプリカ|インスタンス|ノード|コア|ギガ|gb|mb|tb)/u;
const PRONOUN_BEFORE = /\b(?:the|that|this|another|which|new|last|next|other|every|each|no)\s*$/;
const UNIT = /^\s?(\p{Script=Latin}+|%|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{1,8})/u;

export const findNumbers = oncePerText(({ lower }): readonly FoundNumber[] => {
  const found: FoundNumber[] = [];
  for (const match of lower.matchAll(DIGITS)) {
    const end = match.index + match[0].length;
    // A version (1.2.3), a date (2026-01-01) or a time (10:30) is not a number.
    if (/^[.:/-]\d/.test(lower.slice(end))) continue;
    const value = Number(match[0].replace(/,|k$|[千万億亿]$/gu, '')) * factorOf(match[1]);
    found.push(withUnit(lower, match.index, end, value, 0.95));
  }
  for (const match of lower.matchAll(SPELLED)) {
    const end = match.index + match[0].length;
    if (match[0] === 'one' && PRONOUN_BEFORE.test(lower.slice(0, match.index))) continue;
    found.push(withUnit(lower, match.index, end, spelledValue(match[0]), 0.9));
  }
  for (const { start, end, value } of findNumberWords(lower)) {
    if (!found.some((other) => other.start < end && start < other.end)) found.push(withUnit(lower, start, end, value, 0.88));
  }
  for (const match of lower.matchAll(NUMERALS)) {
    const end = match.index + match[0].length;
    if (/\d/.test(lower[match.index - 1] ?? '')) continue;
    const rest = lower.slice(end);
    // 一个 in front of anything but a countable unit is an article.
    if (match[0] === '一' && /^个(?!(?:实例|节点|副本|核|小时|月|服务器))/u.test(rest)) continue;
    const counted = COUNTER.test(rest);
    const compound = match[0].length > 1 && /[十百千万億亿]/u.test(match[0]);
    const stands = rest === '' || !CJK.test(rest[0] ?? '') || /^(?:に|へ|で|まで)/u.test(rest);
    const standsBefore = !CJK.test(lower[match.index - 1] ?? '') || /[をにへ到为成至]/u.test(lower[match.index - 1] ?? '');
    if (!counted && !(compound && standsBefore) && !(stands && standsBefore)) continue;
    const value = numeralValue(match[0]);
    found.push(withUnit(lower, match.index, end, value, match[0] === '一' ? 0.75 : 0.85));
  }
  return found.sort((a, b) => a.start - b.start);
});

function withUnit(lower: string, start: number, end: number, value: number, confidence: number): FoundNumber {
  const unit = UNIT.exec(lower.slice(end, end + 24));
  return { start, end, value, confidence, unit: unit?.[1] ?? '', unitEnd: unit ? end + unit[0].length : end };
}

function factorOf(suffix: string | undefined): number {
  switch (suffix) {
    case 'k': case '千': return 1e3;
    case '万': return 1e4;
    case '億': case '亿': return 1e8;
    default: return 1;
  }
}

function spelledValue(words: string): number {
  let total = 0;
  let group = 0;
  for (const word of words.split(/[\s-]+/)) {
    const ones = ONES[word];
    const scale = SCALES[word];
    if (ones !== undefined) group += ones;
    else if (word === 'dozen') group = (group || 1) * 12;
    else if (scale === 100) group = (group || 1) * 100;
    else if (scale !== undefined) { total += (group || 1) * scale; group = 0; }
  }
  return total + group;
}

const NUMERAL_DIGITS: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const NUMERAL_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1e3 };
const NUMERAL_SCALES: Record<string, number> = { 万: 1e4, 億: 1e8, 亿: 1e8 };

function numeralValue(numerals: string): number {
  let total = 0;
  let group = 0;
  let digits = '';
  const take = (): number => { const taken = digits === '' ? 1 : Number(digits); digits = ''; return taken; };
  for (const char of numerals) {
    const unit = NUMERAL_UNITS[char];
    const scale = NUMERAL_SCALES[char];
    if (unit !== undefined) group += take() * unit;
    else if (scale !== undefined) { total += (digits === '' && group > 0 ? group : group + take()) * scale; group = 0; }
    else digits += String(NUMERAL_DIGITS[char] ?? '');
  }
  return total + group + (digits === '' ? 0 : Number(digits));
}
