/** Reads an HTTP answer: was the action done, refused, or is that unclear? */
import type { Answer } from './targets.ts';

/** `success` names the statuses that mean done; otherwise 2xx do. */
export function classifyStatus(status: number, success?: readonly number[]): Answer['kind'] {
  if (success ? success.includes(status) : status >= 200 && status < 300) return 'done';
  // A request that timed out at the other end may have been acted upon; 303 points to the result of what was done.
  if (status === 408 || status === 303 || status < 300 || status >= 500) return 'unclear';
  return 'refused';
}

const DONE = new Set(['done', 'dispatched', 'succeeded', 'success', 'completed', 'ok']);
const NOT_DONE = new Set(['failed', 'rejected', 'cancelled', 'canceled', 'not_found', 'absent']);

/**
 * Reads a probe's answer. A JSON body with a `status` speaks for itself; without one, success means done. "Not found"
 * (404, 410) means not done only when `settled`: right after a time-out the call may still be on its way.
 */
export function classifyProbe(answer: Answer, settled: boolean): 'done' | 'not_done' | 'unclear' {
  const told = answer.kind === 'done' ? statusIn(answer.body) : undefined;
  if (told !== undefined) return DONE.has(told) ? 'done' : NOT_DONE.has(told) ? 'not_done' : 'unclear';
  if (answer.kind === 'done') return 'done';
  return settled && (answer.statusCode === 404 || answer.statusCode === 410) ? 'not_done' : 'unclear';
}

function statusIn(body: string | undefined): string | undefined {
  if (!body?.trimStart().startsWith('{')) return undefined;
  try {
    const { status } = JSON.parse(body) as { status?: unknown };
    return typeof status === 'string' ? status.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}
