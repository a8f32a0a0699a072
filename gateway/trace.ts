/** W3C Trace Context at the border (https://www.w3.org/TR/trace-context/): the client's trace is joined, else one is derived. */

const ALL_ZERO = /^0+$/;

export interface Trace { readonly traceId: string; readonly flags: string }

/** Undefined when the header is missing or malformed, which the specification says to treat alike. */
export function parseTraceparent(header: string | null): Trace | undefined {
  const [, version, traceId, spanId, flags, rest] = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/.exec(header ?? '') ?? [];
  if (!version || !traceId || !spanId || !flags || version === 'ff' || (version === '00' && rest !== undefined)) return undefined;
  return ALL_ZERO.test(traceId) || ALL_ZERO.test(spanId) ? undefined : { traceId, flags };
}

/** A trace derived from its cause: the same frame sent again is the same trace. */
export function deriveTrace(hashHex: (text: string) => string, cause: string): Trace {
  return { traceId: notZero(hashHex(`trace\u0000${cause}`).slice(0, 32)), flags: '01' };
}

/** The header of one piece of work within the trace. */
export function childOf(trace: Trace, hashHex: (text: string) => string, cause: string): string {
  return `00-${trace.traceId}-${notZero(hashHex(`span\u0000${cause}`).slice(0, 16))}-${trace.flags}`;
}

function notZero(hex: string): string {
  return ALL_ZERO.test(hex) ? `${hex.slice(1)}1` : hex;
}
