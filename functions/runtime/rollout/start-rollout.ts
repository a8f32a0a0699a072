/** What a bundle's activation does to the tenant's rollout: begins the one that it asks for, or ends the one before. */
import type { Bundle } from '../bundle/bundle.ts';
import { NOTHING_SEEN } from '../experiments/observation.ts';
import type { TenantStore, Write } from '../store/store.ts';
import { phasesOf } from './phases-of.ts';
import { CURRENT_ROLLOUT, type RolloutDocument } from './rollout-document.ts';

/** Activating the same bundle again leaves its rollout where it stands, except one that stepped back or was stopped: that begins anew. */
export async function startRollout(tenant: TenantStore, { digest, limits: { rollout = {} } }: Bundle, now: number): Promise<Write[]> {
  const current = await tenant.get<RolloutDocument>('rollouts', CURRENT_ROLLOUT);
  const [first] = phasesOf(rollout);
  if (!rollout.automatic || rollout.candidate === undefined || !first) {
    return current?.data.status === 'running' ? [{ op: 'set', collection: 'rollouts', id: CURRENT_ROLLOUT, data: { ...current.data, status: 'replaced', percent: 0 } }] : [];
  }
  if (current?.data.bundle === digest && (current.data.status === 'running' || current.data.status === 'finished')) return [];
  const time = new Date(now).toISOString();
  const observedThrough = current?.data.observedThrough ?? 0;
  const data: RolloutDocument = {
    status: 'running', bundle: digest, candidate: rollout.candidate, phase: 0, percent: first.percent, startedAt: time, phaseSince: time, observedThrough, seen: NOTHING_SEEN, control: NOTHING_SEEN, history: [],
  };
  return [{ op: 'set', collection: 'rollouts', id: CURRENT_ROLLOUT, data }];
}
