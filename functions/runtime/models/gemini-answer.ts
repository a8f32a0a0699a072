/** What has come of an answer so far, in one piece or in chunks, and what it costs. */
import type { GenerateContentResponse } from '@google/genai';
import { ModelAnswerError, ModelBlockedError, ModelUnavailableError } from './errors.ts';
import type { ModelAnswer, ModelQuestion } from './model.ts';
import type { ModelPrice } from './model-catalogue.ts';
import { mostCostUSD, mostOutputCostUSD, NO_USAGE, tokenCostUSD, type TokenUsage } from './token-cost.ts';

/** Finish reasons of an answer that a filter stopped. */
const BLOCKED = new Set(['SAFETY', 'RECITATION', 'BLOCKLIST', 'PROHIBITED_CONTENT', 'SPII', 'IMAGE_SAFETY', 'LANGUAGE']);

export class GeminiAnswer {
  readonly #question: ModelQuestion;
  readonly #price: ModelPrice;
  #model: string;
  #usage: TokenUsage | undefined;
  #finishReason: string | undefined;
  #blocked: string | undefined;
  #whole = false;
  #text = '';
  /** It comes in chunks, of which the last says a reason for the end. */
  readonly streamed: boolean;

  constructor(question: ModelQuestion, price: ModelPrice) {
    this.streamed = question.onText !== undefined || question.isWhole !== undefined;
    this.#question = question;
    this.#price = price;
    this.#model = question.model;
  }

  get text(): string {
    return this.#text;
  }

  get hasBegun(): boolean {
    return this.#usage !== undefined || this.#text !== '';
  }

  /** All that was asked for is there, and the provider has not said that it is done. */
  get isWaitingForUsage(): boolean {
    return this.#whole && this.#finishReason === undefined;
  }

  /**
   * US dollars: exactly when the answer is done. Some models count the output in their last chunk alone, so before it all output
   * that is allowed is counted. Undefined while the provider has told nothing.
   */
  get costUSD(): number | undefined {
    if (!this.#usage) return undefined;
    const done = !this.streamed || this.#finishReason !== undefined || this.#blocked !== undefined;
    return done ? tokenCostUSD(this.#usage, this.#price) : mostOutputCostUSD(this.#usage, this.#question.maxOutputTokens, this.#price);
  }

  add(response: GenerateContentResponse): this {
    const [candidate] = response.candidates ?? [];
    if (!this.#whole) for (const part of candidate?.content?.parts ?? []) if (part.text !== undefined && part.thought !== true) this.#text += part.text;
    this.#whole ||= this.#question.isWhole?.(this.#text) ?? false;
    this.#finishReason = candidate?.finishReason ?? this.#finishReason;
    this.#blocked = response.promptFeedback?.blockReason ?? this.#blocked;
    this.#model = response.modelVersion ?? this.#model;
    if (response.usageMetadata) this.#usage = toUsage(response.usageMetadata);
    return this;
  }

  /** @throws {ModelBlockedError} {ModelAnswerError} {ModelUnavailableError} */
  finish(): ModelAnswer {
    const { costUSD } = this;
    const { model, instructions, parts, maxOutputTokens } = this.#question;
    const context = { model, finishReason: this.#finishReason };
    if (this.#blocked !== undefined) throw new ModelBlockedError('a safety filter refused the question', { context: { ...context, blockReason: this.#blocked }, costUSD });
    if (this.#finishReason !== undefined && BLOCKED.has(this.#finishReason)) throw new ModelBlockedError('a safety filter stopped the answer', { context, costUSD });
    if (!this.#whole) {
      if (this.streamed && this.#finishReason === undefined) throw new ModelUnavailableError('the answer broke off', { context, costUSD });
      if (this.#finishReason === 'MAX_TOKENS') throw new ModelAnswerError('truncated', 'the answer did not fit its limit of tokens', { context, costUSD });
      if (this.#text.trim() === '') throw new ModelAnswerError('empty', 'the answer is empty', { context, costUSD });
    }
    const text = parts.map((part) => ('text' in part ? part.text : '')).join('');
    const audioSeconds = parts.reduce((sum, part) => sum + ('audio' in part ? part.seconds : 0), 0);
    return { text: this.#text, model: this.#model, usage: this.#usage ?? NO_USAGE, costUSD: costUSD ?? mostCostUSD({ text: instructions + text, audioSeconds, maxOutputTokens }, this.#price) };
  }
}

function toUsage(told: NonNullable<GenerateContentResponse['usageMetadata']>): TokenUsage {
  const audioInput = told.promptTokensDetails?.find(({ modality }) => modality === 'AUDIO')?.tokenCount ?? 0;
  return {
    input: (told.promptTokenCount ?? 0) + (told.toolUsePromptTokenCount ?? 0), cachedInput: told.cachedContentTokenCount ?? 0,
    output: told.candidatesTokenCount ?? 0, thinking: told.thoughtsTokenCount ?? 0, audioInput,
  };
}
