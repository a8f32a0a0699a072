/** The report as one page that a person reads: everything inside, nothing fetched, every text escaped. Pure. */
import type { EvaluationComparison, EvaluationReport, PairedTest } from '../../../schemas/generated/types.ts';
import type { WrongCase } from '../evaluate-recordings.ts';
import { confusionMatrix, forestPlot, latencyChart, reliabilityDiagram, riskCoverageCurve, stackedBar } from './charts.ts';
import { decimal, change, dollars, milliseconds, percent, whole } from './format.ts';
import { html, type Markup } from './markup.ts';
import { page } from './page.ts';
import { wrongCases } from './wrong-cases.ts';

const MATRIX_LABELS = 40;

export function renderReport(report: EvaluationReport, wrong: readonly WrongCase[]): string {
  const { metrics, dataset, bundle, comparison, calibration, latency, system, createdAt, cases } = report;
  const wrongCount = cases.filter(({ met }) => !met).length;
  const verdict = comparison === null ? html`<span class="pill">no baseline</span>` : comparison.regressions.length === 0 ? html`<span class="pill good">no regression</span>` : html`<span class="pill bad">${comparison.regressions.length} ${comparison.regressions.length === 1 ? 'regression' : 'regressions'}</span>`;
  return page('Evaluation', html`
    <header><div class="top"><h1>Evaluation</h1>${verdict}<span class="space"></span><button id="theme" type="button">Light / dark</button></div>
      <p class="quiet">${whole(dataset.recordings)} recordings, ${whole(metrics.items)} expected requests (${whole(metrics.outOfScope)} out of scope) · bundle <span class="mono">${bundle.digest.slice(7, 19)}</span> of ${bundle.intents} intents and ${whole(bundle.examples)} examples · ${createdAt.replace('T', ' ').slice(0, 16)} UTC · ${(system.durationMs / 1000).toFixed(1)} s</p></header>
    <main>${figures(report)}${comparison ? comparisonSection(comparison) : ''}
      <h2>What was decided, and who recognised it</h2><div class="columns"><div class="card"><h3>Decisions</h3>${stackedBar(Object.entries(metrics.decisions))}</div><div class="card"><h3>Tier that answered</h3>${stackedBar(Object.entries(metrics.tiers))}</div></div>
      <h2>Confidence</h2><div class="columns"><div class="card"><h3>Reliability: ECE ${decimal(calibration.ece)}, Brier ${decimal(calibration.brier)}, ${calibration.bias !== null && calibration.bias > 0 ? 'over' : 'under'}confident by ${percent(Math.abs(calibration.bias ?? 0))}</h3>${reliabilityDiagram(calibration)}</div>
        <div class="card"><h3>Risk against coverage: AURC ${decimal(calibration.aurc, 4)}</h3>${riskCoverageCurve(calibration)}</div></div>
      <h2>Intents</h2>${intentTable(report)}
      <h2>Confusions</h2><p class="quiet">Rows are what was expected, columns what was recognised. Choose a cell to see its recordings.</p><div class="card wide">${confusionMatrix(report.confusion, matrixLabels(report))}</div>
      <h2>Parts of the data</h2>${groupTable(report)}
      <h2>Time</h2><div class="card"><h3>Dot: median, line: to the 99th percentile, mark and number: 95th</h3>${latencyChart([['utterance', latency.utterance], ...Object.entries(latency.stages)])}</div>
      ${report.flaky.length > 0 ? html`<h2>Flaky</h2><div class="card"><p class="quiet">The same recording, bundle and seed came out differently.</p>${report.flaky.map(({ id, outcomes }) => html`<p><span class="mono">${id}</span>: ${[...new Set(outcomes)].join(' · ')}</p>`)}</div>` : ''}
      <h2 id="cases">Not as expected: ${whole(wrongCount)}</h2>${wrongCases(wrong, wrongCount, Object.keys(dataset.tags), Object.keys(dataset.languages))}
      <footer>${dataset.files.join(', ')} · recordings <span class="mono">${dataset.digest.slice(7, 19)}</span> · seed ${report.seed} · ${system.machine}, Node ${system.node}, ${whole(system.peakMemoryMiB)} MiB · intervals: 95 %, sessions drawn</footer></main>`);
}

