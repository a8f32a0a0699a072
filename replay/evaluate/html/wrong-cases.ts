/** The recordings that did not come out as expected, each with what was said, what was wrong and all its events. Pure. */
import { describeEvent } from '../../live-view.ts';
import { type EvaluatedItem, intentIsMet, itemIsMet } from '../evaluated-case.ts';
import type { WrongCase } from '../evaluate-recordings.ts';
import { html, type Markup } from './markup.ts';

export function wrongCases(wrong: readonly WrongCase[], total: number, tags: readonly string[], languages: readonly string[]): Markup {
  if (total === 0) return html`<p class="quiet">Every recording came out as expected.</p>`;
  const kinds = [...new Set(wrong.flatMap((one) => kindsOf(one)))].sort();
  return html`<div class="filters"><input id="filter-text" type="search" placeholder="Search what was said, intents, ids" aria-label="Search">
    ${choice('kind', 'what is wrong', kinds)}${choice('tag', 'tag', tags)}${choice('language', 'language', languages)}
    <button id="filter-reset" type="button">All</button><span class="quiet" id="shown" style="align-self:center"></span></div>
    ${total > wrong.length ? html`<p class="quiet">The first ${wrong.length} of ${total}; report.json has them all.</p>` : ''}
    ${wrong.map(card)}`;
}

function choice(name: string, label: string, values: readonly string[]): Markup {
  return html`<select id="filter-${name}" aria-label="${label}"><option value="">any ${label}</option>${values.map((value) => html`<option>${value}</option>`)}</select>`;
}

function kindsOf({ outcome: { items, spurious, failure } }: WrongCase): string[] {
  return [
    ...(failure ? ['failure'] : []), ...(spurious.length > 0 ? ['not asked for'] : []),
    ...items.flatMap((item) => [
      ...(intentIsMet(item) ? [] : ['intent']), ...(item.slots.some(({ expected, actual }) => expected !== actual) ? ['slot'] : []),
      ...(item.decision && item.decision.expected !== item.decision.actual ? ['decision'] : []), ...(item.manifest && item.manifest.expected !== item.manifest.actual ? ['manifest'] : []),
      ...(item.confidenceInRange === false ? ['confidence'] : []),
    ]),
  ].filter((kind, at, all) => all.indexOf(kind) === at);
}

function card(one: WrongCase): Markup {
  const { recording, outcome, events } = one;
  const { id, tags, language, items, spurious, failure } = outcome;
  const said = recording.frames.map((frame) => (frame.type === 'text' ? frame.text : '[sound]') + (frame.final ? '\n' : '')).join('').trim();
  const searched = [id, said, ...items.flatMap(({ expected, predicted }) => [expected ?? '', predicted]), ...spurious.map(({ intent }) => intent)].join(' ').toLowerCase();
  const kinds = kindsOf(one);
  return html`<article class="card case" data-text="${searched}" data-language="${language}" data-tags="${JSON.stringify(tags)}" data-kinds="${JSON.stringify(kinds)}" data-pairs="${JSON.stringify(items.map(({ expected, predicted }) => `${expected ?? ''}\u0000${predicted}`))}">
    <div class="head"><span class="mono">${id}</span>${kinds.map((kind) => html`<span class="tag bad">${kind}</span>`)}${tags.map((tag) => html`<span class="tag">${tag}</span>`)}<span class="tag">${language}</span></div>
    ${recording.description ? html`<small>${recording.description}</small>` : ''}
    <div class="said">${said}</div>
    ${failure ? html`<p class="check"><span class="no">${failure.code}: ${failure.message}</span></p>` : ''}
    <div class="check"><span class="quiet"></span><span class="quiet">expected</span><span class="quiet">came out</span>${items.filter((item) => !itemIsMet(item)).map(checks)}
      ${spurious.map(({ intent, confidence }) => html`<span>not asked for</span><span>–</span><span class="no">${intent} (${confidence.toFixed(2)})</span>`)}</div>
    <details><summary>${events.length} events</summary>${events.map((event) => html`<div class="event"><span class="mono quiet">${event.type}</span><span>${describeEvent(event)}</span></div>`)}
      <details><summary>as JSON</summary><pre>${JSON.stringify(events.filter(({ type }) => JSON_TYPES.has(type)).map(({ type, data }) => ({ type, data })), null, 1)}</pre></details></details>
  </article>`;
}

/** Those that say why; the rest is in the line above. */
const JSON_TYPES: ReadonlySet<string> = new Set(['summary.update', 'intent.update', 'policy.decision', 'manifest.resolved', 'error']);

function checks(item: EvaluatedItem): Markup {
  const { expected, predicted, confidence, tier, slots, decision, manifest, strategy } = item;
  const rows: [string, string, string | null][] = [
    ...(expected === null ? [] : [['intent', expected, `${predicted} (${confidence.toFixed(2)}${tier ? `, ${tier}` : ''})`] as [string, string, string]]),
    ...slots.filter((slot) => slot.expected !== slot.actual).map(({ name, expected: value, actual }): [string, string, string | null] => [name, value, actual]),
    ...(decision ? [['decision', decision.expected, decision.actual] as [string, string, string | null]] : []),
    ...(manifest && manifest.expected !== manifest.actual ? [['manifest', manifest.expected, manifest.actual] as [string, string, string | null]] : []),
    ...(strategy && strategy.expected !== strategy.actual ? [['strategy', strategy.expected, strategy.actual] as [string, string, string | null]] : []),
  ];
  return html`${rows.map(([name, wanted, actual]) => html`<span>${name}</span><span>${wanted}</span><span class="${isRight(name, wanted, actual, item) ? 'yes' : 'no'}">${actual ?? 'nothing'}</span>`)}`;
}

function isRight(name: string, wanted: string, actual: string | null, item: EvaluatedItem): boolean {
  return name === 'intent' ? intentIsMet(item) && item.confidenceInRange !== false : wanted === actual;
}
