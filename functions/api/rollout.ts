/** `GET /v1/rollout`: how sessions are dealt out over bundles, and where a rollout that moves by phases stands. `POST /v1/rollout` moves it by hand. */
import type { RolloutAnswer, RolloutCounts, RolloutProgress } from '../../schemas/generated/types.ts';
import { judgePhase, type Phase } from '../runtime/experiments/judge-phase.ts';
import type { Observation } from '../runtime/experiments/observation.ts';
import { moveByHand } from '../runtime/rollout/move-by-hand.ts';
import { phaseName } from '../runtime/rollout/move-rollout.ts';
import { phasesOf } from '../runtime/rollout/phases-of.ts';
import { CURRENT_ROLLOUT, type RolloutDocument } from '../runtime/rollout/rollout-document.ts';
import type { ApiDeps } from './deps.ts';
import { onlyParameters } from './query.ts';
import { bodyOf, type Call, json, type Route } from './route.ts';

export const rolloutRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/rollout', anyOf: ['bundle.read'], handle: show },
  {
    method: 'POST', path: '/v1/rollout', anyOf: ['bundle.write'],
    async handle(call, deps) {
      const { action, reason, since } = await bodyOf(call, 'rollout.request');
      const { tenantId, sub } = call.principal;
      await moveByHand(call.store, await deps.bundles.active(tenantId), { move: action, reason, since, by: sub }, deps.clock.now());
      return show(call, deps);
    },
  },
];

async function show(call: Call, deps: ApiDeps): Promise<Response> {
  onlyParameters(call.url, []);
  const { digest, limits: { rollout = {} } } = await deps.bundles.active(call.principal.tenantId);
  const { mode = 'off', candidate = null, percent = 0, shadow = null, variants = [], automatic = false } = rollout;
  const stored = automatic ? (await call.store.get<RolloutDocument>('rollouts', CURRENT_ROLLOUT))?.data : undefined;
  const current = stored?.bundle === digest ? stored : undefined;
  const share = mode === 'full' && candidate !== null ? 100 : mode === 'canary' ? (automatic ? (current?.percent ?? 0) : percent) : 0;
  const progress = current ? progressOf(current, phasesOf(rollout), deps.clock.now()) : null;
  return json({ active: digest, mode, candidate, percent: share, shadow, variants, progress } satisfies RolloutAnswer);
}

function progressOf(current: RolloutDocument, phases: readonly Phase[], now: number): RolloutProgress {
  const { status, phaseSince, verdict, seen, control, history } = current;
  const phase = phases[current.phase];
  const since = Date.parse(phaseSince);
  const criteria = phase && status === 'running' ? judgePhase(phase, { seen, elapsedMs: now - since }).criteria : [];
  return {
    status, phase: phaseName(current, phases), since: phaseSince, phases: phases.map(({ name, percent }) => ({ name, percent })),
    wanted: { count: phase?.leastCount ?? 0, until: new Date(since + (phase?.leastMs ?? 0)).toISOString() },
    criteria: criteria.map(({ measure, atLeast = null, atMost = null, value, state }) => ({ measure, atLeast, atMost, value, state })),
    verdict: (verdict?.verdict as RolloutProgress['verdict']) ?? null, reasons: [...(verdict?.reasons ?? [])],
    candidate: counts(seen), control: counts(control), history: history.map(({ at, from, to, by, reasons }) => ({ at, from, to, by, reasons: [...reasons] })),
  };
}

function counts({ sessions, failedSessions, decisions, compared, agreed }: Observation): RolloutCounts {
  return { sessions, failedSessions, decisions, compared, agreed };
}
