/** The four service level objectives, and how fast each uses up what it allows: 1 is just fast enough to meet it. Pure. */
import { shareAbove, sum, quantile } from './figures.ts';
import type { Metrics } from './prometheus-text.ts';

export const OBJECTIVES = ['latency', 'reuse', 'drops', 'cost'] as const;
export type Objective = (typeof OBJECTIVES)[number];

export const TARGETS = {
  /** 95 of 100 actions within this many milliseconds of their frame. */
  latency: 2200,
  /** Least share of state reads without a store access. */
  reuse: 0.6,
  /** Largest share of sessions that end abnormally. */
  drops: 0.01,
  /** US dollars for an active minute. */
  cost: 0.12,
} as const;
const LATENCY_SHARE = 0.95;
/** Endings that nobody wanted. */
const ABNORMAL = 'error';

/** `value` is undefined while nothing was measured. */
export interface Standing { readonly objective: Objective; readonly value: number | undefined; readonly burn: number | undefined }

export function standings(metrics: Metrics): Standing[] {
  const late = shareAbove(metrics, 'agi_stream_intent_latency_ms', TARGETS.latency);
  const reads = sum(metrics, 'agi_cache_reads_total');
  const reuse = reads === 0 ? undefined : sum(metrics, 'agi_stream_cache_reuse_ratio');
  const ended = sum(metrics, 'agi_stream_completed_total');
  const drops = ended === 0 ? undefined : sum(metrics, 'agi_stream_completed_total', { reason: ABNORMAL }) / ended;
  const minutes = sum(metrics, 'agi_stream_active_minutes_total');
  const cost = minutes === 0 ? undefined : sum(metrics, 'agi_stream_cost_usd_total') / minutes;
  return [
    { objective: 'latency', value: quantile(metrics, 'agi_stream_intent_latency_ms', LATENCY_SHARE), burn: late === undefined ? undefined : late / (1 - LATENCY_SHARE) },
    { objective: 'reuse', value: reuse, burn: reuse === undefined ? undefined : (1 - reuse) / (1 - TARGETS.reuse) },
    { objective: 'drops', value: drops, burn: drops === undefined ? undefined : drops / TARGETS.drops },
    { objective: 'cost', value: cost, burn: cost === undefined ? undefined : cost / TARGETS.cost },
  ];
}
