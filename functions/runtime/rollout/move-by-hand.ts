/** A person moves the tenant's rollout from the phase that they looked at. */
import type { Bundle } from '../bundle/bundle.ts';
import { TerminalError } from '../errors.ts';
import { ConflictError } from '../store/errors.ts';
import type { TenantStore } from '../store/store.ts';
import { moveRollout, phaseName, rolloutCommit } from './move-rollout.ts';
import { phasesOf } from './phases-of.ts';
import { CURRENT_ROLLOUT, type RolloutDocument, type RolloutMove } from './rollout-document.ts';

export interface MoveByHand {
  readonly move: RolloutMove;
  readonly reason: string;
  /** When the phase that was looked at began: it names the phase, also when the rollout comes to it a second time. */
  readonly since: string;
  readonly by: string;
}

/** Nothing was changed. `ROLLOUT_MOVED`: it is no longer in the phase that was looked at; `ROLLOUT_ENDED`: it cannot be moved from where it is. */
export class RolloutConflictError extends TerminalError {
  readonly code: 'ROLLOUT_MOVED' | 'ROLLOUT_ENDED';

  constructor(code: RolloutConflictError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

const MAX_TRIES = 5;

/** Exactly once: the same move again, as after an answer that was lost, changes nothing. @throws {RolloutConflictError} */
export async function moveByHand(tenant: TenantStore, active: Bundle, { move, reason, since, by }: MoveByHand, now: number): Promise<void> {
  const phases = phasesOf(active.limits.rollout ?? {});
  for (let tries = 1; ; tries++) {
    const before = await tenant.get<RolloutDocument>('rollouts', CURRENT_ROLLOUT);
    if (before?.data.bundle !== active.digest) throw new RolloutConflictError('ROLLOUT_ENDED', 'the active bundle has no rollout that moves from phase to phase');
    const last = before.data.history.at(-1);
    if (last?.since === since && last.move === move && last.by === by) return;
    if (before.data.phaseSince !== since) throw new RolloutConflictError('ROLLOUT_MOVED', `it is in ${phaseName(before.data, phases)} by now, since ${before.data.phaseSince}`);
    const after = moveRollout(before.data, phases, move, { at: new Date(now).toISOString(), by, reasons: [reason] });
    if (!after) throw new RolloutConflictError('ROLLOUT_ENDED', `there is no ${move} from ${phaseName(before.data, phases)}: activate its bundle again to begin anew`);
    try {
      await tenant.commit(rolloutCommit(tenant.tenantId, before, after));
      return;
    } catch (error) {
      // The sweeper notes what it has seen; that moves nothing.
      if (!(error instanceof ConflictError) || tries === MAX_TRIES) throw error;
    }
  }
}
