'use client';
import type { EvaluationReport } from '../../schemas/generated/types.ts';
import { Badge } from '../components/badge.tsx';
import { Card } from '../components/card.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { CaseList } from './case-list.tsx';
import { ConfusionMap } from './confusion-map.tsx';
import classes from './evaluation.module.css';
import { RegressionsCard } from './regressions-card.tsx';
import { ReliabilityDiagram } from './reliability-diagram.tsx';

const HEADLINES = ['exactMatch', 'accuracy', 'outOfScopeF1', 'decisionAccuracy', 'manifestMatch', 'automationRate', 'reviewRate'] as const;

/** One report: how right, what was confused, whether confidence means what it says, and what got worse. */
export function ReportView({ report }: { readonly report: EvaluationReport }) {
  const { m, format } = useI18n();
  const words = m.evaluation;
  const shown = (value: number | null): string => (value === null ? '–' : format.percent(value, 1));
  const { metrics, intervals, latency, dataset, system, bundle } = report;
  return (
    <article className="stack" aria-label={words.report(format.dateTime(report.createdAt))}>
      <Card title={words.report(format.dateTime(report.createdAt))} actions={<span className="small dim">{words.recordings(dataset.recordings)} · {Object.entries(dataset.languages).map(([language, count]) => `${language} ${format.number(count)}`).join(', ')}</span>}>
        <dl className={classes['figures']}>
          {HEADLINES.map((name) => {
            const interval = intervals[name];
            return <div key={name}><dt>{words.measures[name]}</dt><dd>{shown(metrics[name])}</dd>{interval && <dd className={classes['interval']}>{words.interval(shown(interval.low), shown(interval.high))}</dd>}</div>;
          })}
          <div><dt>{words.measures.slots}</dt><dd>{shown(metrics.slots.f1)}</dd></div>
          <div><dt>{words.measures.latency}</dt><dd>{format.duration(latency.utterance.p95)}</dd></div>
          <div><dt>{words.measures.cost}</dt><dd>{metrics.costPerSessionUSD === null ? '–' : format.usd(metrics.costPerSessionUSD)}</dd></div>
        </dl>
        <p className="small dim">{m.common.words.bundle} <code>{bundle.digest.slice(0, 19)}</code> · {system.tiers.join(', ')} · {system.machine} · {format.duration(system.durationMs)}{metrics.failed > 0 && <> · <Badge tone="deny">{words.failed(metrics.failed)}</Badge></>}{report.flaky.length > 0 && <> · <Badge tone="review">{words.flaky(report.flaky.length)}</Badge></>}</p>
      </Card>
      {report.comparison && <RegressionsCard comparison={report.comparison} />}
      <div className={classes['pair']}><ConfusionMap cells={report.confusion} /><ReliabilityDiagram calibration={report.calibration} /></div>
      <CaseList cases={report.cases} />
    </article>
  );
}
