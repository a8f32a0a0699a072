import assert from 'node:assert/strict';
import type { BundlePublishAnswer, Problem, RolloutAnswer } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import { CURRENT_ROLLOUT, type RolloutDocument } from '../runtime/rollout/rollout-document.ts';
import { BUNDLE_FILES, createHarness, type Harness, START } from './api-harness.ts';

const PHASES = `
    - { name: alongside, percent: 0, leastHours: 1, leastCount: 20, criteria: [{ measure: agreement, atLeast: 0.9 }] }
    - { name: canary, percent: 10, leastCount: 50, criteria: [{ measure: errorRate, atMost: 0.05 }] }
    - { name: half, percent: 50, leastCount: 50 }`;

describe('a rollout over HTTP', () => {
  let harness: Harness;
  let candidate: string;

  beforeEach(async () => {
    harness = await createHarness();
    candidate = await publish('# the next one\n', false);
    await publish(`rollout:\n  mode: canary\n  candidate: ${candidate}\n  automatic: true\n  phases:${PHASES}\n`, true);
  });
  afterEach(() => harness.remove());

  async function publish(limits: string, activate: boolean): Promise<string> {
    const files = { ...Object.fromEntries(BUNDLE_FILES), 'limits.yaml': `${BUNDLE_FILES.get('limits.yaml')}${limits}` };
    const response = await harness.call('POST', '/v1/bundles', { body: { files, activate } });
    assert.ok(response.ok, await response.clone().text());
    harness.clock.time += 1000;
    return ((await response.json()) as BundlePublishAnswer).digest;
  }

  async function answer(method: string, body?: object, as = 'ada:admin'): Promise<NonNullable<RolloutAnswer['progress']> & Pick<RolloutAnswer, 'percent'>> {
    const response = await harness.call(method, '/v1/rollout', { as, ...(body ? { body } : {}) });
    const value = (await response.json()) as RolloutAnswer;
    assert.equal(response.status, 200, JSON.stringify(value));
    assert.deepEqual(validatorFor('rollout')(value), { ok: true, value });
    assert.ok(value.progress);
    return { ...value.progress, percent: value.percent };
  }
  const show = () => answer('GET');
  /** From where it stands. */
  async function move(action: string, reason = 'seen enough', as = 'ada:admin') {
    const { since } = await show();
    harness.clock.time += 1000;
    return answer('POST', { action, reason, since }, as);
  }
  async function refused(body: object, as = 'ada:admin'): Promise<{ readonly status: number; readonly reason: unknown }> {
    const response = await harness.call('POST', '/v1/rollout', { as, body });
    const { reason } = (await response.json()) as Problem & { readonly reason?: unknown };
    return { status: response.status, reason };
  }
  const audited = async () => (await harness.store.tenant('acme').readAudit({ limit: 1000 })).items.filter(({ action }) => action.startsWith('rollout.'))
    .map(({ action, actor, detail }) => [action, actor, (detail as { reasons: string[] }).reasons[0]]);

  it('shows the phase, what it waits for, what was seen and what its criteria say', async () => {
    const { status, phase, phases, percent, wanted, criteria, history } = await show();
    assert.deepEqual([status, phase, percent, history], ['running', 'alongside', 0, []]);
    assert.deepEqual(phases, [{ name: 'alongside', percent: 0 }, { name: 'canary', percent: 10 }, { name: 'half', percent: 50 }]);
    assert.deepEqual(wanted, { count: 20, until: new Date(START + 1000 + 3_600_000).toISOString() });
    assert.deepEqual(criteria, [{ measure: 'agreement', atLeast: 0.9, atMost: null, value: null, state: 'unclear' }]);
  });

  it('is moved on and back, each move with its reason in the audit log', async () => {
    assert.deepEqual([(await move('step')).phase, (await move('step', 'going well', 'ann:author')).percent, (await move('back', 'too slow')).percent], ['canary', 50, 10]);
    const { phase, history } = await show();
    assert.equal(phase, 'canary');
    assert.deepEqual(history.map(({ from, to, by, reasons }) => [from, to, by, ...reasons]), [
      ['alongside', 'canary', 'ada', 'seen enough'], ['canary', 'half', 'ann', 'going well'], ['half', 'canary', 'ada', 'too slow'],
    ]);
    assert.deepEqual(await audited(), [['rollout.advanced', 'ada', 'seen enough'], ['rollout.advanced', 'ann', 'going well'], ['rollout.stepped_back', 'ada', 'too slow']]);
  });

  it('is finished behind its last phase, and can be taken back from there', async () => {
    for (const phase of ['canary', 'half', 'finished']) assert.equal((await move('step')).phase, phase);
    assert.equal((await show()).percent, 100);
    assert.deepEqual([(await move('back')).phase, (await show()).percent], ['half', 50]);
  });

  for (const [action, status] of [['stop', 'stopped'], ['back', 'stepped_back']] as const) {
    it(`leaves the candidate nothing after "${action}" from its smallest share, until its bundle is activated again`, async () => {
      await move('step');
      const after = await move(action);
      assert.deepEqual([after.status, after.phase, after.percent], [status, status, 0]);
      assert.deepEqual(await refused({ action: 'step', reason: 'on again', since: after.since }), { status: 409, reason: 'ROLLOUT_ENDED' });
    });
  }

  it('is not moved from another phase than the one that was looked at', async () => {
    const { since } = await show();
    await move('step', 'somebody else was faster', 'ann:author');
    assert.deepEqual(await refused({ action: 'step', reason: 'on', since }), { status: 409, reason: 'ROLLOUT_MOVED' });
    assert.equal((await audited()).length, 1);
  });

  it('moves once when the same move comes again', async () => {
    const { since } = await show();
    const body = { action: 'step', reason: 'on', since };
    harness.clock.time += 1000;
    const [first, again] = [await answer('POST', body), await answer('POST', body)];
    assert.deepEqual(again, first);
    assert.equal((await audited()).length, 1);
  });

  it('moves while the sweeper notes what it has seen', async () => {
    const { since } = await show();
    const tenant = harness.store.tenant('acme');
    const { data, version } = (await tenant.get<RolloutDocument>('rollouts', CURRENT_ROLLOUT)) ?? assert.fail();
    await tenant.commit({ writes: [{ op: 'set', collection: 'rollouts', id: CURRENT_ROLLOUT, data: { ...data, observedThrough: 3 }, ifVersion: version }] });
    assert.equal((await answer('POST', { action: 'step', reason: 'on', since })).phase, 'canary');
  });

  it('is for those who may write bundles, and needs a reason', async () => {
    const { since } = await show();
    for (const as of ['ann:operator', 'rob:reviewer', 'olga:auditor']) assert.equal((await refused({ action: 'stop', reason: 'x', since }, as)).status, 403, as);
    assert.equal((await refused({ action: 'stop', reason: '', since })).status, 400);
    assert.equal((await refused({ action: 'stop', since })).status, 400);
  });

  it('is not there without a bundle that asks for one', async () => {
    await publish('', true);
    assert.deepEqual(await refused({ action: 'step', reason: 'on', since: new Date(START).toISOString() }), { status: 409, reason: 'ROLLOUT_ENDED' });
  });
});
