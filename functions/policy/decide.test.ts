import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DecisionKind, PolicyFile, PolicyRule } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { DEFAULT_POLICY } from '../runtime/bundle/default-policy.ts';
import { caseContext } from './case-context.ts';
import { type CompiledPolicy, compilePolicy } from './compile-policy.ts';
import { decide, type Outcome } from './decide.ts';
import { findCounterfactuals } from './find-counterfactuals.ts';
import type { PolicyContext } from './policy-context.ts';

const intents = [
  { name: 'deploy', domain: 'delivery', examples: [], capabilities: ['cloud_run_deploy'] },
  { name: 'purge', domain: 'data', examples: [], capabilities: ['delete', 'firestore_write', 'firestore_write'], destructive: true, estimatedVolume: 'rows' },
  { name: 'emergency_stop', domain: 'incident', examples: [], destructive: true, emergency: true },
];
const bundle = { intentByName: new Map(intents.map((intent) => [intent.name, intent])) } as unknown as Bundle;

const STATEMENT_OF_WORK: PolicyFile = { rules: [
  rule('auto_approve', 'confidence >= 0.80 && riskScore < 0.3', 'auto'),
  rule('pii', '"pii_detected" in safetyFlags', 'review'),
  rule('expensive', 'estimatedCost > tenant.budgetRemaining * 0.1', 'review'),
  rule('destructive_in_production', 'environment == "production" && destructive', 'deny'),
  rule('unsure', 'confidence < 0.55', 'deny'),
] };

function rule(name: string, when: string, decision: DecisionKind): PolicyRule {
  return { name, when, decision, reason: `because ${name}` };
}

function policyOf(policy: PolicyFile): CompiledPolicy {
  return compilePolicy({ policy });
}

function context(given: Record<string, unknown>, more: Partial<PolicyContext> = {}): PolicyContext {
  return { ...caseContext(bundle, { context: given }), ...more };
}

function outcome(policy: PolicyFile, given: Record<string, unknown>, more: Partial<PolicyContext> = {}): Outcome {
  return decide(policyOf(policy), context(given, more));
}

describe('decide', () => {
  const cases: [name: string, given: Record<string, unknown>, decision: DecisionKind, rules: string[]][] = [
    ['sure and harmless', { confidence: 0.9 }, 'auto', ['auto_approve']],
    ['no rule matches', { confidence: 0.7 }, 'review', ['builtin:default']],
    ['a later review beats an earlier approval', { confidence: 0.9, intent: 'deploy', tenant: { budgetRemaining: 40 } }, 'review', ['expensive', 'auto_approve']],
    ['the strictest wins, all are told, strictest first', { confidence: 0.5, safetyFlags: ['pii_detected'] }, 'deny', ['unsure', 'pii']],
    ['destructive in production', { confidence: 0.95, intent: 'purge', environment: 'production' }, 'deny', ['destructive_in_production']],
    ['an emergency is reviewed instead', { confidence: 0.95, intent: 'emergency_stop', environment: 'production' }, 'review', ['destructive_in_production']],
    ['an emergency refused for another reason stays refused', { confidence: 0.3, intent: 'emergency_stop' }, 'deny', ['unsure']],
    ['an intent that no catalogue has', { confidence: 0.9, intent: 'unknown' }, 'deny', ['builtin:unknown_intent', 'auto_approve']],
    ['missing slots', { confidence: 0.9, missingSlots: ['service'] }, 'review', ['builtin:missing_slots', 'auto_approve']],
    ['a prompt injection', { confidence: 0.9, safetyFlags: ['prompt_injection'] }, 'review', ['builtin:prompt_injection', 'auto_approve']],
    ['a demoted session', { confidence: 0.9, session: { demoted: true } }, 'review', ['builtin:demoted', 'auto_approve']],
    ['a demoted session refuses all the same', { confidence: 0.1, mode: 'review' }, 'deny', ['unsure', 'builtin:demoted']],
    ['a dry run blocks nothing', { confidence: 0.9, session: { dryRun: true } }, 'auto', ['auto_approve']],
  ];
  for (const [name, given, decision, rules] of cases) {
    it(name, () => {
      const result = outcome(STATEMENT_OF_WORK, given);
      assert.deepEqual([result.decision, result.reasons.map((reason) => reason.rule)], [decision, rules]);
      assert.equal(result.reason, result.reasons[0]?.reason);
    });
  }

  it('reviews what is outside the scope', () => {
    const { decision, reasons } = outcome(STATEMENT_OF_WORK, { intent: 'deploy', confidence: 0.9 }, { domainInScope: false });
    assert.deepEqual([decision, reasons[0]], ['review', { rule: 'builtin:out_of_scope', decision: 'review', reason: "The domain delivery is outside the session's scope" }]);
  });

  for (const kind of ['auto', 'review', 'deny'] as const) {
    it(`a rule that cannot be evaluated means review, also one for ${kind}`, () => {
      const { decision, reasons } = outcome({ rules: [rule('broken', 'slots.region == "eu"', kind)] }, {});
      assert.deepEqual([decision, reasons], ['review', [{ rule: 'broken', decision: 'review', reason: 'The rule could not be evaluated: No such key: region' }]]);
    });
  }

  it('a rule that did not compile means review, and hides no denial', () => {
    const { decision, reasons } = outcome({ rules: [rule('broken', 'confidence >', 'auto'), rule('no', 'true', 'deny')] }, {});
    assert.deepEqual([decision, reasons.map((reason) => reason.rule)], ['deny', ['no', 'broken']]);
  });

  it('decides by the default that the policy names', () => {
    assert.equal(outcome({ rules: [], defaultDecision: 'deny' }, {}).decision, 'deny');
    assert.equal(outcome({ rules: [], defaultDecision: 'auto' }, {}).decision, 'auto');
  });

  for (const [given, expected] of [[{ confidence: 0.85 }, 'auto'], [{ confidence: 0.7 }, 'review'], [{ confidence: 0.5 }, 'deny'], [{ confidence: 0.9, riskScore: 0.3 }, 'review'], [{ intent: 'purge' }, 'review']] as const) {
    it(`the built-in policy: ${JSON.stringify(given)} → ${expected}`, () => assert.equal(outcome(DEFAULT_POLICY, given).decision, expected));
  }

  it('is as strict as the strictest rule, in whatever order the rules are', () => {
    fc.assert(fc.property(fc.array(fc.record({ matches: fc.boolean(), decision: fc.constantFrom('auto' as const, 'review' as const, 'deny' as const) }), { maxLength: 8 }), (rules) => {
      const { decision, reasons } = outcome({ rules: rules.map(({ matches, decision: kind }, index) => rule(`r${index}`, `${matches}`, kind)) }, {});
      const matched = rules.filter(({ matches }) => matches).map((one) => one.decision);
      assert.equal(decision, matched.includes('deny') ? 'deny' : matched.includes('review') ? 'review' : matched.includes('auto') ? 'auto' : 'review');
      assert.equal(reasons.length, Math.max(1, matched.length));
    }));
  });
});

