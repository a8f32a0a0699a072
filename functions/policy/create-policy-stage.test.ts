import assert from 'node:assert/strict';
import type { EventDataByType, PolicyData, PolicyDecision, RecognisedIntent, ResolveData, SessionRecord } from '../../schemas/generated/types.ts';
import type { ReservationDocument } from '../runtime/budget/budget-documents.ts';
import { budgetState } from '../runtime/budget/budget-state.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { parseBundle } from '../runtime/bundle/parse-bundle.ts';
import { deriveId } from '../runtime/derive-id.ts';
import type { StageContext, StageResult } from '../runtime/stage.ts';
import type { Store, TenantStore } from '../runtime/store/store.ts';
import { sessionRecord } from '../runtime/testing/session-record.ts';
import { temporaryStore } from '../runtime/testing/temporary-store.ts';
import { createPolicyStage, type PolicyState } from './create-policy-stage.ts';
import { createRecentFailureRate } from './recent-failure-rate.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');

const INTENTS = `
intents:
  - { name: deploy, domain: delivery, capabilities: [cloud_run_deploy], slots: { service: { required: true }, environment: } }
  - { name: status, domain: delivery }
  - { name: backup, domain: data, capabilities: [storage_write] }
`;
const POLICY = `
rules:
  - { name: sure, when: confidence >= 0.8, decision: auto, reason: Sure }
  - { name: unsure, when: confidence < 0.5, decision: deny, reason: Unsure }
  - { name: production, when: environment == "production", decision: review, reason: Production }
`;

function bundleWith(limits = ''): Bundle {
  return parseBundle(new Map([['intents.yaml', INTENTS], ['policy.yaml', POLICY], ['limits.yaml', limits]])).bundle;
}

function recognised(intent: string, more: Partial<RecognisedIntent> = {}): RecognisedIntent {
  return {
    intentId: 'int_1', chunkId: 'chk_1', intent, domain: '', confidence: 0.9, slots: { service: { value: 'checkout-api', confidence: 1, from: 'chk_1' } },
    candidate_manifest_traits: [], safety_flags: [], tier: 'rule', model: null, costUSD: 0, latencyMs: 1, alternatives: [], missingSlots: [], index: 0, count: 1, ...more,
  };
}

