/** `POST /v1/policy/evaluate`: what policy would decide, tried out. */
import type { PolicyEvaluateAnswer } from '../../schemas/generated/types.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { BundleInvalidError } from '../runtime/bundle/bundle-errors.ts';
import type { ApiDeps } from './deps.ts';
import { bodyOf, type Call, json, type Route } from './route.ts';

const MAX_BYTES = 8 * 1_048_576;

export const evaluatePolicyRoute: Route = {
  method: 'POST', path: '/v1/policy/evaluate', anyOf: ['bundle.read'],
  async handle(call, deps) {
    if (!deps.evaluatePolicy) throw new HttpProblem('NOT_CONFIGURED', 'this deployment tries out no policies');
    const { context, digest, files } = await bodyOf(call, 'policy.evaluate.request', { maxBytes: MAX_BYTES });
    if (digest !== undefined && files !== undefined) throw new HttpProblem('VALIDATION_FAILED', 'the body is not valid', { errors: [{ path: '/digest', message: 'name a bundle or give its files, not both' }] });
    if (files !== undefined) await checkSlowly(call, deps);
    const result = deps.evaluatePolicy(await bundleOf(call, deps, digest, files), context);
    if ('faults' in result) throw new HttpProblem('VALIDATION_FAILED', 'the body is not valid', { errors: result.faults.map(({ path, message }) => ({ path: `/context/${path.replaceAll('.', '/')}`, message })) });
    const { decision, reason, reasons, riskScore, riskParts, estimatedCostUSD, bundle, counterfactuals } = result.decision;
    return json({ decision, reason, reasons, riskScore, riskParts, estimatedCostUSD, bundle, counterfactuals } satisfies PolicyEvaluateAnswer);
  },
};

/** Reading a bundle takes a good part of a second. @throws {HttpProblem} 429 */
export async function checkSlowly({ principal }: Call, { limiter }: ApiDeps): Promise<void> {
  const { allowed, retryAfterMs } = await limiter.take(1, [{ key: `checks/${principal.tenantId}`, perSecond: 1, burst: 20 }]);
  if (!allowed) throw new HttpProblem('RATE_LIMITED', 'too many bundles to check', { headers: { 'retry-after': String(Math.max(1, Math.ceil(retryAfterMs / 1000))) } });
}

async function bundleOf(call: Call, { bundles }: ApiDeps, digest: string | undefined, files: Readonly<Record<string, string>> | undefined): Promise<Bundle> {
  const { tenantId } = call.principal;
  if (digest !== undefined) return bundles.load(tenantId, digest);
  if (files === undefined) return bundles.active(tenantId);
  const { bundle, problems } = bundles.check(new Map(Object.entries(files)));
  if (!bundle) throw new BundleInvalidError(problems);
  return bundle;
}
