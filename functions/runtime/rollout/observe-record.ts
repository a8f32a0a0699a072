/** What an audit record says about the bundle that it names, added to what was seen of it. Pure. */
import type { AnyEvent } from '../../../schemas/generated/types.ts';
import { type Observation, observe, observeLatency, observeShadow } from '../experiments/observation.ts';
import type { AuditRecord } from '../store/store.ts';

interface Detail {
  readonly bundle?: string;
  readonly intent?: string;
  readonly tier?: string;
  readonly decision?: string;
  readonly reasons?: readonly object[];
  readonly latencyMs?: number;
  readonly shadow?: { readonly bundle: string; readonly decision: string };
  readonly status?: string;
  readonly reason?: string;
  readonly errors?: number;
  readonly costUSD?: number;
  readonly actionsUSD?: number;
}

/** `candidate` and `control` are bundles by digest; records of other bundles change nothing. */
export function observeRecord(seen: { readonly candidate: Observation; readonly control: Observation }, record: Pick<AuditRecord, 'action' | 'detail'>, digests: { readonly candidate: string; readonly control: string }) {
  const detail = record.detail as Detail;
  const events = eventsOf(record.action, detail);
  let { candidate, control } = seen;
  if (detail.bundle === digests.candidate) candidate = withLatency(events.reduce(observe, candidate), record.action, detail);
  if (detail.bundle === digests.control) control = withLatency(events.reduce(observe, control), record.action, detail);
  if (detail.shadow?.bundle === digests.candidate) candidate = observeShadow(candidate, detail.shadow.decision === detail.decision);
  return { candidate, control };
}

function withLatency(seen: Observation, action: string, { latencyMs }: Detail): Observation {
  return action === 'policy.decision' && latencyMs !== undefined ? observeLatency(seen, latencyMs) : seen;
}

/** The events that go with the record, as far as an observation looks at them. */
function eventsOf(action: string, detail: Detail): readonly AnyEvent[] {
  const { intent, tier, decision, reasons = [], status, reason, errors = 0, costUSD = 0, actionsUSD = 0 } = detail;
  const events: Readonly<Record<string, readonly object[]>> = {
    'policy.decision': [{ type: 'intent.update', data: { intent, tier } }, { type: 'policy.decision', data: { decision, reasons } }],
    'action.dispatched': [{ type: 'action.dispatched', data: { status } }],
    'action.rolled_back': status === 'rolled_back' ? [{ type: 'action.rolled_back', data: {} }] : [],
    'review.decided': [{ type: 'review.decided', data: { decision } }],
    'session.closed': [{ type: 'session.closed', data: { reason, totals: { errors, costUSD, actionsUSD } } }],
  };
  return (events[action] ?? []) as unknown as readonly AnyEvent[];
}
