/** Scheduled work: closes idle, expired and stuck sessions, prunes old events, and deletes what has outlived its use. */
import type { Logger } from 'pino';
import type { OutgoingMessage, Publisher } from '../../topics/bus.ts';
import type { SessionRecord, StageName } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { Clock } from '../runtime/clock.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { FIRST_STAGE, LAST_STAGE, STAGES } from '../runtime/pipeline.ts';
import { CLOSING_GRACE_MS, NEVER } from '../runtime/session-lifecycle.ts';
import { zeroTotals } from '../runtime/session-totals.ts';
import { type StateDocument, stateId } from '../runtime/state-cache.ts';
import { ConflictError } from '../runtime/store/errors.ts';
import type { Doc, Store } from '../runtime/store/store.ts';
import { rootTraceparent } from '../runtime/trace-context.ts';
import { dueAction, type EndReason } from './due-action.ts';

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
      const action = dueAction(session.data, now);
      if (action.kind === 'end') {
        await deps.publisher.publish([marker(session.data, FIRST_STAGE, action, now)]);
        report.ended += 1;
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

/** The marker was lost to a dead letter: send it again to the first stage that has not seen it, in the end to the last one. */
async function rescue(deps: SweepDeps, session: SessionDoc, action: { reason: EndReason; lastResort: boolean }, now: number): Promise<void> {
  const store = deps.store.tenant(session.tenantId);
  const stage = action.lastResort ? LAST_STAGE : await firstStageNotEnded(deps.store, session);
  deps.log.warn({ session: session.id, stage, lastResort: action.lastResort }, 'session is stuck while closing');
  await deps.publisher.publish([marker(session.data, stage, action, now)]);
  await rescheduled(store.commit({ writes: [{ op: 'set', collection: 'sessions', id: session.id, data: { ...session.data, dueAt: now + CLOSING_GRACE_MS }, ifVersion: session.version }] }));
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
  await rescheduled(store.commit({ writes: [{ op: 'set', collection: 'sessions', id: session.id, data: { ...session.data, dueAt: at <= now ? NEVER : at }, ifVersion: session.version }] }));
  return at <= now;
}

/** Another process moved the session meanwhile: the next sweep sees it as it then is. */
async function rescheduled(commit: Promise<unknown>): Promise<void> {
  await commit.catch((error: unknown) => {
    if (!(error instanceof ConflictError)) throw error;
  });
}

function marker(session: SessionRecord, to: StageName, { reason, idleSince }: { reason: EndReason; idleSince?: string }, now: number): OutgoingMessage {
  const id = deriveId('end', session.sessionId, reason, to, session.dueAt);
  const message = {
    id, kind: 'end', tenantId: session.tenantId, sessionId: session.sessionId, actor: session.actor, traceparent: rootTraceparent(id),
    acceptedAt: new Date(now).toISOString(), data: { reason, totals: zeroTotals(), ...(idleSince ? { idleSince } : {}) },
  };
  return { topic: to, id, orderingKey: session.sessionId, data: JSON.stringify(message) };
}
