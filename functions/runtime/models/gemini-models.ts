/** The model port on Google's Gemini, by API key or on Vertex. The SDK is loaded with the first question. */
import type { GenerateContentParameters, GenerateContentResponse, GoogleGenAI, GoogleGenAIOptions, ThinkingLevel } from '@google/genai';
import type { Clock } from '../clock.ts';
import { toModelError } from './gemini-errors.ts';
import { ModelAnswerError, ModelBlockedError, ModelUnavailableError } from './errors.ts';
import type { EmbedQuestion, ModelAnswer, ModelPart, ModelProvider, ModelQuestion } from './model.ts';
import { modelFacts, priceAt } from './model-catalogue.ts';
import { estimateTokens } from '../tokens.ts';
import { NO_USAGE, tokenCostUSD, type TokenUsage } from './token-cost.ts';

/** On Vertex the process's own Google identity asks, unless `auth` says otherwise. */
export type GeminiAccess = { readonly apiKey: string } | { readonly project: string; readonly location: string; readonly auth?: GoogleGenAIOptions['googleAuthOptions'] };

export interface GeminiOptions {
  readonly access: GeminiAccess;
  /** Another address than Google's: a proxy, or a test's server. */
  readonly baseUrl?: string | undefined;
  readonly clock: Clock;
}

const EMBED_TASKS = { query: 'RETRIEVAL_QUERY', document: 'RETRIEVAL_DOCUMENT' } as const;
/** Finish reasons of an answer that a filter stopped. */
const BLOCKED = new Set(['SAFETY', 'RECITATION', 'BLOCKLIST', 'PROHIBITED_CONTENT', 'SPII', 'IMAGE_SAFETY', 'LANGUAGE']);

export function createGeminiModels({ access, baseUrl, clock }: GeminiOptions): ModelProvider {
  let opened: Promise<GoogleGenAI> | undefined;
  const client = (): Promise<GoogleGenAI> => (opened ??= open(access, baseUrl));
  const cost = (model: string, usage: TokenUsage): number => tokenCostUSD(usage, priceAt(modelFacts(model), clock.now()));

  return {
    async ask(question) {
      const seen = new Answer(question, (usage) => cost(question.model, usage));
      const genai = await client();
      try {
        if (!question.onText) return seen.add(await genai.models.generateContent(parameters(question))).finish(true);
        for await (const chunk of await genai.models.generateContentStream(parameters(question))) question.onText(seen.add(chunk).text);
        return seen.finish(false);
      } catch (error) {
        throw toModelError(error, { signal: question.signal, model: question.model, costUSD: seen.costUSD });
      }
    },

    async embed({ model, texts, task, dimensions, signal }) {
      const genai = await client();
      try {
        // Plain strings would be joined to one text by the SDK for newer models.
        const contents = texts.map((text) => ({ role: 'user', parts: [{ text }] }));
        const response = await genai.models.embedContent({ model, contents, config: { taskType: EMBED_TASKS[task], outputDimensionality: dimensions, abortSignal: signal } });
        return embedded({ model, texts, dimensions }, response.embeddings ?? [], cost);
      } catch (error) {
        throw toModelError(error, { signal, model, costUSD: 0 });
      }
    },
  };
}

async function open(access: GeminiAccess, baseUrl: string | undefined): Promise<GoogleGenAI> {
  const { GoogleGenAI } = await import('@google/genai');
  const httpOptions = { ...(baseUrl ? { baseUrl } : {}), retryOptions: { attempts: 1 } };
  if ('apiKey' in access) return new GoogleGenAI({ apiKey: access.apiKey, vertexai: false, httpOptions });
  const { project, location, auth } = access;
  return new GoogleGenAI({ vertexai: true, project, location, httpOptions, ...(auth ? { googleAuthOptions: auth } : {}) });
}

function parameters(question: ModelQuestion): GenerateContentParameters {
  const { model, instructions, schema, maxOutputTokens, thinking, signal } = question;
  return {
    model,
    contents: [{ role: 'user', parts: question.parts.map(toPart) }],
    config: {
      systemInstruction: instructions, maxOutputTokens, candidateCount: 1, abortSignal: signal,
      ...(schema ? { responseMimeType: 'application/json', responseJsonSchema: schema } : {}),
      ...(thinking ? { thinkingConfig: { thinkingLevel: thinking.toUpperCase() as ThinkingLevel } } : {}),
    },
  };
}

