'use client';
/** All sessions and the audit chain, or one session by `?id=`. */
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { PageHead } from '../components/card.tsx';
import { Tabs } from '../components/tabs.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { AuditLog } from './audit-log.tsx';
import { SessionDetail } from './session-detail.tsx';
import { SessionList } from './session-list.tsx';

export function SessionsPage() {
  const { m } = useI18n();
  const id = useSearchParams().get('id');
  const [tab, setTab] = useState<'sessions' | 'audit'>('sessions');
  if (id !== null) return <SessionDetail key={id} sessionId={id} />;
  return (
    <>
      <PageHead title={m.sessions.title} lead={m.sessions.lead} />
      <Tabs label={m.sessions.title} chosen={tab} onChoose={setTab} tabs={[{ key: 'sessions', label: m.sessions.tabs.sessions }, { key: 'audit', label: m.sessions.tabs.audit }]}>
        {tab === 'sessions' ? <SessionList /> : <AuditLog />}
      </Tabs>
    </>
  );
}
