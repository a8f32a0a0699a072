/** The decision: what a tenant's rules and the built-in ones say about one intent. Pure. */
import type { DecisionKind, Reason, RiskPart } from '../../schemas/generated/types.ts';
import { builtinReasons } from './builtin-reasons.ts';
import { type Activation, activationOf, withoutStacks } from './cel-environment.ts';
import type { CompiledPolicy, CompiledRule } from './compile-policy.ts';
import { RuleFailedError } from './errors.ts';
import { estimateCost } from './estimate-cost.ts';
import type { PolicyContext } from './policy-context.ts';
import { scoreRisk } from './score-risk.ts';

export interface Outcome {
  readonly decision: DecisionKind;
  /** Of the first of the strictest rules that matched. */
  readonly reason: string;
  /** Every rule that matched, strictest first. */
  readonly reasons: readonly Reason[];
  /** 0 … 1. */
  readonly riskScore: number;
  readonly riskParts: readonly RiskPart[];
  readonly estimatedCostUSD: number;
}

const STRICTNESS = { auto: 0, review: 1, deny: 2 } as const satisfies Record<DecisionKind, number>;
const MAX_REASONS = 200;

/** The strictest matching rule wins. A rule that cannot be evaluated counts as matched, for review. */
export function decide(policy: CompiledPolicy, context: PolicyContext): Outcome {
  const computed = scoreRisk(policy.risk, context);
  const riskScore = context.riskScore ?? computed.riskScore;
  const estimatedCostUSD = context.estimatedCost ?? estimateCost(policy.costs, context);
  const activation = activationOf(context, riskScore, estimatedCostUSD);

  const matched = withoutStacks(() => policy.rules.map((rule) => ask(rule, activation, context)).filter((reason) => reason !== undefined));
  if (matched.length === 0) matched.push({ rule: 'builtin:default', decision: policy.defaultDecision, reason: 'No rule matched' });
  return { ...ranked([...builtinReasons(context), ...matched]), riskScore, riskParts: computed.riskParts, estimatedCostUSD };
}

/** The outcome with one more reason. */
export function withReason<T extends Outcome>(outcome: T, reason: Reason): T {
  return { ...outcome, ...ranked([reason, ...outcome.reasons]) };
}

export function isMilder(decision: DecisionKind, than: DecisionKind): boolean {
  return STRICTNESS[decision] < STRICTNESS[than];
}

function ask({ name, decision, reason, evaluate }: CompiledRule, activation: Activation, { emergency, destructive }: PolicyContext): Reason | undefined {
  try {
    if (!evaluate(activation)) return undefined;
    // An emergency stop must stay possible where destroying is forbidden: refused for something else, it stays refused.
    if (decision === 'deny' && emergency && destructive && !evaluate({ ...activation, destructive: false })) {
      return { rule: name, decision: 'review', reason: `${reason} (an emergency: reviewed instead of refused)`.slice(0, 2000) };
    }
    return { rule: name, decision, reason };
  } catch (error) {
    if (!(error instanceof RuleFailedError)) throw error;
    return { rule: name, decision: 'review', reason: `The rule could not be evaluated: ${error.message}` };
  }
}

function ranked(reasons: readonly Reason[]): Pick<Outcome, 'decision' | 'reason' | 'reasons'> {
  const sorted = reasons.toSorted((a, b) => STRICTNESS[b.decision] - STRICTNESS[a.decision]).slice(0, MAX_REASONS);
  const [first] = sorted as [Reason, ...Reason[]];
  return { decision: first.decision, reason: first.reason, reasons: sorted };
}
