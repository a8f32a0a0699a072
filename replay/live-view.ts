/** One line per event for a terminal; plain text, coloured only when asked. Pure. */
import type { CloudEvent, EventDataByType, EventType, Slots } from '../schemas/generated/types.ts';

const codes = { dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const;
export type Colour = keyof typeof codes;

export interface LiveViewOptions {
  readonly colours: boolean;
  /** Columns of the terminal; longer lines are cut. */
  readonly width?: number;
}

/** @param elapsedMs since the replay began */
export function formatEvent(recordingId: string, event: CloudEvent, elapsedMs: number, { colours, width = 160 }: LiveViewOptions): string {
  const head = `${(elapsedMs / 1000).toFixed(3).padStart(9)}  ${fit(recordingId, 18)}  `;
  const type = fit(event.type, 18);
  const text = describeEvent(event);
  const room = Math.max(10, width - head.length - type.length - 2);
  const cut = text.length > room ? `${text.slice(0, room - 1)}…` : text;
  if (!colours) return `${head}${type}  ${cut}`.trimEnd();
  return `${paint('dim', head)}${paint(colourOf(event), type)}  ${cut}`.trimEnd();
}

/** What an event says, in a line. */
export function describeEvent(event: CloudEvent): string {
  return printable((descriptions[event.type] as (data: unknown) => string)(event.data));
}

const descriptions: { readonly [T in EventType]: (data: EventDataByType[T]) => string } = {
  'session.opened': ({ scope }) => `${scope.environment}${scope.dryRun ? ', dry run' : ''}`,
  'transcript.partial': ({ text }) => `… ${text}`,
  'transcript.final': ({ text }) => text,
  'chunk.update': ({ tokens, boundary, scopeUtilisation }) => `${tokens} tokens, ${boundary ?? 'open'}, window ${percent(scopeUtilisation)}`,
  'summary.update': ({ tokens, slots }) => `${tokens} tokens ${slotList(slots)}`,
  'intent.update': ({ intent, confidence, tier, slots, safety_flags: flags, provisional }) => [...(provisional ? ['early:'] : []), intent, confidence.toFixed(2), `(${tier})`, slotList(slots), ...flags.map((flag) => `!${flag}`)].join(' '),
  'policy.decision': ({ decision, reason, riskScore, estimatedCostUSD }) => `${decision}: ${reason} (risk ${riskScore.toFixed(2)}, ${estimatedCostUSD.toFixed(2)} USD)`,
  'manifest.resolved': ({ strategy, manifestId, version }) => `${strategy} ${manifestId ?? ''}${version === null ? '' : `@${version}`}`,
  'review.requested': ({ reviewId, reason, expiresAt }) => `${reviewId} ${reason}, until ${expiresAt}`,
  'review.decided': ({ reviewId, decision, by, reason }) => `${reviewId} ${decision ?? ''}${by === null ? '' : ` by ${by}`}: ${reason}`,
  'action.dispatched': ({ status, target, attempts }) => `${status} ${target}${attempts > 1 ? ` (${attempts} attempts)` : ''}`,
  'action.rolled_back': ({ actionId, status }) => `${actionId} ${status}`,
  error: ({ code, stage, message }) => `${code} in ${stage}: ${message}`,
  gap: ({ reason }) => reason,
  'session.closed': ({ reason, totals }) => `${reason}; ${totals.frames} frames, ${totals.intents} intents, ${totals.errors} errors, ${totals.costUSD.toFixed(4)} USD`,
};

function colourOf({ type, data }: CloudEvent): Colour {
  if (type === 'error' || type === 'gap') return 'red';
  if (type === 'policy.decision') return { auto: 'green', review: 'yellow', deny: 'red' }[(data as EventDataByType['policy.decision']).decision] as Colour;
  if (type === 'intent.update') return 'cyan';
  if (type.startsWith('action.')) return 'magenta';
  if (type.startsWith('review.')) return 'yellow';
  if (type === 'manifest.resolved') return 'blue';
  return 'dim';
}

export function paint(colour: Colour, text: string): string {
  return `\u001b[${codes[colour]}m${text}\u001b[0m`;
}

function slotList(slots: Slots): string {
  return Object.entries(slots).map(([name, { value }]) => `${name}=${value}`).join(' ');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

function fit(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}

/** What a person said must not steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}
