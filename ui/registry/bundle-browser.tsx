'use client';
import { useQuery } from '@tanstack/react-query';
import { Package } from 'lucide-react';
import { useState } from 'react';
import type { BundleSummary } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Badge } from '../components/badge.tsx';
import { Card } from '../components/card.tsx';
import { Query } from '../components/query.tsx';
import { Split } from '../components/split.tsx';
import { Empty } from '../components/states.tsx';
import { VirtualList } from '../components/virtual-list.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './browser.module.css';
import { BundleDetail } from './bundle-detail.tsx';
import { shortDigest } from './bundle-files.ts';

const PAGE = 1000;
const ROW_HEIGHT = 76;

/** Published bundles, the newest first, and one of them in full. */
export function BundleBrowser() {
  const client = useClient();
  const { m } = useI18n();
  const query = useQuery({ queryKey: ['bundles'], queryFn: () => client.listBundles({ limit: PAGE }) });
  const [asked, setAsked] = useState<string>();
  const bundles = query.data?.bundles ?? [];
  const index = Math.max(0, bundles.findIndex(({ digest }) => digest === asked));
  const chosen = bundles[index];
  return (
    <Query query={query}>
      {({ active }) => bundles.length === 0 || !chosen ? <Card><Empty icon={Package} title={m.registry.bundles.empty}>{m.registry.bundles.emptyDetail}<p><code>npm run bundle -- publish DIR</code></p></Empty></Card> : (
        <Split chosen={asked !== undefined} backLabel={m.registry.tabs.bundles} onBack={() => setAsked(undefined)}
          list={<Card className={classes['bare'] ?? ''}><VirtualList items={bundles} label={m.registry.tabs.bundles} rowHeight={ROW_HEIGHT} className={classes['list'] ?? ''} keyOf={({ digest }) => digest} selected={index} onSelect={(to) => setAsked(bundles[to]?.digest)} render={(bundle) => <Row bundle={bundle} />} /></Card>}
          detail={<BundleDetail key={chosen.digest} bundle={chosen} bundles={bundles} active={active} />} />
      )}
    </Query>
  );
}

function Row({ bundle: { digest, active, publishedAt, publishedBy, intents, manifests } }: { readonly bundle: BundleSummary }) {
  const { m, format } = useI18n();
  return (
    <div className={classes['row']}>
      <span className={classes['name']}><code>{shortDigest(digest)}</code>{active && <Badge tone="auto">{m.registry.bundles.active}</Badge>}</span>
      <span className={classes['about']}><span className="dim">{m.registry.bundles.published(format.dateTime(publishedAt), publishedBy)}</span></span>
      <span className={classes['about']}><span className="dim">{m.registry.bundles.figures(intents, manifests)}</span></span>
    </div>
  );
}
