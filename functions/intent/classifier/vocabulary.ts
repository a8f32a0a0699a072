/** Hashed features → dense ids with tf-idf weights. Features that no training text has are left out and counted as not covered. */
import type { Features } from './extract-features.ts';

export interface SparseVector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** Share of the text's words (by rarity), and of its character n-grams, that training texts have: 0–1. */
  readonly wordCoverage: number;
  readonly charCoverage: number;
  readonly length: number;
  /** From here on, `ids` are groups of meaning. */
  readonly concepts: number;
}

/** The table is mostly empty, so that a word that no text has is seldom taken for one that it has. */
const SPARE_BITS = 2;
/** Above this, n-grams that a single text has are left out (its words are not): half of all features, and no accuracy. */
const MANY_TEXTS = 3000;
const IDF_POWER = 0.5;
const CHAR_WEIGHT = 1.25;
const CONCEPT_WEIGHT = 1;
/** A vector's squared length: its blocks are normalised one by one. */
export const NORM_SQUARED = 1 + CHAR_WEIGHT ** 2 + CONCEPT_WEIGHT ** 2;

export class Vocabulary {
  readonly bits: number;
  readonly size: number;
  readonly idf: Float32Array;
  readonly #table: Int32Array;
  readonly #counts: Float32Array;
  /** Weight of a word that no text has. */
  readonly #rarest: number;

  constructor(texts: readonly Features[]) {
    const total = texts.reduce((sum, { words, chars, concepts }) => sum + words.length + chars.length + concepts.length, 0);
    this.bits = Math.min(20, Math.max(16, Math.ceil(Math.log2(Math.max(1, total))) + SPARE_BITS));
    this.#table = new Int32Array(2 ** this.bits);
    const frequencies = new Int32Array(this.#table.length);
    const seenIn = new Int32Array(this.#table.length);
    const spoken = new Uint8Array(this.#table.length);
    texts.forEach(({ words, chars, concepts, tokens }, index) => {
      for (const block of [words, chars, concepts]) {
        for (const hash of block) {
          const slot = this.#slot(hash);
          if (seenIn[slot] === index + 1) continue;
          seenIn[slot] = index + 1;
          frequencies[slot] = (frequencies[slot] as number) + 1;
        }
      }
      for (const hash of tokens) spoken[this.#slot(hash)] = 1;
    });
    const least = texts.length > MANY_TEXTS ? 2 : 1;
    const frequency: number[] = [];
    for (let slot = 0; slot < frequencies.length; slot++) {
      const count = frequencies[slot] as number;
      if (count >= (spoken[slot] ? 1 : least)) this.#table[slot] = frequency.push(count);
    }
    this.size = frequency.length;
    this.idf = Float32Array.from(frequency, (count) => (1 + Math.log((1 + texts.length) / (1 + count))) ** IDF_POWER);
    this.#counts = new Float32Array(this.size);
    this.#rarest = 1 + Math.log(1 + texts.length);
  }

  vectorise(text: Features): SparseVector {
    const ids: number[] = [];
    const values: number[] = [];
    this.#block(text.words, 1, ids, values);
    const known = this.#block(text.chars, CHAR_WEIGHT, ids, values);
    const concepts = ids.length;
    this.#block(text.concepts, CONCEPT_WEIGHT, ids, values);
    let covered = 0;
    let uncovered = 0;
    for (const hash of text.tokens) {
      const id = (this.#table[this.#slot(hash)] ?? 0) - 1;
      // Rare words carry the meaning: "the exchange rate of the yen" is not covered by "the", "rate" and "of".
      if (id < 0) uncovered += this.#rarest; else covered += (this.idf[id] ?? 1) ** (1 / IDF_POWER);
    }
    const wordCoverage = covered + uncovered === 0 ? 0 : covered / (covered + uncovered);
    return {
      ids: Int32Array.from(ids), values: Float32Array.from(values), length: text.tokens.length, concepts,
      wordCoverage, charCoverage: text.chars.length === 0 ? wordCoverage : known / text.chars.length,
    };
  }

  /** Appends one block's weights, normalised to `norm`; returns how many of its features are known. */
  #block(hashes: Uint32Array, norm: number, ids: number[], values: number[]): number {
    const first = ids.length;
    let known = 0;
    for (const hash of hashes) {
      const id = (this.#table[this.#slot(hash)] ?? 0) - 1;
      if (id < 0) continue;
      known++;
      const count = this.#counts[id] ?? 0;
      if (count === 0) ids.push(id);
      this.#counts[id] = count + 1;
    }
    let squares = 0;
    for (let i = first; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      const value = (1 + Math.log(this.#counts[id] ?? 1)) * (this.idf[id] ?? 0);
      this.#counts[id] = 0;
      values.push(value);
      squares += value * value;
    }
    const scale = squares === 0 ? 0 : norm / Math.sqrt(squares);
    for (let i = first; i < values.length; i++) values[i] = (values[i] ?? 0) * scale;
    return known;
  }

  #slot(hash: number): number {
    return hash >>> (32 - this.bits);
  }
}
