/** How long a decision takes, by a policy of a hundred rules: the decision alone, and with what would have made it pass. */
import { compilePolicy } from '../../functions/policy/compile-policy.ts';
import { caseContext } from '../../functions/policy/case-context.ts';
import { decide } from '../../functions/policy/decide.ts';
import { findCounterfactuals } from '../../functions/policy/find-counterfactuals.ts';
import { parseBundle } from '../../functions/runtime/bundle/parse-bundle.ts';
import { type Figure, quantile } from './measure.ts';

const RULES = 100;
const ROUNDS = 20_000;
const SHAPES = [
  (n: number) => `intent == "intent_${n}" && confidence < ${(0.5 + (n % 40) / 100).toFixed(2)}`,
  (n: number) => `environment == "production" && "capability_${n}" in capabilities`,
  (n: number) => `estimatedCost > budgetRemaining * ${(0.1 + n / 1000).toFixed(3)}`,
  (n: number) => `has(slots.replicas) && slots.replicas > ${n} && destructive`,
  (n: number) => `riskScore > 0.${50 + (n % 50)} || "flag_${n}" in safetyFlags`,
];

export async function benchPolicy(): Promise<Figure[]> {
  const rules = Array.from({ length: RULES }, (_, n) => `  - { name: rule_${n}, when: ${JSON.stringify((SHAPES[n % SHAPES.length] as (n: number) => string)(n))}, decision: ${n % 3 === 0 ? 'deny' : 'review'}, reason: r${n} }`);
  const { bundle } = parseBundle(new Map([
    ['intents.yaml', 'intents: [{ name: deploy, examples: [deploy it], capabilities: [capability_1] }]'],
    ['policy.yaml', `defaultDecision: auto\nrules:\n${rules.join('\n')}\n`],
  ]));
  const policy = compilePolicy(bundle);
  const contexts = [0.55, 0.7, 0.95].map((confidence) => caseContext(bundle, { context: { intent: 'deploy', confidence, environment: 'production', slots: { replicas: 3 }, budgetRemaining: 500, estimatedCost: 1 } }));
  const [decisions, explained]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const context = contexts[round % contexts.length] as (typeof contexts)[number];
    const started = performance.now();
    const outcome = decide(policy, context);
    const decided = performance.now();
    decisions.push(decided - started);
    if (round % 100 !== 0) continue;
    findCounterfactuals(policy, context, outcome);
    explained.push(performance.now() - decided);
  }
  // The first ones are what the compiler of the language makes of them.
  const warm = decisions.slice(ROUNDS / 10);
  return [
    { name: `policy: a decision by ${RULES} rules, p50`, value: quantile(warm, 0.5), unit: 'ms' },
    { name: `policy: a decision by ${RULES} rules, p99`, value: quantile(warm, 0.99), unit: 'ms', target: { atMost: 0.2 } },
    { name: `policy: what would have made it pass, ${RULES} rules, p50`, value: quantile(explained.slice(20), 0.5), unit: 'ms' },
  ];
}
