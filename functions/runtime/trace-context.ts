/** W3C Trace Context (https://www.w3.org/TR/trace-context/): one trace per frame, one span per stage. */
import { hash } from 'node:crypto';

const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

export function isTraceparent(value: string | null | undefined): value is string {
  return typeof value === 'string' && TRACEPARENT.test(value);
}

/** The 32 hex digits that all events of one frame share. */
export function traceIdOf(traceparent: string): string {
  return traceparent.slice(3, 35);
}

/** The same trace with the span id of one piece of work, derived from its cause. */
export function childTraceparent(traceparent: string, cause: string): string {
  return `${traceparent.slice(0, 36)}${hash('md5', cause, 'hex').slice(0, 16)}${traceparent.slice(52)}`;
}

/** A new sampled trace, derived from its cause. */
export function rootTraceparent(cause: string): string {
  const digest = hash('sha256', cause, 'hex');
  return `00-${digest.slice(0, 32)}-${digest.slice(32, 48)}-01`;
}
