/** A problem as an error: thrown inside, answered at the border. */
import { problem, type ProblemCode, PROBLEMS } from './problem.ts';

export interface ProblemDetail { readonly path: string; readonly message: string }

export interface HttpProblemOptions {
  /** For the log, never for the client. */
  readonly cause?: unknown;
  /** One entry per place in the request that is wrong. */
  readonly errors?: readonly ProblemDetail[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the answer, for example what is known after a time-out. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export class HttpProblem extends Error {
  readonly code: ProblemCode;
  readonly options: HttpProblemOptions;

  constructor(code: ProblemCode, detail: string, options: HttpProblemOptions = {}) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'HttpProblem';
    this.code = code;
    this.options = options;
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }

  toResponse(traceId: string): Response {
    const { errors, extra, headers } = this.options;
    const body = { ...extra, ...problem(this.code, this.message, { traceId, ...(errors ? { errors } : {}) }) };
    return new Response(JSON.stringify(body), { status: this.status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers } });
  }
}
