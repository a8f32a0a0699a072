/** For tests of one stage without the runtime: a context as the runtime would hand it over. */
import type { LimitsFile, SessionRecord } from '../../../schemas/generated/types.ts';
import type { Bundle } from '../bundle/bundle.ts';
import { deriveId } from '../derive-id.ts';
import type { StageContext } from '../stage.ts';
import type { TenantStore } from '../store/store.ts';
import { sessionRecord } from './session-record.ts';

export interface StageContextOptions {
  readonly session?: Partial<SessionRecord>;
  readonly limits?: LimitsFile;
  readonly messageId?: string;
  readonly acceptedAt?: string;
  readonly attempt?: number;
  readonly store?: TenantStore;
}

/** Without a `store` of its own, any use of one throws. */
export function stageContext(stage: string, options: StageContextOptions = {}): StageContext {
  const session = sessionRecord(options.session);
  const id = options.messageId ?? 'msg_1';
  const acceptedAt = options.acceptedAt ?? session.createdAt;
  const bundle: Bundle = {
    digest: session.bundle, intents: { intents: [] }, policy: { rules: [] }, cases: { cases: [] }, manifests: [], limits: options.limits ?? {}, intentByName: new Map(),
  };
  return {
    message: { id, tenantId: session.tenantId, sessionId: session.sessionId, actor: session.actor, traceparent: `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`, acceptedAt },
    attempt: options.attempt ?? 1,
    session, bundle,
    store: options.store ?? new Proxy({} as TenantStore, { get: (_target, property) => { throw new Error(`This test has no store (${String(property)}).`); } }),
    clock: { now: () => Date.parse(acceptedAt) },
    deriveId: (kind, index = 0) => deriveId(kind, id, stage, index),
    signal: new AbortController().signal,
  };
}
