'use client';
import { useState } from 'react';
import type { AnyEvent } from '../../schemas/generated/types.ts';
import { VirtualList } from '../components/virtual-list.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './event-log.module.css';

const ROW_HEIGHT = 30;

/** Every event as it came, for who wants to see the wire. */
export function EventLog({ events }: { readonly events: readonly AnyEvent[] }) {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <details className={classes['log']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.live.log.title} <span className="dim number">{m.live.log.all(events.length)}</span></summary>
      {open && (
        <VirtualList items={events} label={m.live.log.title} rowHeight={ROW_HEIGHT} follow className={classes['list'] ?? ''} keyOf={({ id }) => id}
          render={(event) => <div className={classes['row']}><strong>{event.type}</strong><code>{JSON.stringify(event.data)}</code></div>} />
      )}
    </details>
  );
}
