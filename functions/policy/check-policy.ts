/** What is wrong with a bundle's policy: rules that do not compile, and cases that it decides otherwise than expected. */
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { BundleCheck, BundleProblem } from '../runtime/bundle/bundle-problem.ts';
import { caseContext, contextFaults } from './case-context.ts';
import { compilePolicy } from './compile-policy.ts';
import { decide, type Outcome } from './decide.ts';

type Found = Omit<BundleProblem, 'line'>;

export const checkPolicy: BundleCheck = (bundle) => {
  const policy = compilePolicy(bundle);
  const rules = policy.rules.flatMap(({ problem }, index): Found[] => (problem === undefined ? [] : [{ file: 'policy.yaml', path: `rules[${index}].when`, message: problem }]));
  // Cases would only fail for the rules' faults.
  return rules.length > 0 ? rules : [...unknownCapabilities(bundle), ...bundle.cases.cases.flatMap((one, index): Found[] => {
    const at = (path: string, message: string): Found => ({ file: 'policy.cases.yaml', path: `cases[${index}].${path}`, message });
    const faults = contextFaults(one.context);
    if (faults.length > 0) return faults.map(({ path, message }) => at(`context.${path}`, message));
    const outcome = decide(policy, caseContext(bundle, one));
    if (outcome.decision !== one.expect.decision) return [at('expect.decision', `the case "${one.name}" expects ${one.expect.decision}, the policy decides ${described(outcome)}`)];
    const { rule } = one.expect;
    if (rule === undefined || deciders(outcome).includes(rule)) return [];
    return [at('expect.rule', `the case "${one.name}" expects the rule ${rule} to decide, the policy decides ${described(outcome)}`)];
  })];
};

/** Costs or risks of a capability that no intent has are most likely misspelt. */
function unknownCapabilities({ policy, intents }: Bundle): Found[] {
  const used = new Set(intents.intents.flatMap(({ capabilities = [] }) => capabilities));
  const named = [...Object.keys(policy.costs ?? {}).map((name) => `costs.${name}`), ...Object.keys(policy.risk?.capabilities ?? {}).map((name) => `risk.capabilities.${name}`)];
  return named.filter((path) => !used.has(path.slice(path.lastIndexOf('.') + 1))).map((path) => ({ file: 'policy.yaml', path, message: 'no intent has this capability', severity: 'warning' }));
}

function deciders({ decision, reasons }: Outcome): string[] {
  return reasons.filter((reason) => reason.decision === decision).map(({ rule }) => rule);
}

function described(outcome: Outcome): string {
  return `${outcome.decision} (${deciders(outcome).join(', ')}: ${outcome.reason})`;
}
