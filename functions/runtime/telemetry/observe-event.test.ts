import assert from 'node:assert/strict';
import type { EventDraft } from '../stage.ts';
import { policyDecision, recognisedIntent } from '../manifests/fixtures.ts';
import type { Instruments } from './metrics.ts';
import { observeEvent } from './observe-event.ts';

describe('observeEvent: estimated cost', () => {
  function costOf(event: EventDraft): unknown[] {
    const added: unknown[] = [];
    const silent = { add() {}, record() {} };
    const instruments = new Proxy({}, { get: (_target, name) => (name === 'estimatedCost' ? { add: (...args: unknown[]) => added.push(args) } : silent) }) as Instruments;
    observeEvent(instruments, event, { tenant: 'acme', sinceAcceptedMs: 1 });
    return added;
  }
  const decided = (decision: 'auto' | 'review' | 'deny', estimatedCostUSD: number): EventDraft => ({ type: 'policy.decision', data: policyDecision(decision, { estimatedCostUSD }) });

  it('is that of what may run, and of what a model asked for its answer', () => {
    assert.deepEqual(costOf(decided('auto', 5)), [[5, { service: 'actions', tenant: 'acme' }]]);
    assert.deepEqual(costOf(decided('review', 5)), [[5, { service: 'actions', tenant: 'acme' }]]);
    assert.deepEqual(costOf({ type: 'intent.update', data: recognisedIntent({ costUSD: 0.01, model: 'm', tier: 'fast' }) }), [[0.01, { service: 'm', tenant: 'acme' }]]);
  });

  it('counts as an error what a provider failed to answer, and not what no money was left for', () => {
    const added: unknown[] = [];
    const silent = { add() {}, record() {} };
    const instruments = new Proxy({}, { get: (_target, name) => (name === 'errors' ? { add: (...args: unknown[]) => added.push(args) } : silent) }) as Instruments;
    for (const degradedReason of ['unavailable', 'unusable', 'budget', 'overtaken'] as const) {
      observeEvent(instruments, { type: 'intent.update', data: recognisedIntent({ degraded: true, degradedReason }) }, { tenant: 'acme', sinceAcceptedMs: 1 });
    }
    assert.deepEqual(added, [[1, { code: 'MODEL_UNAVAILABLE', stage: 'intent' }], [1, { code: 'MODEL_UNUSABLE', stage: 'intent' }]]);
  });

  it('is nothing for what is denied or free', () => {
    assert.deepEqual([...costOf(decided('deny', 5)), ...costOf(decided('auto', 0)), ...costOf({ type: 'intent.update', data: recognisedIntent() })], []);
  });
});
