/** What a bundle's policy would decide about a context like those of policy cases. Pure. */
import type { PolicyDecision } from '../../schemas/generated/types.ts';
import { type Bundle, compiledOnce } from '../runtime/bundle/bundle.ts';
import { caseContext, contextFaults } from './case-context.ts';
import { compilePolicy } from './compile-policy.ts';
import { decide } from './decide.ts';
import { policyDecision } from './policy-decision.ts';

export type Evaluation =
  | { readonly decision: Omit<PolicyDecision, 'intentId'> }
  | { readonly faults: readonly { readonly path: string; readonly message: string }[] };

export function evaluatePolicy(bundle: Bundle, context: Readonly<Record<string, unknown>>): Evaluation {
  const faults = contextFaults(context);
  if (faults.length > 0) return { faults };
  const facts = caseContext(bundle, { context });
  const { intentId: _none, ...decision } = policyDecision('', bundle, facts, decide(compiledOnce(bundle, compilePolicy), facts));
  return { decision };
}
