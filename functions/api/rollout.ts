/** `GET /v1/rollout`: how sessions are dealt out over bundles, and where a rollout that steps on by itself stands. */
import type { RolloutAnswer, RolloutCounts, RolloutProgress } from '../../schemas/generated/types.ts';
import type { Observation } from '../runtime/experiments/observation.ts';
import { phasesOf } from '../runtime/rollout/phases-of.ts';
import { CURRENT_ROLLOUT, type RolloutDocument } from '../runtime/rollout/rollout-document.ts';
import { onlyParameters } from './query.ts';
import { json, type Route } from './route.ts';

export const rolloutRoute: Route = {
  method: 'GET', path: '/v1/rollout', anyOf: ['bundle.read'],
  async handle(call, deps) {
    onlyParameters(call.url, []);
    const { digest, limits: { rollout = {} } } = await deps.bundles.active(call.principal.tenantId);
    const { mode = 'off', candidate = null, percent = 0, shadow = null, variants = [], automatic = false } = rollout;
    const stored = automatic ? (await call.store.get<RolloutDocument>('rollouts', CURRENT_ROLLOUT))?.data : undefined;
    const current = stored?.bundle === digest ? stored : undefined;
    const share = mode === 'full' && candidate !== null ? 100 : mode === 'canary' ? (automatic ? (current?.percent ?? 0) : percent) : 0;
    const progress = current ? progressOf(current, phasesOf(rollout)[current.phase]?.name ?? '') : null;
    return json({ active: digest, mode, candidate, percent: share, shadow, variants, progress } satisfies RolloutAnswer);
  },
};

function progressOf({ status, phaseSince, verdict, seen, control, history }: RolloutDocument, phase: string): RolloutProgress {
  return {
    status, phase, since: phaseSince, verdict: (verdict?.verdict as RolloutProgress['verdict']) ?? null, reasons: [...(verdict?.reasons ?? [])],
    candidate: counts(seen), control: counts(control), history: history.map(({ reasons, ...step }) => ({ ...step, reasons: [...reasons] })),
  };
}

function counts({ sessions, failedSessions, decisions, compared, agreed }: Observation): RolloutCounts {
  return { sessions, failedSessions, decisions, compared, agreed };
}
