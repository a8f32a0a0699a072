'use client';
/** What is running, what it costs, and what needs a hand. */
import { PageHead } from '../components/card.tsx';
import { Failure } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { DeadLettersCard } from './dead-letters-card.tsx';
import { KillSwitchCard } from './kill-switch-card.tsx';
import { LatencyCard } from './latency-card.tsx';
import { MixCard } from './mix-card.tsx';
import { MoneyCard } from './money-card.tsx';
import { ObjectivesCard } from './objectives-card.tsx';
import classes from './operations-page.module.css';
import { RolloutCard } from './rollout-card.tsx';
import { ThroughputCard } from './throughput-card.tsx';
import { useMetrics } from './use-metrics.ts';

export function OperationsPage() {
  const { m } = useI18n();
  const { readings, error, retry } = useMetrics();
  return (
    <>
      <PageHead title={m.operations.title} lead={m.operations.lead} />
      <div className={classes['page']}>
        <KillSwitchCard />
        <RolloutCard />
        {error !== null && error !== undefined && <Failure error={error} onRetry={retry} />}
        <ObjectivesCard readings={readings} />
        <div className={classes['pair']}><ThroughputCard readings={readings} /><LatencyCard readings={readings} /></div>
        <div className={classes['pair']}><MixCard readings={readings} /><MoneyCard readings={readings} /></div>
        <p className="dim small">{m.operations.perProcess}</p>
        <DeadLettersCard />
      </div>
    </>
  );
}
