import assert from 'node:assert/strict';
import { BundleInvalidError } from '../runtime/bundle/bundle-errors.ts';
import { formatProblem } from '../runtime/bundle/bundle-problem.ts';
import { parseBundle } from '../runtime/bundle/parse-bundle.ts';
import { checkPolicy } from './check-policy.ts';

const INTENTS = 'intents: [{ name: deploy, capabilities: [cloud_run_deploy] }, { name: purge, destructive: true }]';
const POLICY = `rules:
  - { name: sure, when: confidence >= 0.8, decision: auto, reason: sure }
  - { name: no_purge, when: destructive && environment == "production", decision: deny, reason: no }
`;

function problemsOf(policy: string, cases = ''): string[] {
  try {
    return parseBundle(new Map([['intents.yaml', INTENTS], ['policy.yaml', policy], ['policy.cases.yaml', cases]]), [checkPolicy]).warnings.map(formatProblem);
  } catch (error) {
    if (error instanceof BundleInvalidError) return error.problems.map(formatProblem);
    throw error;
  }
}

describe('checkPolicy', () => {
  const cases: [name: string, policy: string, cases: string, expected: string[]][] = [
    ['a good policy', POLICY, 'cases:\n  - { name: a, context: { intent: purge, environment: production }, expect: { decision: deny, rule: no_purge } }', []],
    ['an unknown variable', 'rules:\n  - name: a\n    when: confidance > 0.5\n    decision: auto\n', '', ['policy.yaml:3: rules[0].when: Unknown variable: confidance']],
    ['a type error', 'rules:\n  - name: a\n    when: intent > 3\n    decision: auto\n', '', ['policy.yaml:3: rules[0].when: no such overload: string > int']],
    ['a syntax error', 'rules:\n  - name: a\n    when: intent ==\n    decision: auto\n', '', ['policy.yaml:3: rules[0].when: Unexpected token: EOF']],
    ['no bool', 'rules:\n  - name: a\n    when: confidence\n    decision: auto\n', '', ['policy.yaml:3: rules[0].when: yields double, not bool']],
    ['a failing case', POLICY, 'cases:\n  - name: low\n    context: { confidence: 0.5 }\n    expect: auto\n', ['policy.cases.yaml:4: cases[0].expect.decision: the case "low" expects auto, the policy decides review (builtin:default: No rule matched)']],
    ['a case decided by another rule', POLICY, 'cases:\n  - { name: a, context: {}, expect: { decision: auto, rule: no_purge } }', ['policy.cases.yaml:2: cases[0].expect.rule: the case "a" expects the rule no_purge to decide, the policy decides auto (sure: sure)']],
    ['an unknown variable in a case', POLICY, 'cases:\n  - { name: a, context: { confidense: 1 }, expect: auto }', ['policy.cases.yaml:2: cases[0].context.confidense: there is no such variable']],
    ['a wrong type in a case', POLICY, 'cases:\n  - { name: a, context: { confidence: high, tenant: { budget: 1 } }, expect: auto }', [
      'policy.cases.yaml:2: cases[0].context.confidence: must be a number', 'policy.cases.yaml:2: cases[0].context.tenant.budget: there is no such variable',
    ]],
    ['a cost that nothing causes', `${POLICY}costs:\n  cloud_run_deploy: 1\n  cloud_run_deplyo: 1\n`, '', ['policy.yaml:6: costs.cloud_run_deplyo: warning: no intent has this capability']],
  ];
  for (const [name, policy, given, expected] of cases) it(name, () => assert.deepEqual(problemsOf(policy, given), expected));
});
