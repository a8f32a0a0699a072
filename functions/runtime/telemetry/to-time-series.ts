/** OpenTelemetry's metrics as the body of Cloud Monitoring's `timeSeries.create`. Pure. */
import { DataPointType, type Histogram, type MetricData, type ResourceMetrics } from '@opentelemetry/sdk-metrics';

/** The process that measured, as the monitored resource `generic_task`. */
export interface MeasuredTask {
  readonly projectId: string;
  readonly location: string;
  /** Name of the service. */
  readonly job: string;
  /** Differs between processes of one service. */
  readonly taskId: string;
}

export interface TimeSeries {
  readonly metric: { readonly type: string; readonly labels: Readonly<Record<string, string>> };
  readonly resource: { readonly type: 'generic_task'; readonly labels: Readonly<Record<string, string>> };
  readonly metricKind: 'CUMULATIVE' | 'GAUGE';
  readonly valueType: 'DOUBLE' | 'DISTRIBUTION';
  readonly points: readonly [{ readonly interval: { readonly startTime?: string; readonly endTime: string }; readonly value: object }];
}

type Time = readonly [seconds: number, nanoseconds: number];

const PREFIX = 'workload.googleapis.com';
const NAMESPACE = 'agi-egg';

/** Kinds and types are those of the descriptors in terraform/monitoring: counters are sums of doubles. */
export function toTimeSeries(metrics: ResourceMetrics, task: MeasuredTask): readonly TimeSeries[] {
  const resource = { type: 'generic_task' as const, labels: { project_id: task.projectId, location: task.location, namespace: NAMESPACE, job: task.job, task_id: task.taskId } };
  return metrics.scopeMetrics.flatMap(({ metrics: all }) => all).flatMap((metric) => pointsOf(metric).map(({ attributes, startTime, endTime, value, gauge, distribution }) => ({
    metric: { type: `${PREFIX}/${metric.descriptor.name}`, labels: labelsOf(attributes) },
    resource,
    metricKind: gauge ? 'GAUGE' as const : 'CUMULATIVE' as const,
    valueType: distribution ? 'DISTRIBUTION' as const : 'DOUBLE' as const,
    points: [{ interval: { ...(gauge ? {} : { startTime: timestamp(startTime) }), endTime: timestamp(gauge ? endTime : after(startTime, endTime)) }, value }] as const,
  })));
}

interface Point {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly startTime: Time;
  readonly endTime: Time;
  readonly value: object;
  readonly gauge: boolean;
  readonly distribution: boolean;
}

/** The system records no exponential histograms. */
function pointsOf(metric: MetricData): readonly Point[] {
  if (metric.dataPointType === DataPointType.HISTOGRAM) {
    return metric.dataPoints.map(({ value, ...point }) => ({ ...point, value: { distributionValue: distribution(value) }, gauge: false, distribution: true }));
  }
  if (metric.dataPointType === DataPointType.EXPONENTIAL_HISTOGRAM) return [];
  const gauge = metric.dataPointType === DataPointType.GAUGE;
  return metric.dataPoints.map(({ value, ...point }) => ({ ...point, value: { doubleValue: value }, gauge, distribution: false }));
}

function distribution({ count, sum = 0, buckets }: Histogram): object {
  return {
    count: String(count), mean: count > 0 ? sum / count : 0,
    bucketOptions: { explicitBuckets: { bounds: buckets.boundaries } }, bucketCounts: buckets.counts.map(String),
  };
}

function labelsOf(attributes: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
}

/** The interval of a sum may not be empty. */
function after(start: Time, end: Time): Time {
  return end[0] > start[0] || (end[0] === start[0] && end[1] > start[1]) ? end : [start[0], start[1] + 1_000_000];
}

function timestamp([seconds, nanoseconds]: Time): string {
  const carried = seconds + Math.floor(nanoseconds / 1e9);
  return `${new Date(carried * 1000).toISOString().slice(0, 19)}.${String(nanoseconds % 1e9).padStart(9, '0')}Z`;
}
