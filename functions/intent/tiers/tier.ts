/** One interface for every way of recognising a clause, so that a cascade is a list of them, cheapest first. */
import type { Alternative, Slots, Tier } from '../../../schemas/generated/types.ts';
import type { CompiledIntents } from '../compile-intents.ts';

export const UNKNOWN = 'unknown';

export interface TierQuery {
  /** NFKC, without invisible characters, one space between words; upper case kept. */
  readonly clause: string;
  /** As `normaliseText` returns it. */
  readonly normalised: string;
  readonly intents: CompiledIntents;
  /** Allowed domains, sorted; empty: all. */
  readonly domains: readonly string[];
  /** Milliseconds since the epoch at which it was said. */
  readonly now: number;
  readonly signal: AbortSignal;
}

export interface TierAnswer {
  /** An intent of the catalogue, or UNKNOWN when the tier is sure that it is none of them. */
  readonly intent: string;
  readonly confidence: number;
  readonly alternatives: readonly Alternative[];
  /** False: a hint only; the next tier is asked. */
  readonly sure: boolean;
  readonly tier: Tier;
  readonly model: string | null;
  readonly costUSD: number;
  /** Not sure, but one of these two is likely meant: worth asking which. */
  readonly between?: readonly [string, string];
  /** Slots that the tier itself read (named groups of a pattern, a model's answer). */
  readonly slots?: Slots;
}

export interface RecognitionTier {
  readonly name: Tier;
  /** Undefined: nothing to say. @throws {RetryableError} when it could answer later */
  recognise(query: TierQuery): TierAnswer | undefined | Promise<TierAnswer | undefined>;
  /** Told the outcome of the tiers behind it. */
  remember?(query: TierQuery, answer: TierAnswer): void | Promise<void>;
}

/** What no tier was sure of. */
export const MAX_UNKNOWN_CONFIDENCE = 0.3;
const MAX_ALTERNATIVES = 3;

/** Asks the tiers in turn until one is sure. Without a sure one the answer is UNKNOWN, with the best hints as alternatives. */
export async function askTiers(tiers: readonly RecognitionTier[], query: TierQuery): Promise<TierAnswer> {
  let hint: TierAnswer | undefined;
  let costUSD = 0;
  const asked: RecognitionTier[] = [];
  let final: TierAnswer | undefined;
  for (const tier of tiers) {
    const answer = await tier.recognise(query);
    if (answer) {
      costUSD += answer.costUSD;
      if (answer.sure) { final = { ...answer, costUSD }; break; }
      if (!hint || answer.confidence > hint.confidence || tier.name === 'strong') hint = answer;
    }
    asked.push(tier);
  }
  const result = final ?? unknownFrom(hint, costUSD);
  for (const tier of asked) await tier.remember?.(query, result);
  return result;
}

/** A refused answer's confidence, in the range that means "none of these": a nearer miss stays the higher one. */
export function unknownConfidence(confidence: number): number {
  return Math.round(Math.min(MAX_UNKNOWN_CONFIDENCE, confidence * 0.6) * 1e4) / 1e4;
}

function unknownFrom(hint: TierAnswer | undefined, costUSD: number): TierAnswer {
  const guesses = hint && hint.intent !== UNKNOWN ? [{ intent: hint.intent, confidence: hint.confidence }, ...hint.alternatives] : (hint?.alternatives ?? []);
  return {
    intent: UNKNOWN, confidence: unknownConfidence(hint?.confidence ?? 0), alternatives: guesses.slice(0, MAX_ALTERNATIVES),
    sure: true, tier: hint?.tier ?? 'local', model: hint?.model ?? null, costUSD, ...(hint?.between ? { between: hint.between } : {}),
  };
}
