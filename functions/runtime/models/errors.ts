import { type EggErrorOptions, RetryableError, TerminalError } from '../errors.ts';

interface ModelErrorOptions extends EggErrorOptions {
  /** US dollars that the call cost all the same; undefined: it is not known, so the most it can have cost is charged. */
  readonly costUSD?: number | undefined;
}

/** A model that is not in the data: it has no price. */
export class UnknownModelError extends TerminalError {
  readonly code = 'MODEL_UNKNOWN';
}

/** The configuration of models cannot be used. */
export class ModelConfigurationError extends TerminalError {
  readonly code = 'MODEL_CONFIGURATION';
}

/** The provider cannot be reached, is overloaded or broke off. */
export class ModelUnavailableError extends RetryableError {
  readonly code = 'MODEL_UNAVAILABLE';
  readonly costUSD: number | undefined;

  constructor(message: string, options: ModelErrorOptions) {
    super(message, options);
    this.costUSD = options.costUSD;
  }
}

/** The provider's quota is used up. */
export class ModelRateLimitedError extends RetryableError {
  readonly code = 'MODEL_RATE_LIMITED';
  readonly costUSD = 0;
  /** What the provider asked for; undefined when it did not. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, retryAfterMs: number | undefined, options: EggErrorOptions = {}) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
  }
}

/** No answer within the time limit, or a stream that stalled. The provider charges for what it was asked all the same. */
export class ModelTimeoutError extends RetryableError {
  readonly code = 'MODEL_TIMEOUT';
  readonly costUSD = undefined;
}

/** Whoever asked wants no answer any more: no failure of the model. */
export class ModelCancelledError extends RetryableError {
  readonly code = 'MODEL_CANCELLED';
  readonly costUSD: number | undefined;

  constructor(message: string, options: ModelErrorOptions) {
    super(message, options);
    this.costUSD = options.costUSD;
  }
}

/** It failed a moment ago and is left alone for a while. */
export class ModelRestingError extends RetryableError {
  readonly code = 'MODEL_RESTING';
  readonly costUSD = 0;
}

/** The provider does not take the request: key, permission, model or size. */
export class ModelRequestError extends TerminalError {
  readonly code = 'MODEL_REQUEST';
  readonly costUSD = 0;
  /** Whatever is asked: the key, the permission or the model is not there. */
  readonly always: boolean;

  constructor(message: string, { always = false, ...options }: EggErrorOptions & { readonly always?: boolean } = {}) {
    super(message, options);
    this.always = always;
  }
}

/** A safety filter stopped question or answer. */
export class ModelBlockedError extends TerminalError {
  readonly code = 'MODEL_BLOCKED';
  readonly costUSD: number | undefined;

  constructor(message: string, options: ModelErrorOptions) {
    super(message, options);
    this.costUSD = options.costUSD;
  }
}

export type ModelAnswerFault = 'empty' | 'truncated' | 'not_json' | 'schema';

/** The model answered, but not with what was asked for. */
export class ModelAnswerError extends TerminalError {
  readonly code = 'MODEL_ANSWER';
  readonly fault: ModelAnswerFault;
  readonly costUSD: number | undefined;

  constructor(fault: ModelAnswerFault, message: string, options: ModelErrorOptions) {
    super(message, options);
    this.fault = fault;
    this.costUSD = options.costUSD;
  }
}

export type ModelError = ModelUnavailableError | ModelRateLimitedError | ModelTimeoutError | ModelCancelledError | ModelRestingError | ModelRequestError | ModelBlockedError | ModelAnswerError;

export function isModelError(error: unknown): error is ModelError {
  return error instanceof ModelUnavailableError || error instanceof ModelRateLimitedError || error instanceof ModelTimeoutError || error instanceof ModelCancelledError
    || error instanceof ModelRestingError || error instanceof ModelRequestError || error instanceof ModelBlockedError || error instanceof ModelAnswerError;
}
