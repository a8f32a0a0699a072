/** How the client reaches the server: one call, refused calls as errors, waiting and trying again where that is safe. */
import { ProblemError } from './problem-error.ts';

export type ConnectionState = 'connecting' | 'open' | 'waiting' | 'closed';

export interface ConnectionOptions {
  /** `https://host`, without a path. */
  readonly baseUrl: string;
  /** A token, or what gives the current one. */
  readonly token: string | (() => string | Promise<string>);
  readonly fetch?: typeof fetch;
  /** Told of each change of an event stream's state. */
  readonly onState?: (state: ConnectionState, sessionId: string) => void;
  /** Resolves after the delay, or rejects with the signal's reason; `setTimeout` unless told. */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** 0 … 1, spreads retries of many clients; `Math.random` unless told. */
  readonly random?: () => number;
  /** Tries of a call that failed on the way or was told to come back; 8 unless told. */
  readonly maxTries?: number;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** The call may be sent again when it failed on the way: reads, and writes that the server knows by id. */
  readonly repeatable?: boolean;
}

const MAX_TRIES = 8;
const BASE_DELAY_MS = 250;
const MAX_DELAY_MS = 10_000;

export class Connection {
  readonly #options: ConnectionOptions;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /** The parsed answer. @throws {ProblemError} or the network's error after the last try */
  async json<T>(method: string, path: string, options: CallOptions = {}): Promise<T> {
    return (await (await this.call(method, path, options)).json()) as T;
  }

  /** A successful answer; 429 is waited out as the server asks. */
  async call(method: string, path: string, options: CallOptions = {}): Promise<Response> {
    for (let tries = 1; ; tries++) {
      try {
        const response = await this.open(method, path, options);
        if (response.ok) return response;
        throw await ProblemError.from(response);
      } catch (error) {
        if (options.signal?.aborted || tries >= (this.#options.maxTries ?? MAX_TRIES) || !mayRepeat(error, options)) throw error;
        await this.pause(tries, error instanceof ProblemError ? error.retryAfterMs : undefined, options.signal);
      }
    }
  }

  /** One request, answered with whatever status. */
  async open(method: string, path: string, { body, headers, signal }: CallOptions): Promise<Response> {
    const { token, baseUrl } = this.#options;
    const send = this.#options.fetch ?? fetch;
    return send(new URL(path, baseUrl), {
      method,
      headers: { authorization: `Bearer ${typeof token === 'string' ? token : await token()}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  }

  /** Waits before another try: as long as the server asks, else longer each time. */
  async pause(tries: number, askedMs: number | undefined, signal?: AbortSignal): Promise<void> {
    const { sleep = systemSleep, random = Math.random } = this.#options;
    const growing = Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (tries - 1));
    await sleep(askedMs === undefined ? growing * (0.5 + random() / 2) : askedMs + random() * BASE_DELAY_MS, signal);
  }

  state(state: ConnectionState, sessionId: string): void {
    this.#options.onState?.(state, sessionId);
  }
}

function mayRepeat(error: unknown, { repeatable = false }: CallOptions): boolean {
  if (!(error instanceof ProblemError)) return repeatable;
  // Pushed back before anything was done; the other statuses may come after it was.
  return error.status === 429 || (repeatable && error.retryable);
}

function systemSleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', stop, { once: true });
  });
}
