/** Writes metrics to Cloud Monitoring from a process that only runs while it answers a request: asked at each, it writes now and then. */
import type { ResourceMetrics } from '@opentelemetry/sdk-metrics';
import type { Clock } from '../clock.ts';
import { type MeasuredTask, type TimeSeries, toTimeSeries } from './to-time-series.ts';

export interface MetricsWriterOptions {
  readonly task: MeasuredTask;
  readonly clock: Clock;
  collect(): Promise<ResourceMetrics>;
  /** An access token that may write metrics. */
  token(): Promise<string>;
  /** Told of what was not written; it is part of the next sums. */
  readonly onError: (error: unknown) => void;
  /** `https://monitoring.googleapis.com` unless told. */
  readonly endpoint?: string;
}

export interface MetricsWriter {
  /** Writes when it is time to; never rejects, and takes no longer than two seconds. */
  writeIfDue(): Promise<void>;
}

/** Cloud Monitoring takes a point of a series every 5 s at most; twice that leaves room for clocks. */
const EVERY_MS = 10_000;
const TIME_LIMIT_MS = 2_000;
/** Its limit on the series of one call. */
const SERIES_PER_CALL = 200;

export function createMetricsWriter({ task, clock, collect, token, onError, endpoint = 'https://monitoring.googleapis.com' }: MetricsWriterOptions): MetricsWriter {
  let dueAt = 0;

  async function write(): Promise<void> {
    const series = toTimeSeries(await collect(), task);
    const signal = AbortSignal.timeout(TIME_LIMIT_MS);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await token()}` };
    for (let at = 0; at < series.length; at += SERIES_PER_CALL) await send(series.slice(at, at + SERIES_PER_CALL), headers, signal);
  }

  async function send(timeSeries: readonly TimeSeries[], headers: Record<string, string>, signal: AbortSignal): Promise<void> {
    const response = await fetch(`${endpoint}/v3/projects/${task.projectId}/timeSeries`, { method: 'POST', headers, signal, body: JSON.stringify({ timeSeries }) });
    if (!response.ok) throw new Error(`Cloud Monitoring refuses metrics: ${response.status} ${(await response.text()).slice(0, 500)}`);
    await response.body?.cancel();
  }

  return {
    async writeIfDue() {
      const now = clock.now();
      if (now < dueAt) return;
      dueAt = now + EVERY_MS;
      await write().catch(onError);
    },
  };
}
