import type { SessionRecord } from '../../schemas/generated/types.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import { can, type Permission } from '../runtime/auth/roles.ts';
import type { Call } from './route.ts';

/** The caller's session, as far as its permission reaches. @throws {HttpProblem} 404, 403 */
export async function findSession(call: Call, sessionId: string, permission: Permission): Promise<SessionRecord> {
  const session = (await call.store.get<SessionRecord>('sessions', sessionId))?.data;
  if (!session) throw new HttpProblem('NOT_FOUND', 'there is no such session');
  if (!can(call.principal, permission, { ownerSub: session.actor, sessionId })) throw new HttpProblem('FORBIDDEN', `this needs ${permission} on the session`);
  return session;
}
