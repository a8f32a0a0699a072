/**
 * A local embedding without a model: signed feature hashing of words and character n-grams. It sees shared words and
 * shared spelling in any script, not shared meaning, so its similarities are lower than a model's and its threshold is its own.
 */
import { type Embedder, EMBEDDING_DIMENSIONS } from './embedder.ts';
import { thresholdOf } from './threshold-of.ts';

export const HASH_DIMENSIONS = EMBEDDING_DIMENSIONS;

const WORD_WEIGHT = 1;
const GRAM_WEIGHT = 0.35;
const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー`;
const STARTS_CJK = new RegExp(`^[${CJK}]`, 'u');
/** Runs of CJK letters, or runs of other letters and digits: no spaces divide the two in running text. */
const TOKENS = new RegExp(`[${CJK}]+|(?:(?![${CJK}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/**
 * The L2-normalised embedding of a text; all zeros for a text without letters and digits.
 * Case and width do not matter; the same text gives the same vector everywhere.
 */
export function embedText(text: string): Float32Array {
  const vector = new Float32Array(HASH_DIMENSIONS);
  for (const token of text.normalize('NFKC').toLowerCase().match(TOKENS) ?? []) {
    if (STARTS_CJK.test(token)) addCjk(vector, token);
    else addWord(vector, token);
  }
  return normalised(vector);
}

/**
 * Its threshold was set on the hand-made pairs in `hash-embedding.test.ts`: it lies between the least similar pair that
 * means the same (0.70) and the most similar one that does not (0.63). 0.85 is a figure for model embeddings.
 */
export const hashEmbedder: Embedder = {
  name: 'hash-ngram-768',
  dimensions: HASH_DIMENSIONS,
  threshold: thresholdOf('hash-ngram-768'),
  embed: async (texts) => texts.map((text) => Array.from(embedText(text))),
};

function addWord(vector: Float32Array, word: string): void {
  add(vector, `w:${word}`, WORD_WEIGHT);
  const padded = `<${word}>`;
  for (let start = 0; start + 3 <= padded.length; start++) add(vector, `c:${padded.slice(start, start + 3)}`, GRAM_WEIGHT);
}

function addCjk(vector: Float32Array, run: string): void {
  const letters = [...run];
  letters.forEach((letter, index) => {
    add(vector, `k:${letter}`, GRAM_WEIGHT);
    const next = letters[index + 1];
    if (next !== undefined) add(vector, `k:${letter}${next}`, WORD_WEIGHT);
  });
}

function add(vector: Float32Array, feature: string, weight: number): void {
  const hashed = fnv1a(feature);
  const index = hashed % HASH_DIMENSIONS;
  vector[index] = (vector[index] ?? 0) + (hashed & 0x8000_0000 ? -weight : weight);
}

/** FNV-1a over UTF-16 code units, then mixed, because its low bits alone are weak. */
function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

function normalised(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((part) => part / length);
}
