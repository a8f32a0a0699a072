/** The phases of a rollout: the bundle's own, or those of the deployment plan. */
import type { LimitsFile } from '../../../schemas/generated/types.ts';
import { type Phase, ROLLOUT_PHASES } from '../experiments/judge-phase.ts';

const HOUR_MS = 3_600_000;

export function phasesOf({ phases }: NonNullable<LimitsFile['rollout']>): readonly Phase[] {
  return phases?.map(({ name, percent, leastHours = 0, leastCount = 0, criteria = [] }) => ({ name, percent, leastMs: leastHours * HOUR_MS, leastCount, criteria })) ?? ROLLOUT_PHASES;
}
