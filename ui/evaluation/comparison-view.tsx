'use client';
import { ArrowRight, CircleCheck } from 'lucide-react';
import type { ComparedCase, ComparedRequest, ComparisonReport } from '../../schemas/generated/types.ts';
import { Badge } from '../components/badge.tsx';
import { Card } from '../components/card.tsx';
import { DecisionBadge } from '../components/decision-badge.tsx';
import { MaskedText } from '../components/masked-text.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './evaluation.module.css';

const TONES = { riskier: 'deny', stricter: 'review', other: 'plain' } as const;
const MOST_CASES = 100;

/** What another bundle would have changed: decisions, reviews, money, session by session. */
export function ComparisonView({ report }: { readonly report: ComparisonReport }) {
  const { m, format } = useI18n();
  const words = m.evaluation.compare;
  const { totals: { from, to } } = report;
  const change = (name: string, was: number, would: number, shown: (value: number) => string = format.number) => (
    <div><dt>{name}</dt><dd>{shown(was)} <ArrowRight size={14} aria-label={words.would} /> {shown(would)}</dd></div>
  );
  const moved = report.decisions.filter(({ from: was, to: would }) => was !== would);
  return (
    <article className="stack" aria-label={words.result}>
      <Card title={words.changed(report.changed, report.sessions)} tone={report.changed === 0 ? 'auto' : 'review'}>
        {report.changed === 0 && <p className={classes['fine']} role="status"><CircleCheck size={16} aria-hidden="true" />{words.same}</p>}
        <dl className={classes['figures']}>
          {change(m.common.decision.auto, from.decisions.auto, to.decisions.auto)}
          {change(m.common.decision.review, from.decisions.review, to.decisions.review)}
          {change(m.common.decision.deny, from.decisions.deny, to.decisions.deny)}
          {change(words.reviews, from.reviews, to.reviews)}
          {change(words.actionCost, from.actionCostUSD, to.actionCostUSD, format.usd)}
        </dl>
        {moved.length > 0 && <ul className={classes['moved']} aria-label={words.moved}>{moved.map(({ from: was, to: would, count }) => <li key={`${was} ${would}`}><strong className="number">{format.number(count)}×</strong> <Decision decision={was} /> <ArrowRight size={14} aria-label={words.would} /> <Decision decision={would} /></li>)}</ul>}
      </Card>
      {report.cases.length > 0 && (
        <Card title={words.cases}>
          <ul className={classes['compared']}>{report.cases.slice(0, MOST_CASES).map((one) => <Compared key={one.id} one={one} />)}</ul>
        </Card>
      )}
      {report.failed.length > 0 && <Card title={words.failed} tone="deny"><ul className="small">{report.failed.map(({ id, code, message }) => <li key={id}><code>{id}</code> {code}: {message}</li>)}</ul></Card>}
    </article>
  );
}

function Compared({ one }: { readonly one: ComparedCase }) {
  const { m } = useI18n();
  const words = m.evaluation.compare;
  return (
    <li>
      <p className="row"><Badge tone={TONES[one.severity]}>{words.severity[one.severity]}</Badge><span className={classes['said']}><MaskedText text={one.said} /></span></p>
      {one.pairs.filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to)).map((pair, index) => <p key={index} className={classes['request']}><Request request={pair.from} /> <ArrowRight size={14} aria-label={words.would} /> <Request request={pair.to} /></p>)}
    </li>
  );
}

function Request({ request }: { readonly request: ComparedRequest | null }) {
  const { m } = useI18n();
  return request === null ? <span className="dim">{m.common.none}</span> : <span><code>{request.intent}</code> <Decision decision={request.decision} /> <span className="dim small">{request.reason}</span></span>;
}

function Decision({ decision }: { readonly decision: ComparedRequest['decision'] }) {
  const { m } = useI18n();
  return decision === null ? <Badge>{m.evaluation.compare.notRecognised}</Badge> : <DecisionBadge decision={decision} />;
}
