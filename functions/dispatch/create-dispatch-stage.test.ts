import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { OutgoingMessage } from '../../topics/bus.ts';
import type { ActionData, EventDataByType, Manifest } from '../../schemas/generated/types.ts';
import type { BudgetDocument, ReservationDocument } from '../runtime/budget/budget-documents.ts';
import { release, reserve } from '../runtime/budget/budget.ts';
import { AnswerLostError, EgressRefusedError, NotSentError } from '../runtime/egress/errors.ts';
import type { SafeRequest, SafeResponse } from '../runtime/egress/safe-fetch.ts';
import { actionDigest, paramsOf } from '../runtime/manifests/action-params.ts';
import { BUNDLE_DIGEST, type ContextOptions, deployManifest, policyDecision, recognisedIntent, runStage, stageContext, storeManifest, testBundle } from '../runtime/manifests/fixtures.ts';
import { ManifestRegistry } from '../runtime/manifests/manifest-registry.ts';
import type { ReviewDocument } from '../runtime/reviews/review-document.ts';
import type { TenantStore } from '../runtime/store/store.ts';
import { liveTotals } from '../runtime/live-totals.ts';
import type { StateDocument } from '../runtime/state-cache.ts';
import { sessionRecord } from '../runtime/testing/session-record.ts';
import { temporaryStore } from '../runtime/testing/temporary-store.ts';
import type { ActionDocument } from './action-document.ts';
import { createDispatchStage, type DispatchDeps, type DispatchState } from './create-dispatch-stage.ts';
import { probeUnclearActions } from './probe-chore.ts';
import { rollbackAction } from './rollback-action.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const WEB: Manifest = deployManifest({
  id: 'web', action: { type: 'http', url: 'https://api.test/{{slots.service}}', secretRef: 'hook' },
  rollback: { type: 'http', url: 'https://api.test/{{slots.service}}/undo' }, probe: { type: 'http', method: 'GET', url: 'https://api.test/by-key/{{actionId}}' },
});

