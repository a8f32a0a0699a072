import type { Meter } from '@opentelemetry/api';
import type { SqliteBus } from '../topics/sqlite-bus.ts';

/** Queue depth and age per subscription, as gauges. */
export function observeBus(meter: Meter, bus: Pick<SqliteBus, 'stats'>): void {
  const pending = meter.createObservableGauge('agi_queue_pending', { description: 'Messages waiting, by subscription' });
  const outstanding = meter.createObservableGauge('agi_queue_outstanding', { description: 'Messages being worked on, by subscription' });
  const oldest = meter.createObservableGauge('agi_queue_oldest_age_ms', { description: 'Age of the oldest message, by subscription' });
  meter.addBatchObservableCallback((result) => {
    for (const { subscription, ...stats } of bus.stats()) {
      result.observe(pending, stats.pending, { subscription });
      result.observe(outstanding, stats.outstanding, { subscription });
      result.observe(oldest, stats.oldestAgeMs, { subscription });
    }
  }, [pending, outstanding, oldest]);
}