function figures({ metrics, intervals, calibration, latency, comparison }: EvaluationReport): Markup {
  const share = (name: string, value: number | null, key: string, of: string): Markup => html`<div class="card figure"><span>${name}</span><b>${percent(value)}${delta(comparison, key)}</b><span>${of}</span>${gauge(value, intervals[key])}</div>`;
  const plain = (name: string, value: string, of: string): Markup => html`<div class="card figure"><span>${name}</span><b>${value}</b><span>${of}</span></div>`;
  return html`<div class="grid-cards">
    ${share('As expected in all', metrics.exactMatch, 'exactMatch', `${whole(metrics.recordings)} recordings`)}
    ${share('Intent accuracy', metrics.accuracy, 'accuracy', `${whole(metrics.inScope + metrics.outOfScope)} requests`)}
    ${share('In scope', metrics.inScopeAccuracy, 'inScopeAccuracy', `${whole(metrics.inScope)} requests`)}
    ${share('Out-of-scope recall', metrics.outOfScopeRecall, 'outOfScopeRecall', `precision ${percent(metrics.outOfScopePrecision)}`)}
    ${share('Decisions', metrics.decisionAccuracy, 'decisionAccuracy', `${whole(metrics.decisionsExpected)} expected`)}
    ${share('Slots recalled', metrics.slots.recall, 'slotRecall', `F1 ${decimal(metrics.slots.f1)}, ${whole(metrics.slots.expected)} expected`)}
    ${share('Manifest match', metrics.manifestMatch, 'manifestMatch', `${whole(metrics.manifestsExpected)} expected`)}
    ${share('Automatic', metrics.automationRate, 'automationRate', 'of all decisions')}
    ${share('For a person', metrics.reviewRate, 'reviewRate', `${decimal(metrics.reviewsPerSession, 2)} reviews a session`)}
    ${plain('F1', decimal(metrics.macro.f1), `macro; micro ${decimal(metrics.micro.f1)}`)}
    ${plain('Calibration error', decimal(calibration.ece), `of ${whole(calibration.count)} claims`)}
    ${plain('An utterance', milliseconds(latency.utterance.p95), `p95; p50 ${milliseconds(latency.utterance.p50)}`)}
    ${plain('Recognition', dollars(metrics.costUSD), `rules ${percent(metrics.ruleHitRate, 0)}, cache ${percent(metrics.cacheHitRate, 0)}`)}
  </div>`;
}

function gauge(value: number | null, interval: { readonly low: number; readonly high: number } | null | undefined): Markup {
  if (value === null || !interval) return html``;
  return html`<div class="gauge" title="95 % interval ${percent(interval.low)} to ${percent(interval.high)}"><i style="left:${interval.low * 100}%;width:${Math.max(0.5, (interval.high - interval.low) * 100)}%"></i><u style="left:calc(${value * 100}% - 1.5px)"></u></div>`;
}

function delta(comparison: EvaluationComparison | null, measure: string): Markup {
  const test = comparison?.tests.find((one) => one.measure === measure);
  if (!test || test.difference === null) return html``;
  return html`<span class="delta ${toneOf(test)}" title="against the baseline, p = ${decimal(test.pValue)}">${change(test.difference)}</span>`;
}

function toneOf({ difference, better, worse }: PairedTest): 'good' | 'bad' | 'even' {
  return difference === 0 || better === worse ? 'even' : better > worse ? 'good' : 'bad';
}

