/**
 * A provider of models with time limits, one retry where it can help, and a circuit breaker for each model: a caller waits
 * for a model that is down once, not every time. Its clock is the machine's, as the network's is.
 */
import { BrokenCircuitError, circuitBreaker, type CircuitBreakerPolicy, ConsecutiveBreaker, ExponentialBackoff, handleWhen } from 'cockatiel';
import { isModelError, ModelCancelledError, ModelRateLimitedError, ModelRequestError, ModelRestingError, ModelTimeoutError, ModelUnavailableError } from './errors.ts';
import type { EmbedAnswer, EmbedQuestion, ModelAnswer, ModelProvider, ModelQuestion } from './model.ts';
import type { TimeLimits } from './model-catalogue.ts';

export interface GuardedModelsOptions {
  readonly provider: ModelProvider;
  readonly timeLimitsMs: TimeLimits;
  /** Failures in a row after which a model is left alone. */
  readonly failures?: number;
  /** How long it is left alone first; doubled with every further failure, to a minute. */
  readonly restMs?: number;
  /** Before the retry of a provider that does not say when to come again. */
  readonly pauseMs?: number;
}

const LONGEST_REST_MS = 60_000;
const LEAST_TIME_MS = 250;

export function createGuardedModels({ provider, timeLimitsMs, failures = 3, restMs = 5_000, pauseMs = 200 }: GuardedModelsOptions): ModelProvider {
  const circuits = new Map<string, CircuitBreakerPolicy>();
  /** Until when (ms) a model's quota is used up. */
  const resting = new Map<string, number>();

  const circuitOf = (model: string): CircuitBreakerPolicy => {
    let circuit = circuits.get(model);
    if (!circuit) {
      circuit = circuitBreaker(handleWhen(isOfTheModel), {
        breaker: new ConsecutiveBreaker(failures), halfOpenAfter: new ExponentialBackoff({ initialDelay: restMs, maxDelay: LONGEST_REST_MS }),
      });
      circuits.set(model, circuit);
    }
    return circuit;
  };

  async function guarded<T>({ model, signal: outer, timeLimitMs = timeLimitsMs.whole }: Guarded, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const until = Date.now() + Math.min(timeLimitMs, timeLimitsMs.whole);
    if (outer.aborted) throw new ModelCancelledError('nobody waits for the answer', { context: { model }, costUSD: 0 });
    if ((resting.get(model) ?? 0) > Date.now()) throw new ModelRestingError('the model\'s quota is used up for now', { context: { model } });
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), until - Date.now());
    const signal = AbortSignal.any([outer, late.signal]);
    const attempt = () => circuitOf(model).execute(() => call(signal).catch((error: unknown) => { throw outer.aborted ? cancelled(model, error) : error; }));
    try {
      try {
        return await attempt();
      } catch (error) {
        const pause = pauseFor(error, pauseMs);
        if (pause === undefined || signal.aborted || Date.now() + pause + LEAST_TIME_MS > until) throw error;
        await wait(pause, signal);
        if (signal.aborted) throw error;
        return await attempt();
      }
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw new ModelRestingError('the model failed again and again and is left alone for a while', { context: { model } });
      if (error instanceof ModelRateLimitedError) resting.set(model, Date.now() + Math.min(LONGEST_REST_MS, error.retryAfterMs ?? restMs));
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** A stream that tells nothing for too long is given up. */
  async function streamed(question: ModelQuestion, signal: AbortSignal): Promise<ModelAnswer> {
    const stalled = new AbortController();
    const { whole, firstText = whole, nextText = whole } = timeLimitsMs;
    let timer = setTimeout(() => stalled.abort(), firstText);
    const onText = (soFar: string): void => {
      clearTimeout(timer);
      timer = setTimeout(() => stalled.abort(), nextText);
      question.onText?.(soFar);
    };
    try {
      return await provider.ask({ ...question, onText, signal: AbortSignal.any([signal, stalled.signal]) });
    } catch (error) {
      throw stalled.signal.aborted ? new ModelTimeoutError('the model\'s answer does not go on', { context: { model: question.model, stalled: true } }) : error;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    ask: (question: ModelQuestion): Promise<ModelAnswer> => guarded(question, (signal) => (question.onText || question.isWhole ? streamed(question, signal) : provider.ask({ ...question, signal }))),
    embed: (question: EmbedQuestion): Promise<EmbedAnswer> => guarded(question, (signal) => provider.embed({ ...question, signal })),
  };
}

type Guarded = Pick<ModelQuestion, 'model' | 'signal' | 'timeLimitMs'>;

/** What was asked may be charged all the same. */
function cancelled(model: string, error: unknown): ModelCancelledError {
  return new ModelCancelledError('nobody waits for the answer any more', { context: { model }, costUSD: isModelError(error) ? error.costUSD : undefined });
}

/** Not of what it was asked: the next question would fail, too. */
function isOfTheModel(error: unknown): boolean {
  return error instanceof ModelUnavailableError || error instanceof ModelTimeoutError || (error instanceof ModelRequestError && error.always);
}

/** Ms until another attempt makes sense; undefined where none does: an answer that may have been charged is not asked for twice. */
function pauseFor(error: unknown, pauseMs: number): number | undefined {
  if (error instanceof ModelRateLimitedError) return error.retryAfterMs ?? pauseMs;
  return error instanceof ModelUnavailableError && error.costUSD === 0 ? pauseMs : undefined;
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
  return promise;
}
