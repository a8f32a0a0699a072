/** Wires the stage that performs what was decided, once. */
import type { ActionData, DispatchData, SessionTotals, TakeBackData } from '../../schemas/generated/types.ts';
import { release } from '../runtime/budget/budget.ts';
import { EggError } from '../runtime/errors.ts';
import type { KillSwitch } from '../runtime/kill-switch/kill-switch.ts';
import type { ManifestRegistry } from '../runtime/manifests/manifest-registry.ts';
import type { StageContext, StageDefinition, StageResult } from '../runtime/stage.ts';
import type { Doc } from '../runtime/store/store.ts';
import { type ActionDocument, type FinalStatus, isUnderWay } from './action-document.ts';
import { type Attempt, AttemptDesk } from './attempt-once.ts';
import { commitActionChange } from './commit-action-change.ts';
import { createLiveTargets, type TargetDeps } from './live-targets.ts';
import { heldActions, holdOf, holdResult } from './hold-action.ts';
import { type Plan, planAction } from './plan-action.ts';
import { probe } from './probe.ts';
import { issueRollbackToken } from './rollback-token.ts';
import { moneyIsHeld, settleMoney } from './settle-money.ts';
import { takeBackHeld } from './take-back.ts';
import { type Answer, type Call, DRY_TARGETS, type Targets } from './targets.ts';

export interface DispatchDeps extends TargetDeps {
  readonly registry: ManifestRegistry;
  /** Names this process among all that share the store; another one after a restart. */
  readonly processId: string;
  /** True when no other process can be dispatching (embedded mode). */
  readonly onlyProcess?: boolean;
  readonly rollbackKey: string | Uint8Array;
  /** Without it nothing holds actions back but the tenant's own limits. */
  readonly killSwitch?: KillSwitch;
  /** How long a rollback token is good for, in ms; a day unless told. */
  readonly rollbackTtlMs?: number;
}

export interface DispatchState {
  readonly actions: SessionTotals['actions'];
  readonly costUSD: number;
  /** Actions that are held back. */
  readonly held?: number;
}

/** `action` is absent when it may not run any more, but a call was begun. */
type Planned = Plan | { readonly action?: undefined; readonly document: ActionDocument; readonly begun: Doc<ActionDocument> };

const DAY_MS = 24 * 3_600_000;
const STATUS_OF: Readonly<Record<Answer['kind'], FinalStatus>> = { done: 'dispatched', refused: 'failed', not_sent: 'failed', unclear: 'unknown', dry_run: 'dry_run' };

export function createDispatchStage(deps: DispatchDeps): StageDefinition<DispatchData, DispatchState> {
  const live = createLiveTargets(deps);
  const desk = new AttemptDesk({ processId: deps.processId, onlyProcess: deps.onlyProcess ?? false });
  return {
    name: 'dispatch',
    reachesOutside: true,
    worksAfterEnd: (data) => !isTakeBack(data) && (data.reviewId !== undefined || data.resumed !== undefined),
    initialState: () => ({ actions: { dispatched: 0, dry_run: 0, failed: 0, unknown: 0 }, costUSD: 0 }),
    totals: ({ actions, costUSD }) => ({ actions, costUSD, ...(costUSD > 0 ? { actionsUSD: costUSD } : {}) }),
    handle(data, state, context) {
      if (isTakeBack(data)) return takeBackHeld(data, state, context);
      const dryRun = (context.message.dryRun ?? false) || context.session.scope.dryRun;
      return dispatch(deps, dryRun ? DRY_TARGETS : live, desk, data, state, context);
    },
  };
}

function isTakeBack(data: DispatchData): data is TakeBackData {
  return 'takesBack' in data;
}

async function dispatch(deps: DispatchDeps, targets: Targets, desk: AttemptDesk, data: ActionData, before: DispatchState, context: StageContext): Promise<StageResult<DispatchState>> {
  const { store, clock } = context;
  // Held actions may also end without this stage (they are refused when they are looked at again): what counts is what is stored.
  const state = before.held && data.resumed === undefined ? await recounted(before, context) : before;
  const { actionId } = data;
  const plan = await planOrConclude(deps, desk, data, context);
  const hold = targets === DRY_TARGETS || plan.action === undefined || desk.remembered(actionId) ? undefined : await holdOf(deps.killSwitch, data, state.held ?? 0, context);
  const outside = plan.action?.type === 'http' && targets !== DRY_TARGETS;
  // A log line or a message repeats harmlessly, so its first delivery need not look.
  const look = outside || hold !== undefined || context.attempt > 1 || data.reviewId !== undefined || data.resumed !== undefined || desk.remembered(actionId) !== undefined;
  const existing = ('begun' in plan ? plan.begun : undefined) ?? (look ? await store.get<ActionDocument>('actions', actionId) : undefined);
  const waitsNoMore = data.resumed === undefined ? state : released(state);
  if (existing && !isUnderWay(existing.data)) return { state: await recounted(state, context) };
  // What was begun is concluded: that calls nobody but the probe.
  if (hold && !(existing && desk.wasBegun(existing.data))) return holdResult(hold, data, plan.document, existing, state, context);

  const attempt = desk.remembered(actionId) ?? (await attemptAction(targets, desk, plan, existing, outside, context));
  desk.remember(actionId, attempt);
  const status = STATUS_OF[attempt.answer.kind];
  const { result: spentUSD, basis } = await settleMoney(store, plan.document, status, clock.now());
  return { ...result(deps, waitsNoMore, plan.document, attempt, status, spentUSD, context), basis };
}

