/** Where a rollout goes from its phase: on, back, or away; and what a move leaves in the store. Pure. */
import { deriveId } from '../derive-id.ts';
import type { Phase } from '../experiments/judge-phase.ts';
import { NOTHING_SEEN } from '../experiments/observation.ts';
import type { Commit, Doc } from '../store/store.ts';
import { CURRENT_ROLLOUT, type RolloutDocument, type RolloutMove } from './rollout-document.ts';

export interface MoveFacts {
  readonly at: string;
  /** Who moves it. */
  readonly by: string;
  readonly reasons: readonly string[];
}

const MAX_HISTORY = 50;

/** The name of the phase that it is in, or of the state that it has ended in. */
export function phaseName({ status, phase }: RolloutDocument, phases: readonly Phase[]): string {
  return status === 'running' ? (phases[phase]?.name ?? '') : status;
}

/** The rollout after the move; undefined when there is no such move from where it stands. */
export function moveRollout(data: RolloutDocument, phases: readonly Phase[], move: RolloutMove, { at, by, reasons }: MoveFacts): RolloutDocument | undefined {
  const target = targetOf(data, phases, move);
  if (!target) return undefined;
  const { verdict: _verdict, ...rest } = data;
  const moved = { ...rest, ...target, phaseSince: at, seen: NOTHING_SEEN, control: NOTHING_SEEN };
  return { ...moved, history: [...data.history, { at, from: phaseName(data, phases), to: phaseName(moved, phases), move, by, since: data.phaseSince, reasons }].slice(-MAX_HISTORY) };
}

type Place = Pick<RolloutDocument, 'status' | 'phase' | 'percent'>;

function targetOf({ status, phase }: RolloutDocument, phases: readonly Phase[], move: RolloutMove): Place | undefined {
  const inPhase = (index: number): Place | undefined => phases[index] && { status: 'running', phase: index, percent: phases[index].percent };
  if (status === 'running' && move === 'step') return inPhase(phase + 1) ?? { status: 'finished', phase, percent: 100 };
  if (status !== 'running' && status !== 'finished') return undefined;
  if (move === 'stop') return { status: 'stopped', phase, percent: 0 };
  if (move === 'step') return undefined;
  const before = inPhase(status === 'finished' ? phase : phase - 1);
  // Below its smallest share there is nothing to go back to but the bundle that was there before.
  return before && before.percent > 0 ? before : { status: 'stepped_back', phase, percent: 0 };
}

/** The document, and the audit record of the step that led to it. */
export function rolloutCommit(tenantId: string, before: Doc<RolloutDocument>, after: RolloutDocument): Commit {
  const step = after.history.at(-1);
  const write = { op: 'set', collection: 'rollouts', id: CURRENT_ROLLOUT, data: after, ifVersion: before.version } as const;
  if (!step || after.phaseSince === before.data.phaseSince) return { writes: [write] };
  const { at, by, from, to, reasons } = step;
  const { bundle, candidate, percent, status } = after;
  const kind = status !== 'running' ? status : after.phase > before.data.phase ? 'advanced' : 'stepped_back';
  return { writes: [write], audit: [{ id: deriveId('aud', tenantId, 'rollout', bundle, at), action: `rollout.${kind}`, actor: by, time: at, detail: { bundle, candidate, from, to, percent, reasons } }] };
}
