/** RFC 9457 problems: every code this system answers with, and the answers themselves. */
import type { Problem } from './generated/types.ts';

/** Stable codes. The status never changes for a code; a new meaning is a new code. */
export const PROBLEMS = {
  VALIDATION_FAILED: { status: 400, title: 'The request is not valid' },
  MALFORMED_JSON: { status: 400, title: 'The body is not JSON' },
  MALFORMED_UTF8: { status: 400, title: 'The body is not UTF-8' },
  INVALID_CURSOR: { status: 400, title: 'The cursor is not one of ours' },
  INVALID_PARAMETER: { status: 400, title: 'A parameter is not valid' },
  UNAUTHENTICATED: { status: 401, title: 'Not authenticated' },
  FORBIDDEN: { status: 403, title: 'Not allowed' },
  NOT_FOUND: { status: 404, title: 'Not found' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'Method not allowed' },
  NOT_ACCEPTABLE: { status: 406, title: 'Not acceptable' },
  CONFLICT: { status: 409, title: 'Conflict' },
  SESSION_CLOSED: { status: 409, title: 'The session is closed' },
  GONE: { status: 410, title: 'Gone' },
  PAYLOAD_TOO_LARGE: { status: 413, title: 'Too large' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'Unsupported media type' },
  UPGRADE_REQUIRED: { status: 426, title: 'Another protocol is needed' },
  RATE_LIMITED: { status: 429, title: 'Too many requests' },
  BACKPRESSURE: { status: 429, title: 'Too much undelivered work' },
  INTERNAL: { status: 500, title: 'Internal error' },
  NOT_CONFIGURED: { status: 501, title: 'Not configured' },
  UNAVAILABLE: { status: 503, title: 'Unavailable' },
  TIMEOUT: { status: 504, title: 'Timed out' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface ProblemExtra {
  /** W3C trace id, 32 hexadecimal digits. */
  readonly traceId?: string;
  /** What is wrong with the request, part by part. */
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}

export function problem(code: ProblemCode, detail: string, extra: ProblemExtra = {}): Problem {
  const { status, title } = PROBLEMS[code];
  return {
    type: `urn:agi-egg:problem:${code.toLowerCase().replaceAll('_', '-')}`, title, status, detail, code,
    ...(extra.traceId !== undefined && { traceId: extra.traceId }),
    ...(extra.errors !== undefined && { errors: extra.errors.map(({ path, message }) => ({ path, message })) }),
  };
}

/** The problem as an answer. `headers` adds for example `Retry-After`, which 429 and 503 should carry. */
export function problemResponse(code: ProblemCode, detail: string, extra: ProblemExtra & { readonly headers?: Readonly<Record<string, string>> } = {}): Response {
  const body = problem(code, detail, extra);
  const headers = { 'cache-control': 'no-store', ...extra.headers, 'content-type': 'application/problem+json' };
  return new Response(JSON.stringify(body), { status: body.status, headers });
}
