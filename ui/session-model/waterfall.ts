/** What one frame caused, as spans on a line of time. Pure. */
import type { AnyEvent, DecisionKind, StageName } from '../../schemas/generated/types.ts';

export interface Span {
  readonly key: string;
  readonly stage: StageName;
  /** What it worked on: an intent, a manifest, a target. */
  readonly label: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly end: number;
  /** The intent that it is about; empty for what comes before there is one. */
  readonly intentId: string;
  readonly decision?: DecisionKind;
  readonly failed?: boolean;
}

export interface Trace {
  readonly traceId: string;
  /** What was said. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly spans: readonly Span[];
}

export function traceIdOf({ traceparent }: AnyEvent): string {
  return traceparent.split('-')[1] ?? '';
}

/** Spans of one trace: what all of it shares, then intent by intent. A stage's span begins where what it works on was there, and ends with its event. */
export function traceOf(events: readonly AnyEvent[], traceId: string): Trace {
  const since = new Map<string, number>();
  const names = new Map<string, string>();
  const spans: Span[] = [];
  let text = '';
  const mine = events.filter((event) => traceIdOf(event) === traceId);
  const first = mine[0] ? Date.parse(mine[0].time) : 0;
  const put = (stage: StageName, from: string | undefined, event: AnyEvent, label: string, more: Partial<Span> = {}): void => {
    const end = Date.parse(event.time);
    spans.push({ key: event.id, stage, label, intentId: 'intentId' in event.data ? event.data.intentId : '', start: Math.min(end, (from === undefined ? undefined : since.get(from)) ?? end), end, ...more });
  };
  for (const event of mine) {
    const at = Date.parse(event.time);
    switch (event.type) {
      case 'transcript.partial':
      case 'transcript.final':
        text = event.type === 'transcript.final' || text === '' ? [text, event.data.text].filter(Boolean).join(' ') : text;
        put('transcribe', undefined, event, event.data.text);
        since.set('words', at);
        break;
      case 'chunk.update':
        put('chunk', 'words', event, event.data.boundary ?? '…');
        since.set(event.data.chunkId, at);
        break;
      case 'summary.update':
        put('summarize', event.data.chunkId, event, `${event.data.tokens}`);
        since.set(event.data.chunkId, at);
        break;
      case 'intent.update': {
        const began = Math.min(since.get(event.data.chunkId) ?? at, at - event.data.latencyMs);
        since.set(event.data.chunkId, Math.max(began, first));
        put('intent', event.data.chunkId, event, event.data.intent);
        names.set(event.data.intentId, event.data.intent);
        since.set(event.data.intentId, at);
        break;
      }
      case 'policy.decision':
        put('policy', event.data.intentId, event, names.get(event.data.intentId) ?? '', { decision: event.data.decision });
        since.set(event.data.intentId, at);
        break;
      case 'manifest.resolved':
        put('resolve', event.data.intentId, event, event.data.manifestId ?? '–');
        since.set(event.data.intentId, at);
        break;
      case 'action.dispatched':
        put('dispatch', event.data.intentId, event, event.data.target, { failed: event.data.status === 'failed' || event.data.status === 'unknown' });
        break;
      default: break;
    }
  }
  const order = ['', ...names.keys()];
  spans.sort((a, b) => order.indexOf(a.intentId) - order.indexOf(b.intentId));
  return { traceId, text, start: Math.min(...spans.map(({ start }) => start), first), end: Math.max(...spans.map(({ end }) => end), first), spans };
}
