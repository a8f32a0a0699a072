import assert from 'node:assert/strict';
import type { Manifest } from '../schemas/generated/types.ts';
import { createRecheckManifest } from './recheck-manifest.ts';
import { reserve } from './runtime/budget/budget.ts';
import { parseBundle } from './runtime/bundle/parse-bundle.ts';
import { deployManifest, policyDecision, recognisedIntent } from './runtime/manifests/fixtures.ts';
import type { ReviewDocument } from './runtime/reviews/review-document.ts';
import { sessionRecord } from './runtime/testing/session-record.ts';
import { temporaryStore } from './runtime/testing/temporary-store.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const INTENTS = 'intents: [{ name: deploy, domain: delivery, capabilities: [run_deploy], slots: { service: { type: resource }, environment: } }]';

describe('recheckManifest', () => {
  let temporary: Awaited<ReturnType<typeof temporaryStore>>;
  const clock = { now: () => NOW };

  beforeEach(async () => {
    temporary = await temporaryStore(clock);
    const session = sessionRecord({ scope: { ...sessionRecord().scope, allowedDomains: ['delivery'] } }, NOW);
    await temporary.store.tenant('acme').commit({ writes: [{ op: 'create', collection: 'sessions', id: 'ses_1', data: session }] });
  });
  afterEach(() => temporary.remove());

  function recheck(rule: string, { manifest = deployManifest(), review = {} }: { manifest?: Manifest; review?: Partial<ReviewDocument> } = {}) {
    const { bundle } = parseBundle(new Map([['intents.yaml', INTENTS], ['limits.yaml', 'budgets: { daily: 10 }'], ['policy.yaml', `costs: { run_deploy: 5 }\nrules: [{ name: now, when: '${rule}', decision: deny, reason: not any more }]\ndefaultDecision: auto\n`]]));
    const document = { recognised: recognisedIntent(), sessionId: 'ses_1', dryRun: false, decision: policyDecision('review'), estimatedCostUSD: 5, reservationId: null, ...review } as ReviewDocument;
    return createRecheckManifest({ store: temporary.store, clock })('acme', document, manifest, bundle);
  }

  it('asks the policy of today', async () => {
    assert.deepEqual((await recheck('confidence > 0.9')).decision.reasons.map(({ rule, decision }) => [rule, decision]), [['now', 'deny']]);
    const { decision, gates } = await recheck('confidence > 0.99');
    assert.deepEqual([decision.decision, decision.estimatedCostUSD], ['auto', 5]);
    assert.ok(gates.every(({ passed }) => passed));
  });

  it('puts what was edited through the gates', async () => {
    const { gates } = await recheck('false', { manifest: deployManifest({ iam: { roles: ['roles/owner'] } }) });
    assert.deepEqual(gates.filter(({ passed }) => !passed).map(({ gate }) => gate), ['permission-boundary']);
  });

  it('counts the money that is set aside for it as still there', async () => {
    await reserve(temporary.store.tenant('acme'), { reservationId: 'rsv_1', sessionId: 'ses_1', amountUSD: 5, limits: {}, now: NOW, ttlMs: 60_000 });
    assert.equal((await recheck('budgetRemaining < 10.0', { review: { reservationId: 'rsv_1' } })).decision.decision, 'auto');
    assert.equal((await recheck('budgetRemaining < 10.0')).decision.decision, 'deny');
  });

  it('remembers that the session had left its scope', async () => {
    const left = policyDecision('review', { reasons: [{ rule: 'builtin:out_of_scope', decision: 'review', reason: 'x' }] });
    assert.equal((await recheck('false', { review: { decision: left } })).decision.decision, 'review');
  });

  it('refuses where the session is gone', async () => {
    await assert.rejects(recheck('false', { review: { sessionId: 'ses_2' } }), { code: 'MANIFEST_EDIT_REFUSED' });
  });
});
