'use client';
/** How well it understands, measured on recordings, and what another bundle would have done. */
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { PageHead } from '../components/card.tsx';
import { Tabs } from '../components/tabs.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { ComparePanel } from './compare-panel.tsx';
import { ReportsPanel } from './reports-panel.tsx';

const TABS = ['reports', 'compare'] as const;

export function EvaluationPage() {
  const { m } = useI18n();
  const query = useSearchParams();
  const [tab, setTab] = useState<(typeof TABS)[number]>(() => TABS.find((name) => name === query.get('tab')) ?? 'reports');
  return (
    <>
      <PageHead title={m.evaluation.title} lead={m.evaluation.lead} />
      <Tabs label={m.evaluation.title} chosen={tab} onChoose={setTab} tabs={TABS.map((key) => ({ key, label: m.evaluation.tabs[key] }))}>
        {tab === 'reports' ? <ReportsPanel linked={query.get('id')} /> : <ComparePanel />}
      </Tabs>
    </>
  );
}
