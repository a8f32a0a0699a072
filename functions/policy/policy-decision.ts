import type { PolicyDecision } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { compiledOnce } from '../runtime/bundle/bundle.ts';
import { compilePolicy } from './compile-policy.ts';
import type { Outcome } from './decide.ts';
import { findCounterfactuals } from './find-counterfactuals.ts';
import type { PolicyContext } from './policy-context.ts';

/** The decision as it is recorded. `ruled`: what the rules alone said, before money was looked at. */
export function policyDecision(intentId: string, bundle: Bundle, context: PolicyContext, ruled: Outcome, outcome: Outcome = ruled, variant?: string): PolicyDecision {
  return {
    intentId, decision: outcome.decision, reason: outcome.reason, reasons: [...outcome.reasons], riskScore: outcome.riskScore,
    riskParts: [...outcome.riskParts], estimatedCostUSD: outcome.estimatedCostUSD, bundle: bundle.digest, ...(variant === undefined ? {} : { variant }),
    counterfactuals: findCounterfactuals(compiledOnce(bundle, compilePolicy), context, ruled),
  };
}
