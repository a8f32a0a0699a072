'use client';
import { useQuery } from '@tanstack/react-query';
import type { BudgetPeriod } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Card } from '../components/card.tsx';
import { Meter } from '../components/meter.tsx';
import { Query } from '../components/query.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { type Reading, sum } from './figures.ts';
import { TARGETS } from './objectives.ts';

const EVERY_MS = 5_000;
const TIGHT = 0.8;

/** Budgets of the tenant, and what an active minute costs. */
export function MoneyCard({ readings }: { readonly readings: readonly Reading[] }) {
  const client = useClient();
  const { m, format } = useI18n();
  const words = m.operations.money;
  const budget = useQuery({ queryKey: ['budget'], queryFn: () => client.budget(), refetchInterval: EVERY_MS });
  const latest = readings.at(-1)?.metrics;
  const minutes = latest ? sum(latest, 'agi_stream_active_minutes_total') : 0;
  const meter = (label: string, { spentUSD, reservedUSD, limitUSD }: BudgetPeriod) => {
    const used = limitUSD ? (spentUSD + reservedUSD) / limitUSD : 0;
    return <Meter label={label} value={used} tone={used >= 1 ? 'deny' : used >= TIGHT ? 'review' : 'accent'} text={`${words.spent(format.usd(spentUSD), limitUSD === null ? words.noLimit : format.usd(limitUSD))}${reservedUSD > 0 ? ` · ${words.reserved(format.usd(reservedUSD))}` : ''}`} />;
  };
  return (
    <Card title={words.title}>
      <Query query={budget} lines={2}>{({ daily, monthly, sessionLimitUSD }) => <>{meter(words.today, daily)}{meter(words.month, monthly)}{sessionLimitUSD !== null && <p className="small dim">{words.session(format.usd(sessionLimitUSD))}</p>}</>}</Query>
      <p className="small">{words.perMinute} <strong className="number">{latest && minutes > 0 ? format.usd(sum(latest, 'agi_stream_cost_usd_total') / minutes) : '–'}</strong> <span className="dim">{words.objective(format.usd(TARGETS.cost))}</span></p>
    </Card>
  );
}