async function recounted(state: DispatchState, context: StageContext): Promise<DispatchState> {
  return state.held ? { ...state, held: (await heldActions(context)).length } : state;
}

/** One action less that is held back. */
function released({ held = 0, ...state }: DispatchState): DispatchState {
  return held > 1 ? { ...state, held: held - 1 } : state;
}

/** An action that may not run: its money is given back, unless a call was begun before it was forbidden. */
async function planOrConclude(deps: DispatchDeps, desk: AttemptDesk, data: ActionData, context: StageContext): Promise<Planned> {
  try {
    return await planAction(data, context, deps.registry);
  } catch (error) {
    if (!(error instanceof EggError) || error.retryable) throw error;
    const begun = await context.store.get<ActionDocument>('actions', data.actionId);
    if (begun && desk.wasBegun(begun.data)) return { document: begun.data, begun };
    if (begun?.data.status === 'held') await concludeHeld(context, begun, error);
    if (data.reservationId !== null && begun?.data.status !== 'dispatched' && begun?.data.status !== 'unknown') await release(context.store, data.reservationId, context.clock.now());
    throw error;
  }
}

/** It was allowed when it was held back, and is no longer: it must not be put in line for ever. */
async function concludeHeld({ store, clock }: StageContext, { data, version }: Doc<ActionDocument>, { code }: EggError): Promise<void> {
  const { held: _held, ...document } = data;
  const { actionId, intentId, attempts, target } = data;
  const now = clock.now();
  await commitActionChange(store, {
    document: { ...document, status: 'failed', outcome: { code }, updatedAt: new Date(now).toISOString() }, version, cause: 'held:refused', actor: data.requestedBy,
    audit: { action: 'action.dispatched', detail: { actionId, intentId, status: 'failed', code } },
    event: { type: 'action.dispatched', data: { actionId, intentId, status: 'failed', attempts, target } },
    recount: { from: data.status, spentUSD: 0 },
  }, now);
}

async function attemptAction(targets: Targets, desk: AttemptDesk, plan: Planned, existing: Doc<ActionDocument> | undefined, outside: boolean, context: StageContext): Promise<Attempt> {
  const { store, clock, message, bundle } = context;
  const { action, document } = plan;
  const call: Call = { tenantId: message.tenantId, sessionId: message.sessionId, intent: document.intent, traceparent: message.traceparent, egress: bundle.limits.egress ?? {}, key: document.actionId, personal: document.personal };
  let attempt: Attempt;
  if (action === undefined || (existing && desk.wasBegun(existing.data))) {
    attempt = desk.abandoned(existing as Doc<ActionDocument>, clock);
  } else {
    const here = { attempts: existing?.data.attempts ?? 0, version: existing?.version ?? null, createdAt: document.createdAt, calledAt: clock.now() };
    if (targets !== DRY_TARGETS && !(await moneyIsHeld(document, context))) return { ...here, answer: { kind: 'refused', code: 'BUDGET_EXCEEDED' } };
    const perform = () => targets.perform(action, call);
    if (!outside) return { ...here, attempts: 1, answer: await perform() };
    attempt = await desk.attempt(store, clock, document, existing, action.type === 'http' ? action.timeoutMs : 0, perform);
  }
  if (attempt.answer.kind !== 'unclear') return attempt;
  return { ...attempt, answer: await probe(targets, document.probeAction, call, attempt.answer, clock.now() - attempt.calledAt) };
}

function result(deps: DispatchDeps, state: DispatchState, planned: ActionDocument, attempt: Attempt, status: FinalStatus, spentUSD: number, { message, clock }: StageContext): StageResult<DispatchState> {
  const { answer, attempts } = attempt;
  const now = clock.now();
  const { lease: _lease, ...plannedDocument } = planned;
  const document: ActionDocument = {
    ...plannedDocument, status, attempts, createdAt: attempt.createdAt, updatedAt: new Date(now).toISOString(),
    outcome: { code: answer.code, ...(answer.statusCode === undefined ? {} : { statusCode: answer.statusCode }) },
  };
  const { actionId, intentId, target, digest, bundle, manifestId, manifestVersion, reviewId } = document;
  const undoable = status === 'dispatched' && document.rollbackAction !== undefined;
  const rollbackToken = undoable ? issueRollbackToken({ tenantId: message.tenantId, actionId, expiresAt: now + (deps.rollbackTtlMs ?? DAY_MS) }, deps.rollbackKey) : undefined;
  return {
    state: { ...state, actions: { ...state.actions, [status]: state.actions[status] + 1 }, costUSD: state.costUSD + spentUSD },
    events: [{ type: 'action.dispatched', data: { actionId, intentId, status, attempts, target, ...(rollbackToken === undefined ? {} : { rollbackToken }) } }],
    writes: [{ op: 'set', collection: 'actions', id: actionId, data: document, ifVersion: attempt.version }],
    audit: [{ action: 'action.dispatched', detail: { actionId, intentId, status, code: answer.code, attempts, target, digest, bundle, manifest: `${manifestId}@${manifestVersion}`, reviewId, spentUSD } }],
  };
}