describe('policy stage', () => {
  let store: Store;
  let remove: () => Promise<void>;
  let tenant: TenantStore;
  let tenants = 0;
  const stage = createPolicyStage({ recentFailureRate: async () => 0.5 });
  const scope = { ...sessionRecord().scope, allowedDomains: ['delivery'], maxCostUSD: 100 };

  before(async () => ({ store, remove } = await temporaryStore()));
  after(() => remove());
  beforeEach(() => (tenant = store.tenant(`tenant-${tenants++}`)));

  interface Run { bundle?: Bundle; shadow?: Bundle; variant?: string; scope?: Partial<SessionRecord['scope']>; state?: PolicyState; messageId?: string; dryRun?: boolean }
  async function run(intent: RecognisedIntent, { bundle = bundleWith(), scope: narrower = {}, state, messageId = 'msg_1', dryRun, ...rollout }: Run = {}): Promise<StageResult<PolicyState> & { decision: PolicyDecision; resolve: ResolveData | undefined }> {
    const session = sessionRecord({ tenantId: tenant.tenantId, scope: { ...scope, ...narrower } });
    const context: StageContext = {
      message: { id: messageId, tenantId: tenant.tenantId, sessionId: session.sessionId, actor: 'ada', traceparent: '', acceptedAt: new Date(NOW).toISOString(), ...(dryRun === undefined ? {} : { dryRun }) },
      attempt: 1, session, bundle, ...rollout, store: tenant, clock: { now: () => NOW }, signal: new AbortController().signal,
      deriveId: (kind, index = 0) => deriveId(kind, messageId, 'policy', index),
    };
    const data: PolicyData = { text: 'deploy checkout-api', recognised: intent };
    const { basis, ...result } = await stage.handle(data, state ?? stage.initialState(session), context);
    await basis?.durable;
    const [event] = result.events ?? [];
    assert.equal(event?.type, 'policy.decision');
    return { ...result, decision: event?.data as EventDataByType['policy.decision'], resolve: result.outputs?.[0]?.data as ResolveData | undefined };
  }

  async function reservation(id: string | null | undefined): Promise<ReservationDocument | undefined> {
    return (await tenant.get<ReservationDocument>('reservations', id ?? 'none'))?.data;
  }

  async function reservedUSD(): Promise<number> {
    return (await budgetState(tenant, {}, NOW)).daily.reservedUSD;
  }

  it('decides, reserves and passes on', async () => {
    const bundle = bundleWith('review: { expirySec: 60, executeWithinSec: 30 }');
    const { decision, resolve, audit, state, outputs, close } = await run(recognised('deploy'), { bundle });
    assert.deepEqual(decision, {
      intentId: 'int_1', decision: 'auto', reason: 'Sure', reasons: [{ rule: 'sure', decision: 'auto', reason: 'Sure' }], riskScore: 0.1,
      riskParts: [{ factor: 'recent_failures', weight: 0.1 }], estimatedCostUSD: 5, bundle: bundle.digest, counterfactuals: [],
    });
    assert.deepEqual([outputs?.[0]?.to, resolve?.decision, resolve?.text, close], ['resolve', decision, 'deploy checkout-api', undefined]);
    const held = await reservation(resolve?.reservationId);
    assert.deepEqual([held?.status, held?.amountMicros, held?.expiresAt], ['held', 5_000_000, NOW + 90_000 + 15 * 60_000]);
    assert.deepEqual(audit, [{ action: 'policy.decision', detail: { intentId: 'int_1', intent: 'deploy', decision: 'auto', reasons: decision.reasons, bundle: bundle.digest, riskScore: 0.1, cost: 5, tier: 'rule', latencyMs: 0 } }]);
    assert.deepEqual(stage.totals?.(state), { decisions: { auto: 1, review: 0, deny: 0 } });
  });

  it('reserves once however often the message comes', async () => {
    const [first, second] = [await run(recognised('deploy')), await run(recognised('deploy'))];
    assert.deepEqual(second, first);
    assert.equal(await reservedUSD(), 5);
    await run(recognised('deploy'), { messageId: 'msg_2' });
    assert.equal(await reservedUSD(), 10);
  });

  it('records what a bundle alongside would have decided, and does not obey it', async () => {
    const shadow = parseBundle(new Map([['intents.yaml', INTENTS], ['policy.yaml', 'rules: [{ name: never, when: "true", decision: deny, reason: Not today }]']])).bundle;
    const { decision, outputs, audit } = await run(recognised('deploy'), { shadow, variant: 'control' });
    assert.deepEqual([decision.decision, decision.variant, outputs?.length], ['auto', 'control', 1]);
    assert.deepEqual((audit?.[0]?.detail as { shadow?: object } | undefined)?.shadow, { bundle: shadow.digest, decision: 'deny', reason: 'Not today', riskScore: 0.1, estimatedCostUSD: 5 });
    assert.ok(!JSON.stringify(decision).includes(shadow.digest), 'the client is not told');
  });

  it('stops at a denial, which reserves nothing', async () => {
    const { decision, outputs } = await run(recognised('deploy', { confidence: 0.3 }));
    assert.deepEqual([decision.decision, decision.reason, outputs], ['deny', 'Unsure', undefined]);
    assert.deepEqual(decision.counterfactuals.map(({ field, to }) => [field, to]), [['confidence', 0.5], ['confidence', 0.8]]);
    assert.equal(await reservedUSD(), 0);
  });

  it('reserves for what is reviewed, too', async () => {
    const { decision, resolve } = await run(recognised('deploy'), { scope: { environment: 'production' } });
    assert.equal(decision.decision, 'review');
    assert.equal((await reservation(resolve?.reservationId))?.status, 'held');
  });

  it('takes the environment that was said before that of the scope', async () => {
    const slots = { ...recognised('deploy').slots, environment: { value: 'production', confidence: 1, from: 'chk_1' } };
    assert.equal((await run(recognised('deploy', { slots }))).decision.reason, 'Production');
  });

  it('needs no reservation for what costs nothing', async () => {
    const { resolve, decision } = await run(recognised('status'));
    assert.deepEqual([decision.decision, resolve?.reservationId], ['auto', null]);
  });

  const refusals: [name: string, limits: string, maxCostUSD: number, rule: string, close: string | undefined][] = [
    ['the day', 'budgets: { daily: 4 }', 100, 'builtin:budget', undefined],
    ['the month', 'budgets: { monthly: 4 }', 100, 'builtin:budget', undefined],
    ['the session', '', 4, 'builtin:cost_ceiling', 'cost_ceiling'],
    ["the bundle's limit per session", 'budgets: { session: 4 }', 100, 'builtin:cost_ceiling', 'cost_ceiling'],
  ];
  for (const [name, limits, maxCostUSD, rule, close] of refusals) {
    it(`reviews what the budget does not allow: ${name}`, async () => {
      const result = await run(recognised('deploy'), { bundle: bundleWith(limits), scope: { maxCostUSD } });
      assert.deepEqual([result.decision.decision, result.decision.reasons.map((reason) => reason.rule), result.close], ['review', [rule, 'sure'], close]);
      assert.deepEqual([result.resolve?.reservationId, await reservedUSD(), result.state.decisions], [null, 0, { auto: 0, review: 1, deny: 0 }]);
    });
  }

  it('does not close the session for what would have been reviewed anyway', async () => {
    const { close, decision } = await run(recognised('deploy'), { scope: { maxCostUSD: 4, environment: 'production' } });
    assert.deepEqual([close, decision.reasons[0]?.rule], [undefined, 'builtin:cost_ceiling']);
  });

  it('counts what the session has reserved before', async () => {
    await run(recognised('deploy'), { scope: { maxCostUSD: 8 } });
    assert.equal((await run(recognised('deploy'), { scope: { maxCostUSD: 8 }, messageId: 'msg_2' })).close, 'cost_ceiling');
  });

  it('reviews what is outside the scope, and everything after it', async () => {
    const outside = await run(recognised('backup'));
    assert.deepEqual([outside.decision.decision, outside.decision.reasons[0]?.rule, outside.state.demoted], ['review', 'builtin:out_of_scope', true]);
    const after = await run(recognised('status'), { state: outside.state });
    assert.deepEqual([after.decision.decision, after.decision.reasons[0]?.rule, after.state.demoted], ['review', 'builtin:demoted', true]);
  });

  it('reviews everything after a request that recognition kept out of the scope', async () => {
    const outside = await run(recognised('unknown', { safety_flags: ['out_of_scope'] }));
    assert.deepEqual([outside.decision.decision, outside.state.demoted], ['deny', true]);
    assert.equal((await run(recognised('unknown'))).state.demoted, false);
  });

  it('reviews without a required slot, and refuses what is unknown', async () => {
    assert.deepEqual((await run(recognised('deploy', { slots: {} }))).decision.reasons[0], { rule: 'builtin:missing_slots', decision: 'review', reason: 'Not said: service' });
    assert.equal((await run(recognised('unknown'))).decision.reason, 'No known intent');
  });

  for (const [name, options] of [['of the session', { scope: { dryRun: true } }], ['of the message', { dryRun: true }]] as const) {
    it(`a dry run ${name} decides the same and touches no money`, async () => {
      const { decision, outputs, resolve } = await run(recognised('deploy'), options);
      assert.deepEqual([decision.decision, outputs?.[0]?.dryRun, resolve?.reservationId, await reservedUSD()], ['auto', true, null, 0]);
      const over = await run(recognised('deploy'), { ...options, scope: { dryRun: true, maxCostUSD: 1 } });
      assert.deepEqual([over.decision.reasons[0]?.rule, over.close], ['builtin:cost_ceiling', undefined]);
    });
  }
});

describe('recent failure rate', () => {
  it('is the share of real actions that failed, read at most every 30 s', async () => {
    const { store, remove } = await temporaryStore();
    try {
      const tenant = store.tenant('acme');
      const rate = createRecentFailureRate();
      assert.equal(await rate(tenant, NOW), 0);
      const actions = ['failed', 'unknown', 'dispatched', 'dispatched', 'dry_run'].map((status, index) => ({ op: 'create', collection: 'actions', id: `a${index}`, data: { status, createdAt: `2026-11-22T10:00:0${index}Z` } }) as const);
      await tenant.commit({ writes: actions });
      assert.equal(await rate(tenant, NOW + 29_999), 0);
      assert.equal(await rate(tenant, NOW + 30_000), 0.5);
      assert.equal(await rate(store.tenant('other'), NOW + 30_000), 0);
    } finally {
      await remove();
    }
  });
});
