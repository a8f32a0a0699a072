/** Charts as inline SVG: they scale, print, and need nothing from elsewhere. Colours come from the page's style. Pure. */
import { scaleLinear, scaleLog, scaleSqrt } from 'd3-scale';
import { line } from 'd3-shape';
import type { Calibration, EvaluationReport, Quantiles } from '../../../schemas/generated/types.ts';
import { milliseconds, percent, whole } from './format.ts';
import { html, type Markup } from './markup.ts';

const SIDE = 300;
const MARGIN = { left: 40, right: 12, top: 12, bottom: 34 };

/** Confidence against accuracy; the bars are as wide as their bin and as dark as it is full. */
export function reliabilityDiagram({ bins, count }: Calibration): Markup {
  const x = scaleLinear([0, 1], [MARGIN.left, SIDE - MARGIN.right]);
  const y = scaleLinear([0, 1], [SIDE - MARGIN.bottom, MARGIN.top]);
  const weight = scaleSqrt([0, Math.max(1, ...bins.map((bin) => bin.count))], [0.25, 1]);
  return html`<svg viewBox="0 0 ${SIDE} ${SIDE}" role="img" aria-label="Reliability diagram">
    ${axes(x, y, 'confidence', 'share that is right')}
    <line class="ideal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>
    ${bins.filter((bin) => bin.count > 0).map(({ low, high, accuracy, confidence, count: size }) => html`<g><title>${percent(low, 0)}–${percent(high, 0)}: ${whole(size)} of ${whole(count)}, confidence ${percent(confidence)}, right ${percent(accuracy)}</title>
      <rect class="bar" x="${x(low) + 1}" width="${x(high) - x(low) - 2}" y="${y(accuracy ?? 0)}" height="${y(0) - y(accuracy ?? 0)}" opacity="${weight(size).toFixed(2)}"/>
      <circle class="dot" cx="${x(confidence ?? 0)}" cy="${y(accuracy ?? 0)}" r="3.5"/></g>`)}
  </svg>`;
}

/** What share of answers would be wrong if only the surest were given. */
export function riskCoverageCurve({ riskCoverage }: Calibration): Markup {
  const most = Math.max(0.05, ...riskCoverage.map(({ risk }) => risk));
  const x = scaleLinear([0, 1], [MARGIN.left, SIDE - MARGIN.right]);
  const y = scaleLinear([0, most], [SIDE - MARGIN.bottom, MARGIN.top]).nice();
  const path = line<{ coverage: number; risk: number }>().x(({ coverage }) => x(coverage)).y(({ risk }) => y(risk))([...riskCoverage]);
  return html`<svg viewBox="0 0 ${SIDE} ${SIDE}" role="img" aria-label="Risk against coverage">
    ${axes(x, y, 'coverage', 'risk')}
    ${path ? html`<path class="curve" d="${path}"/>` : ''}
    ${riskCoverage.map(({ coverage, risk, threshold }) => html`<circle class="hit" cx="${x(coverage)}" cy="${y(risk)}" r="6"><title>confidence from ${threshold.toFixed(2)}: ${percent(coverage)} answered, ${percent(risk)} of it wrong</title></circle>`)}
  </svg>`;
}

/** Expected by recognised; each row sums up to one. */
export function confusionMatrix(cells: EvaluationReport['confusion'], labels: readonly string[]): Markup {
  const step = labels.length > 30 ? 14 : 20;
  const left = 8 + 6.2 * Math.min(24, Math.max(0, ...labels.map((label) => label.length)));
  const size = labels.length * step;
  const index = new Map(labels.map((label, at) => [label, at]));
  const sums = new Map<string, number>();
  for (const { expected, count } of cells) sums.set(expected, (sums.get(expected) ?? 0) + count);
  const shade = scaleSqrt([0, 1], [0.08, 1]);
  return html`<svg class="matrix" viewBox="0 0 ${left + size + 8} ${left + size + 8}" style="max-width:${left + size + 8}px" role="img" aria-label="Confusion matrix">
    ${labels.map((label, at) => html`<text class="label" x="${left - 6}" y="${left + at * step + step * 0.7}" text-anchor="end">${short(label)}</text>
      <text class="label" transform="translate(${left + at * step + step * 0.7} ${left - 6}) rotate(-90)">${short(label)}</text>`)}
    <rect class="frame" x="${left}" y="${left}" width="${size}" height="${size}"/>
    ${cells.flatMap(({ expected, predicted, count }) => {
      const [row, column] = [index.get(expected), index.get(predicted)];
      if (row === undefined || column === undefined) return [];
      const right = expected === predicted;
      return [html`<rect class="${right ? 'cell right' : 'cell wrong'}" data-expected="${expected}" data-predicted="${predicted}" tabindex="0" x="${left + column * step + 1}" y="${left + row * step + 1}" width="${step - 2}" height="${step - 2}" rx="2" opacity="${shade(count / (sums.get(expected) ?? 1)).toFixed(2)}"><title>expected ${expected}, recognised ${predicted}: ${whole(count)} of ${whole(sums.get(expected) ?? 0)}</title></rect>`];
    })}
  </svg>`;
}

