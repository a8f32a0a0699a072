/** For tests: the control plane over a real store in a folder of its own, with everything outside of it in memory. */
import { hash } from 'node:crypto';
import type { EventDataByType, EventType, SessionRecord } from '../../schemas/generated/types.ts';
import type { OutgoingMessage } from '../../topics/bus.ts';
import { InvalidTokenError } from '../runtime/auth/auth-errors.ts';
import type { Principal } from '../runtime/auth/principal.ts';
import type { Role } from '../runtime/auth/roles.ts';
import type { Blobs } from '../runtime/blobs/blobs.ts';
import { createBundleRegistry } from '../runtime/bundle/bundle-registry.ts';
import { parseBundle } from '../runtime/bundle/parse-bundle.ts';
import { hashEmbedder } from '../runtime/embedding/hash-embedding.ts';
import { zeroTotals } from '../runtime/session-totals.ts';
import type { Store } from '../runtime/store/store.ts';
import { sessionRecord } from '../runtime/testing/session-record.ts';
import { temporaryStore } from '../runtime/testing/temporary-store.ts';
import { type Api, createApi } from './create-api.ts';
import type { ApiDeps } from './deps.ts';

export const START = Date.parse('2026-11-22T12:00:00Z');

/** A small tenant: two domains, one of them not allowed to sessions. */
export const BUNDLE_FILES = new Map([
  ['intents.yaml', `domains: [delivery, data, secret]
intents:
  - { name: deploy, domain: delivery, examples: [deploy it] }
  - { name: backup, domain: data, examples: [back it up] }
  - { name: open_vault, domain: secret, examples: [open the vault] }
`],
  ['limits.yaml', `budgets: { dailyUSD: 100, monthlyUSD: 1000, sessionUSD: 20 }
rates: { sessionsPerMinute: 60 }
quotas: { maxFramesPerSession: 100 }
scope: { allowedDomains: [delivery, data], maxContextTokens: 4000, maxCostUSD: 5, piiPolicy: mask, environments: [staging, production], idleTimeoutSec: 120, sessionTtlSec: 3600 }
`],
  ['manifests/deploy.yaml', 'id: deploy\nversion: 1.0.0\nintent: deploy\ntraits: [delivery]\naction: { type: log, message: deployed }\n'],
]);

export interface Harness {
  readonly api: Api;
  readonly store: Store;
  readonly published: OutgoingMessage[];
  readonly clock: { time: number; now(): number };
  /** Runs out every timer that waits now. */
  expireTimers(): void;
  /** Called with each message as it is published. */
  onPublish: (message: OutgoingMessage) => void;
  backlogSize: number;
  /** Frames that every session has had. */
  framesSoFar: number;
  call(method: string, path: string, options?: CallOptions): Promise<Response>;
  /** Puts a session into the store. */
  session(change?: Partial<SessionRecord>): Promise<SessionRecord>;
  emit<T extends EventType>(sessionId: string, type: T, data: EventDataByType[T], options?: { readonly traceId?: string; readonly tenantId?: string }): Promise<void>;
  remove(): Promise<void>;
}

export interface CallOptions { readonly as?: string; readonly body?: unknown; readonly headers?: Record<string, string> }

/** Tokens are, in base64url, `SUB:ROLE[,ROLE][@TENANT]` (tenant `acme` unless told) or `session:ID:MODE[@TENANT]`. */
function principalOf(token: string): Principal {
  const [who = '', tenantId = 'acme'] = token.split('@');
  const [first = '', second = '', third = ''] = who.split(':');
  const expiresAt = START + 3_600_000;
  if (first === 'nobody') throw new InvalidTokenError('the token does not verify');
  if (first === 'session') return { kind: 'session', tenantId, sub: 'ann', sessionId: second, mode: third as 'read' | 'write', expiresAt };
  return { kind: 'user', tenantId, sub: first, roles: second.split(',').filter((role) => role !== '') as Role[], expiresAt };
}

export async function createHarness(overrides: Partial<ApiDeps> = {}): Promise<Harness> {
  const clock = { time: START, now: () => clock.time };
  const { store, remove } = await temporaryStore(clock);
  const timers = new Set<() => void>();
  const published: OutgoingMessage[] = [];
  let ids = 0;
  const { bundle: defaultBundle } = parseBundle(BUNDLE_FILES);
  const deps: ApiDeps = {
    store, clock, embedder: hashEmbedder,
    publisher: { async publish(messages) { for (const message of messages) { published.push(message); harness.onPublish(message); } } },
    bundles: createBundleRegistry({ store, blobs: memoryBlobs(), clock, checks: [], embedder: hashEmbedder, defaultBundle }),
    verifier: { verify: async (token) => principalOf(Buffer.from(token, 'base64url').toString()) },
    sessionTokens: { issue: async ({ sessionId, mode, tenantId }) => `session:${sessionId}:${mode}@${tenantId}` },
    limiter: { take: async () => ({ allowed: true, retryAfterMs: 0 }) },
    timer: { after(_delay, callback) { timers.add(callback); return () => timers.delete(callback); } },
    sealer: { seal: (text, context) => `${context}|${text}` },
    randomId: () => `id${++ids}`,
    sessionTotals: async () => ({ ...zeroTotals(), frames: harness.framesSoFar, costUSD: 0.25 }),
    backlog: () => harness.backlogSize,
    checkManifest: (manifest) => [{ gate: 'schema', passed: manifest.description !== 'dangerous', severity: 'HIGH', message: 'fine' }],
    ...overrides,
  };
  const api = createApi(deps);
  let events = 0;
  const harness: Harness = {
    api, store, published, clock, backlogSize: 0, framesSoFar: 3, onPublish: () => undefined, remove,
    expireTimers: () => { for (const expire of timers) expire(); },
    call: (method, path, options = {}) => api.fetch(requestOf(method, path, options)),
    async session(change = {}) {
      const record = sessionRecord({ actor: 'ann', bundle: defaultBundle.digest, ...change }, START);
      await store.tenant(record.tenantId).commit({ writes: [{ op: 'create', collection: 'sessions', id: record.sessionId, data: record }] });
      return record;
    },
    async emit(sessionId, type, data, { traceId = hash('md5', type, 'hex'), tenantId = 'acme' } = {}) {
      const id = `evt_${++events}`;
      const json = JSON.stringify({
        specversion: '1.0', id, source: '/egg/test', type, subject: sessionId, time: new Date(clock.time).toISOString(), datacontenttype: 'application/json',
        traceparent: `00-${traceId}-1111111111111111-01`, actor: 'ann', tenantid: tenantId, data,
      });
      await store.tenant(tenantId).commit({ events: [{ sessionId, id, type, json }] });
    },
  };
  return harness;
}

export function requestOf(method: string, path: string, { as = 'ada:admin', body, headers = {} }: CallOptions = {}): Request {
  return new Request(`https://egg.test${path}`, {
    method,
    headers: { ...(as ? { authorization: `Bearer ${Buffer.from(as).toString('base64url')}` } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

function memoryBlobs(): Blobs {
  const bytes = new Map<string, Uint8Array>();
  return {
    async put(key, value) { bytes.set(key, value); },
    get: async (key) => bytes.get(key),
    async delete(key) { bytes.delete(key); },
    list: async (prefix) => [...bytes.keys()].filter((key) => key.startsWith(prefix)).sort(),
  };
}
