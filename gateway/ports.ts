/** What the gateway needs from outside; the composition of each mode injects it. */
import type { HealthCheck, LimitsFile, SessionRecord, SessionTotals } from '../schemas/generated/types.ts';
import type { Publisher } from '../topics/bus.ts';

/** Who is calling, as proved by a verified token. */
export type GatewayPrincipal =
  | { readonly kind: 'user'; readonly tenantId: string; readonly sub: string; readonly roles: readonly string[]; readonly expiresAt: number }
  | { readonly kind: 'session'; readonly tenantId: string; readonly sub: string; readonly sessionId: string; readonly mode: 'read' | 'write'; readonly expiresAt: number };

export interface Bucket {
  readonly key: string;
  readonly perSecond: number;
  /** Most that may be taken at once after a rest. */
  readonly burst: number;
}

export interface Limiter {
  /** Takes `cost` from all buckets or from none. `retryAfterMs` is 0 when allowed. */
  take(cost: number, buckets: readonly Bucket[]): Promise<{ readonly allowed: boolean; readonly retryAfterMs: number }>;
}

export interface LoggedEvent { readonly cursor: string; readonly id: string; readonly type: string; readonly json: string }
export interface EventLogPage { readonly events: readonly LoggedEvent[]; readonly gap?: { readonly prunedThrough: string }; readonly end: boolean }

/** The sessions' event logs. */
export interface EventLog {
  /** Rejects with `code: 'INVALID_CURSOR'` when `after` is not a cursor. */
  read(tenantId: string, sessionId: string, read: { readonly after?: string; readonly limit?: number; readonly types?: readonly string[] }): Promise<EventLogPage>;
  /** Calls `onChange` after each commit to the session's log, until the returned function is called. */
  watch(tenantId: string, sessionId: string, onChange: () => void): () => void;
}

export interface GatewayLog {
  error(fields: object, message: string): void;
}

export interface GatewayPorts extends Publisher {
  /** Token to principal; rejects with `code: 'UNAUTHENTICATED'`, or a `retryable` error when it cannot be told now. */
  verify(token: string): Promise<GatewayPrincipal>;
  can(principal: GatewayPrincipal, permission: 'session.read' | 'session.write', subject: { readonly ownerSub: string; readonly sessionId: string }): boolean;
  readonly sessions: {
    find(tenantId: string, sessionId: string): Promise<SessionRecord | undefined>;
    totals(tenantId: string, sessionId: string): Promise<SessionTotals>;
  };
  limits(tenantId: string): Promise<Pick<LimitsFile, 'rates' | 'quotas'>>;
  readonly limiter: Limiter;
  /** Undelivered messages of the session. */
  backlog(sessionId: string): number | Promise<number>;
  readonly frames: {
    /** Those of the ids that the session has accepted before; may miss the most recent, never names one that was not accepted. */
    seen(tenantId: string, sessionId: string, frameIds: readonly string[]): Promise<ReadonlySet<string>>;
  };
  /** Topic of the first stage, from the registry. */
  readonly ingestTopic: string;
  /** Encrypts for the context, so that no queue or backup holds raw speech. */
  seal(text: string, context: string): string | Promise<string>;
  deriveId(prefix: string, ...cause: readonly (string | number)[]): string;
  /** SHA-256, lower-case hex. */
  hashHex(text: string): string;
  readonly events: EventLog;
  /** The control plane: everything of `/v1` that is not frames or events. */
  api(request: Request): Promise<Response>;
  /** Undefined: not found. */
  console?(request: Request): Promise<Response | undefined>;
  /** Prometheus text. */
  metrics(): Promise<string>;
  /** The parts that serving needs, by name. */
  checks(): Promise<Readonly<Record<string, HealthCheck>>>;
  readonly documents?: { openapi(): object; asyncapi(): object };
  readonly clock: { now(): number };
  /** Aborts when the host shuts down: streams end so that clients resume elsewhere. */
  readonly signal?: AbortSignal;
  readonly log?: GatewayLog;
}

export interface GatewayOptions {
  /** Origins whose pages may call; none unless told. */
  readonly corsOrigins?: readonly string[];
  /** Open event streams of this process; 5,000 unless told. */
  readonly maxStreams?: number;
  /** Longest silence on an event stream, in ms; 12,000 unless told. */
  readonly heartbeatMs?: number;
  /** Longest time that a stream stays open, in ms, for hosts that cut it; the client then resumes. No limit unless told. */
  readonly maxStreamMs?: number;
  /** The host takes upgrades and hands them to `upgrade`. */
  readonly webSocket?: boolean;
}
