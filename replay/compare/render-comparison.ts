/** The comparison as one page that a person reads. Pure. */
import type { ComparedCase, ComparedRequest, ComparedTotals, ComparisonReport } from '../../schemas/generated/types.ts';
import { stackedBar } from '../evaluate/html/charts.ts';
import { decimal, dollars, percent, whole } from '../evaluate/html/format.ts';
import { html, type Markup } from '../evaluate/html/markup.ts';
import { page } from '../evaluate/html/page.ts';
import { differences } from './compare-sessions.ts';

const KINDS = ['intent', 'slots', 'decision', 'manifest', 'cost'] as const;

export function renderComparison({ from, to, sessions, changed, totals, decisions, intents, tests, cases, failed, createdAt }: ComparisonReport): string {
  const riskier = cases.filter(({ severity }) => severity === 'riskier').length;
  return page('Counterfactual replay', html`
    <header><div class="top"><h1>What the other bundle would have done</h1><span class="pill ${riskier > 0 ? 'warn' : 'good'}">${riskier} riskier</span><span class="space"></span><button id="theme" type="button">Light / dark</button></div>
      <p class="quiet">${whole(sessions)} sessions, ${whole(changed)} of them different · from <span class="mono">${from.slice(7, 19)}</span> to <span class="mono">${to.slice(7, 19)}</span> · nothing was performed · ${createdAt.replace('T', ' ').slice(0, 16)} UTC</p></header>
    <main><div class="grid-cards">${figures(totals.from, totals.to)}</div>
      <h2>Decisions</h2><div class="columns"><div class="card"><h3>From</h3>${stackedBar(Object.entries(totals.from.decisions))}</div><div class="card"><h3>To</h3>${stackedBar(Object.entries(totals.to.decisions))}</div></div>
      <div class="columns" style="margin-top:16px"><div class="card scroll"><h3>Decisions that change</h3>${transitions(decisions.filter((one) => one.from !== one.to), 'no decision')}</div><div class="card scroll"><h3>Requests recognised as something else</h3>${transitions(intents, 'nothing')}</div></div>
      <h2>For each session</h2><div class="card wide"><table><thead><tr><th>measure</th><th class="number">from</th><th class="number">to</th><th class="number">difference</th><th class="number">95 %</th><th class="number">p</th></tr></thead><tbody>
        ${tests.map((test) => html`<tr><td>${test.measure}</td><td class="number">${decimal(test.baseline, 4)}</td><td class="number">${decimal(test.current, 4)}</td><td class="number">${decimal(test.difference, 4)}</td><td class="number">${decimal(test.low, 4)} to ${decimal(test.high, 4)}</td><td class="number">${decimal(test.pValue, 4)}</td></tr>`)}</tbody></table></div>
      ${failed.length > 0 ? html`<h2>Could not be run</h2><div class="card">${failed.slice(0, 100).map(({ id, code, message }) => html`<p><span class="mono">${id}</span> ${code}: ${message}</p>`)}</div>` : ''}
      <h2 id="cases">Sessions that differ: ${whole(changed)}</h2>
      <div class="filters"><input id="filter-text" type="search" placeholder="Search what was said, intents, ids" aria-label="Search"><select id="filter-kind" aria-label="What differs"><option value="">any difference</option><option>riskier</option><option>stricter</option>${KINDS.map((kind) => html`<option>${kind}</option>`)}</select><button id="filter-reset" type="button">All</button><span class="quiet" id="shown" style="align-self:center"></span></div>
      ${cases.map(card)}<footer>What each session would have cost, decided and done under the other bundle. Sessions that cost or risk most come first.</footer></main>`);
}

function figures(from: ComparedTotals, to: ComparedTotals): Markup {
  const figure = (name: string, value: string, before: string): Markup => html`<div class="card figure"><span>${name}</span><b>${value}</b><span>was ${before}</span></div>`;
  return html`${figure('Automatic', percent(to.automationRate), percent(from.automationRate))}${figure('For a person', percent(to.reviewRate), percent(from.reviewRate))}${figure('Reviews', whole(to.reviews), whole(from.reviews))}
    ${figure('Actions', whole(to.actions), whole(from.actions))}${figure('Their cost', dollars(to.actionCostUSD), dollars(from.actionCostUSD))}${figure('Recognition', dollars(to.recognitionCostUSD), dollars(from.recognitionCostUSD))}${figure('Not understood', whole(to.unknown), whole(from.unknown))}`;
}

function transitions(list: readonly { readonly from: string | null; readonly to: string | null; readonly count: number }[], none: string): Markup {
  if (list.length === 0) return html`<p class="quiet">none</p>`;
  return html`<table><tbody>${list.slice(0, 100).map(({ from, to, count }) => html`<tr><td>${from ?? none} → <b>${to ?? none}</b></td><td class="number">${whole(count)}</td></tr>`)}</tbody></table>`;
}

function card({ id, tags, said, kinds, severity, pairs, actionCostChangeUSD, reviewChange }: ComparedCase): Markup {
  const searched = [id, said, ...pairs.flatMap(({ from, to }) => [from?.intent ?? '', to?.intent ?? ''])].join(' ').toLowerCase();
  return html`<article class="card case" data-text="${searched}" data-tags="${JSON.stringify(tags)}" data-kinds="${JSON.stringify([...kinds, severity])}">
    <div class="head"><span class="mono">${id}</span>${severity === 'other' ? '' : html`<span class="tag bad">${severity}</span>`}${kinds.map((kind) => html`<span class="tag">${kind}</span>`)}${actionCostChangeUSD === 0 ? '' : html`<span class="tag">${actionCostChangeUSD > 0 ? '+' : '−'}${dollars(Math.abs(actionCostChangeUSD))}</span>`}${reviewChange === 0 ? '' : html`<span class="tag">${reviewChange > 0 ? `+${reviewChange}` : `−${-reviewChange}`} reviews</span>`}</div>
    <div class="said">${said}</div><div class="check"><span></span><span class="quiet">from</span><span class="quiet">to</span>
    ${pairs.flatMap((pair, at) => (differences(pair).length === 0 ? [] : [html`<span class="quiet">${differences(pair).join(', ')} ${pairs.length > 1 ? `(${at + 1} of ${pairs.length})` : ''}</span><span>${request(pair.from)}</span><span>${request(pair.to)}</span>`]))}</div></article>`;
}

function request(one: ComparedRequest | null): Markup {
  if (one === null) return html`<span class="quiet">nothing</span>`;
  const slots = Object.entries(one.slots).map(([name, value]) => `${name}=${value}`).join(', ');
  return html`<b>${one.intent}</b> ${one.confidence.toFixed(2)}${slots ? ` (${slots})` : ''} → <b>${one.decision ?? 'no decision'}</b><br><small>${one.reason}${one.manifestId ? ` · ${one.manifestId}` : ''}${one.costUSD > 0 ? ` · ${dollars(one.costUSD)}` : ''}</small>`;
}
