'use client';
import { Badge } from '../components/badge.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './connection-state.module.css';
import type { LiveSession } from './use-live-session.ts';

/** Whether the stream is live, read out when it changes. */
export function ConnectionState({ live }: { readonly live: LiveSession }) {
  const { m } = useI18n();
  const state = live.phase === 'closed' ? 'closed' : (live.connection ?? 'connecting');
  return (
    <span role="status" className={classes['state']}>
      {live.reconnected && state === 'open' && <span className="small dim">{m.live.connection.reconnected}</span>}
      <Badge tone={state === 'open' ? 'auto' : state === 'waiting' ? 'review' : 'plain'}><i className={`${classes['dot']} ${state === 'open' ? classes['beating'] : ''}`} aria-hidden="true" />{m.live.connection[state]}</Badge>
    </span>
  );
}
