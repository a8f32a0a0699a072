/** Scheduled work: closes idle, expired and stuck sessions, prunes old events, and deletes what has outlived its use. */
import type { Logger } from 'pino';
import type { OutgoingMessage, Publisher } from '../../topics/bus.ts';
import type { CloseReason, SessionRecord, StageName } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { Clock } from '../runtime/clock.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { FIRST_STAGE, LAST_STAGE, STAGES } from '../runtime/pipeline.ts';
import { CLOSING_GRACE_MS, closing, NEVER } from '../runtime/session-lifecycle.ts';
import { zeroTotals } from '../runtime/session-totals.ts';
import { type StateDocument, stateId } from '../runtime/state-cache.ts';
import { ConflictError } from '../runtime/store/errors.ts';
import type { Doc, Store } from '../runtime/store/store.ts';
import { rootTraceparent } from '../runtime/trace-context.ts';
import { dueAction } from './due-action.ts';

export interface SweepDeps {
  readonly store: Store;
  readonly publisher: Publisher;
  readonly bundles: { active(tenantId: string): Promise<Bundle> };
  readonly clock: Clock;
  readonly log: Logger;
  /** Further scheduled work (reservations, reviews), each told the time in ms. */
  readonly chores?: readonly ((now: number) => Promise<void>)[];
}

export interface SweepReport { ended: number; rescued: number; pruned: number; expired: number }

const BATCH = 200;
const EXPIRE_BATCH = 2_000;
const DAY_MS = 24 * 3_600_000;
const DEFAULT_EVENTS_DAYS = 30;

/** Runs once; safe to run at any time, in any number of processes. */
export async function sweep(deps: SweepDeps): Promise<SweepReport> {
  const now = deps.clock.now();
  const report: SweepReport = { ended: 0, rescued: 0, pruned: 0, expired: 0 };
  for (const status of ['open', 'closing', 'closed'] as const) {
    for await (const session of due(deps.store, status, now)) {
      const action = dueAction(session.data, status === 'open' ? await lastActive(deps.store, session) : undefined, now);
      if (action.kind === 'end') {
        if (await end(deps, session, action.reason, now)) report.ended += 1;
      } else if (action.kind === 'postpone') {
        await changed(deps.store, session, { dueAt: action.until });
      } else if (action.kind === 'rescue') {
        await rescue(deps, session, action, now);
        report.rescued += 1;
      } else if (action.kind === 'prune' && (await prune(deps, session, now))) {
        report.pruned += 1;
      }
    }
  }
  for (const chore of deps.chores ?? []) await chore(now);
  report.expired = await deps.store.expire(now, EXPIRE_BATCH);
  return report;
}

type SessionDoc = Doc<SessionRecord> & { readonly tenantId: string };

async function* due(store: Store, status: SessionRecord['status'], now: number): AsyncGenerator<SessionDoc> {
  let cursor: string | undefined;
  do {
    const page = await store.scan<SessionRecord>('sessions', { where: [['status', '==', status], ['dueAt', '<=', now]], orderBy: ['dueAt', 'asc'], limit: BATCH, ...(cursor ? { cursor } : {}) });
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}

/** When (ms) the first stage took the session's last frame. */
async function lastActive(store: Store, session: SessionDoc): Promise<number | undefined> {
  const state = await store.tenant(session.tenantId).get<StateDocument<unknown>>('state', stateId(session.id, FIRST_STAGE));
  return state?.data.activeAt;
}

async function end(deps: SweepDeps, session: SessionDoc, reason: CloseReason, now: number): Promise<boolean> {
  if (!(await changed(deps.store, session, closing(session.data, reason, now)))) return false;
  await deps.publisher.publish([marker(session.data, FIRST_STAGE, reason, now)]);
  return true;
}

/** The marker was lost to a dead letter: send it again to the first stage that has not seen it, in the end to the last one. */
async function rescue(deps: SweepDeps, session: SessionDoc, action: { reason: CloseReason; lastResort: boolean }, now: number): Promise<void> {
  const stage = action.lastResort ? LAST_STAGE : await firstStageNotEnded(deps.store, session);
  deps.log.warn({ session: session.id, stage, lastResort: action.lastResort }, 'session is stuck while closing');
  await deps.publisher.publish([marker(session.data, stage, action.reason, now)]);
  await changed(deps.store, session, { dueAt: now + CLOSING_GRACE_MS });
}

async function firstStageNotEnded(store: Store, session: SessionDoc): Promise<StageName> {
  for (const stage of STAGES) {
    const state = await store.tenant(session.tenantId).get<StateDocument<unknown>>('state', stateId(session.id, stage));
    if (!state?.data.ended) return stage;
  }
  return LAST_STAGE;
}

/** Removes a closed session's events once their retention is over; a later reader is told by a `gap`. */
async function prune(deps: SweepDeps, session: SessionDoc, now: number): Promise<boolean> {
  const store = deps.store.tenant(session.tenantId);
  const days = (await deps.bundles.active(session.tenantId)).limits.retention?.eventsDays ?? DEFAULT_EVENTS_DAYS;
  const at = Date.parse(session.data.closedAt ?? session.data.createdAt) + days * DAY_MS;
  if (at <= now) {
    let page = await store.readEvents(session.id, { limit: 1_000 });
    for (let last = page.events.at(-1); last; last = page.events.at(-1)) {
      await store.pruneEvents(session.id, last.cursor);
      page = await store.readEvents(session.id, { after: last.cursor, limit: 1_000 });
    }
  }
  await changed(deps.store, session, { dueAt: at <= now ? NEVER : at });
  return at <= now;
}

/** False when another process changed the session meanwhile: the next sweep sees it as it then is. */
async function changed(store: Store, { id, tenantId, version, data }: SessionDoc, change: Partial<SessionRecord>): Promise<boolean> {
  try {
    await store.tenant(tenantId).commit({ writes: [{ op: 'set', collection: 'sessions', id, data: { ...data, ...change }, ifVersion: version }] });
    return true;
  } catch (error) {
    if (error instanceof ConflictError) return false;
    throw error;
  }
}

function marker(session: SessionRecord, to: StageName, reason: CloseReason, now: number): OutgoingMessage {
  const id = deriveId('end', session.sessionId, reason, to, session.dueAt);
  const message = {
    id, kind: 'end', tenantId: session.tenantId, sessionId: session.sessionId, actor: session.actor, traceparent: rootTraceparent(id),
    acceptedAt: new Date(now).toISOString(), data: { reason, totals: zeroTotals() },
  };
  return { topic: to, id, orderingKey: session.sessionId, data: JSON.stringify(message) };
}
