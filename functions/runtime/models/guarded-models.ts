/**
 * A provider of models with time limit, one retry where it can help, and a circuit breaker for each model: a caller waits
 * for a model that is down once, not every time. Its clock is the machine's, as the network's is.
 */
import { BrokenCircuitError, circuitBreaker, type CircuitBreakerPolicy, ConsecutiveBreaker, ExponentialBackoff, handleWhen } from 'cockatiel';
import { ModelRateLimitedError, ModelRestingError, ModelTimeoutError, ModelUnavailableError } from './errors.ts';
import type { EmbedAnswer, EmbedQuestion, ModelAnswer, ModelProvider, ModelQuestion } from './model.ts';

export interface GuardedModelsOptions {
  readonly provider: ModelProvider;
  /** For one question with its retry, in ms. */
  readonly timeLimitMs: number;
  /** Failures in a row after which a model is left alone. */
  readonly failures?: number;
  /** How long it is left alone first; doubled with every further failure, to a minute. */
  readonly restMs?: number;
  /** Before the retry of a provider that does not say when to come again. */
  readonly pauseMs?: number;
}

const LONGEST_REST_MS = 60_000;
const LEAST_TIME_MS = 250;

export function createGuardedModels({ provider, timeLimitMs, failures = 3, restMs = 5_000, pauseMs = 200 }: GuardedModelsOptions): ModelProvider {
  const circuits = new Map<string, CircuitBreakerPolicy>();
  /** Until when (ms) a model's quota is used up. */
  const resting = new Map<string, number>();

  const circuitOf = (model: string): CircuitBreakerPolicy => {
    let circuit = circuits.get(model);
    if (!circuit) {
      circuit = circuitBreaker(handleWhen((error) => error instanceof ModelUnavailableError || error instanceof ModelTimeoutError), {
        breaker: new ConsecutiveBreaker(failures), halfOpenAfter: new ExponentialBackoff({ initialDelay: restMs, maxDelay: LONGEST_REST_MS }),
      });
      circuits.set(model, circuit);
    }
    return circuit;
  };

  async function guarded<T>(model: string, outer: AbortSignal, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const until = Date.now() + timeLimitMs;
    if ((resting.get(model) ?? 0) > Date.now()) throw new ModelRestingError('the model\'s quota is used up for now', { context: { model } });
    const signal = AbortSignal.any([outer, AbortSignal.timeout(timeLimitMs)]);
    const attempt = () => circuitOf(model).execute(() => call(signal));
    try {
      try {
        return await attempt();
      } catch (error) {
        const pause = pauseFor(error, pauseMs);
        if (pause === undefined || signal.aborted || Date.now() + pause + LEAST_TIME_MS > until) throw error;
        await wait(pause, signal);
        return await attempt();
      }
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw new ModelRestingError('the model failed again and again and is left alone for a while', { context: { model } });
      if (error instanceof ModelRateLimitedError) resting.set(model, Date.now() + Math.min(LONGEST_REST_MS, error.retryAfterMs ?? restMs));
      throw error;
    }
  }

  return {
    ask: (question: ModelQuestion): Promise<ModelAnswer> => guarded(question.model, question.signal, (signal) => provider.ask({ ...question, signal })),
    embed: (question: EmbedQuestion): Promise<EmbedAnswer> => guarded(question.model, question.signal, (signal) => provider.embed({ ...question, signal })),
  };
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
