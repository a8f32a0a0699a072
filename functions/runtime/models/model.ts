/** The provider port of models: one question, one answer with what it cost; and texts to vectors. */
import type { ThinkingEffort } from './model-catalogue.ts';
import type { TokenUsage } from './token-cost.ts';

export type ModelPart = { readonly text: string } | { readonly audio: Uint8Array; readonly mimeType: string; readonly seconds: number };

export interface ModelQuestion {
  /** Its name at the provider. */
  readonly model: string;
  /** The same for many questions, and nothing in it that a person said: providers cache a stable beginning by themselves. */
  readonly instructions: string;
  readonly parts: readonly ModelPart[];
  /** JSON Schema of the answer; without one the answer is text. */
  readonly schema?: Readonly<Record<string, unknown>>;
  /** Thinking included. */
  readonly maxOutputTokens: number;
  readonly thinking?: ThinkingEffort | null;
  /** The answer is streamed: told the text so far, piece by piece. */
  readonly onText?: (soFar: string) => void;
  /** The answer is streamed, and taken as soon as this is true of the text so far: what a model says behind it does not count. */
  readonly isWhole?: (soFar: string) => boolean;
  /** Less than the role's. */
  readonly timeLimitMs?: number;
  readonly signal: AbortSignal;
}

export interface ModelAnswer {
  /** Not empty. */
  readonly text: string;
  /** As the provider names what answered. */
  readonly model: string;
  readonly usage: TokenUsage;
  /** Exactly, or the most that it can be where the provider has not told the usage to its end. */
  readonly costUSD: number;
}

export type EmbedTask = 'query' | 'document';

export interface EmbedQuestion {
  readonly model: string;
  readonly texts: readonly string[];
  readonly task: EmbedTask;
  readonly dimensions: number;
  readonly signal: AbortSignal;
}

export interface EmbedAnswer {
  /** One per text, in order, of length one. */
  readonly vectors: number[][];
  readonly usage: TokenUsage;
  readonly costUSD: number;
}

export interface ModelProvider {
  /** @throws {ModelError} */
  ask(question: ModelQuestion): Promise<ModelAnswer>;
  /** @throws {ModelError} */
  embed(question: EmbedQuestion): Promise<EmbedAnswer>;
}
