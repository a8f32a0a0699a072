import type { Boundary } from '../../schemas/generated/types.ts';
import { estimateTokens, tokenLimitedEnd } from '../runtime/tokens.ts';
import { findSentenceEnd } from './find-sentence-end.ts';

export interface CutChunk {
  readonly text: string;
  readonly tokens: number;
  readonly boundary: Boundary;
}

export interface CutResult {
  readonly chunks: readonly CutChunk[];
  /** What is not yet a chunk. */
  readonly pending: string;
}

/** Silence (ms) between two pieces that ends a thought. */
const PAUSE_MS = 1500;
const LARGEST_CHUNK_TOKENS = 400;

/** The most tokens of one chunk under the scope's limit. */
export function largestChunk(maxContextTokens: number): number {
  return Math.max(1, Math.min(LARGEST_CHUNK_TOKENS, Math.floor(maxContextTokens / 4)));
}

export function isPause(previousTs: number, ts: number): boolean {
  return ts - previousTs >= PAUSE_MS;
}

/**
 * Cuts what is pending and the piece that follows it: the chunks, in order, add up with the rest to both. Blank text becomes
 * no chunk: it is left out at a final boundary, and where there is more of it than a chunk could hold.
 * @param largest tokens of one chunk at most, not counting white space around it
 */
export function cutChunks(pending: string, piece: string, final: boolean, largest: number): CutResult {
  let rest = pending + piece;
  if (final) return { chunks: cutBySize(rest, 'final', largest), pending: '' };
  const chunks: CutChunk[] = [];
  for (let end = findSentenceEnd(rest); end > 0; end = findSentenceEnd(rest)) {
    chunks.push(...cutBySize(rest.slice(0, end), 'sentence', largest));
    rest = rest.slice(end);
  }
  for (let end = overlongEnd(rest, largest); end > 0; end = overlongEnd(rest, largest)) {
    chunks.push(...chunkOf(rest.slice(0, end), 'size'));
    rest = rest.slice(end);
  }
  return { chunks, pending: rest.length > largest * 8 ? ` ${rest.trim()} ` : rest };
}

/** All of the text, for a boundary behind it; parts of it where it is longer than a chunk. */
export function cutBySize(text: string, boundary: Boundary, largest: number): readonly CutChunk[] {
  const chunks: CutChunk[] = [];
  let rest = text;
  for (let end = overlongEnd(rest, largest); end > 0; end = overlongEnd(rest, largest)) {
    chunks.push(...chunkOf(rest.slice(0, end), 'size'));
    rest = rest.slice(end);
  }
  return [...chunks, ...chunkOf(rest, boundary)];
}

/** White space around the text is not counted: it belongs to the joint between two chunks. */
export function tokensOf(text: string): number {
  return estimateTokens(text.trim());
}

function chunkOf(text: string, boundary: Boundary): CutChunk[] {
  return text.trim() === '' ? [] : [{ text, tokens: tokensOf(text), boundary }];
}

/** Where to cut a text longer than a chunk, between two words where there are any in the second half of it; -1 for a shorter one. */
function overlongEnd(text: string, largest: number): number {
  if (tokensOf(text) <= largest) return -1;
  const start = text.length - text.trimStart().length;
  const most = tokenLimitedEnd(text, start, largest);
  let end = most;
  while (end > start + (most - start) / 2 && !/\s/.test(text[end - 1] as string)) end -= 1;
  if (end <= start + (most - start) / 2) end = most;
  while (/\s/.test(text[end] ?? '')) end += 1;
  return end;
}
