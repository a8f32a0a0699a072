/** The instruments, named as the statement of work and its SLOs name them. Counters' `_total` is added on export. */
import type { Meter } from '@opentelemetry/api';

const DURATION_BUCKETS_MS = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2200, 5000];
const CONFIDENCE_BUCKETS = [0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99];

export function createInstruments(meter: Meter) {
  return {
    /** Deliveries by stage, result (done, repeated, retry, dead) and tenant. */
    requests: meter.createCounter('agi_requests_total', { description: 'Deliveries handled, by stage, result and tenant' }),
    requestDuration: meter.createHistogram('agi_request_duration_ms', {
      description: 'Time from delivery to acknowledgement, by stage', advice: { explicitBucketBoundaries: DURATION_BUCKETS_MS },
    }),
    estimatedCost: meter.createCounter('agi_estimated_cost_usd', { description: 'Estimated cost in USD, by service (the model that answered, or actions) and tenant' }),
    confidence: meter.createHistogram('agi_confidence_score', {
      description: 'Confidence of recognised intents', advice: { explicitBucketBoundaries: CONFIDENCE_BUCKETS },
    }),
    intents: meter.createCounter('agi_intents_total', { description: 'Recognised intents, by tier' }),
    decisions: meter.createCounter('agi_decisions_total', { description: 'Policy decisions, by kind' }),
    manifests: meter.createCounter('agi_manifests_total', { description: 'Manifest resolutions, by strategy' }),
    actions: meter.createCounter('agi_actions_total', { description: 'Actions, by status' }),
    cacheReads: meter.createCounter('agi_cache_reads_total', { description: 'Reads of stage state, by the level that answered' }),
    streamLatency: meter.createHistogram('agi_stream_intent_latency_ms', {
      description: 'Time from the accepted frame to action.dispatched', advice: { explicitBucketBoundaries: DURATION_BUCKETS_MS },
    }),
    streamsStarted: meter.createCounter('agi_stream_started_total', { description: 'Sessions opened' }),
    streamsCompleted: meter.createCounter('agi_stream_completed_total', { description: 'Sessions closed in order, by reason' }),
    streamCost: meter.createCounter('agi_stream_cost_usd', { description: 'What the platform itself spent on closed sessions (models, recognition) in USD; not what their actions are estimated at' }),
    streamMinutes: meter.createCounter('agi_stream_active_minutes', { description: 'Duration of closed sessions in minutes' }),
    errors: meter.createCounter('agi_errors_total', { description: 'Error events, by code and stage' }),
    cacheHitRate: meter.createObservableGauge('agi_cache_hit_rate', { description: 'Share of state reads answered by the cache level since start, 0 to 1' }),
    cacheReuse: meter.createObservableGauge('agi_stream_cache_reuse_ratio', { description: 'Share of state reads that needed no store access since start, 0 to 1' }),
  };
}

export type Instruments = ReturnType<typeof createInstruments>;
