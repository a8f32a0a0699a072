/** What the SDK throws, as errors of the port. */
import { isModelError, type ModelError, ModelAnswerError, ModelRateLimitedError, ModelRequestError, ModelTimeoutError, ModelUnavailableError } from './errors.ts';

interface Circumstances {
  readonly signal: AbortSignal;
  readonly model: string;
  /** What is known to be charged; undefined when the provider had told nothing. */
  readonly costUSD: number | undefined;
  /** A part of the answer had come. */
  readonly begun: boolean;
}

/** No identity, no permission, no such model: a model that was shut down answers so. */
const NOT_THERE: ReadonlySet<number> = new Set([401, 403, 404]);

export function toModelError(error: unknown, { signal, model, costUSD, begun }: Circumstances): ModelError {
  if (isModelError(error)) return error;
  const status = statusOf(error);
  const context = { model, ...(status === undefined ? {} : { status }) };
  // The cause stays out: the provider's text may quote the question.
  if (signal.aborted) return new ModelTimeoutError('the model did not answer in time', { context });
  if (status === 429 && !begun) return new ModelRateLimitedError('the provider\'s quota is used up', retryAfterMs(String((error as Error).message)), { context });
  if (status !== undefined && (begun || status === 408 || status >= 500)) return new ModelUnavailableError('the provider is not available', { context, costUSD: begun ? costUSD : 0 });
  if (status !== undefined) {
    const message = String((error as Error).message);
    const always = NOT_THERE.has(status) || detailsOf(message).some(({ reason }) => reason === 'API_KEY_INVALID');
    return new ModelRequestError('the provider does not take the request', { always, context: { ...context, reason: reasonOf(message) } });
  }
  if (error instanceof SyntaxError) return new ModelAnswerError('not_json', 'the provider\'s answer cannot be read', { context, costUSD });
  // A connection that was never made costs nothing; one that broke off may have.
  const connected = (error as { cause?: { code?: string } } | undefined)?.cause?.code !== 'ECONNREFUSED';
  return new ModelUnavailableError('the provider cannot be reached, or the answer broke off', { context, costUSD: connected ? costUSD : 0 });
}

function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | undefined)?.status;
  return typeof status === 'number' ? status : undefined;
}

/** `google.rpc.RetryInfo.retryDelay` ("7.5s") inside the error's JSON; the SDK itself ignores it. */
function retryAfterMs(message: string): number | undefined {
  const delay = detailsOf(message).find((detail) => detail['@type'] === 'type.googleapis.com/google.rpc.RetryInfo')?.['retryDelay'];
  const seconds = typeof delay === 'string' ? /^(\d+(?:\.\d+)?)s$/.exec(delay)?.[1] : undefined;
  return seconds === undefined ? undefined : Math.ceil(Number(seconds) * 1000);
}

interface Body { readonly status?: unknown; readonly details?: unknown }

function detailsOf(message: string): readonly Record<string, unknown>[] {
  const details = bodyOf(message).details;
  return Array.isArray(details) ? (details as Record<string, unknown>[]) : [];
}

/** Google's own word for it (`PERMISSION_DENIED`); nothing else of the body is logged. */
function reasonOf(message: string): string {
  const { status } = bodyOf(message);
  return typeof status === 'string' ? status : 'unknown';
}

function bodyOf(message: string): Body {
  const start = message.indexOf('{');
  if (start < 0) return {};
  try {
    return ((JSON.parse(message.slice(start)) as { error?: Body }).error ?? {});
  } catch {
    return {};
  }
}
