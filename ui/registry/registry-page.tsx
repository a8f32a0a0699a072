'use client';
/** Manifests, bundles and policy: what may be done, and under which rules. */
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { PageHead } from '../components/card.tsx';
import { Tabs } from '../components/tabs.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { BundleBrowser } from './bundle-browser.tsx';
import { ManifestBrowser } from './manifest-browser.tsx';
import { Playground } from './playground.tsx';

const TABS = ['manifests', 'bundles', 'playground'] as const;

export function RegistryPage() {
  const { m } = useI18n();
  const query = useSearchParams();
  const [tab, setTab] = useState<(typeof TABS)[number]>(() => TABS.find((name) => name === query.get('tab')) ?? 'manifests');
  return (
    <>
      <PageHead title={m.registry.title} lead={m.registry.lead} />
      <Tabs label={m.registry.title} chosen={tab} onChoose={setTab} tabs={TABS.map((key) => ({ key, label: m.registry.tabs[key] }))}>
        {tab === 'manifests' ? <ManifestBrowser linked={query.get('id')} /> : tab === 'bundles' ? <BundleBrowser /> : <Playground />}
      </Tabs>
    </>
  );
}
