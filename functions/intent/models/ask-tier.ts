/**
 * What is asked of one tier's model: a paid question whose answer is streamed, so that one that stalls, runs on without end or is
 * overtaken is not waited for. An answer that cannot be read is asked for once more, as far as time and money allow.
 */
import type { DegradedReason } from '../../../schemas/generated/types.ts';
import { ModelAnswerError, ModelCancelledError } from '../../runtime/models/errors.ts';
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

async function askOnce({ role, model, prompt, question }: TierQuestion, instructions: string, { callId, timeLimitMs }: { readonly callId: string; readonly timeLimitMs: number }, asking: Asking, deps: AskDeps): Promise<Once> {
  const { store, clock, sessionId, limits, said, intents } = asking;
  if (await asking.overtaken()) return { outcome: 'degraded', reason: 'overtaken', costUSD: 0 };
  const maxOutputTokens = MAX_OUTPUT_TOKENS[role];
  const mostUSD = mostCostUSD({ text: instructions + JSON.stringify(prompt.schema) + question, maxOutputTokens }, priceAt(modelFacts(model), clock.now()));
  const asked = await paidCall<StoredAnswer>({ callId, sessionId, limits, store, clock, mostUSD }, async () => {
    const waiting = watchOvertaken(asking);
    try {
      const answer = await deps.models.ask(role, {
        model, instructions, parts: [{ text: question }], schema: prompt.schema, maxOutputTokens, thinking: modelFacts(model).thinking,
        isWhole: isWholeJson, onText: waiting.stop, timeLimitMs, signal: waiting.signal,
      });
      const parsed = parseAnswer(answer);
      if (!readAnswer(parsed, said, intents)) throw new ModelAnswerError('schema', 'the answer is not one that the catalogue allows', { context: { model }, costUSD: answer.costUSD });
      return { value: { answer: parsed, model }, costUSD: answer.costUSD };
    } finally {
      waiting.stop();
    }
  });
  const { costUSD } = asked;
  if (asked.outcome === 'answered') return { outcome: 'answered', answer: asked.value, costUSD };
  if (asked.outcome === 'refused') return { outcome: 'degraded', reason: 'budget', costUSD };
  const { error } = asked;
  if (error instanceof ModelCancelledError && !asking.signal.aborted) return { outcome: 'degraded', reason: 'overtaken', costUSD };
  deps.onTrouble?.({ tier: role, model, code: error.code, context: error.context });
  const fault = error instanceof ModelAnswerError && isMendable(error.fault) ? { fault: error.fault } : {};
  return { outcome: 'degraded', reason: error.retryable ? 'unavailable' : 'unusable', ...fault, costUSD };
}
