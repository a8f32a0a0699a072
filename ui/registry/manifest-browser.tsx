'use client';
import { useQuery } from '@tanstack/react-query';
import { BookOpenCheck } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { ManifestStatus, ManifestView } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Badge } from '../components/badge.tsx';
import { Card } from '../components/card.tsx';
import { Field } from '../components/field.tsx';
import { Query } from '../components/query.tsx';
import { Split } from '../components/split.tsx';
import { Empty } from '../components/states.tsx';
import { VirtualList } from '../components/virtual-list.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { ManifestDetail } from './manifest-detail.tsx';
import classes from './browser.module.css';
import { keyOf, MANIFEST_TONES } from './manifest-key.ts';

const PAGE = 1000;
const ROW_HEIGHT = 58;
const STATUSES: readonly ManifestStatus[] = ['active', 'draft', 'retired'];

/** All manifests, and one of them in full. */
export function ManifestBrowser({ linked }: { readonly linked: string | null }) {
  const client = useClient();
  const { m } = useI18n();
  const [words, setWords] = useState('');
  const [status, setStatus] = useState<ManifestStatus | ''>('');
  const [chosen, setChosen] = useState(linked);
  const query = useQuery({ queryKey: ['manifests'], queryFn: () => client.listManifests({ limit: PAGE }) });
  const all = useMemo(() => query.data?.manifests ?? [], [query.data]);
  const shown = useMemo(() => {
    const parts = words.toLowerCase().split(/\s+/);
    return all.filter((view) => {
      const text = `${keyOf(view)} ${view.manifest.intent} ${view.manifest.traits.join(' ')}`.toLowerCase();
      return (status === '' || view.status === status) && parts.every((part) => text.includes(part));
    });
  }, [all, words, status]);
  const index = shown.findIndex((view) => keyOf(view) === chosen || view.id === chosen);
  const select = useCallback((to: number) => {
    const view = shown[Math.min(shown.length - 1, Math.max(0, to))];
    if (!view) return;
    setChosen(keyOf(view));
    history.replaceState(null, '', `/registry/?id=${encodeURIComponent(keyOf(view))}`);
  }, [shown]);
  const back = (): void => { setChosen(null); history.replaceState(null, '', '/registry/'); };
  useShortcuts(useMemo(() => [{ keys: 'j', label: m.reviews.keys.next, run: () => select(index + 1) }, { keys: 'k', label: m.reviews.keys.previous, run: () => select(index - 1) }], [m, select, index]));
  const view = all.find((one) => keyOf(one) === chosen) ?? all.find((one) => one.id === chosen);
  return (
    <Split chosen={chosen !== null} backLabel={m.registry.manifests.back} onBack={back}
      list={
        <Card>
          <div className={classes['filters']}>
            <Field label={m.registry.manifests.search} className={classes['words'] ?? ''}>{(attributes) => <input {...attributes} type="search" value={words} placeholder={m.registry.manifests.placeholder} onChange={(event) => setWords(event.target.value)} />}</Field>
            <Field label={m.registry.manifests.status}>{(attributes) => <select {...attributes} value={status} onChange={(event) => setStatus(event.target.value as ManifestStatus | '')}><option value="">{m.registry.manifests.any}</option>{STATUSES.map((one) => <option key={one} value={one}>{m.registry.manifests.statuses[one]}</option>)}</select>}</Field>
          </div>
          <Query query={query} lines={8}>
            {() => shown.length === 0 ? <Empty icon={BookOpenCheck} title={all.length === 0 ? m.registry.manifests.empty : m.registry.manifests.nothingFound} />
              : <VirtualList items={shown} label={m.registry.tabs.manifests} rowHeight={ROW_HEIGHT} className={classes['list'] ?? ''} keyOf={keyOf} selected={index < 0 ? undefined : index} onSelect={select} render={(item) => <Row view={item} />} />}
          </Query>
        </Card>
      }
      detail={view ? <ManifestDetail key={keyOf(view)} view={view} versions={all.filter(({ id, version }) => id === view.id && version !== view.version)} onChoose={setChosen} /> : query.data && <Card><Empty icon={BookOpenCheck} title={m.registry.manifests.choose}>{m.registry.manifests.chooseDetail}</Empty></Card>} />
  );
}

function Row({ view }: { readonly view: ManifestView }) {
  const { m } = useI18n();
  const blocked = view.gates.some(({ passed, severity }) => !passed && (severity === 'HIGH' || severity === 'CRITICAL'));
  return (
    <div className={classes['row']}>
      <span className={classes['name']}><strong>{view.id}</strong> <span className="dim">{view.version}</span></span>
      <span className={classes['about']}><Badge tone={MANIFEST_TONES[view.status]}>{m.registry.manifests.statuses[view.status]}</Badge>{blocked && <Badge tone="deny">{m.registry.gates.title}</Badge>} <span className="dim">{view.manifest.intent}</span></span>
    </div>
  );
}
