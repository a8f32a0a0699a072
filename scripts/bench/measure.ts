/** Small helpers for benchmarks: quantiles and a result line. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'µs' | '/s' | 'MB' | 'kB' | '×' | '';
  /** What the figure should be at most or at least. */
  readonly target?: { readonly atMost?: number; readonly atLeast?: number };
  /** What the machine itself does, without us. */
  readonly floor?: { readonly name: string; readonly value: number };
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

export function met({ value, target }: Figure): boolean | undefined {
  if (!target) return undefined;
  return value <= (target.atMost ?? Infinity) && value >= (target.atLeast ?? -Infinity);
}

export function formatFigure(figure: Figure): string {
  const { name, value, unit, target, floor } = figure;
  const number = (n: number) => (Math.abs(n) >= 100 ? Math.round(n).toLocaleString('en') : n.toPrecision(3));
  const wanted = target?.atMost !== undefined ? `≤ ${number(target.atMost)}` : target?.atLeast !== undefined ? `≥ ${number(target.atLeast)}` : '';
  const verdict = met(figure);
  return [
    name.padEnd(58), `${number(value)} ${unit}`.padStart(14), wanted.padStart(10), (verdict === undefined ? '' : verdict ? 'ok' : 'MISSED').padStart(7),
    floor ? `   floor: ${floor.name} ${number(floor.value)} ${unit}` : '',
  ].join(' ').trimEnd();
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => Promise<void> | void): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
