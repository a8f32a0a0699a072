/** Where a speaker takes something back: "no, staging" · "actually billing" · いや、ステージング · 不对，是…. Pure. */
import { oncePerText, type Span, type SlotText } from './slot-text.ts';

const CUES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:no|nope|wait|sorry|oops|hmm|rather|correction)\s*[,.;:–—-]+\s*(?:(?:no|i mean|make (?:that|it)|actually|rather|sorry)\b\s*,?\s*)*/gu,
  /(?<![\p{L}\p{N}])(?:actually|i mean(?:t)?|make that|make it|scratch that|strike that|i said|i should say|or better|better yet|or rather|no wait|no(?= \p{N})|on second thought|let me correct that|change (?:that|it) to)(?![\p{L}\p{N}])\s*,?\s*/gu,
  /(?<![\p{L}\p{N}])(?:nein|quatsch|moment|halt|ach nein|no|perdón|perdon|espera)\s*[,.;:–—-]+\s*(?:(?:nein|doch|lieber|besser|ich meine|no|perdón|perdon|mejor|digo)\b\s*,?\s*)*/gu,
  /(?<![\p{L}\p{N}])(?:ich meine|ich meinte|ich wollte sagen|besser gesagt|vielmehr|doch lieber|stattdessen|genauer gesagt|quiero decir|quise decir|digo|mejor dicho|más bien|mas bien|en realidad|en su lugar)(?![\p{L}\p{N}])\s*,?\s*/gu,
  /(?:いや|いえ|いいえ|ちがう|違う|違います|間違えた|間違えました|訂正(?:します)?|やっぱり|やはり)(?:[、,。.\s]+|(?=\p{Script=Katakana}|\p{Script=Latin}|\p{Script=Han}|\p{N}))/gu,
  /(?:じゃなくて|ではなくて?|じゃなく)[、,\s]*/gu,
  /(?:不对|不對|不是这个|错了|說錯了|说错了|更正|我是说|我的意思是|应该是|應該是|不是?[，,、]\s*是?|等等[，,、])[，,、。\s]*(?:是|应该是)?/gu,
];
/** Directly in front of a value: the value is the one that is not meant. */
const EXCLUDED = /(?:(?<![\p{L}\p{N}])(?:not|instead of|rather than|except(?: for)?|excluding|other than|apart from|nicht|statt|anstatt|außer|ohne|en vez de|en lugar de|excepto|salvo|menos)(?: (?:to|in|on|for|the|a|en|el|la|nach|auf|in|den|die|das))*|不是|而不是|不要|除了|(?<![删清移排解免])除)\s*$/u;
/** Directly behind a value: likewise. */
const EXCLUDED_AFTER = /^\s*(?:じゃなくて|ではなくて?|じゃなく|以外|を除)/u;

const EXCEPTS = /(?<![\p{L}\p{N}])(?:except|excluding|other than|apart from|but not|außer|ohne|excepto|salvo|menos)(?![\p{L}\p{N}])|以外|を除[いく]|除了|除.{1,24}(?:以外|之外)/u;

/** "All but one": what it leaves out no slot can say. */
export function makesException(lower: string): boolean {
  return EXCEPTS.test(lower);
}

/** Correction cues in order. A value behind one replaces the value of the same slot before it. */
export const findCorrections = oncePerText((input): readonly Span[] => {
  const found: Span[] = [];
  for (const cue of CUES) for (const match of input.lower.matchAll(cue)) found.push({ start: match.index, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
});

/** True for the value that "not", 不是 or じゃなくて rules out. */
export function isExcluded(input: SlotText, span: Span): boolean {
  return EXCLUDED.test(input.lower.slice(Math.max(0, span.start - 24), span.start)) || EXCLUDED_AFTER.test(input.lower.slice(span.end, span.end + 12));
}
