/**
 * What is asked of one tier's model: a paid question whose answer is streamed, so that one that stalls, runs on without end or is
 * overtaken is not waited for. An answer that cannot be read is asked for once more, as far as time and money allow.
 */
import type { DegradedReason } from '../../../schemas/generated/types.ts';
import { ModelAnswerError, type ModelAnswerFault, ModelCancelledError } from '../../runtime/models/errors.ts';
import type { ModelAnswer } from '../../runtime/models/model.ts';
import { modelFacts, priceAt, TIME_LIMITS_MS } from '../../runtime/models/model-catalogue.ts';
import { addUSD, paidCall } from '../../runtime/models/paid-call.ts';
import { isWholeJson, parseAnswer } from '../../runtime/models/parse-answer.ts';
import { mostCostUSD } from '../../runtime/models/token-cost.ts';
import type { StoredAnswer } from './answer-cache.ts';
import type { AskDeps, Asking } from './ask-models.ts';
import { askAgain, isMendable, type MendableFault, type StablePrompt } from './assemble-prompt.ts';
import { readAnswer } from './read-answer.ts';
import { watchOvertaken } from './watch-overtaken.ts';

export interface TierQuestion {
  readonly role: 'fast' | 'strong';
  readonly model: string;
  readonly prompt: StablePrompt;
  readonly question: string;
  /** Of the question, and of the same one put again. */
  readonly callIds: readonly [string, string];
  readonly mayAskAgain: boolean;
}

/** `again`: the question was put a second time. */
export type TierAnswered = { readonly costUSD: number; readonly again: boolean } & (
  | { readonly outcome: 'answered'; readonly answer: StoredAnswer }
  | { readonly outcome: 'degraded'; readonly reason: DegradedReason }
);

const MAX_OUTPUT_TOKENS = { fast: 1024, strong: 4096 } as const;
/** The share of the time limit that has to be left for a question to be put again. */
const LEAST_TIME_LEFT = 0.5;

export async function askTier(tier: TierQuestion, asking: Asking, deps: AskDeps): Promise<TierAnswered> {
  const limitMs = TIME_LIMITS_MS[tier.role].whole;
  const began = asking.clock.now();
  const first = await askOnce(tier, tier.prompt.instructions, { callId: tier.callIds[0], timeLimitMs: limitMs }, asking, deps);
  const leftMs = limitMs - (asking.clock.now() - began);
  if (first.outcome === 'answered' || first.fault === undefined || !tier.mayAskAgain || leftMs < limitMs * LEAST_TIME_LEFT) return { ...first, again: false };
  const second = await askOnce(tier, askAgain(tier.prompt.instructions, first.fault), { callId: tier.callIds[1], timeLimitMs: leftMs }, asking, deps);
  // Without money for it, the answer is as unusable as it was.
  const reason = second.outcome === 'degraded' && second.reason === 'budget' ? { reason: first.reason } : {};
  return { ...second, ...reason, costUSD: addUSD(first.costUSD, second.costUSD), again: true };
}

type Once = { readonly costUSD: number } & (
  | { readonly outcome: 'answered'; readonly answer: StoredAnswer }
  | { readonly outcome: 'degraded'; readonly reason: DegradedReason; readonly fault?: MendableFault }
);

/** An answer that cannot be used is bought as well: a message that is handled again finds it, and does not buy it again. */
type Bought = StoredAnswer | { readonly refused: ModelAnswerFault; readonly context: object };

async function askOnce(tier: TierQuestion, instructions: string, { callId, timeLimitMs }: { readonly callId: string; readonly timeLimitMs: number }, asking: Asking, deps: AskDeps): Promise<Once> {
  const { role, model, prompt, question } = tier;
  const { store, clock, sessionId, limits } = asking;
  const maxOutputTokens = MAX_OUTPUT_TOKENS[role];
  const asked = await paidCall<Bought>({
    callId, sessionId, limits, store, clock, wanted: async () => !(await asking.overtaken()),
    mostUSD: mostCostUSD({ text: instructions + JSON.stringify(prompt.schema) + question, maxOutputTokens }, priceAt(modelFacts(model), clock.now())),
  }, async () => {
    const waiting = watchOvertaken(asking);
    try {
      const answer = await deps.models.ask(role, {
        model, instructions, parts: [{ text: question }], schema: prompt.schema, maxOutputTokens, thinking: modelFacts(model).thinking,
        isWhole: isWholeJson, onText: waiting.stop, timeLimitMs, signal: waiting.signal,
      });
      return { value: { answer: readable(answer, asking), model }, costUSD: answer.costUSD };
    } catch (error) {
      if (error instanceof ModelAnswerError && error.costUSD !== undefined) return { value: { refused: error.fault, context: error.context }, costUSD: error.costUSD };
      throw error;
    } finally {
      waiting.stop();
    }
  });
  const { costUSD } = asked;
  const degraded = (reason: DegradedReason): Once => ({ outcome: 'degraded', reason, costUSD });
  const inTrouble = (code: string, context: object): void => deps.onTrouble?.({ tier: role, model, code, context });
  switch (asked.outcome) {
    case 'unwanted': return degraded('overtaken');
    case 'refused': return degraded('budget');
    case 'failed':
      if (asked.error instanceof ModelCancelledError && !asking.signal.aborted) return degraded('overtaken');
      inTrouble(asked.error.code, asked.error.context);
      return degraded(asked.error.retryable ? 'unavailable' : 'unusable');
    case 'answered': {
      if (!('refused' in asked.value)) return { outcome: 'answered', answer: asked.value, costUSD };
      const { refused, context } = asked.value;
      inTrouble('MODEL_ANSWER', context);
      return { ...degraded('unusable'), ...(isMendable(refused) ? { fault: refused } : {}) };
    }
  }
}

/** @throws {ModelAnswerError} */
function readable(answer: ModelAnswer, { said, intents }: Asking): Record<string, unknown> {
  const parsed = parseAnswer(answer);
  if (!readAnswer(parsed, said, intents)) throw new ModelAnswerError('schema', 'the answer is not one that the catalogue allows', { context: { model: answer.model }, costUSD: answer.costUSD });
  return parsed;
}
