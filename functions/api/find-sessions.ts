/** Which index a search for sessions is read by, and what of it each document has still to be asked. Pure. */
import type { SessionRecord, SessionStatus } from '../../schemas/generated/types.ts';
import type { Filter, Query } from '../runtime/store/store.ts';

export interface SessionSearch {
  /** Beginning of the id. */
  readonly id?: string | undefined;
  readonly status?: SessionStatus | undefined;
  readonly actor?: string | undefined;
  readonly projectId?: string | undefined;
  /** ISO times: opened from then on, and before then. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Only what this one opened. */
  readonly owner?: string | undefined;
}

const LAST = '\uffff';

/** By the beginning of the id in the order of ids, anything else newest first. A page may hold fewer than were read for it. */
export function findSessions({ id, status, actor, projectId, since, until, owner }: SessionSearch): { readonly query: Pick<Query, 'where' | 'orderBy'>; matches(session: SessionRecord): boolean } {
  const matches = (session: SessionRecord): boolean =>
    [[session.status, status], [session.actor, actor], [session.actor, owner], [session.projectId, projectId]].every(([is, wanted]) => wanted === undefined || is === wanted)
    && (since === undefined || session.createdAt >= since) && (until === undefined || session.createdAt < until);
  if (id !== undefined) return { query: { where: [['sessionId', '>=', id], ['sessionId', '<', id + LAST]], orderBy: ['sessionId', 'asc'] }, matches };
  const who = owner ?? actor;
  const where: Filter[] = [];
  if (who !== undefined) where.push(['actor', '==', who]);
  else if (projectId !== undefined) where.push(['projectId', '==', projectId]);
  if (status !== undefined) where.push(['status', '==', status]);
  if (since !== undefined) where.push(['createdAt', '>=', since]);
  if (until !== undefined) where.push(['createdAt', '<', until]);
  return { query: { where, orderBy: ['createdAt', 'desc'] }, matches };
}