describe('risk and cost', () => {
  const policy: PolicyFile = { rules: [] };

  it('adds up the parts of the risk', () => {
    const { riskScore, riskParts } = outcome(policy, { environment: 'production', capabilities: ['delete', 'admin', 'delete'], safetyFlags: ['pii_detected'], tenant: { recentFailureRate: 0.5 } });
    assert.equal(riskScore, 1);
    assert.deepEqual(riskParts, [
      { factor: 'environment:production', weight: 0.3 }, { factor: 'capability:delete', weight: 0.2 }, { factor: 'capability:admin', weight: 0.3 },
      { factor: 'safety:pii_detected', weight: 0.4 }, { factor: 'recent_failures', weight: 0.1 },
    ]);
    assert.equal(outcome(policy, { environment: 'production', tenant: { recentFailureRate: 0.5 } }).riskScore, 0.4);
    assert.deepEqual(outcome(policy, {}).riskParts, []);
  });

  it('replaces weights key by key', () => {
    const risk = { environment: { staging: 0.1 }, capabilities: { delete: 0 }, destructive: 0.25 };
    assert.deepEqual(outcome({ rules: [], risk }, { intent: 'purge' }).riskParts, [{ factor: 'environment:staging', weight: 0.1 }, { factor: 'destructive', weight: 0.25 }]);
  });

  const costs: [name: string, file: Partial<PolicyFile>, given: Record<string, unknown>, expected: number][] = [
    ['built-in', {}, { intent: 'deploy' }, 5],
    ['unknown capabilities', {}, { capabilities: ['a', 'b'] }, 0.02],
    ['names of object members are no capabilities', {}, { capabilities: ['constructor'] }, 0.01],
    ['none', {}, {}, 0],
    ["the policy's own", { costs: { cloud_run_deploy: 0.5 }, defaultCost: 0.2 }, { capabilities: ['cloud_run_deploy', 'x'] }, 0.7],
    ['volume from a slot', {}, { intent: 'purge', slots: { rows: 10 } }, 0.3],
    ['volume from a slot said as words', {}, { intent: 'purge', slots: { rows: 'many' } }, 0.03],
    ['volume from an absent slot', {}, { intent: 'purge' }, 0.03],
    ['a negative volume', {}, { intent: 'purge', slots: { rows: -5 } }, 0.03],
  ];
  for (const [name, file, given, expected] of costs) {
    it(`cost: ${name}`, () => assert.equal(outcome({ rules: [], ...file }, given).estimatedCostUSD, expected));
  }
});

