/** Where a speaker takes something back: "no, staging" · "actually billing" · いや、ステージング · 不对，是…. Pure. */
import { type Span, type SlotText } from './slot-text.ts';

const CUES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:no|nope|wait|sorry|oops|hmm|rather|correction)\s*[,.;:–—-]+\s*(?:(?:no|i mean|make (?:that|it)|actually|rather|sorry)\b\s*,?\s*)*/gu,
  /(?<![\p{L}\p{N}])(?:actually|i mean(?:t)?|make that|make it|scratch that|i said|or rather|no wait|on second thought|let me correct that|change (?:that|it) to)(?![\p{L}\p{N}])\s*,?\s*/gu,
  /(?:いや|いえ|いいえ|ちがう|違う|違います|間違えた|間違えました|訂正(?:します)?|やっぱり|やはり)(?:[、,。.\s]+|(?=\p{Script=Katakana}|\p{Script=Latin}|\p{Script=Han}))/gu,
  /(?:じゃなくて|ではなくて?|じゃなく)[、,\s]*/gu,
  /(?:不对|不對|不是这个|错了|說錯了|说错了|更正|我是说|我的意思是|应该是|應該是|不[，,、]\s*是?|等等[，,、])[，,、。\s]*(?:是|应该是)?/gu,
];
/** Directly in front of a value: the value is the one that is not meant. */
const EXCLUDED = /(?:(?<![\p{L}\p{N}])(?:not|instead of|rather than)(?: (?:to|in|on|for|the))*|不是|而不是|不要)\s*$/u;
/** Directly behind a value: likewise. */
const EXCLUDED_AFTER = /^\s*(?:じゃなくて|ではなくて?|じゃなく)/u;

/** Correction cues in order. A value behind one replaces the value of the same slot before it. */
export function findCorrections(input: SlotText): Span[] {
  const found: Span[] = [];
  for (const cue of CUES) for (const match of input.lower.matchAll(cue)) found.push({ start: match.index, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
}

/** True for the value that "not", 不是 or じゃなくて rules out. */
export function isExcluded(input: SlotText, span: Span): boolean {
  return EXCLUDED.test(input.lower.slice(Math.max(0, span.start - 24), span.start)) || EXCLUDED_AFTER.test(input.lower.slice(span.end, span.end + 12));
}
