/** What each event means in metrics. */
import { ownCostUSD } from '../session-totals.ts';
import type { EventDraft } from '../stage.ts';
import type { Instruments } from './metrics.ts';

export interface Observed {
  readonly tenant: string;
  /** Milliseconds from the accepted frame to this event. */
  readonly sinceAcceptedMs: number;
}

const PROVIDER_FAULTS: ReadonlySet<string | undefined> = new Set(['unavailable', 'unusable']);

export function observeEvent(metrics: Instruments, event: EventDraft, { tenant, sinceAcceptedMs }: Observed): void {
  switch (event.type) {
    case 'session.opened':
      return metrics.streamsStarted.add(1, { tenant });
    case 'intent.update':
      if (event.data.provisional) return;
      metrics.confidence.record(event.data.confidence);
      metrics.intents.add(1, { tier: event.data.tier });
      // The client got an answer, the provider failed all the same.
      if (PROVIDER_FAULTS.has(event.data.degradedReason)) metrics.errors.add(1, { code: `MODEL_${event.data.degradedReason?.toUpperCase()}`, stage: 'intent' });
      if (event.data.costUSD > 0) metrics.estimatedCost.add(event.data.costUSD, { service: event.data.model ?? event.data.tier, tenant });
      return;
    case 'policy.decision':
      if (event.data.decision !== 'deny' && event.data.estimatedCostUSD > 0) metrics.estimatedCost.add(event.data.estimatedCostUSD, { service: 'actions', tenant });
      return metrics.decisions.add(1, { decision: event.data.decision });
    case 'manifest.resolved':
      return metrics.manifests.add(1, { strategy: event.data.strategy });
    case 'action.dispatched':
      metrics.actions.add(1, { status: event.data.status });
      return metrics.streamLatency.record(sinceAcceptedMs);
    case 'error':
      return metrics.errors.add(1, { code: event.data.code, stage: event.data.stage });
    case 'session.closed':
      metrics.streamsCompleted.add(1, { reason: event.data.reason });
      metrics.streamCost.add(ownCostUSD(event.data.totals), { tenant });
      return metrics.streamMinutes.add(event.data.totals.durationMs / 60_000, { tenant });
  }
}
