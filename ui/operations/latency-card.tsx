'use client';
import { STAGES } from '../../schemas/generated/stages.ts';
import { Card } from '../components/card.tsx';
import { Loading } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { stageTitle } from '../i18n/stage-title.ts';
import { quantile, type Reading, sum } from './figures.ts';
import classes from './latency-card.module.css';

const DURATION = 'agi_request_duration_ms';

/** How long each stage takes from delivery to acknowledgement. */
export function LatencyCard({ readings }: { readonly readings: readonly Reading[] }) {
  const { m, format } = useI18n();
  const words = m.operations.latency;
  const latest = readings.at(-1)?.metrics;
  const rows = latest ? STAGES.map((stage) => ({ stage, count: sum(latest, `${DURATION}_count`, { stage }), p50: quantile(latest, DURATION, 0.5, { stage }), p95: quantile(latest, DURATION, 0.95, { stage }) })) : [];
  const most = Math.max(1, ...rows.map(({ p95 = 0 }) => p95));
  const shown = (value: number | undefined): string => (value === undefined ? '–' : format.duration(value));
  return (
    <Card title={words.title}>
      {!latest ? <Loading /> : (
        <table className={classes['table']}>
          <thead><tr><th scope="col">{words.stage}</th><th scope="col">{words.count}</th><th scope="col">p50</th><th scope="col">p95</th><td aria-hidden="true" /></tr></thead>
          <tbody>
            {rows.map(({ stage, count, p50, p95 }) => (
              <tr key={stage}>
                <th scope="row">{stageTitle(m, stage)}</th><td className="number">{format.number(count)}</td><td className="number">{shown(p50)}</td><td className="number">{shown(p95)}</td>
                <td aria-hidden="true"><svg viewBox="0 0 100 6" preserveAspectRatio="none"><rect width={((p95 ?? 0) / most) * 100} height="6" className={classes['p95']} /><rect width={((p50 ?? 0) / most) * 100} height="6" className={classes['p50']} /></svg></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small dim">{words.note}</p>
    </Card>
  );
}
