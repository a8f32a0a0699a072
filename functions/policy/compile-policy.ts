/** A bundle's policy, ready to decide: rules compiled and type-checked once. */
import type { DecisionKind, PolicyRule } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { type CompiledExpression, compileExpression } from './cel-environment.ts';
import { RuleFailedError } from './errors.ts';
import { type Costs, costsOf } from './estimate-cost.ts';
import { type RiskWeights, riskWeights } from './score-risk.ts';

export interface CompiledRule extends Pick<PolicyRule, 'name' | 'decision' | 'reason'>, CompiledExpression {
  /** Why it did not compile; such a rule fails whenever it is asked. */
  readonly problem?: string;
}

export interface CompiledPolicy {
  readonly rules: readonly CompiledRule[];
  readonly defaultDecision: DecisionKind;
  readonly costs: Costs;
  readonly risk: RiskWeights;
}

/** Never throws: a faulty rule is reported by `checkPolicy` and, should it run all the same, sends everything to review. */
export function compilePolicy({ policy }: Pick<Bundle, 'policy'>): CompiledPolicy {
  return { rules: policy.rules.map(compileRule), defaultDecision: policy.defaultDecision ?? 'review', costs: costsOf(policy), risk: riskWeights(policy.risk) };
}

function compileRule({ name, when, decision, reason }: PolicyRule): CompiledRule {
  try {
    return { name, decision, reason, ...compileExpression(when) };
  } catch (error) {
    if (!(error instanceof RuleFailedError)) throw error;
    return { name, decision, reason, problem: error.message, evaluate: () => { throw error; } };
  }
}
