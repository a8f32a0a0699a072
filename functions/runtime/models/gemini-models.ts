/** The model port on Google's Gemini, by API key or on Vertex. The SDK is loaded with the first question. */
import type { GenerateContentParameters, GoogleGenAI, GoogleGenAIOptions, ThinkingLevel } from '@google/genai';
import type { Clock } from '../clock.ts';
import { toModelError } from './gemini-errors.ts';
import { ModelAnswerError } from './errors.ts';
import { GeminiAnswer } from './gemini-answer.ts';
import type { EmbedQuestion, ModelPart, ModelProvider, ModelQuestion } from './model.ts';
import { type ModelPrice, modelFacts, priceAt } from './model-catalogue.ts';
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

/** How long the last chunk, with the exact usage, is waited for once the answer is there. */
const USAGE_GRACE_MS = 250;
const EMBED_TASKS = { query: 'RETRIEVAL_QUERY', document: 'RETRIEVAL_DOCUMENT' } as const;

export function createGeminiModels({ access, baseUrl, clock }: GeminiOptions): ModelProvider {
  let opened: Promise<GoogleGenAI> | undefined;
  const client = (): Promise<GoogleGenAI> => (opened ??= open(access, baseUrl));
  const price = (model: string): ModelPrice => priceAt(modelFacts(model), clock.now());

  return {
    async ask(question) {
      const seen = new GeminiAnswer(question, price(question.model));
      const genai = await client();
      try {
        if (seen.streamed) await stream(genai, question, seen);
        else seen.add(await genai.models.generateContent(parameters(question)));
        return seen.finish();
      } catch (error) {
        throw toModelError(error, { signal: question.signal, model: question.model, costUSD: seen.costUSD, begun: seen.hasBegun });
      }
    },

    async embed({ model, texts, task, dimensions, signal }) {
      const genai = await client();
      try {
        // Plain strings would be joined to one text by the SDK for newer models.
        const contents = texts.map((text) => ({ role: 'user', parts: [{ text }] }));
        const response = await genai.models.embedContent({ model, contents, config: { taskType: EMBED_TASKS[task], outputDimensionality: dimensions, abortSignal: signal } });
        return embedded({ model, texts, dimensions }, response.embeddings ?? [], price(model));
      } catch (error) {
        throw toModelError(error, { signal, model, costUSD: 0, begun: false });
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

/** To its end, or until all is said that was asked for: models may fill up an answer with blanks up to their limit. */
async function stream(genai: GoogleGenAI, question: ModelQuestion, seen: GeminiAnswer): Promise<void> {
  const enough = new AbortController();
  let grace: NodeJS.Timeout | undefined;
  try {
    for await (const chunk of await genai.models.generateContentStream(parameters({ ...question, signal: AbortSignal.any([question.signal, enough.signal]) }))) {
      seen.add(chunk);
      question.onText?.(seen.text);
      if (seen.isWaitingForUsage) grace ??= setTimeout(() => enough.abort(), USAGE_GRACE_MS);
    }
  } catch (error) {
    if (!enough.signal.aborted) throw error;
  } finally {
    clearTimeout(grace);
  }
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

/** @throws {ModelAnswerError} when the vectors are not what was asked for */
function embedded({ model, texts, dimensions }: Pick<EmbedQuestion, 'model' | 'texts' | 'dimensions'>, embeddings: readonly { readonly values?: number[] }[], price: ModelPrice) {
  // The Gemini API tells no usage for embeddings.
  const usage: TokenUsage = { ...NO_USAGE, input: texts.reduce((sum, text) => sum + estimateTokens(text), 0) };
  const costUSD = tokenCostUSD(usage, price);
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
