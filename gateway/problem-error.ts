import type { Problem, ProblemError as ProblemDetail } from '../schemas/generated/types.ts';

/** The server refused a call. */
export class ProblemError extends Error {
  /** Stable, UPPER_SNAKE. */
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly ProblemDetail[];
  readonly traceId: string | undefined;
  /** From `Retry-After`. */
  readonly retryAfterMs: number | undefined;
  /** The whole answer, with members of its own such as `reason`. */
  readonly problem: Readonly<Partial<Problem>>;

  constructor(status: number, problem: Partial<Problem>, retryAfterMs?: number) {
    super(`${status} ${problem.code ?? 'HTTP_ERROR'}: ${problem.detail ?? problem.title ?? 'the call was refused'}`);
    this.name = 'ProblemError';
    this.code = problem.code ?? 'HTTP_ERROR';
    this.status = status;
    this.detail = problem.detail ?? '';
    this.errors = problem.errors ?? [];
    this.traceId = problem.traceId;
    this.retryAfterMs = retryAfterMs;
    this.problem = problem;
  }

  /** Whether the same call may succeed later. */
  get retryable(): boolean {
    return this.status === 429 || this.status === 502 || this.status === 503 || this.status === 504;
  }

  static async from(response: Response): Promise<ProblemError> {
    const problem = (await response.json().catch(() => ({}))) as Partial<Problem> | null;
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return new ProblemError(response.status, problem ?? {}, Number.isFinite(seconds) ? seconds * 1000 : undefined);
  }
}
