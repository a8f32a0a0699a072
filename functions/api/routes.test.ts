import assert from 'node:assert/strict';
import { HTTP_API } from '../../schemas/http-api.ts';
import type { Problem } from '../../schemas/generated/types.ts';
import { PERMISSIONS, ROLE_NAMES, ROLES } from '../runtime/auth/roles.ts';
import { EMBEDDING_DIMENSIONS } from '../runtime/embedding/embedder.ts';
import { createHarness, type Harness } from './api-harness.ts';

/** What the gateway and its hosts answer themselves. */
const ELSEWHERE = /\/(frames|events|ws)$/;
const OPERATIONS = HTTP_API.filter(({ path }) => path.startsWith('/v1/') && !ELSEWHERE.test(path));

describe('the routes of the control plane', () => {
  let harness: Harness;
  before(async () => { harness = await createHarness(); });
  after(() => harness.remove());
  const pathOf = (path: string) => path.replaceAll(/\{\w+\}/g, 'x1');
  const code = async (response: Response) => ((await response.json()) as Partial<Problem>).code;

  for (const { method, path, operationId, permission, sessionToken } of OPERATIONS) {
    const verb = method.toUpperCase();

    it(`${operationId} is there, for those alone whose role has ${permission}`, async () => {
      assert.ok(permission && PERMISSIONS.includes(permission));
      for (const role of ROLE_NAMES) {
        const response = await harness.call(verb, pathOf(path), { as: `ann:${role}` });
        assert.notEqual(response.status, 405, role);
        const refused = response.status === 403;
        assert.equal(refused, ROLES[role][permission] === undefined, `${role}: ${response.status}`);
      }
      assert.equal((await harness.call(verb, pathOf(path), { as: '' })).status, 401);
      assert.equal((await harness.call(verb, pathOf(path), { as: 'nobody' })).status, 401);
    });

    it(`${operationId} ${sessionToken ? 'takes' : 'refuses'} a session token`, async () => {
      const response = await harness.call(verb, pathOf(path), { as: 'session:x1:write' });
      if (sessionToken) assert.notEqual(response.status, 403);
      else assert.deepEqual([response.status, await code(response)], [403, 'FORBIDDEN']);
    });
  }

  for (const path of new Set(OPERATIONS.map((operation) => operation.path))) {
    it(`answers other methods on ${path} with what is possible`, async () => {
      const methods = OPERATIONS.filter((operation) => operation.path === path).map(({ method }) => method.toUpperCase());
      for (const verb of ['PUT', 'DELETE', 'PATCH'].filter((possible) => !methods.includes(possible))) {
        const response = await harness.call(verb, pathOf(path));
        assert.equal(response.status, 405);
        const allow = response.headers.get('allow') ?? '';
        for (const method of methods) assert.ok(allow.includes(method), allow);
      }
      assert.equal((await harness.call('OPTIONS', pathOf(path), { as: '' })).status, 204);
    });
  }

  it('shows no other tenant\'s session, review, action or manifest, and answers as for one that does not exist', async () => {
    const sessionId = 'ses_foreign';
    await harness.session({ sessionId, tenantId: 'other' });
    await harness.store.tenant('other').commit({
      writes: [
        { op: 'create', collection: 'reviews', id: 'rev_foreign', data: { reviewId: 'rev_foreign' } },
        { op: 'create', collection: 'actions', id: 'act_foreign', data: { actionId: 'act_foreign', sessionId } },
        { op: 'create', collection: 'manifests', id: 'secret@1.0.0', data: { id: 'secret', version: '1.0.0', status: 'active', intent: 'deploy', embedding: Array.from({ length: EMBEDDING_DIMENSIONS }, () => 0) } },
      ],
    });
    const foreign: readonly [string, string, unknown?][] = [
      ['GET', `/v1/sessions/${sessionId}`], ['GET', `/v1/sessions/${sessionId}/recording`], ['POST', `/v1/sessions/${sessionId}/token`], ['POST', `/v1/sessions/${sessionId}/close`],
      ['POST', `/v1/infer?sess=${sessionId}`, { text: 'hi' }], ['GET', '/v1/reviews/rev_foreign'], ['GET', '/v1/actions/act_foreign'],
      ['GET', '/v1/manifests/secret'], ['GET', '/v1/manifests/secret@1.0.0'], ['POST', '/v1/manifests/secret/approve'], ['POST', '/v1/manifests/secret/retire'],
    ];
    for (const [verb, path, body] of foreign) {
      const response = await harness.call(verb, path, { body });
      assert.deepEqual([path, response.status, await code(response)], [path, 404, 'NOT_FOUND']);
    }
    assert.ok(!(await (await harness.call('GET', '/v1/sessions')).text()).includes(sessionId));
    assert.equal(harness.published.length, 0);
  });
});
