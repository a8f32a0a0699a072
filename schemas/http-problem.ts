/** RFC 9457 problems: what every refused HTTP request is answered with. Thrown inside, turned into a response at the border. */

export interface ProblemDetail { readonly path: string; readonly message: string }

export interface HttpProblemOptions {
  readonly cause?: unknown;
  /** One entry per place in the request that is wrong. */
  readonly errors?: readonly ProblemDetail[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the answer, for example what is known after a time-out. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request', 401: 'Not authenticated', 403: 'Not allowed', 404: 'Not found', 405: 'Method not allowed', 406: 'Not acceptable',
  409: 'Conflict', 413: 'Too large', 415: 'Unsupported media type', 422: 'Cannot be processed', 429: 'Too many requests',
  500: 'Internal error', 501: 'Not configured', 503: 'Unavailable', 504: 'Timed out',
};

export class HttpProblem extends Error {
  readonly status: number;
  /** Stable, UPPER_SNAKE. */
  readonly code: string;
  readonly options: HttpProblemOptions;

  constructor(status: number, code: string, detail: string, options: HttpProblemOptions = {}) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'HttpProblem';
    this.status = status;
    this.code = code;
    this.options = options;
  }
}

export function problemResponse(problem: HttpProblem, traceId: string): Response {
  const { status, code, message, options } = problem;
  const body = {
    ...options.extra,
    type: `urn:agi-egg:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: TITLES[status] ?? 'Error', status, detail: message, code, traceId,
    ...(options.errors ? { errors: options.errors } : {}),
  };
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json', ...options.headers } });
}