function comparisonSection({ regressions, tests, broken, fixed, paired, onlyHere, onlyThere, baseline, minimumDetectableEffect }: EvaluationComparison): Markup {
  const rows = tests.filter(({ measure, difference }) => difference !== null && measure !== 'costUSD' && measure !== 'reviewsPerSession').map((test) => ({ name: test.measure, difference: test.difference ?? 0, low: test.low ?? 0, high: test.high ?? 0, tone: toneOf(test) }));
  const flips = (title: string, list: typeof broken): Markup => html`<div class="card scroll"><h3>${title}: ${list.length}</h3>${list.slice(0, 200).map(({ id, was, is, severity }) => html`<p><span class="mono">${id}</span>${title === 'Broken' ? html` <span class="tag bad">${severity}</span>` : ''}<br><small>was</small> ${was}<br><small>is</small> ${is}</p>`)}</div>`;
  return html`<h2>Against the baseline</h2>
    <p class="quiet">${whole(paired)} recordings in both${onlyHere > 0 ? `, ${whole(onlyHere)} only here` : ''}${onlyThere > 0 ? `, ${whole(onlyThere)} only there` : ''}; baseline <span class="mono">${baseline.bundle.slice(7, 19)}</span> of ${baseline.createdAt.slice(0, 10)}. This many recordings show a change of ${percent(minimumDetectableEffect)} or more.</p>
    ${regressions.map(({ severity, message, ids }) => html`<div class="regression ${severity}"><b>${severity}</b>${message}${ids.length > 0 ? html`<br><small class="mono">${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ' …' : ''}</small>` : ''}</div>`)}
    <div class="card">${forestPlot(rows)}</div>
    <div class="card wide" style="margin-top:16px"><table><thead><tr><th>measure</th><th class="number">baseline</th><th class="number">now</th><th class="number">better</th><th class="number">worse</th><th class="number">p</th><th>test</th></tr></thead><tbody>
      ${tests.filter(({ test }) => test !== 'none').map((test) => html`<tr><td>${test.measure}</td><td class="number">${decimal(test.baseline, 4)}</td><td class="number">${decimal(test.current, 4)}</td><td class="number">${test.better}</td><td class="number">${test.worse}</td><td class="number">${decimal(test.pValue, 4)}</td><td>${test.test}</td></tr>`)}</tbody></table></div>
    <div class="columns" style="margin-top:16px">${flips('Broken', broken)}${flips('Fixed', fixed)}</div>`;
}

function intentTable({ perIntent }: EvaluationReport): Markup {
  return html`<div class="card scroll"><table><thead><tr><th>intent</th><th class="number">expected</th><th class="number">recognised</th><th class="number">precision</th><th class="number">recall</th><th>F1</th></tr></thead><tbody>
    ${perIntent.map(({ intent, support, predicted, precision, recall, f1 }) => html`<tr><td>${intent}</td><td class="number">${support}</td><td class="number">${predicted}</td><td class="number" data-value="${precision ?? -1}">${percent(precision)}</td><td class="number" data-value="${recall ?? -1}">${percent(recall)}</td><td data-value="${f1 ?? -1}">${decimal(f1)}<span class="meter"><i style="width:${(f1 ?? 0) * 100}%"></i></span></td></tr>`)}</tbody></table></div>`;
}

function groupTable({ groups }: EvaluationReport): Markup {
  return html`<div class="card scroll"><table><thead><tr><th>part</th><th>by</th><th class="number">recordings</th><th>as expected in all</th><th class="number">accuracy</th><th class="number">decisions</th><th class="number">slots F1</th><th class="number">automatic</th></tr></thead><tbody>
    ${groups.map(({ by, value, metrics }) => html`<tr><td>${value}</td><td>${by}</td><td class="number">${metrics.recordings}</td><td data-value="${metrics.exactMatch ?? -1}">${percent(metrics.exactMatch)}<span class="meter"><i style="width:${(metrics.exactMatch ?? 0) * 100}%"></i></span></td><td class="number" data-value="${metrics.accuracy ?? -1}">${percent(metrics.accuracy)}</td><td class="number" data-value="${metrics.decisionAccuracy ?? -1}">${percent(metrics.decisionAccuracy)}</td><td class="number" data-value="${metrics.slots.f1 ?? -1}">${decimal(metrics.slots.f1)}</td><td class="number" data-value="${metrics.automationRate ?? -1}">${percent(metrics.automationRate)}</td></tr>`)}</tbody></table></div>`;
}

/** All, or those that are confused most. */
function matrixLabels({ perIntent, confusion }: EvaluationReport): string[] {
  const all = perIntent.map(({ intent }) => intent);
  if (all.length <= MATRIX_LABELS) return all.sort();
  const mistakes = new Map<string, number>();
  for (const { expected, predicted, count } of confusion) {
    if (expected === predicted) continue;
    for (const label of [expected, predicted]) mistakes.set(label, (mistakes.get(label) ?? 0) + count);
  }
  return all.sort((a, b) => (mistakes.get(b) ?? 0) - (mistakes.get(a) ?? 0)).slice(0, MATRIX_LABELS).sort();
}
