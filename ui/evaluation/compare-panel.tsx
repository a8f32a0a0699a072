'use client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Scale } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useClient } from '../auth/auth.tsx';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { Field } from '../components/field.tsx';
import { Query } from '../components/query.tsx';
import { Empty, Failure } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { ComparisonView } from './comparison-view.tsx';
import classes from './evaluation.module.css';

const COUNTS = [10, 25, 50, 100] as const;
const SHORT = 19;

/** Recorded sessions under another bundle: what would have been decided otherwise. */
export function ComparePanel() {
  const client = useClient();
  const { m, format } = useI18n();
  const words = m.evaluation.compare;
  const bundles = useQuery({ queryKey: ['bundles'], queryFn: () => client.listBundles({ limit: 1000 }) });
  const [bundle, setBundle] = useState('');
  const [count, setCount] = useState<number>(COUNTS[1]);
  const chosen = bundle || (bundles.data?.bundles.find(({ active }) => !active) ?? bundles.data?.bundles[0])?.digest || '';
  const run = useMutation({
    mutationFn: async () => {
      const { sessions } = await client.listSessions({ limit: count, status: 'closed' });
      const sessionIds = sessions.map(({ sessionId }) => sessionId);
      return sessionIds.length === 0 ? undefined : client.compareBundles({ sessionIds, bundle: chosen });
    },
  });
  const submit = (event: FormEvent): void => { event.preventDefault(); run.mutate(); };
  return (
    <div className="stack">
      <Card title={words.title}>
        <p className="small dim">{words.lead}</p>
        <Query query={bundles} lines={2}>
          {({ bundles: all }) => all.length === 0 ? <Empty icon={Scale} title={m.registry.bundles.empty}>{words.noBundle}<p><code>npm run bundle -- publish DIR</code></p></Empty> : (
            <form className={classes['compare']} onSubmit={submit}>
              <Field label={words.bundle}>{(attributes) => <select {...attributes} value={chosen} onChange={(event) => setBundle(event.target.value)}>{all.map(({ digest, active, publishedAt }) => <option key={digest} value={digest}>{digest.slice(0, SHORT)} · {active ? m.registry.bundles.active : format.dateTime(publishedAt)}</option>)}</select>}</Field>
              <Field label={words.sessions}>{(attributes) => <select {...attributes} value={count} onChange={(event) => setCount(Number(event.target.value))}>{COUNTS.map((one) => <option key={one} value={one}>{words.last(one)}</option>)}</select>}</Field>
              <Button type="submit" kind="primary" busy={run.isPending}>{words.button}</Button>
            </form>
          )}
        </Query>
        {run.isError && <Failure error={run.error} />}
        {run.isSuccess && run.data === undefined && <p role="status">{words.noSessions}</p>}
      </Card>
      {run.data && <ComparisonView report={run.data} />}
    </div>
  );
}
