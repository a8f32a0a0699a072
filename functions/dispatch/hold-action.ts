/**
 * Actions that may run, but not now: the kill switch is on, or the tenant's rate is used up. They are stored with the message
 * that asked for them and put in line again when nothing holds them back, so nothing is lost and nothing waits in the queue.
 */
import type { ActionData } from '../../schemas/generated/types.ts';
import type { Publisher } from '../../topics/bus.ts';
import type { Clock } from '../runtime/clock.ts';
import { deriveId } from '../runtime/derive-id.ts';
import type { KillSwitch } from '../runtime/kill-switch/kill-switch.ts';
import type { StageContext, StageResult } from '../runtime/stage.ts';
import type { Doc, Store } from '../runtime/store/store.ts';
import type { ActionDocument, HeldAction } from './action-document.ts';
import { takeActionTurn } from './action-rate.ts';

export interface Hold {
  readonly code: 'KILL_SWITCH' | 'ACTION_RATE' | 'BEHIND_HELD';
  readonly reason: string;
  /** Milliseconds to wait at least. */
  readonly waitMs: number;
}

const MOST_HELD = 1_000;

/** Actions of the session that are held back. */
export async function heldActions({ store, message }: Pick<StageContext, 'store' | 'message'>): Promise<Doc<ActionDocument>[]> {
  const { items } = await store.query<ActionDocument>('actions', { where: [['sessionId', '==', message.sessionId]], orderBy: ['createdAt', 'desc'], limit: MOST_HELD });
  return items.filter(({ data }) => data.status === 'held');
}

/** Why the action may not run now. `heldBefore`: actions of the session that wait already; a later one must not overtake them. */
export async function holdOf(killSwitch: KillSwitch | undefined, data: ActionData, heldBefore: number, { message, bundle, store, clock }: StageContext): Promise<Hold | undefined> {
  const held = await killSwitch?.held(message.tenantId);
  if (held) return { code: 'KILL_SWITCH', reason: `Actions are held back${held.scope === 'global' ? ' everywhere' : ''}: ${held.reason}`.slice(0, 2000), waitMs: 0 };
  if (data.resumed === undefined && heldBefore > 0) return { code: 'BEHIND_HELD', reason: 'An earlier action of the session is held back', waitMs: 0 };
  const waitMs = await takeActionTurn(store, bundle.limits, clock.now());
  return waitMs > 0 ? { code: 'ACTION_RATE', reason: 'The tenant has no more actions for now', waitMs } : undefined;
}

/** What the stage commits for it: the action as `held`, and the client is told. */
export function holdResult<S extends { readonly held?: number }>(hold: Hold, data: ActionData, planned: ActionDocument, existing: Doc<ActionDocument> | undefined, state: S, { message, clock }: StageContext): StageResult<S> {
  const now = clock.now();
  const time = new Date(now).toISOString();
  const { code, reason, waitMs } = hold;
  const { id, tenantId, sessionId, actor, traceparent, acceptedAt } = message;
  const times = (data.resumed ?? 0) + 1;
  const held: HeldAction = { code, times, until: now + waitMs, message: JSON.stringify({ id, tenantId, sessionId, actor, traceparent, acceptedAt, kind: 'work', data }) };
  const { lease: _lease, ...document } = planned;
  const stored: ActionDocument = { ...document, status: 'held', held, attempts: existing?.data.attempts ?? 0, createdAt: existing?.data.createdAt ?? document.createdAt, updatedAt: time };
  return {
    state: { ...state, held: (state.held ?? 0) + (data.resumed === undefined ? 1 : 0) },
    writes: [{ op: 'set', collection: 'actions', id: document.actionId, data: stored, ifVersion: existing?.version ?? null }],
    events: [{ type: 'error', data: { code: 'ACTION_HELD', message: reason, severity: 'warning', retryable: false, stage: 'dispatch', ...(waitMs > 0 ? { retryAfterMs: waitMs } : {}) } }],
    audit: [{ action: 'action.held', detail: { actionId: document.actionId, intentId: document.intentId, code, reason, digest: document.digest } }],
  };
}

export interface ResumeDeps {
  readonly store: Store;
  readonly publisher: Publisher;
  readonly killSwitch: KillSwitch;
  readonly clock: Clock;
}

const BATCH = 200;

/** Scheduled work: puts held actions in line again, the oldest first. Safe to run at any time, in any number of processes: the ids are the same. */
export async function resumeHeldActions({ store, publisher, killSwitch, clock }: ResumeDeps): Promise<number> {
  let resumed = 0;
  let cursor: string | undefined;
  do {
    const page = await store.scan<ActionDocument>('actions', { where: [['status', '==', 'held']], orderBy: ['createdAt', 'asc'], limit: BATCH, ...(cursor === undefined ? {} : { cursor }) });
    for (const { tenantId, data: { held } } of page.items) {
      if (!held || clock.now() < held.until || (await killSwitch.held(tenantId))) continue;
      await publisher.publish([again(held)]);
      resumed += 1;
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return resumed;
}

function again({ message: json, times }: HeldAction) {
  const message = JSON.parse(json) as { readonly id: string; readonly sessionId: string; readonly data: ActionData };
  const id = deriveId('msg', message.data.actionId, 'resumed', times);
  return { topic: 'dispatch', id, orderingKey: message.sessionId, data: JSON.stringify({ ...message, id, data: { ...message.data, resumed: times } }) };
}
