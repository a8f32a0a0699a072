'use client';
import { Card } from '../components/card.tsx';
import { LineChart } from '../components/charts/line-chart.tsx';
import { Loading } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { rate, type Reading, sum, sumBy } from './figures.ts';

/** How much is going on: frames, intents and actions a second since the page was opened. */
export function ThroughputCard({ readings }: { readonly readings: readonly Reading[] }) {
  const { m, format } = useI18n();
  const words = m.operations.throughput;
  const latest = readings.at(-1);
  const rates = (name: string, labels = {}) => readings.slice(1).map((reading, index) => ({ at: reading.at, value: rate(readings[index] ?? reading, reading, name, labels) }));
  const failed = latest ? sumBy(latest.metrics, 'agi_errors_total', 'code') : [];
  return (
    <Card title={words.title}>
      {!latest ? <Loading /> : (
        <>
          <LineChart label={words.title} format={(value) => words.perSecond(format.number(Math.round(value * 10) / 10))} series={[
            { name: words.frames, tone: 'accent', points: rates('agi_requests_total', { stage: 'ingest', result: 'done' }) },
            { name: words.intents, tone: 'heard', points: rates('agi_intents_total') },
            { name: words.actions, tone: 'auto', points: rates('agi_actions_total') },
          ]} />
          <LineChart label={words.latency} format={format.duration} height={120} series={[{ name: words.latency, tone: 'review', points: averages(readings) }]} />
          <p className="small dim">{words.since(format.number(sum(latest.metrics, 'agi_stream_started_total')), format.number(sum(latest.metrics, 'agi_requests_total', { stage: 'ingest', result: 'done' })), format.number(sum(latest.metrics, 'agi_actions_total')))}</p>
          {failed.length > 0 && <p className="small">{words.errors} {failed.slice(0, 5).map(([code, count]) => <span key={code}><code>{code}</code> {format.number(count)} </span>)}</p>}
        </>
      )}
    </Card>
  );
}

const LATENCY = 'agi_stream_intent_latency_ms';

/** Average of what was done between two readings; nothing for times in which nothing was. */
function averages(readings: readonly Reading[]): { at: number; value: number }[] {
  return readings.slice(1).flatMap((reading, index) => {
    const before = readings[index] ?? reading;
    const count = sum(reading.metrics, `${LATENCY}_count`) - sum(before.metrics, `${LATENCY}_count`);
    return count > 0 ? [{ at: reading.at, value: (sum(reading.metrics, `${LATENCY}_sum`) - sum(before.metrics, `${LATENCY}_sum`)) / count }] : [];
  });
}