function toPart(part: ModelPart): { text: string } | { inlineData: { data: string; mimeType: string } } {
  return 'text' in part ? { text: part.text } : { inlineData: { data: Buffer.from(part.audio).toString('base64'), mimeType: part.mimeType } };
}

/** What has come of an answer so far, in one piece or in chunks. */
class Answer {
  readonly #question: ModelQuestion;
  readonly #cost: (usage: TokenUsage) => number;
  #model: string;
  #usage: TokenUsage | undefined;
  #finishReason: string | undefined;
  #blocked: string | undefined;
  text = '';

  constructor(question: ModelQuestion, cost: (usage: TokenUsage) => number) {
    this.#question = question;
    this.#cost = cost;
    this.#model = question.model;
  }

  /** Undefined while the provider has told no usage. */
  get costUSD(): number | undefined {
    return this.#usage && this.#cost(this.#usage);
  }

  add(response: GenerateContentResponse): this {
    const [candidate] = response.candidates ?? [];
    for (const part of candidate?.content?.parts ?? []) if (part.text !== undefined && part.thought !== true) this.text += part.text;
    this.#finishReason = candidate?.finishReason ?? this.#finishReason;
    this.#blocked = response.promptFeedback?.blockReason ?? this.#blocked;
    this.#model = response.modelVersion ?? this.#model;
    if (response.usageMetadata) this.#usage = toUsage(response.usageMetadata);
    return this;
  }

  /** @throws {ModelBlockedError} {ModelAnswerError} {ModelUnavailableError} */
  finish(whole: boolean): ModelAnswer {
    const { costUSD } = this;
    const context = { model: this.#question.model, finishReason: this.#finishReason };
    if (this.#blocked !== undefined) throw new ModelBlockedError('a safety filter refused the question', { context: { ...context, blockReason: this.#blocked }, costUSD: costUSD ?? 0 });
    if (this.#finishReason !== undefined && BLOCKED.has(this.#finishReason)) throw new ModelBlockedError('a safety filter stopped the answer', { context, costUSD });
    if (this.#finishReason === undefined && !whole) throw new ModelUnavailableError('the answer broke off', { context, costUSD });
    if (this.#finishReason === 'MAX_TOKENS') throw new ModelAnswerError('truncated', 'the answer did not fit its limit of tokens', { context, costUSD });
    if (this.text.trim() === '') throw new ModelAnswerError('empty', 'the answer is empty', { context, costUSD });
    const usage = this.#usage ?? { ...NO_USAGE, input: estimateTokens(this.#question.instructions + this.#question.parts.map((part) => ('text' in part ? part.text : '')).join('')), output: estimateTokens(this.text) };
    return { text: this.text, model: this.#model, usage, costUSD: this.#cost(usage) };
  }
}

function toUsage(told: NonNullable<GenerateContentResponse['usageMetadata']>): TokenUsage {
  const audioInput = told.promptTokensDetails?.find(({ modality }) => modality === 'AUDIO')?.tokenCount ?? 0;
  return {
    input: (told.promptTokenCount ?? 0) + (told.toolUsePromptTokenCount ?? 0), cachedInput: told.cachedContentTokenCount ?? 0,
    output: told.candidatesTokenCount ?? 0, thinking: told.thoughtsTokenCount ?? 0, audioInput,
  };
}

/** @throws {ModelAnswerError} when the vectors are not what was asked for */
function embedded({ model, texts, dimensions }: Pick<EmbedQuestion, 'model' | 'texts' | 'dimensions'>, embeddings: readonly { readonly values?: number[] }[], cost: (model: string, usage: TokenUsage) => number) {
  // The Gemini API tells no usage for embeddings.
  const usage: TokenUsage = { ...NO_USAGE, input: texts.reduce((sum, text) => sum + estimateTokens(text), 0) };
  const costUSD = cost(model, usage);
  const vectors = embeddings.map(({ values = [] }) => normalised(values));
  if (vectors.length !== texts.length || vectors.some((vector) => vector.length !== dimensions || vector.some((part) => !Number.isFinite(part)))) {
    throw new ModelAnswerError('schema', `there should be ${texts.length} vectors of ${dimensions} numbers`, { context: { model, vectors: vectors.length }, costUSD });
  }
  return { vectors, usage, costUSD };
}

/** Vectors shorter than a model's full length come unnormalised. */
function normalised(values: readonly number[]): number[] {
  const length = Math.hypot(...values);
  return length === 0 ? [...values] : values.map((value) => value / length);
}
