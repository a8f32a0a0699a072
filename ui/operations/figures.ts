/** Figures from samples of metrics: sums, rates, quantiles of histograms, and how fast objectives are used up. Pure. */
import type { Metrics, Sample } from './prometheus-text.ts';

export interface Reading { readonly at: number; readonly metrics: Metrics }
type Labels = Readonly<Record<string, string>>;

export function sum(metrics: Metrics, name: string, labels: Labels = {}): number {
  return matching(metrics, name, labels).reduce((total, { value }) => total + value, 0);
}

/** Sums by the values of one label, the largest first. */
export function sumBy(metrics: Metrics, name: string, label: string): readonly (readonly [value: string, sum: number])[] {
  const sums = new Map<string, number>();
  for (const { labels, value } of metrics.get(name) ?? []) sums.set(labels[label] ?? '', (sums.get(labels[label] ?? '') ?? 0) + value);
  return [...sums].toSorted(([, left], [, right]) => right - left);
}

/** Increase of a counter a second; a counter that went back was started anew. */
export function rate(before: Reading, after: Reading, name: string, labels: Labels = {}): number {
  const seconds = (after.at - before.at) / 1000;
  const [old, now] = [sum(before.metrics, name, labels), sum(after.metrics, name, labels)];
  return seconds <= 0 ? 0 : (now < old ? now : now - old) / seconds;
}

/**
 * A quantile of a histogram, as Prometheus' `histogram_quantile` estimates it: linear within a bucket, and the highest
 * bound for what lies beyond it. Undefined without observations.
 */
export function quantile(metrics: Metrics, name: string, share: number, labels: Labels = {}): number | undefined {
  const buckets = bucketsOf(metrics, name, labels);
  const all = buckets.at(-1)?.count ?? 0;
  if (all === 0) return undefined;
  const wanted = share * all;
  const index = buckets.findIndex(({ count }) => count >= wanted);
  const [below, at] = [buckets[index - 1], buckets[index]];
  if (!at) return undefined;
  if (at.bound === Number.POSITIVE_INFINITY) return below?.bound;
  const [from, counted] = [below?.bound ?? 0, below?.count ?? 0];
  return at.count === counted ? at.bound : from + (at.bound - from) * ((wanted - counted) / (at.count - counted));
}

/** Share of a histogram's observations above a bound that it has. Undefined without observations. */
export function shareAbove(metrics: Metrics, name: string, bound: number): number | undefined {
  const buckets = bucketsOf(metrics, name, {});
  const all = buckets.at(-1)?.count ?? 0;
  return all === 0 ? undefined : 1 - (buckets.findLast((bucket) => bucket.bound <= bound)?.count ?? 0) / all;
}

function bucketsOf(metrics: Metrics, name: string, labels: Labels): { bound: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const { labels: { le = '' }, value } of matching(metrics, `${name}_bucket`, labels)) {
    const bound = le === '+Inf' ? Number.POSITIVE_INFINITY : Number(le);
    counts.set(bound, (counts.get(bound) ?? 0) + value);
  }
  return [...counts].map(([bound, count]) => ({ bound, count })).toSorted((left, right) => left.bound - right.bound);
}

function matching(metrics: Metrics, name: string, labels: Labels): readonly Sample[] {
  const all = metrics.get(name) ?? [];
  const wanted = Object.entries(labels);
  return wanted.length === 0 ? all : all.filter((sample) => wanted.every(([label, value]) => sample.labels[label] === value));
}
