import assert from 'node:assert/strict';
import type { ActionView, Problem, RollbackAnswer } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import { TerminalError } from '../runtime/errors.ts';
import type { StoredAction } from './action-view.ts';
import { createHarness, type Harness } from './api-harness.ts';
import type { Rollback } from './deps.ts';

class RefusedError extends TerminalError {
  readonly code: string;
  constructor(code: string) {
    super('no');
    this.code = code;
  }
}

function action(change: Partial<StoredAction> = {}): StoredAction {
  return {
    actionId: 'act_1', sessionId: 'ses_1', intentId: 'int_1', intent: 'deploy', status: 'dispatched', outcome: { code: 'DONE', statusCode: 202 }, attempts: 1, target: 'POST https://hooks.example.com/deploy',
    manifestId: 'deploy', manifestVersion: '1.0.0', digest: `sha256:${'c'.repeat(64)}`, reviewId: null, costUSD: 0.5, createdAt: '2026-11-22T12:00:00.000Z', updatedAt: '2026-11-22T12:00:01.000Z', ...change,
  };
}

describe('actions over HTTP', () => {
  let harness: Harness;
  let asked: Rollback[];
  let rollback: () => Promise<void>;
  beforeEach(async () => {
    asked = [];
    rollback = async () => undefined;
    harness = await createHarness({ actions: { rollback: (request) => { asked.push(request); return rollback(); } } });
    await harness.session();
  });
  afterEach(() => harness.remove());
  const put = async (document: object) => { await harness.store.tenant('acme').commit({ writes: [{ op: 'set', collection: 'actions', id: 'act_1', data: document }] }); };
  const get = async (as = 'ann:operator') => (await (await harness.call('GET', '/v1/actions/act_1', { as })).json()) as ActionView;
  const undo = (as = 'ann:operator') => harness.call('POST', '/v1/actions/act_1/rollback', { as, body: { rollbackToken: 'once' } });

  const states: readonly [name: string, stored: Partial<StoredAction>, status: ActionView['status'], attempts: ActionView['attempts']][] = [
    ['done', {}, 'dispatched', [{ attempt: 1, kind: 'run', outcome: 'succeeded', at: '2026-11-22T12:00:01.000Z', statusCode: 202 }]],
    ['under way', { status: 'attempting', outcome: null }, 'pending', []],
    ['done at the second call', { attempts: 2 }, 'dispatched', [{ attempt: 1, kind: 'run', outcome: 'failed', error: 'NOT_SENT' }, { attempt: 2, kind: 'run', outcome: 'succeeded', at: '2026-11-22T12:00:01.000Z', statusCode: 202 }]],
    ['failed', { status: 'failed', outcome: { code: 'REFUSED', statusCode: 400 } }, 'failed', [{ attempt: 1, kind: 'run', outcome: 'failed', at: '2026-11-22T12:00:01.000Z', statusCode: 400, error: 'REFUSED' }]],
    ['unclear', { status: 'unknown', outcome: { code: 'TIMEOUT' } }, 'unknown', [{ attempt: 1, kind: 'run', outcome: 'unknown', at: '2026-11-22T12:00:01.000Z', error: 'TIMEOUT' }]],
    ['a dry run', { status: 'dry_run', attempts: 0, outcome: null }, 'dry_run', []],
    ['being undone', { rollback: { status: 'running', at: '2026-11-22T12:01:00.000Z', attempts: 1 } }, 'rolling_back', [{ attempt: 1, kind: 'run', outcome: 'succeeded', statusCode: 202 }]],
    ['undone', { status: 'rolled_back', rollback: { status: 'rolled_back', at: '2026-11-22T12:01:00.000Z', attempts: 1, outcome: { code: 'DONE', statusCode: 200 } } }, 'rolled_back',
      [{ attempt: 1, kind: 'run', outcome: 'succeeded', statusCode: 202 }, { attempt: 1, kind: 'rollback', outcome: 'succeeded', at: '2026-11-22T12:01:00.000Z', statusCode: 200 }]],
  ];
  for (const [name, stored, status, attempts] of states) {
    it(`shows one that is ${name}, without what stays inside`, async () => {
      await put({ ...action(stored), params: { password: 'x' }, lease: { owner: 'p', until: 1 } });
      const view = await get();
      assert.deepEqual(validatorFor('action')(view), { ok: true, value: view });
      assert.deepEqual([view.status, view.attempts], [status, attempts]);
    });
  }

  it('shows one to whoever opened its session, and to who may see all', async () => {
    await put(action());
    for (const [as, status] of [['ann:operator', 200], ['bob:operator', 403], ['rita:reviewer', 200], ['otto:author', 403], ['ann:operator@other', 404]] as const) {
      assert.equal((await harness.call('GET', '/v1/actions/act_1', { as })).status, status, as);
    }
  });

  it('undoes one in the caller\'s name', async () => {
    await put(action());
    rollback = () => put(action({ status: 'rolled_back' }));
    const response = await undo();
    assert.equal(response.status, 202);
    const answer = (await response.json()) as RollbackAnswer;
    assert.deepEqual(validatorFor('rollback.answer')(answer), { ok: true, value: answer });
    assert.deepEqual(answer, { actionId: 'act_1', status: 'rolled_back' });
    assert.deepEqual(asked, [{ tenantId: 'acme', actionId: 'act_1', rollbackToken: 'once', actor: 'ann' }]);
  });

  for (const [code, status] of [['ROLLBACK_TOKEN_INVALID', 403], ['ROLLBACK_TOKEN_EXPIRED', 410], ['ALREADY_ROLLED_BACK', 409], ['ROLLBACK_NOT_POSSIBLE', 409], ['ROLLBACK_IN_PROGRESS', 409], ['ACTION_NOT_FOUND', 404], ['SOMETHING_ELSE', 500]] as const) {
    it(`answers ${status} when it is refused as ${code}`, async () => {
      await put(action());
      rollback = () => Promise.reject(new RefusedError(code));
      const response = await undo();
      const problem = (await response.json()) as Problem;
      assert.equal(response.status, status);
      if (status !== 500) assert.equal(problem['reason'], code);
    });
  }

  it('lets nobody undo a colleague\'s', async () => {
    await put(action());
    assert.equal((await undo('bob:operator')).status, 403);
    assert.equal((await undo('aud:auditor')).status, 403);
    assert.equal(asked.length, 0);
  });
});
