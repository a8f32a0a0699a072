'use client';
/** Manifests, bundles and policy. */
import { useQuery } from '@tanstack/react-query';
import { BookOpenCheck } from 'lucide-react';
import { useClient } from '../auth/auth.tsx';
import { Badge } from '../components/badge.tsx';
import { Card, PageHead } from '../components/card.tsx';
import { Query } from '../components/query.tsx';
import { Empty } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';

export function RegistryPage() {
  const client = useClient();
  const { m } = useI18n();
  const query = useQuery({ queryKey: ['manifests'], queryFn: () => client.listManifests({ limit: 100 }) });
  return (
    <>
      <PageHead title={m.registry.title} lead={m.registry.lead} />
      <Card>
        <Query query={query}>
          {({ manifests }) => manifests.length === 0
            ? <Empty icon={BookOpenCheck} title={m.registry.manifests.empty} />
            : <ul className="stack">{manifests.map(({ id, version, status }) => <li key={`${id}@${version}`} className="row"><code>{id}</code><span className="dim small">{version}</span><Badge>{status}</Badge></li>)}</ul>}
        </Query>
      </Card>
    </>
  );
}
