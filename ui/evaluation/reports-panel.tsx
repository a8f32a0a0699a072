'use client';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { ChartNoAxesCombined } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useClient } from '../auth/auth.tsx';
import { Badge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { LineChart } from '../components/charts/line-chart.tsx';
import { Query } from '../components/query.tsx';
import { Empty, Failure, Loading } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './evaluation.module.css';
import { ReportView } from './report-view.tsx';
import { StartForm } from './start-form.tsx';

const PAGE = 100;

/** Reports over time, one of them in full, and starting another. */
export function ReportsPanel({ linked }: { readonly linked: string | null }) {
  const client = useClient();
  const queries = useQueryClient();
  const { m, format } = useI18n();
  const words = m.evaluation;
  const [chosen, setChosen] = useState(linked);
  const query = useInfiniteQuery({ queryKey: ['evaluations'], initialPageParam: undefined as string | undefined, queryFn: ({ pageParam }) => client.listEvaluations({ limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) }), getNextPageParam: (page) => page.next });
  const all = useMemo(() => query.data?.pages.flatMap((page) => page.evaluations) ?? [], [query.data]);
  const id = chosen ?? all[0]?.id;
  const report = useQuery({ queryKey: ['evaluation', id], queryFn: () => client.getEvaluation(id ?? ''), enabled: id !== undefined, staleTime: Number.POSITIVE_INFINITY });
  const inTime = all.toReversed();
  const points = (name: 'exactMatch' | 'accuracy') => inTime.flatMap((one) => (one[name] === null ? [] : [{ at: Date.parse(one.createdAt), value: one[name] }]));
  return (
    <div className="stack">
      <div className={classes['top']}>
        <StartForm evaluations={all} onDone={(answer) => { queries.setQueryData(['evaluation', answer.id], answer); setChosen(answer.id); void queries.invalidateQueries({ queryKey: ['evaluations'] }); }} />
        <Card title={words.overTime}>
          {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
          {!query.data ? !query.isError && <Loading /> : all.length === 0 ? <Empty icon={ChartNoAxesCombined} title={words.empty}>{words.emptyDetail} <p><code>npm run evaluate -- FILE.jsonl</code></p></Empty> : (
            <>
              <LineChart label={words.overTime} format={(value) => format.percent(value)} formatAt={(at) => format.dateTime(new Date(at).toISOString())} top={1} series={[{ name: words.measures.exactMatch, tone: 'accent', points: points('exactMatch') }, { name: words.measures.accuracy, tone: 'auto', points: points('accuracy') }]} />
              <ul className={classes['reports']} aria-label={words.tabs.reports}>
                {all.map((one) => (
                  <li key={one.id}>
                    <button type="button" aria-pressed={one.id === id} onClick={() => setChosen(one.id)}>
                      <time dateTime={one.createdAt}>{format.dateTime(one.createdAt)}</time>
                      <span className="dim">{words.recordings(one.recordings)} · {one.createdBy}</span>
                      <strong className="number">{one.exactMatch === null ? '–' : format.percent(one.exactMatch, 1)}</strong>
                      {one.regressions !== null && (one.regressions > 0 ? <Badge tone="deny">{words.regressions(one.regressions)}</Badge> : <Badge tone="auto">{words.noRegression}</Badge>)}
                    </button>
                  </li>
                ))}
              </ul>
              {query.hasNextPage && <p><Button size="small" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{m.common.more}</Button></p>}
            </>
          )}
        </Card>
      </div>
      {id !== undefined && <Query query={report} lines={10}>{(answer) => <ReportView key={answer.id} report={answer.report} />}</Query>}
    </div>
  );
}
