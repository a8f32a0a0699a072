/** Reads Prometheus' text format, as `/metrics` serves it. Strict: a line that is not as it should be is an error. Pure. */

export interface Sample { readonly labels: Readonly<Record<string, string>>; readonly value: number }
export type Metrics = ReadonlyMap<string, readonly Sample[]>;

const LINE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)(?: -?\d+)?$/;
const LABEL = /\s*([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"\s*(,|$)/y;

/** @throws {SyntaxError} with the number of the line */
export function parsePrometheus(text: string): Metrics {
  const metrics = new Map<string, Sample[]>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const [, name = '', labels = '', value = ''] = LINE.exec(line) ?? fail(index);
    const sample = { labels: labelsOf(labels, index), value: numberOf(value, index) };
    const known = metrics.get(name);
    if (known) known.push(sample);
    else metrics.set(name, [sample]);
  });
  return metrics;
}

function labelsOf(text: string, line: number): Record<string, string> {
  const labels: Record<string, string> = {};
  for (LABEL.lastIndex = 0; LABEL.lastIndex < text.length;) {
    const [, name = '', value = ''] = LABEL.exec(text) ?? fail(line);
    labels[name] = value.replaceAll(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
  }
  return labels;
}

function numberOf(text: string, line: number): number {
  if (text === '+Inf' || text === '-Inf') return text === '+Inf' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const value = Number(text);
  return text !== 'NaN' && Number.isNaN(value) ? fail(line) : value;
}

function fail(line: number): never {
  throw new SyntaxError(`line ${line + 1} of the metrics cannot be read`);
}
