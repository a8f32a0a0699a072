/** Fills placeholders such as `{{slots.service}}` in the strings of a manifest's action. */
import type { SlotValueScalar } from '../../../schemas/generated/types.ts';
import { TemplateError } from './errors.ts';

export interface TemplateValues {
  /** Values by slot name; own properties only. */
  readonly slots: Readonly<Record<string, SlotValueScalar>>;
  /** Declared slots that may be absent; they are filled with nothing. */
  readonly optional: ReadonlySet<string>;
  readonly intent: string;
  readonly actionId: string;
  readonly sessionId: string;
}

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
const SLOT_PREFIX = 'slots.';
const AUTHORITY = /^(https?:\/\/)([^/?#\\]*)(.*)$/is;
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;

/** The names between the braces, without `slots.`-less ones changed: `['slots.service', 'actionId']`. */
export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim());
}

/** @throws {TemplateError} for a placeholder that has no value. */
export function renderText(template: string, values: TemplateValues, encode: (value: string) => string = (value) => value): string {
  if (template.replaceAll(PLACEHOLDER, '').includes('{{')) throw new TemplateError('a placeholder is not closed');
  return template.replaceAll(PLACEHOLDER, (_whole, name: string) => encode(valueOf(name.trim(), values)));
}

/**
 * Fills the strings inside a JSON value. A value stays inside its string, whatever it contains. A template that is itself
 * JSON text is read as the structure it spells, for the same reason.
 * @throws {TemplateError}
 */
export function renderBody(template: unknown, values: TemplateValues): unknown {
  return renderLeaves(typeof template === 'string' ? asStructure(template) : template, values);
}

/**
 * Fills a URL. Values are percent-encoded, and can choose neither scheme nor host, nor leave their place in the path.
 * @throws {TemplateError}
 */
export function renderUrl(template: string, values: TemplateValues): string {
  const [, scheme = '', authority = '', rest = ''] = AUTHORITY.exec(template) ?? [];
  if (scheme === '') throw new TemplateError('the URL is not http or https');
  if (authority === '' || /[{}@]/.test(authority)) throw new TemplateError('the URL has no fixed host, or credentials in it');
  const [path = '', ...query] = rest.split(/(?=[?#])/);
  const rendered = path.split('/').map((segment) => renderSegment(segment, values)).join('/') + query.map((part) => renderText(part, values, percentEncode)).join('');
  const url = URL.parse(scheme + authority + rendered);
  if (!url || url.host !== URL.parse(scheme + authority)?.host) throw new TemplateError('the URL cannot be read');
  return url.href;
}

/** Fills a header. Whatever is not printable ASCII is percent-encoded, so that no value can start another header. */
export function renderHeader(template: string, values: TemplateValues): string {
  return renderText(template, values, (value) => value.toWellFormed().replaceAll(/[^\x20-\x7e]/gu, encodeURIComponent));
}

function renderSegment(segment: string, values: TemplateValues): string {
  const rendered = renderText(segment, values, (value) => {
    if (value === '') throw new TemplateError('a value in the path of the URL is empty');
    return percentEncode(value);
  });
  if (rendered !== segment && DOT_SEGMENT.test(rendered)) throw new TemplateError('a value would change the path of the URL');
  return rendered;
}

function percentEncode(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

function valueOf(name: string, values: TemplateValues): string {
  if (name === 'intent' || name === 'actionId' || name === 'sessionId') return values[name];
  const slot = name.startsWith(SLOT_PREFIX) ? name.slice(SLOT_PREFIX.length) : undefined;
  if (slot !== undefined && Object.hasOwn(values.slots, slot)) return String(values.slots[slot]);
  if (slot !== undefined && values.optional.has(slot)) return '';
  throw new TemplateError(`the placeholder {{${name}}} has no value`);
}

function renderLeaves(part: unknown, values: TemplateValues): unknown {
  if (typeof part === 'string') return renderText(part, values);
  if (Array.isArray(part)) return part.map((item) => renderLeaves(item, values));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => {
    if (key.includes('{{')) throw new TemplateError('a placeholder cannot be a key');
    return [key, renderLeaves(value, values)];
  }));
}

function asStructure(template: string): unknown {
  if (!/^\s*[[{]/.test(template)) return template;
  try {
    return JSON.parse(template);
  } catch {
    return template;
  }
}
