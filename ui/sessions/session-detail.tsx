'use client';
/** One session: what it was, and every step of it. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft, Download, GitCompareArrows } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import type { SessionView } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Badge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { Query } from '../components/query.tsx';
import { Empty, Failure, Loading } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { ReplayDialog } from './replay-dialog.tsx';
import classes from './session-detail.module.css';
import { Steps } from './steps.tsx';
import { useSessionEvents } from './use-session-events.ts';

export function SessionDetail({ sessionId }: { readonly sessionId: string }) {
  const client = useClient();
  const queries = useQueryClient();
  const { m } = useI18n();
  const [replaying, setReplaying] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const session = useQuery({ queryKey: ['session', sessionId], queryFn: () => client.getSession(sessionId), refetchInterval: ({ state }) => (state.data?.status === 'closed' ? false : 3_000) });
  const events = useSessionEvents(sessionId);
  useTitle(`${m.common.words.session} ${sessionId}`);

  const attempt = (work: Promise<unknown>): void => {
    setProblem(undefined);
    work.catch(setProblem);
  };
  return (
    <>
      <p><Link className={classes['back']} href="/sessions/"><ArrowLeft size={15} aria-hidden="true" />{m.sessions.detail.back}</Link></p>
      <div className={classes['head']}>
        <h1><span className="visually-hidden">{m.common.words.session} </span><code>{sessionId}</code></h1><CopyButton text={sessionId} />
        <span className={classes['actions']}>
          {session.data && session.data.status === 'open' && <Button size="small" onClick={() => attempt(client.session(sessionId).close().then(() => queries.invalidateQueries({ queryKey: ['session', sessionId] })))}>{m.sessions.detail.close}</Button>}
          <Button size="small" onClick={() => setReplaying(true)}><GitCompareArrows size={15} aria-hidden="true" />{m.sessions.detail.replay}</Button>
          <Button size="small" onClick={() => attempt(client.recording(sessionId).then((recording) => download(`${sessionId}.jsonl`, `${JSON.stringify(recording)}\n`)))}><Download size={15} aria-hidden="true" />{m.sessions.detail.export}</Button>
        </span>
      </div>
      {problem !== undefined && <Failure error={problem} />}
      <Query query={session} lines={2}>{(view) => <Facts session={view} />}</Query>
      {events.error !== undefined && <Failure error={events.error} />}
      {events.events.length > 0 ? <Steps {...events} /> : events.complete ? <Empty title={m.sessions.steps.before} /> : events.error === undefined && <Loading lines={8} />}
      <ReplayDialog open={replaying} onClose={() => setReplaying(false)} sessionId={sessionId} ranUnder={session.data?.bundle} />
    </>
  );
}

function Facts({ session }: { readonly session: SessionView }) {
  const { m, format } = useI18n();
  const { totals } = session;
  const facts = m.sessions.detail.facts;
  return (
    <dl className={classes['facts']}>
      <div><dt>{m.common.words.status}</dt><dd><Badge tone={session.status === 'open' ? 'auto' : 'plain'}>{m.common.sessionStatus[session.status]}</Badge> {session.closeReason && <span className="dim small">{m.live.closed.reason[session.closeReason]}</span>}</dd></div>
      <div><dt>{facts.actor}</dt><dd>{session.actor} <span className="dim">· {session.projectId}</span></dd></div>
      <div><dt>{facts.started}</dt><dd>{format.dateTime(session.createdAt)}</dd></div>
      <div><dt>{facts.duration}</dt><dd className="number">{format.duration(totals.durationMs)}</dd></div>
      <div><dt>{m.common.words.environment}</dt><dd><Badge tone={session.scope.environment === 'production' ? 'review' : 'plain'}>{session.scope.environment}</Badge> {session.scope.dryRun && <Badge tone="accent">{m.common.dryRun}</Badge>}</dd></div>
      <div><dt>{facts.cost}</dt><dd className="number">{format.usd(session.costUSD)}</dd></div>
      <div><dt>{facts.totals}</dt><dd>{m.sessions.detail.totals(totals.utterances, totals.intents, totals.actions.dispatched + totals.actions.dry_run, totals.errors)}</dd></div>
      <div><dt>{facts.bundle}</dt><dd><code title={session.bundle}>{session.bundle.slice(0, 15)}…</code></dd></div>
    </dl>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
