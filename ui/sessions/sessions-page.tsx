'use client';
/** Sessions, and the audit chain behind them. */
import { useQuery } from '@tanstack/react-query';
import { ScrollText } from 'lucide-react';
import { useClient } from '../auth/auth.tsx';
import { Card, PageHead } from '../components/card.tsx';
import { Query } from '../components/query.tsx';
import { Empty } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';

export function SessionsPage() {
  const client = useClient();
  const { m, format } = useI18n();
  const query = useQuery({ queryKey: ['sessions'], queryFn: () => client.listSessions({ limit: 100 }) });
  return (
    <>
      <PageHead title={m.sessions.title} lead={m.sessions.lead} />
      <Card>
        <Query query={query}>
          {({ sessions }) => sessions.length === 0
            ? <Empty icon={ScrollText} title={m.sessions.empty}>{m.sessions.emptyDetail}</Empty>
            : <ul className="stack">{sessions.map((session) => <li key={session.sessionId}><code>{session.sessionId}</code> <span className="dim small">{format.dateTime(session.createdAt)}</span></li>)}</ul>}
        </Query>
      </Card>
    </>
  );
}
