'use client';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import type { DeadLetterSummary } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Badge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Query } from '../components/query.tsx';
import { Empty, Failure, Loading } from '../components/states.tsx';
import { YamlView } from '../components/yaml-view.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './dead-letters-card.module.css';

const EVERY_MS = 3_000;
const PAGE = 50;

/** Messages that were given up: why, and taking them up again or dropping them. */
export function DeadLettersCard() {
  const client = useClient();
  const queries = useQueryClient();
  const { m, format } = useI18n();
  const words = m.operations.deadLetters;
  const [shown, setShown] = useState<string>();
  const [dropping, setDropping] = useState<DeadLetterSummary>();
  const query = useInfiniteQuery({
    queryKey: ['dead-letters'], initialPageParam: undefined as string | undefined, refetchInterval: EVERY_MS,
    queryFn: ({ pageParam }) => client.listDeadLetters({ limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) }), getNextPageParam: (page) => page.next ?? undefined,
  });
  const refresh = () => queries.invalidateQueries({ queryKey: ['dead-letters'] });
  const redrive = useMutation({ mutationFn: (id: string) => client.redriveDeadLetter(id), onSettled: refresh });
  const letters = query.data?.pages.flatMap((page) => page.deadLetters) ?? [];
  return (
    <Card title={words.title} actions={query.data && letters.length > 0 && <Badge tone="deny">{format.number(letters.length)}{query.hasNextPage ? '+' : ''}</Badge>}>
      {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {redrive.isError && <Failure error={redrive.error} />}
      <div role="status">{redrive.isSuccess && <p className="small">{words.redriven}</p>}</div>
      {!query.data ? !query.isError && <Loading /> : letters.length === 0 ? <Empty icon={Inbox} title={words.empty}>{words.emptyDetail}</Empty> : (
        <ul className={classes['letters']}>
          {letters.map((letter) => (
            <li key={letter.id}>
              <div className="grow">
                <p className="row"><strong>{letter.reason.code}</strong><Badge>{letter.stage}</Badge><time className="dim small number" dateTime={letter.at}>{format.dateTime(letter.at)}</time></p>
                <p className="small dim">{letter.reason.message} · {words.attempts(letter.attempts)}{letter.sessionId && <> · <Link href={`/sessions/?id=${encodeURIComponent(letter.sessionId)}`}>{m.common.words.session}</Link></>}</p>
              </div>
              <span className="row">
                <Button size="small" kind="quiet" onClick={() => setShown(letter.id)}>{words.show}</Button>
                <Button size="small" busy={redrive.isPending && redrive.variables === letter.id} onClick={() => redrive.mutate(letter.id)}>{words.redrive}</Button>
                <Button size="small" kind="danger" onClick={() => setDropping(letter)}>{words.discard}</Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {query.hasNextPage && <p><Button size="small" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{m.common.more}</Button></p>}
      <Dialog open={shown !== undefined} wide title={words.message} onClose={() => setShown(undefined)}>{shown !== undefined && <Message id={shown} />}</Dialog>
      <ConfirmDialog open={dropping !== undefined} title={words.discardTitle} action={words.discard} kind="danger" onClose={() => setDropping(undefined)} onConfirm={async () => { if (dropping) await client.discardDeadLetter(dropping.id); await refresh(); }}>
        <p>{words.discardDetail}</p><p className="dim">{dropping?.reason.code}: {dropping?.reason.message}</p>
      </ConfirmDialog>
    </Card>
  );
}

function Message({ id }: { readonly id: string }) {
  const client = useClient();
  const { m } = useI18n();
  const query = useQuery({ queryKey: ['dead-letter', id], queryFn: () => client.getDeadLetter(id) });
  return <Query query={query}>{({ message }) => <YamlView value={message} label={m.operations.deadLetters.message} />}</Query>;
}
