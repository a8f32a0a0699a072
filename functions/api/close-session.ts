/** `POST /v1/sessions/{id}/close` */
import type { CloseAnswer, EndMessage, SessionRecord, SessionStatus } from '../../schemas/generated/types.ts';
import type { OutgoingMessage } from '../../topics/bus.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { FIRST_STAGE } from '../runtime/pipeline.ts';
import { closing } from '../runtime/session-lifecycle.ts';
import { zeroTotals } from '../runtime/session-totals.ts';
import { childTraceparent, isTraceparent, rootTraceparent } from '../runtime/trace-context.ts';
import type { ApiDeps } from './deps.ts';
import { findSession } from './find-session.ts';
import { type Call, json, type Route } from './route.ts';

export const closeSession: Route = {
  method: 'POST', path: '/v1/sessions/:id/close', anyOf: ['session.write'], sessionToken: true,
  async handle(call, deps) {
    const session = await findSession(call, call.param('id'), 'session.write');
    const status = await startClosing(call, deps, session.sessionId);
    // Published for a session that is closing already as well: a crash between commit and publish heals with the next call.
    if (status !== 'closed') await deps.publisher.publish([endMarker(call, deps, session)]);
    return json({ sessionId: session.sessionId, status } satisfies CloseAnswer, 202);
  },
};

/** From the commit on no more frames are taken, so the marker that follows is behind all that were. */
function startClosing(call: Call, deps: ApiDeps, sessionId: string): Promise<SessionStatus> {
  return call.store.transaction(async (tx) => {
    const session = await tx.get<SessionRecord>('sessions', sessionId);
    if (session?.data.status !== 'open') return session?.data.status ?? 'closed';
    tx.add({ writes: [{ op: 'set', collection: 'sessions', id: sessionId, data: closing(session.data, 'client', deps.clock.now()), ifVersion: session.version }] });
    return 'closing';
  });
}

function endMarker(call: Call, deps: ApiDeps, { tenantId, sessionId, actor }: SessionRecord): OutgoingMessage {
  const id = deriveId('end', sessionId, 'client');
  const header = call.request.headers.get('traceparent');
  const message: EndMessage = {
    id, kind: 'end', tenantId, sessionId, actor, traceparent: isTraceparent(header) ? childTraceparent(header, id) : rootTraceparent(id),
    acceptedAt: new Date(deps.clock.now()).toISOString(), data: { reason: 'client', totals: zeroTotals() },
  };
  return { topic: FIRST_STAGE, id, orderingKey: sessionId, data: JSON.stringify(message) };
}
