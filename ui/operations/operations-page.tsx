'use client';
/** What is running and what it costs. */
import { useQuery } from '@tanstack/react-query';
import type { BudgetPeriod } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Card, PageHead } from '../components/card.tsx';
import { Meter } from '../components/meter.tsx';
import { Query } from '../components/query.tsx';
import { useI18n } from '../i18n/i18n.tsx';

export function OperationsPage() {
  const client = useClient();
  const { m, format } = useI18n();
  const budget = useQuery({ queryKey: ['budget'], queryFn: () => client.budget(), refetchInterval: 5_000 });
  const meter = (label: string, { spentUSD, limitUSD }: BudgetPeriod) => (
    <Meter label={label} value={limitUSD ? spentUSD / limitUSD : 0} text={m.operations.spent(format.usd(spentUSD), limitUSD === null ? m.operations.noLimit : format.usd(limitUSD))} />
  );
  return (
    <>
      <PageHead title={m.operations.title} lead={m.operations.lead} />
      <Card><Query query={budget}>{({ daily, monthly }) => <div className="stack">{meter(m.operations.today, daily)}{meter(m.operations.month, monthly)}</div>}</Query></Card>
    </>
  );
}
