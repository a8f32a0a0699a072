import assert from 'node:assert/strict';
import { caseContext } from './case-context.ts';
import { activationOf, compileExpression } from './cel-environment.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';

const bundle = { intentByName: new Map() } as unknown as Bundle;

function evaluate(expression: string): boolean {
  const context = caseContext(bundle, { context: {
    intent: 'scale', confidence: 0.9, slots: { replicas: 5, service: 'checkout-api', urgent: true }, safetyFlags: ['pii_detected'], capabilities: ['cloud_run_deploy', 'delete'],
    tenant: { id: 'acme', budgetRemaining: 40, recentFailureRate: 0.1 }, session: { projectId: 'ops' }, actor: { sub: 'ada' }, mode: 'live', environment: 'production',
  } });
  return compileExpression(expression).evaluate(activationOf(context, 0.5, 5));
}

describe('CEL: rules that can be written', () => {
  for (const expression of [
    'confidence >= 0.8 && riskScore < 0.6', 'confidence < 1', 'estimatedCost == 5', 'estimatedCost > tenant.budgetRemaining * 0.1', 'estimatedCost * 2 == 10.0', '100 - confidence > 99.0',
    '"pii_detected" in safetyFlags', 'capabilities.exists(c, c.startsWith("cloud_"))', 'size(capabilities) == 2', '!destructive && !emergency',
    'slots.replicas > 3', 'slots.replicas == 5', 'slots.replicas * 2 > 9', 'slots.replicas / 2 == 2.5', 'slots.urgent', 'slots["service"].endsWith("-api")', 'has(slots.replicas)', '!has(slots.region)',
    'intent in ["scale", "deploy"]', 'intent.matches("^sc.le$")', 'capabilities.exists(c, c.matches("del"))', 'environment == "production" && domain == ""', 'session.projectId == "ops" && !session.dryRun && !session.demoted',
    'actor.sub == "ada" && mode == "live"', 'tenant.recentFailureRate > 0.05', 'budgetRemaining > 0.0', 'slots.region == "eu" || intent == "scale"',
  ]) {
    it(expression, () => assert.equal(evaluate(expression), true));
  }
});

describe('CEL: rules that are refused', () => {
  const cases: [expression: string, message: RegExp][] = [
    ['confidence >=', /Unexpected token/], ['', /Unexpected token/], ['confidance > 0.5', /Unknown variable: confidance/], ['tenant.budget > 1.0', /No such key: budget/], ['intent == 3', /no such overload: string == int/],
    ['confidence', /yields double, not bool/], ['confidence && true', /bool/], ['intent.matches("(")', /./], ['intent.matches("(a)\\\\1")', /./],
    ['capabilities.all(a, capabilities.all(b, capabilities.all(c, true)))', /nest more than 2/], [`[${'1,'.repeat(600)}1] == []`, /./], [`${'('.repeat(100)}true${')'.repeat(100)}`, /./],
  ];
  for (const [expression, message] of cases) {
    it(expression.slice(0, 60) || '(empty)', () => assert.throws(() => compileExpression(expression), { code: 'RULE_FAILED', message }));
  }
});

describe('CEL: rules that fail on a context', () => {
  it('names an absent slot', () => assert.throws(() => evaluate('slots.region == "eu"'), { code: 'RULE_FAILED', message: 'No such key: region' }));
  it('never quotes what was said', () => {
    assert.throws(() => evaluate('int(slots.service) > 3'), (error: Error) => !error.message.includes('checkout'));
    assert.throws(() => evaluate('slots.service'), { message: 'yields no bool' });
  });
  it('matches in linear time', () => assert.equal(evaluate('("a" + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!").matches("^(a+)+$")'), false));
});
