/** What a session is when it is opened: its record and its first event, from the request, the bundle and the time. Pure. */
import type { SessionRecord, SessionRequest } from '../../schemas/generated/types.ts';
import { domainNames } from '../runtime/bundle/assemble-bundle.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { envelopeEvent } from '../runtime/envelope.ts';
import { dueAt } from '../runtime/session-lifecycle.ts';
import type { EventAppend } from '../runtime/store/store.ts';
import { childTraceparent, isTraceparent, rootTraceparent } from '../runtime/trace-context.ts';
import { effectiveScope } from './effective-scope.ts';

export interface SessionOpener {
  readonly sessionId: string;
  readonly tenantId: string;
  readonly actor: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const DEFAULTS = { idleTimeoutSec: 300, sessionTtlSec: 4 * 3600 };

/** @throws {HttpProblem} 400 when the scope asks for what the tenant does not allow */
export function newSession(request: SessionRequest, bundle: Bundle, { sessionId, tenantId, actor, now }: SessionOpener): SessionRecord {
  const limits = bundle.limits.scope ?? {};
  const times = {
    createdAt: new Date(now).toISOString(), expiresAt: new Date(now + (limits.sessionTtlSec ?? DEFAULTS.sessionTtlSec) * 1000).toISOString(),
    idleTimeoutSec: Math.min(request.idleTimeoutSec ?? Number.POSITIVE_INFINITY, limits.idleTimeoutSec ?? (request.idleTimeoutSec === undefined ? DEFAULTS.idleTimeoutSec : Number.POSITIVE_INFINITY)),
  };
  return {
    sessionId, tenantId, projectId: request.projectId ?? 'default', actor, input: request.input ?? 'mixed', status: 'open',
    scope: effectiveScope(request.scope ?? {}, bundle.limits, domainsOf(bundle)), bundle: bundle.digest, ...times, dueAt: dueAt(times, now),
  };
}

/** @param header the opener's W3C trace context, where it sent one */
export function openedEvent({ sessionId, tenantId, actor, createdAt, scope }: SessionRecord, header: string | null): EventAppend {
  const id = deriveId('open', sessionId);
  const traceparent = isTraceparent(header) ? childTraceparent(header, id) : rootTraceparent(id);
  const message = { id, tenantId, sessionId, actor, traceparent, acceptedAt: createdAt };
  return envelopeEvent({ message, stage: 'api', traceparent, time: createdAt }, { type: 'session.opened', data: { sessionId, scope } }, 0);
}

/** Those of intents whose domain is declared nowhere, too. */
function domainsOf(bundle: Bundle): readonly string[] {
  return [...new Set([...domainNames(bundle), ...bundle.intents.intents.map((intent) => intent.domain)])];
}
