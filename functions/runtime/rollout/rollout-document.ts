/** Where a rollout that steps on by itself stands, as stored in collection `rollouts`. */
import type { Observation } from '../experiments/observation.ts';

/** `stepped_back`, `stopped`: the candidate decides nothing any more; `finished`: it decides everything and waits to be activated. */
export type RolloutStatus = 'running' | 'stepped_back' | 'stopped' | 'finished' | 'replaced';
export type RolloutMove = 'step' | 'back' | 'stop';

export interface RolloutStep {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly move: RolloutMove;
  /** Who moved it; `system:sweep` when its criteria did. */
  readonly by: string;
  /** When the phase that it left had begun. */
  readonly since: string;
  readonly reasons: readonly string[];
}

export interface RolloutDocument {
  readonly status: RolloutStatus;
  /** Digest of the active bundle that asks for it. */
  readonly bundle: string;
  readonly candidate: string;
  /** Position in the phases. */
  readonly phase: number;
  readonly percent: number;
  /** ISO times. */
  readonly startedAt: string;
  readonly phaseSince: string;
  /** Position of the audit record up to which it has been observed. */
  readonly observedThrough: number;
  /** Since the phase began. */
  readonly seen: Observation;
  readonly control: Observation;
  /** What the last look came to. */
  readonly verdict?: { readonly at: string; readonly verdict: string; readonly reasons: readonly string[] };
  readonly history: readonly RolloutStep[];
}

export const CURRENT_ROLLOUT = 'current';
