import assert from 'node:assert/strict';
import type { ActionList, AuditVerifyAnswer, BundleCheckAnswer, BundleContentAnswer, DeadLetterList, DeadLetterView, KillSwitchAnswer, PolicyEvaluateAnswer, Problem } from '../../schemas/generated/types.ts';
import { type SchemaName, validatorFor } from '../../schemas/validate.ts';
import { deadLetterMessage } from '../../topics/dead-letter.ts';
import { recordDeadLetters, storedDeadLetters } from '../runtime/dead-letters/stored-dead-letters.ts';
import type { OutgoingMessage, Publisher } from '../../topics/bus.ts';
import type { Store } from '../runtime/store/store.ts';
import { BUNDLE_FILES, createHarness, type Harness, START } from './api-harness.ts';

const FILES = Object.fromEntries([...BUNDLE_FILES, ['policy.yaml', '# ours\nrules: [{ name: all, when: "true", decision: review, reason: careful }]\n']]);

describe('governance over HTTP', () => {
  let harness: Harness;
  let sent: OutgoingMessage[];
  let opened: Store;
  const publisher: Publisher = { async publish(messages) { sent.push(...messages); } };

  beforeEach(async () => {
    sent = [];
    harness = await createHarness({
      deadLetters: {
        list: (...args) => storedDeadLetters(opened, publisher).list(...args), get: (...args) => storedDeadLetters(opened, publisher).get(...args),
        redrive: (...args) => storedDeadLetters(opened, publisher).redrive(...args), discard: (...args) => storedDeadLetters(opened, publisher).discard(...args),
      },
      evaluatePolicy: ({ digest }, context) => (context['intent'] === 'odd'
        ? { faults: [{ path: 'session.odd', message: 'there is no such variable' }] }
        : { decision: { decision: 'review', reason: 'careful', reasons: [{ rule: 'all', decision: 'review', reason: 'careful' }], riskScore: 0.1, riskParts: [], estimatedCostUSD: 0, bundle: digest, counterfactuals: [] } }),
    });
    opened = harness.store;
  });
  afterEach(() => harness.remove());

  async function answer<T>(schema: SchemaName, method: string, path: string, options: { as?: string; body?: unknown } = {}, status = 200): Promise<T> {
    const response = await harness.call(method, path, options);
    const value = (await response.json()) as T;
    assert.equal(response.status, status, JSON.stringify(value));
    assert.deepEqual(validatorFor(schema)(value), { ok: true, value });
    return value;
  }

  describe('dead letters', () => {
    async function dies(id: string, { tenantId = 'acme', topic = 'dispatch', reason = 'NOT_APPROVED: the review is not approved' } = {}): Promise<void> {
      harness.clock.time += 1000;
      const message = { topic, id, orderingKey: 'ses_1', data: JSON.stringify({ id, kind: 'work', tenantId, sessionId: 'ses_1', data: { actionId: 'act_1' } }), attributes: { a: 'b' } };
      await recordDeadLetters(publisher, async () => opened, harness.clock).publish([deadLetterMessage({ subscription: topic, message, attempt: 3, publishedAt: START }, reason)]);
    }
    const list = (query = '', as = 'ada:admin') => answer<DeadLetterList>('deadletter.list', 'GET', `/v1/dead-letters${query}`, { as });

    it('are listed newest first, by page and topic, each tenant its own', async () => {
      for (const id of ['m1', 'm2', 'm3']) await dies(id, id === 'm2' ? { topic: 'policy', reason: 'TypeError: x' } : {});
      await dies('m4', { tenantId: 'other' });
      const all = await list();
      assert.deepEqual(all.deadLetters.map(({ topic, stage, sessionId, reason, attempts }) => [topic, stage, sessionId, reason.code, attempts]), [
        ['dispatch', 'dispatch', 'ses_1', 'NOT_APPROVED', 3], ['policy', 'policy', 'ses_1', 'DELIVERY_FAILED', 3], ['dispatch', 'dispatch', 'ses_1', 'NOT_APPROVED', 3],
      ]);
      assert.equal((await list('?topic=policy')).deadLetters.length, 1);
      const first = await list('?limit=2');
      assert.deepEqual((await list(`?limit=2&cursor=${first.next}`)).deadLetters.map(({ id }) => id), all.deadLetters.slice(2).map(({ id }) => id));
      assert.equal((await harness.call('GET', '/v1/dead-letters?cursor=nonsense')).status, 400);
      assert.equal((await list('', 'ada:admin@other')).deadLetters.length, 1);
    });

    it('can be looked into, sent back and dropped, with a record of who did it', async () => {
      await dies('m1');
      await dies('m2');
      const [two, one] = (await list()).deadLetters.map(({ id }) => id);
      const view = await answer<DeadLetterView>('deadletter', 'GET', `/v1/dead-letters/${one}`, { as: 'otto:auditor' });
      assert.deepEqual((view.message as { data?: unknown }).data, { actionId: 'act_1' });
      sent = [];
      await answer('deadletter.answer', 'POST', `/v1/dead-letters/${one}/redrive`, {}, 202);
      assert.deepEqual(sent.map(({ topic, id, orderingKey, attributes }) => [topic, id, orderingKey, attributes]), [['dispatch', 'm1', 'ses_1', { a: 'b' }]]);
      await answer('deadletter.answer', 'POST', `/v1/dead-letters/${two}/discard`);
      assert.equal(sent.length, 1);
      assert.deepEqual((await list()).deadLetters, []);
      for (const verb of ['redrive', 'discard']) await answer('problem', 'POST', `/v1/dead-letters/${one}/${verb}`, {}, 404);
      const audit = await harness.store.tenant('acme').readAudit({});
      assert.deepEqual(audit.items.map(({ action, actor }) => [action, actor]), [['deadletter.redriven', 'ada'], ['deadletter.discarded', 'ada']]);
    });

    it('of another tenant are not there', async () => {
      await dies('m1', { tenantId: 'other' });
      const [{ id } = { id: '' }] = (await list('', 'ada:admin@other')).deadLetters;
      for (const [verb, path] of [['GET', ''], ['POST', '/redrive'], ['POST', '/discard']]) await answer('problem', verb as string, `/v1/dead-letters/${id}${path}`, {}, 404);
      assert.equal((await list('', 'ada:admin@other')).deadLetters.length, 1);
    });
  });

  describe('the kill switch', () => {
    it('is set by an admin for the own tenant, and recorded', async () => {
      assert.deepEqual(await answer<KillSwitchAnswer>('killswitch', 'GET', '/v1/kill-switch', { as: 'rita:reviewer' }), { tenant: { on: false }, global: { on: false } });
      const on = await answer<KillSwitchAnswer>('killswitch', 'PUT', '/v1/kill-switch', { body: { on: true, reason: 'bad release' } });
      assert.deepEqual(on, { tenant: { on: true, by: 'ada', reason: 'bad release', at: new Date(START).toISOString() }, global: { on: false } });
      assert.equal((await answer<KillSwitchAnswer>('killswitch', 'GET', '/v1/kill-switch', { as: 'ada:admin@other' })).tenant.on, false);
      await answer('problem', 'PUT', '/v1/kill-switch', { body: { on: true } }, 400);
      await answer('problem', 'PUT', '/v1/kill-switch', { as: 'rita:reviewer', body: { on: true, reason: 'x' } }, 403);
      assert.deepEqual((await harness.store.tenant('acme').readAudit({})).items.map(({ action, detail }) => [action, detail]), [['killswitch.on', { reason: 'bad release' }]]);
    });
  });

  describe('actions', () => {
    const stored = (actionId: string, at: number, change: object = {}) => ({
      op: 'set' as const, collection: 'actions' as const, id: actionId, data: {
        actionId, sessionId: 'ses_1', intentId: 'int_1', intent: 'deploy', status: 'dispatched', outcome: { code: 'DONE' }, attempts: 1, target: 'log', manifestId: 'deploy', manifestVersion: '1.0.0',
        digest: `sha256:${'c'.repeat(64)}`, reviewId: null, costUSD: 0, createdAt: new Date(START + at).toISOString(), updatedAt: new Date(START + at).toISOString(), requestedBy: 'ann', ...change,
      },
    });
    const list = async (query = '', as = 'ada:admin') => answer<ActionList>('action.list', 'GET', `/v1/actions${query}`, { as });
    const ids = async (query = '', as = 'ada:admin') => (await list(query, as)).actions.map(({ actionId }) => actionId);

    it('are listed newest first, by page, session and shown status; operators see what they asked for', async () => {
      await harness.session();
      await harness.session({ sessionId: 'ses_2', actor: 'bob' });
      await harness.store.tenant('acme').commit({ writes: [stored('a1', 1), stored('a2', 2, { status: 'waiting', outcome: null }), stored('a3', 3, { sessionId: 'ses_2', requestedBy: 'bob' }), stored('a4', 4, { status: 'attempting', outcome: null })] });
      assert.deepEqual(await ids(), ['a4', 'a3', 'a2', 'a1']);
      assert.deepEqual(await ids('?status=pending'), ['a4', 'a2']);
      assert.deepEqual(await ids('?sessionId=ses_2'), ['a3']);
      assert.deepEqual(await ids('', 'ann:operator'), ['a4', 'a2', 'a1']);
      const first = await list('?status=dispatched&limit=1');
      assert.deepEqual(first.actions.map(({ actionId }) => actionId), ['a3']);
      assert.deepEqual(await ids(`?status=dispatched&limit=1&cursor=${first.next}`), ['a1']);
      assert.equal((await harness.call('GET', '/v1/actions?sessionId=ses_2', { as: 'ann:operator' })).status, 403);
      assert.equal((await harness.call('GET', '/v1/actions?sessionId=ses_9')).status, 404);
      assert.deepEqual(await ids('', 'ada:admin@other'), []);
    });
  });

  describe('bundles', () => {
    const author = { as: 'otto:author' };

    it('are shown with the files as they were published', async () => {
      const { digest } = (await (await harness.call('POST', '/v1/bundles', { ...author, body: { files: FILES } })).json()) as { digest: string };
      const shown = await answer<BundleContentAnswer>('bundle.content', 'GET', `/v1/bundles/${digest}`, author);
      assert.deepEqual([shown.active, shown.files], [false, FILES]);
      await answer('problem', 'GET', `/v1/bundles/${digest}`, { as: 'ada:admin@other' }, 404);
      await answer('problem', 'GET', `/v1/bundles/sha256:${'0'.repeat(64)}`, author, 404);
    });

    it('that came with the system are shown as files of the same content', async () => {
      await harness.call('GET', '/v1/manifests');
      const { active } = (await (await harness.call('GET', '/v1/bundles')).json()) as { active: string };
      const { files } = await answer<BundleContentAnswer>('bundle.content', 'GET', `/v1/bundles/${active}`, author);
      assert.equal((await answer<BundleCheckAnswer>('bundle.check.answer', 'POST', '/v1/bundles/check', { ...author, body: { files } })).digest, active);
    });

    it('are checked, and nothing is kept', async () => {
      const good = await answer<BundleCheckAnswer>('bundle.check.answer', 'POST', '/v1/bundles/check', { ...author, body: { files: FILES } });
      assert.deepEqual([good.ok, good.problems], [true, []]);
      const bad = await answer<BundleCheckAnswer>('bundle.check.answer', 'POST', '/v1/bundles/check', { ...author, body: { files: { ...FILES, 'policy.yaml': 'rules:\n  - name: all\n    wenn: "true"\n' } } });
      assert.equal(bad.ok, false);
      assert.deepEqual(bad.problems.map(({ file, line }) => [file, line]).slice(0, 1), [['policy.yaml', 2]]);
      assert.equal(((await (await harness.call('GET', '/v1/bundles')).json()) as { bundles: unknown[] }).bundles.length, 0);
    });
  });

  describe('policy', () => {
    const evaluate = (body: object, status = 200) => answer<PolicyEvaluateAnswer & Problem>(status === 200 ? 'policy.evaluate.answer' : 'problem', 'POST', '/v1/policy/evaluate', { as: 'otto:author', body }, status);

    it('is tried out by the active bundle, a published one, or files', async () => {
      const { digest } = (await (await harness.call('POST', '/v1/bundles', { body: { files: FILES } })).json()) as { digest: string };
      assert.notEqual((await evaluate({ context: {} })).bundle, digest);
      assert.equal((await evaluate({ context: {}, digest })).bundle, digest);
      assert.equal((await evaluate({ context: {}, files: FILES })).bundle, digest);
      assert.deepEqual((await evaluate({ context: { intent: 'odd' } }, 400)).errors, [{ path: '/context/session/odd', message: 'there is no such variable' }]);
      await evaluate({ context: {}, digest: `sha256:${'0'.repeat(64)}` }, 404);
      await evaluate({ context: {}, digest, files: FILES }, 400);
      assert.match((await evaluate({ context: {}, files: { 'intents.yaml': 'x: 1' } }, 400)).errors?.[0]?.path ?? '', /^intents\.yaml:/);
    });
  });

  describe('the audit log', () => {
    it('is verified from its first record to its head, and against heads noted before', async () => {
      const store = harness.store.tenant('acme');
      const verify = () => answer<AuditVerifyAnswer>('audit.verify.answer', 'GET', '/v1/audit/verify', { as: 'otto:auditor' });
      assert.deepEqual(await verify(), { ok: true, records: 0, head: null });
      for (let index = 1; index <= 3; index++) await store.commit({ audit: [{ id: `r${index}`, action: 'x', actor: 'ada', time: new Date(START).toISOString(), detail: { index } }] });
      const whole = await verify();
      assert.deepEqual([whole.ok, whole.records, whole.head?.index], [true, 3, 3]);
    });
  });
});
