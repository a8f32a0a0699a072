/** From tokens to money, exactly: whole counts times prices per million, added up once. Pure. */
import { estimateTokens } from '../tokens.ts';
import type { ModelPrice } from './model-catalogue.ts';

/** As the provider counts them. */
export interface TokenUsage {
  /** All of the input, cached tokens and sound included. */
  readonly input: number;
  readonly cachedInput: number;
  /** Without thinking. */
  readonly output: number;
  readonly thinking: number;
  /** Tokens of sound within the input. */
  readonly audioInput: number;
}

export const NO_USAGE: TokenUsage = { input: 0, cachedInput: 0, output: 0, thinking: 0, audioInput: 0 };

/** US dollars, rounded to billionths so that sums of floats do not drift into it. */
export function tokenCostUSD(usage: TokenUsage, price: ModelPrice): number {
  const cached = Math.min(usage.cachedInput, usage.input);
  // Which of the cached tokens are sound is not told: text is taken to be cached first, as the stable prefix is text.
  const audio = Math.min(usage.audioInput, usage.input - cached);
  const text = usage.input - cached - audio;
  const perMillion = text * price.input + cached * price.cachedInput + audio * (price.audioInput ?? price.input) + usage.output * price.output + usage.thinking * price.thinking;
  return Math.round(perMillion * 1000) / 1e9;
}

/** The most that an answer can cost of which only the input has been counted: how much more was generated is not known. */
export function mostOutputCostUSD(input: TokenUsage, maxOutputTokens: number, price: ModelPrice): number {
  return tokenCostUSD({ ...input, output: maxOutputTokens, thinking: 0 }, { ...price, output: Math.max(price.output, price.thinking) });
}

/** Gemini counts 32 tokens for a second of sound. */
const AUDIO_TOKENS_PER_SECOND = 32;
/** Our estimate of text may be this much too low for a tokenizer that is not the model's. */
const ESTIMATE_MARGIN = 1.5;

/** The most that a call can cost: what is set aside before it. */
export function mostCostUSD(request: { readonly text: string; readonly audioSeconds?: number; readonly maxOutputTokens: number }, price: ModelPrice): number {
  const audioInput = Math.ceil((request.audioSeconds ?? 0) * AUDIO_TOKENS_PER_SECOND);
  const input = Math.ceil(estimateTokens(request.text) * ESTIMATE_MARGIN) + audioInput;
  return mostOutputCostUSD({ ...NO_USAGE, input, audioInput }, request.maxOutputTokens, price);
}