describe('counterfactuals', () => {
  function changes(given: Record<string, unknown>, policy = STATEMENT_OF_WORK): [field: string, to: unknown][] {
    const compiled = policyOf(policy);
    const facts = context(given);
    return findCounterfactuals(compiled, facts, decide(compiled, facts)).map(({ field, to }) => [field, to]);
  }

  const cases: [name: string, given: Record<string, unknown>, expected: [string, unknown][]][] = [
    ['nothing to improve', { confidence: 0.9 }, []],
    ['confidence to the threshold', { confidence: 0.613 }, [['confidence', 0.8]]],
    ['a denial to a review', { confidence: 0.3, safetyFlags: ['pii_detected'] }, [['confidence', 0.55], ['confidence,safetyFlags', [0.8, []]]]],
    ['the environment', { confidence: 0.9, environment: 'production' }, [['environment', 'staging']]],
    ['the environment that was said', { confidence: 0.9, slots: { environment: 'production' } }, [['environment', 'staging']]],
    ['without personal data', { confidence: 0.9, safetyFlags: ['pii_detected'] }, [['safetyFlags', []]]],
    ['a smaller cost', { confidence: 0.9, intent: 'deploy', budgetRemaining: 12.34 }, [['estimatedCost', 1.23], ['budgetRemaining', 50]]],
    ['slots that were not said', { confidence: 0.9, missingSlots: ['service'] }, [['slots', ['service']]]],
    ['two things at once', { confidence: 0.6, safetyFlags: ['pii_detected'] }, [['confidence,safetyFlags', [0.8, []]]]],
    ['three things at once', { confidence: 0.6, safetyFlags: ['pii_detected'], environment: 'production' }, [['confidence,environment,safetyFlags', [0.8, 'staging', []]]]],
    ['a session that left its scope', { confidence: 0.9, session: { demoted: true } }, [['session.demoted', false]]],
    ['nothing helps', { confidence: 0.9, safetyFlags: ['prompt_injection'] }, []],
  ];
  for (const [name, given, expected] of cases) it(name, () => assert.deepEqual(changes(given), expected));

  it('says what it leads to', () => {
    const compiled = policyOf(STATEMENT_OF_WORK);
    const facts = context({ confidence: 0.7 });
    assert.deepEqual(findCounterfactuals(compiled, facts, decide(compiled, facts)), [{ change: 'With a confidence of 0.8: auto instead of review', field: 'confidence', from: 0.7, to: 0.8 }]);
  });

  it('names several changes in one sentence', () => {
    const compiled = policyOf(STATEMENT_OF_WORK);
    const facts = context({ confidence: 0.6, safetyFlags: ['pii_detected'] });
    assert.deepEqual(findCounterfactuals(compiled, facts, decide(compiled, facts)).map(({ change }) => change), ['With a confidence of 0.8 and without personal data: auto instead of review']);
  });

  it('moves nothing further, and nothing more, than it has to', () => {
    const given = fc.record({
      confidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100), environment: fc.constantFrom('staging', 'production'), safetyFlags: fc.subarray(['pii_detected', 'prompt_injection']),
      intent: fc.constantFrom('deploy', 'backup'), budgetRemaining: fc.integer({ min: 0, max: 100 }), missingSlots: fc.subarray(['service']),
    });
    fc.assert(fc.property(given, (facts_) => {
      const compiled = policyOf(STATEMENT_OF_WORK);
      const facts = context(facts_);
      const before = decide(compiled, facts);
      for (const { field, to } of findCounterfactuals(compiled, facts, before)) {
        const fields = field.split(',');
        if (fields.length === 1) continue;
        const moved = Object.fromEntries(fields.map((name, at) => [name === 'slots' ? 'missingSlots' : name, name === 'slots' ? [] : (to as unknown[])[at]]));
        const { environment } = moved;
        const change = { ...facts, ...moved, ...(environment === undefined ? {} : { slots: { ...facts.slots } }) };
        assert.equal(decide(compiled, change).decision, 'auto', field);
        for (const name of Object.keys(moved)) assert.notEqual(decide(compiled, { ...change, [name]: facts[name as 'confidence'] }).decision, 'auto', `${name} was not needed`);
      }
    }), { numRuns: 100 });
  });

  it('promises only what holds', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (confidence, low, high) => {
      const odd: PolicyFile = { rules: [rule('odd', `confidence > ${(low / 100).toFixed(2)} && confidence < ${(high / 100).toFixed(2)}`, 'deny'), rule('top', 'confidence > 0.95', 'auto')] };
      const compiled = policyOf(odd);
      const facts = context({ confidence });
      const before = decide(compiled, facts);
      for (const { field, to } of findCounterfactuals(compiled, facts, before)) {
        assert.equal(field, 'confidence');
        assert.ok((to as number) > confidence);
        assert.notEqual(decide(compiled, { ...facts, confidence: to as number }).decision, before.decision);
      }
    }), { numRuns: 50 });
  });
});
