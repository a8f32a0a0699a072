'use client';
import type { AnyEvent } from '../../schemas/generated/types.ts';
import { VirtualList } from '../components/virtual-list.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './event-log.module.css';

const ROW_HEIGHT = 30;

export function EventRows({ events }: { readonly events: readonly AnyEvent[] }) {
  const { m } = useI18n();
  return (
    <VirtualList items={events} label={m.live.log.title} rowHeight={ROW_HEIGHT} follow className={classes['list'] ?? ''} keyOf={({ id }) => id}
      render={(event) => <div className={classes['row']}><strong>{event.type}</strong><code>{JSON.stringify(event.data)}</code></div>} />
  );
}
