'use client';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link2, ShieldCheck, ShieldX } from 'lucide-react';
import Link from 'next/link';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AuditEntry } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { Field } from '../components/field.tsx';
import { Empty, Failure, Loading } from '../components/states.tsx';
import { VirtualList } from '../components/virtual-list.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './audit-log.module.css';

const PAGE = 500;
const ROW_HEIGHT = 40;

/** Who did what, each record chained to the one before, and whether the chain is whole. */
export function AuditLog() {
  const client = useClient();
  const { m, format } = useI18n();
  const [words, setWords] = useState('');
  const [selected, setSelected] = useState<number>();
  const query = useInfiniteQuery({
    queryKey: ['audit'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => client.audit({ limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const verify = useMutation({ mutationFn: () => client.verifyAudit() });
  const all = useMemo(() => query.data?.pages.flatMap((page) => page.records) ?? [], [query.data]);
  const shown = useMemo(() => {
    const text = words.trim().toLowerCase();
    return text === '' ? all : all.filter((record) => `${record.action} ${record.actor} ${record.sessionId ?? ''} ${record.id}`.toLowerCase().includes(text));
  }, [all, words]);
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const more = useCallback(() => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage(); }, [fetchNextPage, hasNextPage, isFetchingNextPage]);
  useEffect(() => { if (words !== '') more(); }, [words, more]);
  const record = selected === undefined ? undefined : shown[selected];

  return (
    <Card>
      <div className={classes['tools']}>
        <Field label={m.sessions.audit.filter} className={classes['words'] ?? ''}>{(attributes) => <input {...attributes} type="search" value={words} placeholder={m.sessions.audit.filterPlaceholder} onChange={(event) => { setWords(event.target.value); setSelected(undefined); }} />}</Field>
        <Button kind="primary" busy={verify.isPending} onClick={() => verify.mutate()}><Link2 size={16} aria-hidden="true" />{m.sessions.audit.verify}</Button>
      </div>
      <div role="status">
        {verify.data && (
          <p className={`${classes['verdict']} ${verify.data.ok ? classes['ok'] : classes['bad']}`}>
            {verify.data.ok ? <ShieldCheck size={18} aria-hidden="true" /> : <ShieldX size={18} aria-hidden="true" />}
            <span>{verify.data.ok ? m.sessions.audit.ok(verify.data.records) : verify.data.firstBad && m.sessions.audit.bad(verify.data.firstBad.index, m.sessions.audit.faults[verify.data.firstBad.fault])}
              {verify.data.head && <><br /><span className="small">{m.sessions.audit.head}: <code>{verify.data.head.hash}</code></span></>}</span>
          </p>
        )}
      </div>
      {verify.isError && <Failure error={verify.error} />}
      {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.data === undefined ? !query.isError && <Loading lines={8} />
        : shown.length === 0 ? <Empty icon={Link2} title={m.sessions.audit.empty} />
          : (
            <div className={classes['columns']}>
              <VirtualList items={shown} label={m.sessions.tabs.audit} rowHeight={ROW_HEIGHT} className={classes['list'] ?? ''} keyOf={({ id }) => id} selected={selected} onSelect={setSelected} onEnd={more}
                render={(item) => <div className={classes['row']}><span className="number dim">{item.index}</span><strong>{item.action}</strong><span>{item.actor}</span><time className="number dim" dateTime={item.time}>{format.dateTime(item.time)}</time></div>} />
              {record && <RecordDetail record={record} />}
            </div>
          )}
    </Card>
  );
}

function RecordDetail({ record }: { readonly record: AuditEntry }) {
  const { m } = useI18n();
  return (
    <section className={classes['detail']} aria-label={m.sessions.audit.detail}>
      <h3>{record.index} · {record.action}</h3>
      {record.sessionId && <p className="small"><Link href={`/sessions/?id=${encodeURIComponent(record.sessionId)}`}>{record.sessionId}</Link></p>}
      <pre tabIndex={0}>{JSON.stringify(record.detail, undefined, 2)}</pre>
      <dl className="small"><dt className="dim">{m.sessions.audit.previous}</dt><dd><code>{record.previousHash}</code></dd><dt className="dim">{m.sessions.audit.hash}</dt><dd><code>{record.hash}</code></dd></dl>
    </section>
  );
}
