/** Ports in memory for the gateway's tests: everything that would be outside, observable and controllable. */
import { hash } from 'node:crypto';
import type { SessionRecord, SessionTotals } from '../schemas/generated/types.ts';
import type { OutgoingMessage } from '../topics/bus.ts';
import { createMemoryLimiter } from './memory-limiter.ts';
import type { EventLog, EventLogPage, GatewayPorts, GatewayPrincipal, LoggedEvent } from './ports.ts';

export const START = Date.parse('2026-11-22T12:00:00Z');

export const zeroTotals: SessionTotals = {
  frames: 0, duplicates: 0, utterances: 0, chunks: 0, intents: 0, decisions: { auto: 0, review: 0, deny: 0 },
  actions: { dispatched: 0, dry_run: 0, failed: 0, unknown: 0 }, errors: 0, costUSD: 0, durationMs: 0,
};

/** An event log like the store's: cursors are positions, retention leaves a gap. */
export class FakeLog implements EventLog {
  readonly events: LoggedEvent[] = [];
  readonly watchers = new Set<() => void>();
  reads = 0;
  prunedThrough = 0;

  append(type: string, data: object = {}): void {
    const cursor = String(this.events.length + 1);
    this.events.push({ cursor, id: `evt_${cursor}`, type, json: JSON.stringify({ id: `evt_${cursor}`, type, data }) });
    for (const changed of this.watchers) changed();
  }

  async read(_tenantId: string, _sessionId: string, { after, limit = 100, types }: { after?: string; limit?: number; types?: readonly string[] }): Promise<EventLogPage> {
    this.reads++;
    if (after !== undefined && !/^\d+$/.test(after)) throw Object.assign(new Error('not a cursor'), { code: 'INVALID_CURSOR' });
    const from = Number(after ?? 0);
    const rest = this.events.slice(Math.max(from, this.prunedThrough)).filter((event) => types?.includes(event.type) ?? true);
    return { events: rest.slice(0, limit), end: rest.length <= limit, ...(from < this.prunedThrough ? { gap: { prunedThrough: String(this.prunedThrough) } } : {}) };
  }

  watch(_tenantId: string, _sessionId: string, onChange: () => void): () => void {
    this.watchers.add(onChange);
    return () => this.watchers.delete(onChange);
  }
}

export function sessionRecord(change: Partial<SessionRecord> = {}): SessionRecord {
  return {
    sessionId: 'ses_1', tenantId: 'acme', projectId: 'default', actor: 'ann', input: 'mixed', status: 'open', bundle: `sha256:${'0'.repeat(64)}`,
    scope: { allowedDomains: ['delivery'], maxContextTokens: 8000, maxCostUSD: 1, piiPolicy: 'mask', language: 'en-US', environment: 'staging', dryRun: false },
    createdAt: new Date(START).toISOString(), expiresAt: new Date(START + 3_600_000).toISOString(), idleTimeoutSec: 300, dueAt: START + 300_000, ...change,
  };
}

const expiresAt = START + 3_600_000;
const PRINCIPALS: Readonly<Record<string, GatewayPrincipal>> = {
  ann: { kind: 'user', tenantId: 'acme', sub: 'ann', roles: ['operator'], expiresAt },
  bob: { kind: 'user', tenantId: 'acme', sub: 'bob', roles: ['operator'], expiresAt },
  auditor: { kind: 'user', tenantId: 'acme', sub: 'aud', roles: ['auditor'], expiresAt },
  stranger: { kind: 'user', tenantId: 'other', sub: 'ann', roles: ['admin'], expiresAt },
  writer: { kind: 'session', tenantId: 'acme', sub: 'ann', sessionId: 'ses_1', mode: 'write', expiresAt },
  reader: { kind: 'session', tenantId: 'acme', sub: 'aud', sessionId: 'ses_1', mode: 'read', expiresAt },
  elsewhere: { kind: 'session', tenantId: 'acme', sub: 'ann', sessionId: 'ses_2', mode: 'write', expiresAt },
  foreign: { kind: 'session', tenantId: 'other', sub: 'ann', sessionId: 'ses_1', mode: 'write', expiresAt },
};

export interface FakePorts extends GatewayPorts {
  readonly records: Map<string, SessionRecord>;
  readonly published: OutgoingMessage[];
  readonly durable: Set<string>;
  readonly log: { readonly entries: unknown[]; error(fields: object, message: string): void };
  readonly events: FakeLog;
  readonly clock: { time: number; now(): number };
  publishError: Error | undefined;
  backlogSize: number;
}

/** Tokens are the names of the principals above. */
export function createFakePorts(overrides: Partial<GatewayPorts> = {}): FakePorts {
  const clock = { time: START, now: () => clock.time };
  const records = new Map([sessionRecord(), sessionRecord({ sessionId: 'ses_text', input: 'text' }), sessionRecord({ sessionId: 'ses_closed', status: 'closed' })].map((record) => [`${record.tenantId}/${record.sessionId}`, record]));
  const entries: unknown[] = [];
  const ports: FakePorts = {
    records, published: [], durable: new Set(), publishError: undefined, backlogSize: 0, clock, events: new FakeLog(),
    log: { entries, error: (fields, message) => void entries.push({ ...fields, message }) },
    async verify(token) {
      const principal = PRINCIPALS[token];
      if (token === 'keys-down') throw Object.assign(new Error('no keys'), { code: 'AUTH_UNAVAILABLE' });
      if (!principal) throw Object.assign(new Error('the token does not verify'), { code: 'UNAUTHENTICATED' });
      return principal;
    },
    can(principal, permission, subject) {
      if (principal.kind === 'session') return subject.sessionId === principal.sessionId && (principal.mode === 'write' || permission === 'session.read');
      return principal.roles.includes('admin') || (principal.roles.includes('auditor') ? permission === 'session.read' : subject.ownerSub === principal.sub);
    },
    sessions: { find: async (tenantId, sessionId) => records.get(`${tenantId}/${sessionId}`), totals: async () => zeroTotals },
    limits: async () => ({}),
    limiter: createMemoryLimiter({ clock }),
    backlog: () => ports.backlogSize,
    frames: { seen: async (_tenantId, _sessionId, frameIds) => new Set(frameIds.filter((id) => ports.durable.has(id))) },
    ingestTopic: 'ingest',
    seal: (text, context) => `${context}|${Buffer.from(text).toString('base64')}`,
    deriveId: (prefix, ...cause) => `${prefix}_${hash('sha256', cause.join('\u0000'), 'base64url').slice(0, 22)}`,
    hashHex: (text) => hash('sha256', text, 'hex'),
    async publish(messages) {
      if (ports.publishError) throw ports.publishError;
      ports.published.push(...messages);
    },
    api: async (request) => Response.json({ api: new URL(request.url).pathname }),
    metrics: async () => 'egg_up 1\n',
    checks: async () => ({ store: { status: 'ok' } }),
    documents: { openapi: () => ({ openapi: '3.1.0' }), asyncapi: () => ({ asyncapi: '3.0.0' }) },
  };
  return Object.assign(ports, overrides);
}

/** A request as a client would send it. A string or bytes as body are sent as they are. */
export function call(method: string, path: string, options: { token?: string; body?: unknown; headers?: Record<string, string> } = {}): Request {
  const { token, body, headers = {} } = options;
  const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  return new Request(`http://egg.test${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body) }),
  });
}
