'use client';
import type { AnyEvent } from '../../schemas/generated/types.ts';
import { MaskedText } from '../components/masked-text.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './event-row.module.css';

/** An event on one line: when, what, and what matters most about it. */
export function EventRow({ event }: { readonly event: AnyEvent }) {
  const { format } = useI18n();
  return <div className={classes['row']}><i className={classes[toneOf(event)]} aria-hidden="true" /><time className="number" dateTime={event.time}>{format.time(event.time)}</time><strong>{event.type}</strong><span><MaskedText text={gistOf(event)} /></span></div>;
}

export type EventTone = 'auto' | 'review' | 'deny' | 'heard' | 'plain';

/** The colour that an event has everywhere. */
export function toneOf(event: AnyEvent): EventTone {
  switch (event.type) {
    case 'policy.decision': return event.data.decision;
    case 'review.requested': case 'review.decided': case 'gap': return 'review';
    case 'error': return 'deny';
    case 'action.dispatched': return event.data.status === 'failed' || event.data.status === 'unknown' ? 'deny' : 'auto';
    case 'transcript.partial': case 'transcript.final': case 'intent.update': return 'heard';
    default: return 'plain';
  }
}

function gistOf(event: AnyEvent): string {
  switch (event.type) {
    case 'transcript.partial': case 'transcript.final': return event.data.text;
    case 'chunk.update': return event.data.boundary ?? '…';
    case 'summary.update': return Object.entries(event.data.slots).map(([name, { value }]) => `${name} ${String(value)}`).join(', ');
    case 'intent.update': return event.data.intent;
    case 'policy.decision': return `${event.data.decision}: ${event.data.reason}`;
    case 'manifest.resolved': return event.data.manifestId ?? event.data.strategy;
    case 'action.dispatched': return `${event.data.status} ${event.data.target}`;
    case 'action.rolled_back': return event.data.status;
    case 'review.requested': case 'review.decided': return event.data.reason;
    case 'error': return event.data.code;
    case 'gap': return event.data.reason;
    case 'session.closed': return event.data.reason;
    case 'session.opened': return event.data.scope.environment;
  }
}