describe('the dispatch stage', () => {
  let temporary: Awaited<ReturnType<typeof temporaryStore>>;
  let store: TenantStore;
  let now: number;
  let published: OutgoingMessage[];
  let logged: unknown[][];
  let requests: SafeRequest[];
  /** What the outside answers, in turn; the last one stays. */
  let answers: (number | Error | SafeResponse | (() => never))[];
  let deps: DispatchDeps;

  beforeEach(async () => {
    now = NOW;
    const clock = { now: () => now };
    temporary = await temporaryStore(clock);
    store = temporary.store.tenant('acme');
    [published, logged, requests, answers] = [[], [], [], [200]];
    deps = {
      clock, registry: new ManifestRegistry(), processId: 'p1', rollbackKey: 'key',
      publisher: { publish: async (messages) => void published.push(...messages) },
      log: { info: (...line: unknown[]) => void logged.push(line), warn: (...line: unknown[]) => void logged.push(line) },
      secrets: async (ref, tenantId) => (ref === 'hook' ? `secret of ${tenantId}` : undefined),
      fetch: async (request) => {
        requests.push(request);
        const answer = answers.length > 1 ? answers.shift() : answers[0];
        if (typeof answer === 'function') return answer();
        if (answer instanceof Error) throw answer;
        return typeof answer === 'number' ? { status: answer, body: '', truncated: false } : (answer as SafeResponse);
      },
    };
    await store.commit({ writes: [{ op: 'create', collection: 'sessions', id: 'ses_1', data: sessionRecord({}, NOW) }] });
    await reserve(store, { reservationId: 'rsv_1', sessionId: 'ses_1', amountUSD: 5, limits: {}, now: NOW, ttlMs: 60_000 });
    for (const manifest of [deployManifest(), WEB]) await storeManifest(store, manifest);
  });

  afterEach(async () => {
    deps.registry.close();
    await temporary.remove();
  });

  const work = (manifest = deployManifest(), overrides: Partial<ActionData> = {}): ActionData => {
    const recognised = recognisedIntent();
    const digest = actionDigest({ manifest, params: paramsOf(manifest, recognised.slots), bundle: BUNDLE_DIGEST, costUSD: 5 });
    return { actionId: 'act_1', recognised, decision: policyDecision(), reservationId: 'rsv_1', manifestId: manifest.id, manifestVersion: manifest.version, digest, ...overrides };
  };
  const run = async (data: ActionData, options: Partial<ContextOptions> = {}, stage = createDispatchStage(deps)) => {
    const result = await runStage(stage, data, stageContext({ stage: 'dispatch', store, clock: deps.clock, ...options }));
    return { result, event: result.events?.[0]?.data as EventDataByType['action.dispatched'] };
  };
  const action = async () => (await store.get<ActionDocument>('actions', 'act_1'))?.data;
  const reservation = async () => (await store.get<ReservationDocument>('reservations', 'rsv_1'))?.data.status;
  const spent = async () => ((await store.get<BudgetDocument>('budgets', 'session:ses_1'))?.data.spentMicros ?? 0) / 1e6;
  const posts = () => requests.filter(({ method }) => method === 'POST');

  it('writes a log line', async () => {
    const { result, event } = await run(work());
    assert.deepEqual(logged, [[{ action: 'act_1', tenant: 'acme', session: 'ses_1', intent: 'deploy' }, 'deploy checkout-api ']]);
    assert.deepEqual(event, { actionId: 'act_1', intentId: 'int_1', status: 'dispatched', attempts: 1, target: 'log' });
    assert.deepEqual(result.state, { actions: { dispatched: 1, dry_run: 0, failed: 0, unknown: 0 }, costUSD: 5 });
    assert.deepEqual(createDispatchStage(deps).totals?.(result.state), { ...result.state, actionsUSD: 5 });
    assert.deepEqual([(await action())?.status, await reservation(), await spent()], ['dispatched', 'settled', 5]);
    assert.deepEqual(result.audit?.map((record) => record.action), ['action.dispatched']);
  });

  it('publishes a message under the action\'s id', async () => {
    const manifest = deployManifest({ id: 'bus', action: { type: 'pubsub', topic: 'releases', attributes: { kind: 'release', tenantId: 'evil' }, body: { service: '{{slots.service}}' } } });
    await storeManifest(store, manifest);
    await run(work(manifest));
    const [message] = published;
    assert.deepEqual([message?.topic, message?.id, message?.orderingKey, message?.data, message?.attributes?.kind, message?.attributes?.tenantId], ['releases', 'act_1', 'ses_1', '{"service":"checkout-api"}', 'release', 'acme']);
  });

  it('never publishes into the pipeline itself', async () => {
    const manifest = deployManifest({ id: 'bus', action: { type: 'pubsub', topic: 'dispatch' } });
    await storeManifest(store, manifest);
    assert.equal((await run(work(manifest))).event.status, 'failed');
    assert.deepEqual([published.length, (await action())?.outcome?.code], [0, 'TOPIC_REFUSED']);
  });

  it('sends a signed request', async () => {
    const { event } = await run(work(WEB));
    const [request] = requests;
    assert.deepEqual([request?.method, request?.url, request?.headers['idempotency-key'], request?.headers['content-type']], ['POST', 'https://api.test/checkout-api', 'act_1', 'application/json']);
    assert.match(request?.headers['x-egg-signature'] ?? '', /^t=1795348800,v1=[0-9a-f]{64}$/);
    assert.match(request?.headers.traceparent ?? '', /^00-/);
    assert.deepEqual([event.status, event.attempts, event.target, typeof event.rollbackToken], ['dispatched', 1, 'POST https://api.test/checkout-api', 'string']);
    assert.deepEqual((await store.readAudit({})).items.map((record) => record.action), ['action.attempted']);
    assert.equal((await action())?.lease, undefined);
  });

  const outcomes: [what: string, answers: typeof answers, status: string, code: string, money: string, posts: number][] = [
    ['a refusal', [403], 'failed', 'HTTP_403', 'released', 1],
    ['a redirect', [302], 'failed', 'HTTP_302', 'released', 1],
    ['a host that is not allowed', [new EgressRefusedError('no')], 'failed', 'EGRESS_REFUSED', 'released', 1],
    ['a server error', [502, new NotSentError('x')], 'unknown', 'HTTP_502', 'settled', 1],
    ['an answer lost, and a probe that knows no better', [new AnswerLostError('x'), 404], 'unknown', 'ANSWER_LOST', 'settled', 1],
    ['an answer lost, and a probe that has seen it', [new AnswerLostError('x'), 503, 200], 'dispatched', 'PROBED_DONE', 'settled', 1],
    ['an answer lost, and a probe that says it failed', [new AnswerLostError('x'), { status: 200, body: '{"status":"failed"}', truncated: false }], 'failed', 'PROBED_NOT_DONE', 'released', 1],
  ];
  for (const [what, given, status, code, money, calls] of outcomes) {
    it(`says ${status} for ${what}`, async () => {
      answers = given;
      const { event } = await run(work(WEB));
      assert.deepEqual([event.status, (await action())?.outcome?.code, await reservation(), posts().length], [status, code, money, calls]);
      assert.equal(event.rollbackToken !== undefined, status === 'dispatched');
    });
  }

  it('fails without asking anybody when the secret is missing', async () => {
    const manifest = { ...WEB, id: 'nosecret', action: { ...WEB.action, secretRef: 'other' } as Manifest['action'] };
    await storeManifest(store, manifest);
    assert.equal((await run(work(manifest))).event.status, 'failed');
    assert.equal(requests.length, 0);
  });

  it('tries again when nothing was sent, three times in all', async () => {
    answers = [new NotSentError('x')];
    const stage = createDispatchStage(deps);
    await assert.rejects(run(work(WEB), {}, stage), { code: 'TARGET_UNREACHABLE' });
    assert.equal((await action())?.status, 'waiting');
    await assert.rejects(run(work(WEB), { attempt: 2 }, stage), { code: 'TARGET_UNREACHABLE' });
    const { event } = await run(work(WEB), { attempt: 3 }, stage);
    assert.deepEqual([event.status, event.attempts, requests.length, await reservation()], ['failed', 3, 3, 'released']);
  });

  it('succeeds on a later try', async () => {
    answers = [new NotSentError('x'), 200];
    await assert.rejects(run(work(WEB)));
    assert.deepEqual([(await run(work(WEB), { attempt: 2 })).event.attempts, (await action())?.status], [2, 'dispatched']);
  });

  describe('after a crash', () => {
    const crash = async (stage = createDispatchStage(deps)) => {
      answers = [() => { throw new Error('the process died'); }];
      await assert.rejects(run(work(WEB), {}, stage), /died/);
      assert.equal((await action())?.status, 'attempting');
      requests = [];
    };

    it('does not call again, but asks the probe', async () => {
      await crash();
      answers = [200];
      const restarted = createDispatchStage({ ...deps, processId: 'p2', onlyProcess: true });
      const { event } = await run(work(WEB), { attempt: 2 }, restarted);
      assert.deepEqual([event.status, event.attempts, requests.map(({ method }) => method)], ['dispatched', 1, ['GET']]);
    });

    it('says that the outcome is unknown when there is no better answer', async () => {
      await crash();
      answers = [500];
      const { event } = await run(work(WEB), { attempt: 2 }, createDispatchStage({ ...deps, processId: 'p2', onlyProcess: true }));
      assert.deepEqual([event.status, posts().length, await reservation()], ['unknown', 0, 'settled']);
    });

    it('waits while another process may still be at it', async () => {
      await crash();
      const other = createDispatchStage({ ...deps, processId: 'p2' });
      await assert.rejects(run(work(WEB), { attempt: 2 }, other), { code: 'ACTION_IN_PROGRESS' });
      now += 25_001;
      answers = [200];
      assert.equal((await run(work(WEB), { attempt: 3 }, other)).event.status, 'dispatched');
      assert.equal(posts().length, 0);
    });

    it('concludes an attempt also when the manifest was retired meanwhile', async () => {
      await crash();
      await storeManifest(store, WEB, 'retired');
      answers = [200];
      const { event } = await run(work(WEB), { attempt: 2 }, createDispatchStage({ ...deps, processId: 'p2', onlyProcess: true }));
      assert.deepEqual([event.status, posts().length, await reservation()], ['dispatched', 0, 'settled']);
    });

    it('does not call again when only the commit of the answer failed', async () => {
      const stage = createDispatchStage(deps);
      await stage.handle(work(WEB), stage.initialState(sessionRecord()), stageContext({ stage: 'dispatch', store, clock: deps.clock }));
      const { event } = await run(work(WEB), {}, stage);
      assert.deepEqual([event.status, requests.length], ['dispatched', 1]);
    });

    it('calls when the claim was stored but its commit reported an error', async () => {
      const stage = createDispatchStage(deps);
      const commit = store.commit.bind(store);
      const flaky = sinon.stub(store, 'commit').callsFake(async (writes) => { await commit(writes); throw new Error('time-out'); });
      await assert.rejects(run(work(WEB), {}, stage), /time-out/);
      flaky.restore();
      assert.deepEqual([(await action())?.status, requests.length], ['attempting', 0]);
      const { event } = await run(work(WEB), { attempt: 2 }, stage);
      assert.deepEqual([event.status, event.attempts, requests.length], ['dispatched', 1, 1]);
    });

    it('does nothing for an action that is concluded', async () => {
      await run(work(WEB));
      const { result } = await run(work(WEB), { attempt: 2 }, createDispatchStage({ ...deps, processId: 'p2' }));
      assert.deepEqual([result.events, result.writes, requests.length], [undefined, undefined, 1]);
    });
  });

  it('calls once however many deliveries come at once', async () => {
    const { promise, resolve } = Promise.withResolvers<SafeResponse>();
    const stage = createDispatchStage({ ...deps, fetch: (request) => { requests.push(request); return promise; } });
    const other = createDispatchStage({ ...deps, processId: 'p2', fetch: (request) => { requests.push(request); return promise; } });
    const all = Promise.allSettled([run(work(WEB), {}, stage), run(work(WEB), {}, stage), run(work(WEB), {}, other), run(work(WEB), {}, other)]);
    resolve({ status: 200, body: '', truncated: false });
    const results = await all;
    assert.deepEqual([requests.length, results.filter(({ status }) => status === 'fulfilled').length], [1, 1]);
    assert.equal((await action())?.status, 'dispatched');
  });

  it('cannot reach outside in a dry run', async () => {
    for (const options of [{ message: { dryRun: true } }, { session: { scope: { ...sessionRecord().scope, dryRun: true } } }] satisfies Partial<ContextOptions>[]) {
      for (const [index, manifest] of [deployManifest(), WEB].entries()) {
        const { event } = await run(work(manifest, { actionId: `act_${index}_${Object.keys(options)}` }), options);
        assert.deepEqual([event.status, event.rollbackToken], ['dry_run', undefined]);
      }
    }
    assert.deepEqual([logged.length, requests.length, await reservation(), await spent()], [0, 0, 'released', 0]);
  });

  const refusals: [what: string, change: () => Promise<Partial<ActionData>>, code: string][] = [
    ['a changed manifest', async () => { await storeManifest(store, deployManifest({ action: { type: 'log', message: 'other {{slots.service}}' } })); return {}; }, 'DIGEST_MISMATCH'],
    ['other parameters', async () => ({ recognised: recognisedIntent({ slots: { service: { value: 'other', confidence: 1, from: '' } } }) }), 'DIGEST_MISMATCH'],
    ['another cost', async () => ({ decision: policyDecision('auto', { estimatedCostUSD: 1 }) }), 'DIGEST_MISMATCH'],
    ['another bundle', async () => ({ decision: policyDecision('auto', { bundle: 'sha256:0' }) }), 'DIGEST_MISMATCH'],
    ['an unknown manifest', async () => ({ manifestId: 'nothing' }), 'MANIFEST_NOT_ACTIVE'],
    ['a retired manifest', async () => { await storeManifest(store, deployManifest(), 'retired'); return {}; }, 'MANIFEST_NOT_ACTIVE'],
    ['a draft', async () => { await storeManifest(store, deployManifest(), 'draft'); return {}; }, 'MANIFEST_NOT_ACTIVE'],
    ['what has to be reviewed, without a review', async () => ({ decision: policyDecision('review') }), 'NOT_APPROVED'],
    ['what was denied', async () => ({ decision: policyDecision('deny') }), 'NOT_APPROVED'],
    ['a review that does not exist', async () => ({ reviewId: 'rev_0' }), 'NOT_APPROVED'],
  ];
  for (const [what, change, code] of refusals) {
    it(`refuses ${what}`, async () => {
      const data = work(deployManifest(), await change());
      await assert.rejects(run(data), { code });
      assert.deepEqual([logged.length, await reservation(), await action()], [0, 'released', undefined]);
    });
  }

  describe('with a review', () => {
    const approve = (overrides: Partial<ReviewDocument> = {}) => {
      const data: Partial<ReviewDocument> = {
        reviewId: 'rev_1', status: 'approved', actionId: 'act_1', manifest: deployManifest(), digest: work().digest, quorum: 1, fourEyes: false,
        executeBy: new Date(NOW + 1000).toISOString(), decisions: [{ by: 'bob', decision: 'approve', reason: '', digest: work().digest, at: '' }], ...overrides,
      };
      return store.commit({ writes: [{ op: 'set', collection: 'reviews', id: 'rev_1', data }] });
    };
    const reviewed = () => work(deployManifest(), { decision: policyDecision('review'), reviewId: 'rev_1' });

    it('runs what was approved', async () => {
      await approve();
      assert.equal((await run(reviewed())).event.status, 'dispatched');
      assert.equal((await action())?.reviewId, 'rev_1');
      assert.equal(createDispatchStage(deps).worksAfterEnd?.(reviewed()), true);
      assert.equal(createDispatchStage(deps).worksAfterEnd?.(work()), false);
    });

    it('runs an edited manifest that is in no registry', async () => {
      const edited = deployManifest({ version: '1.0.0+edit.1', action: { type: 'log', message: 'carefully {{slots.service}}' } });
      const { digest } = work(edited);
      await approve({ manifest: edited, baseManifest: deployManifest(), digest, decisions: [{ by: 'bob', decision: 'approve', reason: '', digest, at: '' }] });
      await run({ ...reviewed(), digest, manifestVersion: edited.version });
      assert.equal(logged[0]?.[1], 'carefully checkout-api');
    });

    const refused: [what: string, review: Partial<ReviewDocument>, code: string][] = [
      ['a pending review', { status: 'pending' }, 'NOT_APPROVED'],
      ['a rejected review', { status: 'rejected' }, 'NOT_APPROVED'],
      ['another action\'s review', { actionId: 'act_2' }, 'NOT_APPROVED'],
      ['an approval that has run out', { executeBy: new Date(NOW).toISOString() }, 'NOT_APPROVED'],
      ['too few approvals', { quorum: 2 }, 'NOT_APPROVED'],
      ['an approval of another digest', { digest: 'sha256:0', decisions: [{ by: 'bob', decision: 'approve', reason: '', digest: 'sha256:0', at: '' }] }, 'DIGEST_MISMATCH'],
    ];
    for (const [what, review, code] of refused) {
      it(`refuses ${what}`, async () => {
        await approve(review);
        await assert.rejects(run(reviewed()), { code });
        assert.equal(logged.length, 0);
      });
    }
  });

  it('holds the money again when the reservation ran out, or fails', async () => {
    await release(store, 'rsv_1', NOW);
    assert.equal((await run(work(deployManifest(), { actionId: 'act_0' }), { bundle: testBundle({ budgets: { dailyUSD: 4 } }) })).event.status, 'failed');
    assert.equal(logged.length, 0);
    assert.equal((await run(work())).event.status, 'dispatched');
    assert.deepEqual([await reservation(), await spent()], ['settled', 5]);
  });

  describe('rollback', () => {
    const rollbackDeps = () => ({ ...deps, store: temporary.store, bundles: { active: async () => testBundle() } });
    const undo = (rollbackToken: string, overrides = {}) => rollbackAction(rollbackDeps(), { tenantId: 'acme', actionId: 'act_1', rollbackToken, actor: 'bob', ...overrides });
    const dispatched = async () => {
      const { event } = await run(work(WEB));
      requests = [];
      return event.rollbackToken ?? assert.fail('no token');
    };
    const events = async () => (await store.readEvents('ses_1')).events.map(({ json }) => JSON.parse(json) as { type: string; actor: string; data: object });

    it('undoes the action under a key of its own', async () => {
      assert.deepEqual(await undo(await dispatched()), { actionId: 'act_1', status: 'rolled_back' });
      assert.deepEqual(requests.map(({ url, headers }) => [url, headers['idempotency-key']]), [['https://api.test/checkout-api/undo', 'act_1.rollback']]);
      assert.deepEqual((await events()).map(({ type, actor, data }) => [type, actor, data]), [['action.rolled_back', 'bob', { actionId: 'act_1', status: 'rolled_back' }]]);
      assert.deepEqual((await store.readAudit({})).items.map((record) => record.action), ['action.attempted', 'action.rollback_attempted', 'action.rolled_back']);
      assert.equal((await action())?.status, 'rolled_back');
    });

    it('works once', async () => {
      const token = await dispatched();
      const results = await Promise.allSettled([undo(token), undo(token), undo(token)]);
      assert.deepEqual([results.filter(({ status }) => status === 'fulfilled').length, requests.length], [1, 1]);
      await assert.rejects(undo(token), { code: 'ALREADY_ROLLED_BACK' });
    });

    it('refuses tokens that are forged, old, or another\'s', async () => {
      const token = await dispatched();
      await assert.rejects(undo(`${token}x`), { code: 'ROLLBACK_TOKEN_INVALID' });
      await assert.rejects(undo('x.y'), { code: 'ROLLBACK_TOKEN_INVALID' });
      await assert.rejects(undo(token, { tenantId: 'other' }), { code: 'ROLLBACK_TOKEN_INVALID' });
      await assert.rejects(undo(token, { actionId: 'act_2' }), { code: 'ROLLBACK_TOKEN_INVALID' });
      now += 24 * 3_600_000;
      await assert.rejects(undo(token), { code: 'ROLLBACK_TOKEN_EXPIRED' });
      assert.equal(requests.length, 0);
    });

    for (const status of ['unknown', 'failed', 'dry_run', 'attempting'] as const) {
      it(`refuses an action that is ${status}`, async () => {
        const token = await dispatched();
        await store.commit({ writes: [{ op: 'set', collection: 'actions', id: 'act_1', data: { ...(await action()), status } }] });
        await assert.rejects(undo(token), { code: 'ROLLBACK_NOT_POSSIBLE' });
        assert.equal(requests.length, 0);
      });
    }

    it('uses the token up when the outcome is refused or unclear', async () => {
      for (const [answer, status] of [[409, 'failed'], [500, 'unknown']] as const) {
        await store.commit({ writes: [{ op: 'delete', collection: 'actions', id: 'act_1' }] });
        answers = [200];
        const token = await dispatched();
        answers = [answer];
        assert.equal((await undo(token)).status, status);
        await assert.rejects(undo(token), { code: 'ALREADY_ROLLED_BACK' });
        assert.equal((await action())?.status, 'dispatched');
      }
    });

    it('may be tried again when nothing could be sent', async () => {
      const token = await dispatched();
      answers = [new NotSentError('x'), 200];
      assert.equal((await undo(token)).status, 'failed');
      assert.equal((await undo(token)).status, 'rolled_back');
      assert.equal((await events()).length, 2);
    });

    it('is not run twice after a crash', async () => {
      const token = await dispatched();
      answers = [() => { throw new Error('the process died'); }];
      await assert.rejects(undo(token), /died/);
      await assert.rejects(undo(token), { code: 'ROLLBACK_IN_PROGRESS' });
      now += 60_000;
      assert.equal((await undo(token)).status, 'unknown');
      assert.equal(requests.length, 1);
    });

    it('adds no event behind the end of a session', async () => {
      const token = await dispatched();
      await store.commit({ writes: [{ op: 'set', collection: 'sessions', id: 'ses_1', data: sessionRecord({ status: 'closed' }, NOW) }] });
      await undo(token);
      assert.equal((await events()).length, 0);
    });
  });

  describe('the probe chore', () => {
    const chore = () => probeUnclearActions({ ...deps, store: temporary.store, bundles: { active: async () => testBundle() } });
    const remembers = (state: DispatchState) => store.commit({ writes: [{ op: 'set', collection: 'state', id: 'ses_1:dispatch', data: { state, ttl: NOW + 1e9 } }] });
    const stored = () => store.get<StateDocument<DispatchState>>('state', 'ses_1:dispatch');

    it('finds out later what happened', async () => {
      answers = [500];
      await run(work(WEB));
      assert.equal(await chore(), 0);
      now += 60_000;
      answers = [404];
      assert.equal(await chore(), 1);
      assert.equal(await chore(), 0);
      assert.equal((await action())?.status, 'failed');
      assert.deepEqual((await store.readEvents('ses_1')).events.map(({ type }) => type), ['action.dispatched']);
    });

    for (const [answer, status, totals] of [
      [200, 'dispatched', { actions: { dispatched: 1, dry_run: 0, failed: 0, unknown: 0 }, costUSD: 5 }],
      [404, 'failed', { actions: { dispatched: 0, dry_run: 0, failed: 1, unknown: 0 }, costUSD: 5 }],
    ] as const) {
      it(`brings "${status}" to the totals of a session that goes on`, async () => {
        answers = [500];
        const { result } = await run(work(WEB));
        assert.deepEqual(result.state, { actions: { dispatched: 0, dry_run: 0, failed: 0, unknown: 1 }, costUSD: 5 });
        await remembers(result.state);
        now += 60_000;
        answers = [answer];
        assert.equal(await chore(), 1);
        assert.deepEqual((await stored())?.data.state, totals);
        assert.deepEqual((await liveTotals(store, 'ses_1', [createDispatchStage(deps)], now)).actions, totals.actions);
      });
    }

    it('counts an attempt that nobody came back to, and what it may have cost', async () => {
      await remembers({ actions: { dispatched: 2, dry_run: 0, failed: 0, unknown: 0 }, costUSD: 3 });
      answers = [() => { throw new Error('the process died'); }];
      await assert.rejects(run(work(WEB)));
      answers = [500];
      now += 25_000 + 10 * 60_000;
      assert.equal(await chore(), 1);
      assert.deepEqual((await stored())?.data.state, { actions: { dispatched: 2, dry_run: 0, failed: 0, unknown: 1 }, costUSD: 8 });
    });

    it('leaves the totals of a session that has ended as they were told', async () => {
      answers = [500];
      const { result } = await run(work(WEB));
      await remembers(result.state);
      await store.commit({ writes: [{ op: 'set', collection: 'sessions', id: 'ses_1', data: sessionRecord({ status: 'closed' }, NOW) }] });
      now += 60_000;
      answers = [404];
      assert.equal(await chore(), 1);
      assert.deepEqual([(await action())?.status, (await stored())?.data.state], ['failed', result.state]);
    });

    it('names an attempt unknown that nobody came back to', async () => {
      answers = [() => { throw new Error('the process died'); }];
      await assert.rejects(run(work(WEB)));
      answers = [500];
      assert.equal(await chore(), 0);
      now += 25_000 + 10 * 60_000;
      assert.equal(await chore(), 1);
      assert.deepEqual([(await action())?.status, await reservation(), posts().length], ['unknown', 'settled', 1]);
    });
  });
});
