'use client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ScrollText, SearchX } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SessionQuery } from '../../gateway/client.ts';
import type { SessionStatus, SessionView } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Badge } from '../components/badge.tsx';
import { Card } from '../components/card.tsx';
import { Field } from '../components/field.tsx';
import { Empty, Failure, Loading } from '../components/states.tsx';
import { useSettled } from '../components/use-settled.ts';
import { VirtualList } from '../components/virtual-list.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './session-list.module.css';

const PAGE = 500;
const ROW_HEIGHT = 58;
const REFRESH_MS = 10_000;
const STATUSES = ['open', 'closing', 'closed'] as const;

interface Search { readonly id: string; readonly actor: string; readonly project: string; readonly since: string; readonly until: string }

const EVERYTHING: Search = { id: '', actor: '', project: '', since: '', until: '' };

/** Newest first, page by page as somebody reads on; the server searches. */
export function SessionList() {
  const client = useClient();
  const router = useRouter();
  const { m, format } = useI18n();
  const [search, setSearch] = useState(EVERYTHING);
  const [status, setStatus] = useState<SessionStatus | ''>('');
  const [selected, setSelected] = useState<number>();
  const asked = useSettled(useMemo(() => queryOf(search, status), [search, status]));
  const query = useInfiniteQuery({
    queryKey: ['sessions', asked],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => client.listSessions({ limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }), ...asked }),
    getNextPageParam: (page) => page.next ?? undefined,
    // A list that somebody has read far into is left as it is.
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : REFRESH_MS),
  });
  const shown = useMemo(() => query.data?.pages.flatMap((page) => page.sessions) ?? [], [query.data]);
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const more = useCallback(() => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage(); }, [fetchNextPage, hasNextPage, isFetchingNextPage]);
  // A page may come back without any that match, while there are more.
  useEffect(() => { if (shown.length === 0) more(); }, [shown, more]);
  const looking = shown.length === 0 && hasNextPage;
  const field = (name: keyof Search, type: 'search' | 'date', label: string, placeholder?: string) => (
    <Field label={label} className={type === 'search' ? (classes['words'] ?? '') : ''}>{(attributes) => <input {...attributes} type={type} maxLength={128} value={search[name]} placeholder={placeholder} onChange={(event) => { setSearch({ ...search, [name]: event.target.value }); setSelected(undefined); }} />}</Field>
  );

  const open = (index: number): void => {
    const session = shown[index];
    if (session) router.push(`/sessions/?id=${encodeURIComponent(session.sessionId)}`);
  };
  return (
    <Card>
      <div className={classes['filters']}>
        {field('id', 'search', m.sessions.search.id, 'ses_…')}
        {field('actor', 'search', m.sessions.search.actor)}
        {field('project', 'search', m.sessions.search.project)}
        <Field label={m.sessions.search.status}>{(attributes) => <select {...attributes} value={status} onChange={(event) => setStatus(event.target.value as SessionStatus | '')}><option value="">{m.sessions.search.any}</option>{STATUSES.map((name) => <option key={name} value={name}>{m.common.sessionStatus[name]}</option>)}</select>}</Field>
        {field('since', 'date', m.sessions.search.since)}
        {field('until', 'date', m.sessions.search.until)}
        <p className="small dim number" role="status">{query.data && m.sessions.search.found(shown.length, hasNextPage)}</p>
      </div>
      {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.data === undefined || looking ? !query.isError && <Loading lines={8} />
        : shown.length === 0 ? (Object.keys(asked).length === 0 ? <Empty icon={ScrollText} title={m.sessions.empty}>{m.sessions.emptyDetail}</Empty> : <Empty icon={SearchX} title={m.sessions.nothingFound} />)
          : (
            <>
              <div className={`${classes['row']} ${classes['head']}`} aria-hidden="true">{(['session', 'who', 'where', 'decided', 'cost', 'started'] as const).map((name) => <span key={name}>{m.sessions.columns[name]}</span>)}</div>
              <VirtualList items={shown} label={m.sessions.tabs.sessions} rowHeight={ROW_HEIGHT} className={classes['list'] ?? ''} keyOf={({ sessionId }) => sessionId} selected={selected} onSelect={setSelected} onOpen={open} openOnClick onEnd={more}
                render={(session) => <Row session={session} started={format.relative(session.createdAt, Date.now())} />} />
            </>
          )}
    </Card>
  );
}

function Row({ session, started }: { readonly session: SessionView; readonly started: string }) {
  const { m, format } = useI18n();
  const { auto, review, deny } = session.totals.decisions;
  return (
    <div className={classes['row']}>
      <span className={classes['id']}><Badge tone={session.status === 'open' ? 'auto' : 'plain'}>{m.common.sessionStatus[session.status]}</Badge><code>{session.sessionId}</code></span>
      <span className={classes['who']}>{session.actor} <span className="dim">· {session.projectId}</span></span>
      <span className={classes['where']}><Badge tone={session.scope.environment === 'production' ? 'review' : 'plain'}>{session.scope.environment}</Badge></span>
      <span className={classes['decided']} title={m.sessions.decided(auto, review, deny)}>
        <span className="visually-hidden">{m.sessions.decided(auto, review, deny)}</span>
        <span aria-hidden="true"><Badge tone={auto > 0 ? 'auto' : 'plain'}>{auto}</Badge> <Badge tone={review > 0 ? 'review' : 'plain'}>{review}</Badge> <Badge tone={deny > 0 ? 'deny' : 'plain'}>{deny}</Badge></span>
      </span>
      <span className="number">{format.usd(session.costUSD)}</span>
      <time className={classes['when']} dateTime={session.createdAt} title={format.dateTime(session.createdAt)}>{started}</time>
    </div>
  );
}

/** Days are the reader's own: from the beginning of the first to the end of the last. */
function queryOf({ since, until, ...words }: Search, status: SessionStatus | ''): SessionQuery {
  const said = Object.entries(words).map(([name, text]) => [name, text.trim()] as const).filter(([, text]) => text !== '');
  const dayAfter = until === '' ? undefined : new Date(`${until}T00:00`);
  dayAfter?.setDate(dayAfter.getDate() + 1);
  return {
    ...Object.fromEntries(said), ...(status === '' ? {} : { status }),
    ...(since === '' ? {} : { since: new Date(`${since}T00:00`).toISOString() }), ...(dayAfter ? { until: dayAfter.toISOString() } : {}),
  };
}
