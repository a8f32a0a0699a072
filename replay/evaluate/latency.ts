/** Durations in histograms of fixed size, so that a million of them take no more memory than ten. */
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import type { Quantiles } from '../../schemas/generated/types.ts';

const NANOSECONDS = 1e6;

export class DurationHistogram {
  /** Three significant digits. */
  readonly #histogram: RecordableHistogram = createHistogram({ figures: 3 });

  /** @param ms milliseconds */
  record(ms: number): void {
    this.#histogram.record(Math.max(1, Math.round(ms * NANOSECONDS)));
  }

  quantiles(): Quantiles {
    const { count } = this.#histogram;
    if (count === 0) return { count, mean: 0, p50: 0, p90: 0, p95: 0, p99: 0, max: 0 };
    const at = (percentile: number): number => toMs(this.#histogram.percentile(percentile));
    return { count, mean: toMs(this.#histogram.mean), p50: at(50), p90: at(90), p95: at(95), p99: at(99), max: toMs(this.#histogram.max) };
  }
}

function toMs(nanoseconds: number): number {
  return Math.round(nanoseconds / 1e3) / 1e3;
}
