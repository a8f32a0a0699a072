/** `POST /v1/manifests/check`: what is wrong with a manifest while it is being written. Nothing is kept. */
import type { GateResult, ManifestCheckAnswer, ProblemError } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import { bodyOf, json, type Route } from './route.ts';

const STANDS_IN_THE_WAY = ['HIGH', 'CRITICAL'];
const MAX_PROBLEMS = 1000;

export const checkManifestRoute: Route = {
  method: 'POST', path: '/v1/manifests/check', anyOf: ['manifest.read'],
  async handle(call, deps) {
    const { manifest, intent } = await bodyOf(call, 'manifest.check.request');
    const checked = validatorFor('manifest')(manifest);
    if (!checked.ok) return answer([...checked.errors], []);
    const bundle = await deps.bundles.active(call.principal.tenantId);
    if (!bundle.intentByName.has(checked.value.intent)) return answer([{ path: '/intent', message: 'is no intent of the active bundle' }], []);
    return answer([], deps.checkManifest(checked.value, intent ?? checked.value.intent, bundle));
  },
};

function answer(problems: readonly ProblemError[], gates: readonly GateResult[]): Response {
  const ok = problems.length === 0 && gates.every(({ passed, severity }) => passed || !STANDS_IN_THE_WAY.includes(severity));
  return json({ ok, problems: problems.slice(0, MAX_PROBLEMS), gates: [...gates] } satisfies ManifestCheckAnswer);
}