/** From the median to the 99th percentile, on a logarithmic scale. */
export function latencyChart(rows: readonly (readonly [name: string, quantiles: Quantiles])[]): Markup {
  const shown = rows.filter(([, { count }]) => count > 0);
  const height = 30 + shown.length * 26;
  const values = shown.flatMap(([, { p50, p99 }]) => [p50, p99]).filter((value) => value > 0);
  const x = scaleLog([Math.min(...values, 1) * 0.8, Math.max(...values, 1) * 1.2], [92, 560]);
  const ticks = x.ticks(4).filter((value) => /^1(?:0*|e.*)$/.test(String(value)) || /^0\.0*1$/.test(String(value)));
  return html`<svg viewBox="0 0 640 ${height}" role="img" aria-label="Latency by stage">
    ${ticks.map((tick) => html`<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="4" y2="${height - 20}"/><text class="tick" x="${x(tick)}" y="${height - 6}" text-anchor="middle">${tick} ms</text>`)}
    ${shown.map(([name, { p50, p95, p99, count }], at) => html`<g><title>${name}: ${whole(count)} measured, p50 ${milliseconds(p50)}, p95 ${milliseconds(p95)}, p99 ${milliseconds(p99)}</title>
      <text class="label" x="84" y="${at * 26 + 22}" text-anchor="end">${name}</text>
      <line class="range" x1="${x(p50)}" x2="${x(p99)}" y1="${at * 26 + 18}" y2="${at * 26 + 18}"/>
      <circle class="dot" cx="${x(p50)}" cy="${at * 26 + 18}" r="5"/><rect class="mark" x="${x(p95) - 1.5}" y="${at * 26 + 11}" width="3" height="14"/>
      <text class="value" x="${Math.min(x(p99) + 8, 572)}" y="${at * 26 + 22}">${milliseconds(p95)}</text></g>`)}
  </svg>`;
}

/** Parts of a whole, side by side. */
export function stackedBar(parts: readonly (readonly [name: string, count: number])[]): Markup {
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return html`<p class="quiet">nothing</p>`;
  return html`<div class="stack">${parts.filter(([, count]) => count > 0).map(([name, count]) => html`<div class="part part-${name}" style="flex-grow:${count}" title="${name}: ${whole(count)} (${percent(count / total)})"></div>`)}</div>
    <ul class="legend">${parts.filter(([, count]) => count > 0).map(([name, count]) => html`<li><i class="part-${name}"></i>${name} <b>${percent(count / total)}</b> <small>${whole(count)}</small></li>`)}</ul>`;
}

/** Differences with their intervals around zero. */
export function forestPlot(rows: readonly { readonly name: string; readonly difference: number; readonly low: number; readonly high: number; readonly tone: 'good' | 'bad' | 'even' }[]): Markup {
  const reach = Math.max(0.01, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const x = scaleLinear([-reach, reach], [150, 600]).nice();
  const height = 30 + rows.length * 26;
  return html`<svg viewBox="0 0 640 ${height}" role="img" aria-label="Differences to the baseline">
    ${x.ticks(5).map((tick) => html`<line class="${tick === 0 ? 'zero' : 'grid'}" x1="${x(tick)}" x2="${x(tick)}" y1="4" y2="${height - 20}"/><text class="tick" x="${x(tick)}" y="${height - 6}" text-anchor="middle">${(tick * 100).toFixed(1)}</text>`)}
    ${rows.map(({ name, difference, low, high, tone }, at) => html`<g class="${tone}"><title>${name}: ${(difference * 100).toFixed(2)} points (${(low * 100).toFixed(2)} to ${(high * 100).toFixed(2)})</title>
      <text class="label" x="140" y="${at * 26 + 22}" text-anchor="end">${name}</text>
      <line class="range" x1="${x(low)}" x2="${x(high)}" y1="${at * 26 + 18}" y2="${at * 26 + 18}"/><circle class="dot" cx="${x(difference)}" cy="${at * 26 + 18}" r="5"/></g>`)}
  </svg>`;
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function axes(x: Scale, y: Scale, xName: string, yName: string): Markup {
  return html`${y.ticks(5).map((tick) => html`<line class="grid" x1="${MARGIN.left}" x2="${SIDE - MARGIN.right}" y1="${y(tick)}" y2="${y(tick)}"/><text class="tick" x="${MARGIN.left - 5}" y="${y(tick) + 3}" text-anchor="end">${Number((tick * 100).toFixed(1))}</text>`)}
    ${x.ticks(5).map((tick) => html`<text class="tick" x="${x(tick)}" y="${SIDE - MARGIN.bottom + 14}" text-anchor="middle">${Math.round(tick * 100)}</text>`)}
    <text class="axis" x="${(MARGIN.left + SIDE - MARGIN.right) / 2}" y="${SIDE - 4}" text-anchor="middle">${xName}, %</text>
    <text class="axis" transform="translate(10 ${(SIDE - MARGIN.bottom + MARGIN.top) / 2}) rotate(-90)" text-anchor="middle">${yName}, %</text>`;
}

function short(label: string): string {
  return label.length > 24 ? `${label.slice(0, 23)}…` : label;
}
