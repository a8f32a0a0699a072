/**
 * The decision: what a session's summary keeps when a chunk arrives. Extractive: sentences as they were said, in their
 * order, the least valuable leaving first. Pure; its cost depends on the limit, not on the session's length.
 */
import { estimateTokens, tokenLimitedEnd } from '../runtime/tokens.ts';
import { scoreSentence } from './score-sentence.ts';

export interface KeptSentence {
  readonly text: string;
  readonly tokens: number;
  readonly score: number;
  /** Position in the session: 0, 1, 2 … */
  readonly at: number;
}

export interface Summary {
  readonly sentences: readonly KeptSentence[];
  /** Sentences heard so far. */
  readonly heard: number;
}

export const EMPTY_SUMMARY: Summary = { sentences: [], heard: 0 };
/** Tokens. */
export const SUMMARY_LIMIT = 400;
const SENTENCE_LIMIT = 90;
/** What being the newest adds to a score, halved for every so many sentences since. */
const RECENCY_BONUS = 4;
const RECENCY_HALF_LIFE = 6;
const SENTENCE_END = /(?<=[.!?]["')\]]?)\s+|(?<=[。！？][」』）]?)(?![」』）])|\n+/u;
/** Sentences of one chunk that are looked at: the last ones when there are more. */
const CHUNK_SENTENCES = 64;

export function rollSummary(summary: Summary, chunk: string): Summary {
  const said = splitSentences(chunk);
  const skipped = Math.max(0, said.length - CHUNK_SENTENCES);
  const fresh = said.slice(skipped).map((text, index): KeptSentence => {
    const tokens = estimateTokens(text);
    return { text, tokens, score: scoreSentence(text, tokens), at: summary.heard + skipped + index };
  });
  const heard = summary.heard + said.length;
  const sentences = [...summary.sentences];
  for (const sentence of fresh) {
    const repeated = sentences.findIndex((old) => plain(old) === plain(sentence));
    if (repeated >= 0) sentences.splice(repeated, 1);
    sentences.push(sentence);
  }
  while (sentences.length > 1 && tokensOf(sentences) > SUMMARY_LIMIT) sentences.splice(leastValuable(sentences, heard), 1);
  return { sentences, heard };
}

export function summaryText({ sentences }: Summary): string {
  return sentences.map(({ text }) => text).join(' ');
}

/** Sentences without their surrounding space; one that is too long is cut, with an ellipsis. */
export function splitSentences(text: string): string[] {
  return text.split(SENTENCE_END).map((sentence) => sentence.replace(/\s+/g, ' ').trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).map(shorten);
}

function shorten(sentence: string): string {
  if (estimateTokens(sentence) <= SENTENCE_LIMIT) return sentence;
  const end = tokenLimitedEnd(sentence, 0, SENTENCE_LIMIT - 1);
  const space = sentence.lastIndexOf(' ', end);
  return `${sentence.slice(0, space > end * 0.8 ? space : end)}…`;
}

function tokensOf(sentences: readonly KeptSentence[]): number {
  // Counting the joined text would cost more; a joint is one character, and rounding is upwards.
  return sentences.reduce((sum, { tokens }) => sum + tokens + 0.25, 0);
}

function leastValuable(sentences: readonly KeptSentence[], heard: number): number {
  let least = 0;
  let leastWorth = Infinity;
  sentences.forEach(({ score, at }, index) => {
    const worth = score + RECENCY_BONUS * 2 ** (-(heard - 1 - at) / RECENCY_HALF_LIFE);
    if (worth < leastWorth) { leastWorth = worth; least = index; }
  });
  return least;
}

const plainTexts = new WeakMap<KeptSentence, string>();

/** What makes two sentences the same; a kept sentence is compared with every new one. */
function plain(sentence: KeptSentence): string {
  let text = plainTexts.get(sentence);
  if (text === undefined) plainTexts.set(sentence, (text = sentence.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')));
  return text;
}
