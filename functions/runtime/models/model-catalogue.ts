/** What is known of each model (price, limits, retirement), and how long each role may take. The data is `model-data.json`; a price change is an edit there. */
import data from './model-data.json' with { type: 'json' };
import { UnknownModelError } from './errors.ts';

/** Intents by the cheaper and the better model, vectors, rolling summaries, text from sound. Only what is named is asked. */
export const MODEL_ROLES = ['fast', 'strong', 'embed', 'summarize', 'transcribe'] as const;
export type ModelRole = (typeof MODEL_ROLES)[number];

/** US dollars per million tokens, from a day (UTC) on. */
export interface ModelPrice {
  readonly from: string;
  readonly input: number;
  /** Of input that the provider had cached: part of the input's count. */
  readonly cachedInput: number;
  readonly output: number;
  readonly thinking: number;
  /** Of sound; the price of `input` unless told. */
  readonly audioInput?: number;
}

export interface ModelFacts {
  readonly id: string;
  readonly provider: string;
  readonly kind: 'generate' | 'embed';
  readonly contextTokens: number;
  readonly outputTokens: number;
  /** The least thinking that the model can be set to; null: it has no levels. */
  readonly thinking: ThinkingEffort | null;
  /** ISO day on which the provider shuts it down; null: none is announced. */
  readonly retiresOn: string | null;
  /** In order of time. */
  readonly prices: readonly ModelPrice[];
}

export type ThinkingEffort = 'minimal' | 'low' | 'medium' | 'high';

/** In ms. A conversation waits for `fast` and `summarize`; `strong` is asked where waiting is better than guessing; sound takes its time. */
export interface TimeLimits {
  /** Of one question, its retry included. */
  readonly whole: number;
  /** Of a streamed answer, until its first text. The whole limit unless told. */
  readonly firstText?: number;
  /** Of a streamed answer, from one text to the next. The whole limit unless told. */
  readonly nextText?: number;
}

export const TIME_LIMITS_MS: Readonly<Record<ModelRole, TimeLimits>> = data.timeLimitsMs;

const MODELS: ReadonlyMap<string, ModelFacts> = new Map((data.models as readonly ModelFacts[]).map((model) => [model.id, model]));

/** @throws {UnknownModelError} for a model whose price is not known: nothing is spent blindly */
export function modelFacts(id: string): ModelFacts {
  const facts = MODELS.get(id);
  if (!facts) throw new UnknownModelError(`the model ${id} is not in model-data.json, so its price is not known; there are: ${[...MODELS.keys()].join(', ')}`);
  return facts;
}

/** The price at `now` (ms since the epoch). */
export function priceAt({ prices }: Pick<ModelFacts, 'prices'>, now: number): ModelPrice {
  const day = new Date(now).toISOString().slice(0, 10);
  return (prices.findLast(({ from }) => from <= day) ?? prices[0]) as ModelPrice;
}

/** Days until the provider shuts the model down, negative once it has; undefined when nothing is announced. */
export function daysLeft({ retiresOn }: Pick<ModelFacts, 'retiresOn'>, now: number): number | undefined {
  return retiresOn === null ? undefined : Math.ceil((Date.parse(`${retiresOn}T00:00:00Z`) - now) / 86_400_000);
}
