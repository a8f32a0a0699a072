'use client';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { AnyEvent } from '../../schemas/generated/types.ts';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './event-log.module.css';

/** Few look at the wire: the list is loaded for those who do. */
const EventRows = dynamic(async () => (await import('./event-rows.tsx')).EventRows);

/** Every event as it came. */
export function EventLog({ events }: { readonly events: readonly AnyEvent[] }) {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <details className={classes['log']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.live.log.title} <span className="dim number">{m.live.log.all(events.length)}</span></summary>
      {open && <EventRows events={events} />}
    </details>
  );
}
