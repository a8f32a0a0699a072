/** Puts real values in the place of placeholders in a rendered request, each part with its own escaping. */
import { TemplateError } from './errors.ts';
import type { RenderedHttpAction } from './render-action.ts';

/** @throws {TemplateError} for a value that would change the path of the URL */
export function revealAction(action: RenderedHttpAction, values: ReadonlyMap<string, string>): RenderedHttpAction {
  if (values.size === 0) return action;
  const { url, headers, body } = action;
  const inUrl = fill(url, values, encodeURIComponent, encodeURIComponent);
  if (new URL(inUrl).host !== new URL(url).host || [...values.values()].some((value) => /^\.{1,2}$/.test(value))) throw new TemplateError('a value would change the path of the URL');
  return {
    ...action, url: inUrl,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value, values, asIs, headerText)])),
    ...(body === undefined ? {} : { body: fill(body, values, asIs, jsonText) }),
  };
}

function fill(text: string, values: ReadonlyMap<string, string>, place: (placeholder: string) => string, encode: (value: string) => string): string {
  let filled = text;
  for (const [placeholder, value] of values) filled = filled.replaceAll(place(placeholder), () => encode(value.toWellFormed()));
  return filled;
}

function asIs(text: string): string {
  return text;
}

function jsonText(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function headerText(value: string): string {
  return value.replaceAll(/[^\x20-\x7e]/gu, encodeURIComponent);
}
