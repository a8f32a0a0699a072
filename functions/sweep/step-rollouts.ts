/** Scheduled work: looks at what the audit logs say of rollouts that step on by themselves, and lets them step on or back. */
import type { NotifyMessage } from '../../schemas/generated/types.ts';
import type { OutgoingMessage, Publisher } from '../../topics/bus.ts';
import { NOTIFY_TOPIC } from '../../topics/registry.ts';
import { judgePhase, type Phase, type Verdict } from '../runtime/experiments/judge-phase.ts';
import { NOTHING_SEEN } from '../runtime/experiments/observation.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { Clock } from '../runtime/clock.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { observeRecord } from '../runtime/rollout/observe-record.ts';
import { phasesOf } from '../runtime/rollout/phases-of.ts';
import { CURRENT_ROLLOUT, type RolloutDocument, type RolloutStatus, type RolloutStep } from '../runtime/rollout/rollout-document.ts';
import { ConflictError } from '../runtime/store/errors.ts';
import { auditCursor } from '../runtime/store/page-cursor.ts';
import type { Doc, Store, TenantStore } from '../runtime/store/store.ts';
import { rootTraceparent } from '../runtime/trace-context.ts';

export interface RolloutDeps {
  readonly store: Store;
  readonly bundles: { active(tenantId: string): Promise<Bundle> };
  readonly clock: Clock;
  readonly publisher: Publisher;
}

const TENANTS = 200;
/** Audit records looked at in one go and tenant. */
const RECORDS = 5_000;
const MAX_HISTORY = 50;
const ACTOR = 'system:sweep';

/** Returns how many have stepped. Safe to run at any time, in any number of processes. */
export async function stepRollouts(deps: RolloutDeps): Promise<number> {
  let stepped = 0;
  let cursor: string | undefined;
  do {
    const page = await deps.store.scan<RolloutDocument>('rollouts', { where: [['status', '==', 'running']], orderBy: ['startedAt', 'asc'], limit: TENANTS, ...(cursor === undefined ? {} : { cursor }) });
    for (const { tenantId, ...rollout } of page.items) if (await look(deps, tenantId, rollout)) stepped += 1;
    cursor = page.next;
  } while (cursor !== undefined);
  return stepped;
}

async function look({ store, bundles, clock, publisher }: RolloutDeps, tenantId: string, { data, version }: Doc<RolloutDocument>): Promise<boolean> {
  const tenant = store.tenant(tenantId);
  const active = await bundles.active(tenantId);
  if (active.digest !== data.bundle) return false;
  const observed = await observeNew(tenant, data);
  const now = clock.now();
  const time = new Date(now).toISOString();
  const phases = phasesOf(active.limits.rollout ?? {});
  const phase = phases[data.phase];
  if (!phase) return false;
  const verdict = judgePhase(phase, { seen: observed.seen, elapsedMs: now - Date.parse(data.phaseSince), ...(phase.percent > 0 && phase.percent < 100 ? { control: observed.control } : {}) });
  const next = step(observed, phases, phase, verdict, time);
  if (next === observed && observed.observedThrough === data.observedThrough && verdict.verdict === data.verdict?.verdict) return false;
  const document: RolloutDocument = { ...next, verdict: { at: time, verdict: verdict.verdict, reasons: verdict.reasons } };
  const stepped = next !== observed;
  const last = next.history.at(-1);
  try {
    await tenant.commit({
      writes: [{ op: 'set', collection: 'rollouts', id: CURRENT_ROLLOUT, data: document, ifVersion: version }],
      ...(stepped ? { audit: [{ id: deriveId('aud', tenantId, 'rollout', data.bundle, time), action: `rollout.${next.status === 'running' && next.phase > data.phase ? 'advanced' : next.status === 'finished' ? 'finished' : 'stepped_back'}`, actor: ACTOR, time, detail: { bundle: data.bundle, candidate: data.candidate, from: last?.from, to: last?.to, percent: next.percent, reasons: verdict.reasons } }] } : {}),
    });
    if (stepped && last) await publisher.publish([noticeOf(tenantId, document, last, now)]);
    return stepped;
  } catch (error) {
    if (error instanceof ConflictError) return false;
    throw error;
  }
}

/** Only a hint: the step itself is in the audit log, and a crash before this costs the hint alone. */
function noticeOf(tenantId: string, { status, percent, candidate }: RolloutDocument, { from, to, reasons, at }: RolloutStep, now: number): OutgoingMessage {
  const id = deriveId('ntf', tenantId, candidate, from, to, at);
  const notice: NotifyMessage = {
    id, tenantId, actor: ACTOR, traceparent: rootTraceparent(id), time: new Date(now).toISOString(), kind: 'rollout.stepped', severity: status === 'stepped_back' || percent === 0 ? 'critical' : 'info',
    title: `A rollout went from ${from} to ${to}`, detail: (reasons.join('; ') || 'its criteria are met').slice(0, 2000), url: '/rollout', data: { candidate, percent, status },
  };
  return { topic: NOTIFY_TOPIC, id, orderingKey: '', data: JSON.stringify(notice) };
}

async function observeNew(tenant: TenantStore, data: RolloutDocument): Promise<RolloutDocument> {
  const digests = { candidate: data.candidate, control: data.bundle };
  let seen = { candidate: data.seen, control: data.control };
  let { observedThrough } = data;
  for (let read = 0; read < RECORDS;) {
    const { items } = await tenant.readAudit({ limit: 1_000, ...(observedThrough > 0 ? { cursor: auditCursor(observedThrough) } : { since: data.startedAt }) });
    // What happened under the phase before says nothing of this one.
    for (const record of items) if (record.time >= data.phaseSince) seen = observeRecord(seen, record, digests);
    observedThrough = items.at(-1)?.index ?? observedThrough;
    read += items.length;
    if (items.length < 1_000) break;
  }
  return { ...data, seen: seen.candidate, control: seen.control, observedThrough };
}

function step(data: RolloutDocument, phases: readonly Phase[], phase: Phase, { verdict, reasons }: Verdict, time: string): RolloutDocument {
  if (verdict === 'hold') return data;
  const to = verdict === 'advance' ? data.phase + 1 : data.phase - 1;
  const target = phases[to];
  const moved = (change: { status: RolloutStatus; percent: number; phase?: number }, name: string): RolloutDocument => ({
    ...data, ...change, phaseSince: time, seen: NOTHING_SEEN, control: NOTHING_SEEN, history: [...data.history, { at: time, from: phase.name, to: name, reasons }].slice(-MAX_HISTORY),
  });
  if (verdict === 'advance') return target ? moved({ status: 'running', percent: target.percent, phase: to }, target.name) : moved({ status: 'finished', percent: 100 }, 'finished');
  // Below its smallest share there is nothing to go back to but the bundle that was there before.
  return target && target.percent > 0 ? moved({ status: 'running', percent: target.percent, phase: to }, target.name) : moved({ status: 'stepped_back', percent: 0 }, 'stepped_back');
}
