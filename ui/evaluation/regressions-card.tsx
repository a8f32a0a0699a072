'use client';
import { CircleCheck } from 'lucide-react';
import type { EvaluationComparison } from '../../schemas/generated/types.ts';
import { Badge } from '../components/badge.tsx';
import { Card } from '../components/card.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './evaluation.module.css';

const TONES = { CRITICAL: 'deny', HIGH: 'deny', MEDIUM: 'review' } as const;

/** What got worse and what got better against the baseline, and whether that can be chance. */
export function RegressionsCard({ comparison }: { readonly comparison: EvaluationComparison }) {
  const { m, format } = useI18n();
  const words = m.evaluation.comparison;
  const shown = (value: number | null): string => (value === null ? '–' : format.number(Math.round(value * 1000) / 1000));
  return (
    <Card title={words.title} tone={comparison.regressions.length > 0 ? 'deny' : 'auto'} actions={<span className="small dim">{words.against(format.dateTime(comparison.baseline.createdAt), comparison.paired)}</span>}>
      {comparison.regressions.length === 0 ? <p className={classes['fine']}><CircleCheck size={16} aria-hidden="true" />{m.evaluation.noRegression}</p>
        : <ul className={classes['regressions']}>{comparison.regressions.map(({ severity, measure, message, ids }) => <li key={`${measure} ${message}`}><Badge tone={TONES[severity]}>{m.evaluation.severity[severity]}</Badge> <span>{message}{ids.length > 0 && <span className="dim"> ({ids.slice(0, 8).join(', ')}{ids.length > 8 ? '…' : ''})</span>}</span></li>)}</ul>}
      {(comparison.broken.length > 0 || comparison.fixed.length > 0) && (
        <div className={classes['pair']}>
          {([['broken', 'deny'], ['fixed', 'auto']] as const).map(([kind, tone]) => (
            <section key={kind} aria-label={words[kind]}>
              <h3>{words[kind]} <Badge tone={tone}>{comparison[kind].length}</Badge></h3>
              <ul className={classes['flips']} tabIndex={0}>{comparison[kind].slice(0, 50).map(({ id, was, is }) => <li key={id}><code>{id}</code> <del>{was}</del> → <ins>{is}</ins></li>)}</ul>
            </section>
          ))}
        </div>
      )}
      <details className="small">
        <summary>{words.tests}</summary>
        <div className={classes['scroll']} tabIndex={0} role="group" aria-label={words.tests}>
          <table>
            <thead><tr><th scope="col">{words.measure}</th><th scope="col">{words.before}</th><th scope="col">{words.now}</th><th scope="col">{words.difference}</th><th scope="col">p</th></tr></thead>
            <tbody>{comparison.tests.map((test) => <tr key={test.measure}><th scope="row">{test.measure}</th><td className="number">{shown(test.baseline)}</td><td className="number">{shown(test.current)}</td><td className="number">{shown(test.difference)}{test.low !== null && <span className="dim"> ({shown(test.low)} … {shown(test.high)})</span>}</td><td className="number">{shown(test.pValue)}</td></tr>)}</tbody>
          </table>
        </div>
      </details>
    </Card>
  );
}
