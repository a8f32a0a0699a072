/** A manifest's action with its values filled in: all that a target needs to perform it. */
import type { ManifestAction } from '../../../schemas/generated/types.ts';
import { TemplateError } from './errors.ts';
import { placeholdersOf, renderBody, renderHeader, renderText, renderUrl, type TemplateValues } from './render-template.ts';

export interface RenderedHttpAction {
  readonly type: 'http';
  readonly method: string;
  readonly url: string;
  /** Lower-case names, none that the connection or this system sets. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body?: string;
  readonly timeoutMs: number;
  readonly secretRef?: string;
  /** Statuses that mean success, besides 2xx when absent. */
  readonly success?: readonly number[];
}
export interface RenderedPubsubAction { readonly type: 'pubsub'; readonly topic: string; readonly attributes: Readonly<Record<string, string>>; readonly body: string }
export interface RenderedLogAction { readonly type: 'log'; readonly level: 'info' | 'warn'; readonly message: string }
export type RenderedAction = RenderedHttpAction | RenderedPubsubAction | RenderedLogAction;

const DEFAULT_TIMEOUT_MS = 10_000;
const MAX_TIMEOUT_MS = 30_000;
const HEADER_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const RESERVED_HEADERS = new Set([
  'connection', 'content-length', 'expect', 'host', 'idempotency-key', 'keep-alive', 'proxy-authorization', 'proxy-connection', 'te',
  'traceparent', 'trailer', 'transfer-encoding', 'upgrade', 'x-egg-signature',
]);

/** @throws {TemplateError} */
export function renderAction(action: ManifestAction, values: TemplateValues): RenderedAction {
  switch (action.type) {
    case 'log': return { type: 'log', level: action.level ?? 'info', message: renderText(action.message, values) };
    case 'pubsub': return renderPubsub(action, values);
    case 'http': return renderHttp(action, values);
  }
}

/** Where the action goes, for people: no query, no credentials. */
export function targetOf(action: RenderedAction): string {
  if (action.type === 'log') return 'log';
  if (action.type === 'pubsub') return `pubsub:${action.topic}`;
  const url = new URL(action.url);
  return `${action.method} ${url.origin}${url.pathname}`.slice(0, 2048);
}

function renderPubsub(action: Extract<ManifestAction, { type: 'pubsub' }>, values: TemplateValues): RenderedPubsubAction {
  if (placeholdersOf(action.topic).length > 0) throw new TemplateError('a value cannot choose the topic');
  const attributes = Object.fromEntries(Object.entries(action.attributes ?? {}).map(([name, template]) => [name, renderText(template, values)]));
  return { type: 'pubsub', topic: action.topic, attributes, body: JSON.stringify(renderBody(action.body ?? defaultBody(values), values)) };
}

function renderHttp(action: Extract<ManifestAction, { type: 'http' }>, values: TemplateValues): RenderedHttpAction {
  const method = action.method ?? 'POST';
  const body = action.body ?? (method === 'GET' || method === 'DELETE' ? undefined : defaultBody(values));
  return {
    type: 'http', method,
    url: renderUrl(action.url, values),
    headers: renderHeaders(action.headers ?? {}, values),
    timeoutMs: Math.min(action.timeoutMs ?? DEFAULT_TIMEOUT_MS, MAX_TIMEOUT_MS),
    ...(body === undefined ? {} : { body: JSON.stringify(renderBody(body, values)) }),
    ...(action.secretRef === undefined ? {} : { secretRef: action.secretRef }),
    ...(action.success === undefined ? {} : { success: action.success }),
  };
}

function renderHeaders(headers: Readonly<Record<string, string>>, values: TemplateValues): Record<string, string> {
  const rendered: Record<string, string> = {};
  for (const [name, template] of Object.entries(headers)) {
    const lower = name.toLowerCase();
    if (!HEADER_NAME.test(name) || RESERVED_HEADERS.has(lower)) throw new TemplateError(`the header ${name} cannot be set by a manifest`);
    rendered[lower] = renderHeader(template, values);
  }
  return rendered;
}

/** What is sent when the manifest names no body. */
function defaultBody(values: TemplateValues): object {
  const slots = Object.fromEntries(Object.keys(values.slots).sort().map((name) => [name, `{{slots.${name}}}`]));
  return { actionId: '{{actionId}}', intent: '{{intent}}', sessionId: '{{sessionId}}', slots };
}
