/** Scheduled work: looks at what the audit logs say of rollouts that step on by themselves, and lets them step on or back. */
import type { NotifyMessage } from '../../schemas/generated/types.ts';
import type { OutgoingMessage, Publisher } from '../../topics/bus.ts';
import { NOTIFY_TOPIC } from '../../topics/registry.ts';
import { judgePhase } from '../runtime/experiments/judge-phase.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { Clock } from '../runtime/clock.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { observeRecord } from '../runtime/rollout/observe-record.ts';
import { moveRollout, rolloutCommit } from '../runtime/rollout/move-rollout.ts';
import { phasesOf } from '../runtime/rollout/phases-of.ts';
import { CURRENT_ROLLOUT, type RolloutDocument, type RolloutStep } from '../runtime/rollout/rollout-document.ts';
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
  const move = verdict.verdict === 'hold' ? undefined : verdict.verdict === 'advance' ? 'step' : 'back';
  const next = move && moveRollout(observed, phases, move, { at: time, by: ACTOR, reasons: verdict.reasons });
  if (!next && observed.observedThrough === data.observedThrough && verdict.verdict === data.verdict?.verdict) return false;
  const document: RolloutDocument = { ...(next ?? observed), verdict: { at: time, verdict: verdict.verdict, reasons: verdict.reasons } };
  try {
    await tenant.commit(rolloutCommit(tenantId, { id: CURRENT_ROLLOUT, data, version }, document));
    const last = next?.history.at(-1);
    if (last) await publisher.publish([noticeOf(tenantId, document, last, now)]);
    return next !== undefined;
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
