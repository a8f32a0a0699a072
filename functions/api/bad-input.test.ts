import assert from 'node:assert/strict';
import type { Problem } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import { type CallOptions, createHarness, type Harness } from './api-harness.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const MANIFEST = { id: 'restart', version: '1.0.0', intent: 'deploy', traits: ['restart'], action: { type: 'log', message: 'restarted' } };
const checkProblem = validatorFor('problem');

type Case = readonly [name: string, method: string, path: string, options: CallOptions, status: number, code: string, errorPath?: string | undefined];

const open = (name: string, body: unknown, errorPath?: string, status = 400, code = 'VALIDATION_FAILED'): Case => [name, 'POST', '/v1/sessions', { body }, status, code, errorPath];
const get = (name: string, path: string, errorPath?: string, code = 'INVALID_PARAMETER'): Case => [name, 'GET', path, {}, 400, code, errorPath];
const post = (name: string, path: string, body: unknown, errorPath?: string): Case => [name, 'POST', path, { body }, 400, 'VALIDATION_FAILED', errorPath];

const CASES: readonly Case[] = [
  ['a path that does not exist', 'GET', '/v1/nothing', {}, 404, 'NOT_FOUND'],
  ['a trailing slash', 'GET', '/v1/sessions/', {}, 404, 'NOT_FOUND'],
  ['no token', 'GET', '/v1/sessions', { as: '' }, 401, 'UNAUTHENTICATED'],
  ['another scheme', 'GET', '/v1/sessions', { as: '', headers: { authorization: 'Basic YTpi' } }, 401, 'UNAUTHENTICATED'],
  ['a token that does not verify', 'GET', '/v1/sessions', { as: 'nobody' }, 401, 'UNAUTHENTICATED'],
  ['a token in the address', 'GET', '/v1/sessions?access_token=x', { as: '' }, 401, 'UNAUTHENTICATED'],
  ['a role that may not', 'GET', '/v1/audit', { as: 'ann:operator' }, 403, 'FORBIDDEN'],
  ['no role at all', 'GET', '/v1/sessions', { as: 'ann:' }, 403, 'FORBIDDEN'],
  // Opening
  open('a list as session', [], ''),
  open('null as session', 'null', ''),
  open('a number as session', '7', ''),
  open('an unknown member', { project: 'x' }, ''),
  open('a tenant in the body', { tenantId: 'other' }, ''),
  open('an unknown input', { input: 'video' }, '/input'),
  open('an idle time-out of 0', { idleTimeoutSec: 0 }, '/idleTimeoutSec'),
  open('an idle time-out of words', { idleTimeoutSec: 'soon' }, '/idleTimeoutSec'),
  open('an idle time-out beyond a day', { idleTimeoutSec: 86_401 }, '/idleTimeoutSec'),
  open('a scope that is no object', { scope: 'all' }, '/scope'),
  open('an unknown member of the scope', { scope: { domains: [] } }, '/scope'),
  open('a domain that does not exist', { scope: { allowedDomains: ['moon'] } }, '/scope/allowedDomains/0'),
  open('a domain that is not allowed', { scope: { allowedDomains: ['secret'] } }, '/scope/allowedDomains'),
  open('the same domain twice', { scope: { allowedDomains: ['data', 'data'] } }, '/scope/allowedDomains'),
  open('domains as a string', { scope: { allowedDomains: 'data' } }, '/scope/allowedDomains'),
  open('no domains', { scope: { allowedDomains: [] } }, '/scope/allowedDomains'),
  open('a negative cost', { scope: { maxCostUSD: -1 } }, '/scope/maxCostUSD'),
  open('a cost in words', { scope: { maxCostUSD: '1' } }, '/scope/maxCostUSD'),
  open('no context tokens', { scope: { maxContextTokens: 0 } }, '/scope/maxContextTokens'),
  open('an unknown PII policy', { scope: { piiPolicy: 'hide' } }, '/scope/piiPolicy'),
  open('a language that is no tag', { scope: { language: 'english please' } }, '/scope/language'),
  open('an environment that is not allowed', { scope: { environment: 'moon' } }, '/scope/environment'),
  open('a dry run in words', { scope: { dryRun: 'yes' } }, '/scope/dryRun'),
  open('broken JSON', '{"scope":', undefined, 400, 'MALFORMED_JSON'),
  open('too much', `"${'x'.repeat(1_048_576)}"`, undefined, 413, 'PAYLOAD_TOO_LARGE'),
  ['another content type', 'POST', '/v1/sessions', { body: '{}', headers: { 'content-type': 'text/plain' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['an empty Idempotency-Key', 'POST', '/v1/sessions', { body: {}, headers: { 'idempotency-key': '' } }, 400, 'INVALID_PARAMETER', 'Idempotency-Key'],
  ['an Idempotency-Key with blanks', 'POST', '/v1/sessions', { body: {}, headers: { 'idempotency-key': 'a b' } }, 400, 'INVALID_PARAMETER', 'Idempotency-Key'],
  ['a very long Idempotency-Key', 'POST', '/v1/sessions', { body: {}, headers: { 'idempotency-key': 'x'.repeat(129) } }, 400, 'INVALID_PARAMETER', 'Idempotency-Key'],
  // Lists
  get('an unknown status', '/v1/sessions?status=sleeping', 'status'),
  get('an empty status', '/v1/sessions?status=', 'status'),
  get('a status twice', '/v1/sessions?status=open&status=closed', 'status'),
  get('an unknown parameter', '/v1/sessions?color=red', 'color'),
  get('a limit of 0', '/v1/sessions?limit=0', 'limit'),
  get('a limit of 1001', '/v1/sessions?limit=1001', 'limit'),
  get('a negative limit', '/v1/sessions?limit=-1', 'limit'),
  get('a broken limit', '/v1/sessions?limit=1.5', 'limit'),
  get('a limit in words', '/v1/sessions?limit=many', 'limit'),
  get('an empty cursor', '/v1/sessions?cursor=', 'cursor'),
  get('a cursor that is none', '/v1/sessions?cursor=zzz', undefined, 'INVALID_CURSOR'),
  get('a very long cursor', `/v1/sessions?cursor=${'a'.repeat(600)}`, 'cursor'),
  get('an unknown review status', '/v1/reviews?status=maybe', 'status'),
  get('a bad cursor of reviews', '/v1/reviews?cursor=%00', undefined, 'INVALID_CURSOR'),
  get('an unknown manifest status', '/v1/manifests?status=asleep', 'status'),
  get('a time that is none', '/v1/audit?since=yesterday', 'since'),
  get('a day that does not exist', '/v1/audit?since=2026-02-30', 'since'),
  get('a bad cursor of the audit log', '/v1/audit?cursor=zzz', undefined, 'INVALID_CURSOR'),
  get('a bad cursor of bundles', '/v1/bundles?cursor=zzz', undefined, 'INVALID_CURSOR'),
  get('a parameter of the budget', '/v1/budget?tenantId=other', 'tenantId'),
  // Things that are not there
  ['a session that does not exist', 'GET', '/v1/sessions/ses_none', {}, 404, 'NOT_FOUND'],
  ['a session id with odd characters', 'GET', '/v1/sessions/%2e%2e%2fsecret', {}, 404, 'NOT_FOUND'],
  ['a session id with a null', 'GET', '/v1/sessions/a%00b', {}, 404, 'NOT_FOUND'],
  ['a very long session id', 'GET', `/v1/sessions/${'x'.repeat(2000)}`, {}, 404, 'NOT_FOUND'],
  ['closing what does not exist', 'POST', '/v1/sessions/ses_none/close', {}, 404, 'NOT_FOUND'],
  ['a review that does not exist', 'GET', '/v1/reviews/rev_none', {}, 404, 'NOT_FOUND'],
  ['an action that does not exist', 'GET', '/v1/actions/act_none', {}, 404, 'NOT_FOUND'],
  ['a manifest that does not exist', 'GET', '/v1/manifests/none@1.0.0', {}, 404, 'NOT_FOUND'],
  ['a bundle that does not exist', 'POST', `/v1/bundles/${DIGEST}/activate`, {}, 404, 'NOT_FOUND'],
  ['a colleague\'s session', 'GET', '/v1/sessions/ses_1', { as: 'bob:operator' }, 403, 'FORBIDDEN'],
  ['closing a colleague\'s session', 'POST', '/v1/sessions/ses_1/close', { as: 'bob:operator' }, 403, 'FORBIDDEN'],
  ['closing with a read token', 'POST', '/v1/sessions/ses_1/close', { as: 'session:ses_1:read' }, 403, 'FORBIDDEN'],
  ['closing with another session\'s token', 'POST', '/v1/sessions/ses_1/close', { as: 'session:ses_2:write' }, 403, 'FORBIDDEN'],
  ['closing as a reviewer', 'POST', '/v1/sessions/ses_1/close', { as: 'rita:reviewer' }, 403, 'FORBIDDEN'],
  // Infer
  ['no session to infer in', 'POST', '/v1/infer', { body: { text: 'hi' } }, 400, 'INVALID_PARAMETER', 'sess'],
  ['an empty session to infer in', 'POST', '/v1/infer?sess=', { body: { text: 'hi' } }, 400, 'INVALID_PARAMETER', 'sess'],
  ['an unknown parameter of infer', 'POST', '/v1/infer?sess=ses_1&session=2', { body: { text: 'hi' } }, 400, 'INVALID_PARAMETER', 'session'],
  ['infer in no session', 'POST', '/v1/infer?sess=ses_none', { body: { text: 'hi' } }, 404, 'NOT_FOUND'],
  ['infer in a colleague\'s session', 'POST', '/v1/infer?sess=ses_1', { as: 'bob:operator', body: { text: 'hi' } }, 403, 'FORBIDDEN'],
  ['infer with no body', 'POST', '/v1/infer?sess=ses_1', {}, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  post('infer without text', '/v1/infer?sess=ses_1', {}, '/text'),
  post('infer with an empty text', '/v1/infer?sess=ses_1', { text: '' }, '/text'),
  post('infer with a blank text', '/v1/infer?sess=ses_1', { text: ' \n\u200b\u0000' }, '/text'),
  post('infer with a number', '/v1/infer?sess=ses_1', { text: 7 }, '/text'),
  post('infer with half a surrogate pair', '/v1/infer?sess=ses_1', '{"text":"\\ud83d"}', '/text'),
  post('infer with too long a text', '/v1/infer?sess=ses_1', { text: 'x'.repeat(65_537) }, '/text'),
  post('infer with an unknown member', '/v1/infer?sess=ses_1', { text: 'hi', execute: true }, ''),
  ['infer in a closed session', 'POST', '/v1/infer?sess=ses_closed', { body: { text: 'hi' } }, 409, 'SESSION_CLOSED'],
  // Reviews and actions
  post('a decision without a reason', '/v1/reviews/rev_1/decision', { decision: 'approve', digest: DIGEST }, '/reason'),
  post('a decision with an empty reason', '/v1/reviews/rev_1/decision', { decision: 'approve', reason: '', digest: DIGEST }, '/reason'),
  post('a decision without the digest', '/v1/reviews/rev_1/decision', { decision: 'approve', reason: 'fine' }, '/digest'),
  post('a digest that is none', '/v1/reviews/rev_1/decision', { decision: 'approve', reason: 'fine', digest: 'abc' }, '/digest'),
  post('neither approve nor reject', '/v1/reviews/rev_1/decision', { decision: 'maybe', reason: 'fine', digest: DIGEST }, '/decision'),
  post('a roll-back without its token', '/v1/actions/act_1/rollback', {}, '/rollbackToken'),
  // Manifests and bundles
  post('a manifest without action', '/v1/manifests', { ...MANIFEST, action: undefined }, '/action'),
  post('a manifest with an unknown member', '/v1/manifests', { ...MANIFEST, run: 'rm' }, ''),
  post('a manifest for no intent of the tenant', '/v1/manifests', { ...MANIFEST, intent: 'dance' }, '/intent'),
  post('a manifest id with a slash', '/v1/manifests', { ...MANIFEST, id: '../x' }, '/id'),
  post('generating from nothing', '/v1/manifests/generate', {}, '/intent'),
  post('an approval with a bad digest', '/v1/manifests/deploy/approve', { digest: 'abc' }, '/digest'),
  post('a bundle without files', '/v1/bundles', {}, '/files'),
  post('a bundle of no files', '/v1/bundles', { files: {} }, '/files'),
  post('a bundle file outside of the folder', '/v1/bundles', { files: { '../x.yaml': 'a: 1' } }),
  post('a bundle that does not parse', '/v1/bundles', { files: { 'intents.yaml': 'intents: [' } }),
  post('a bundle with an unknown key', '/v1/bundles', { files: { 'intents.yaml': 'intents: []\nintentz: []' } }),
];

describe('bad input at the control plane', () => {
  let harness: Harness;
  before(async () => {
    harness = await createHarness({ reviews: { decide: () => assert.fail('must not be asked') }, actions: { rollback: () => assert.fail('must not be asked') } });
    await harness.session();
    await harness.session({ sessionId: 'ses_closed', status: 'closed' });
  });
  after(() => harness.remove());

  for (const [name, method, path, options, status, code, errorPath] of CASES) {
    it(`answers ${status} ${code}: ${name}`, async () => {
      const response = await harness.call(method, path, options);
      const body = (await response.json()) as Problem;
      assert.equal(`${response.status} ${body.code}`, `${status} ${code}`, JSON.stringify(body));
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.deepEqual(checkProblem(body), { ok: true, value: body });
      if (errorPath !== undefined) assert.ok(body.errors?.some((error) => error.path === errorPath), JSON.stringify(body.errors));
      assert.equal(harness.published.length, 0);
    });
  }

  it('answers an unforeseen error with 500 and no word about the inside', async () => {
    const entries: object[] = [];
    const broken = await createHarness({ log: { error: (fields) => void entries.push(fields) }, sessionTotals: () => Promise.reject(new Error('secret inside')) });
    await broken.session();
    const response = await broken.call('GET', '/v1/sessions/ses_1', { headers: { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' } });
    const text = await response.text();
    assert.equal(response.status, 500);
    assert.ok(!text.includes('secret') && !text.includes('at '), text);
    assert.equal((JSON.parse(text) as Problem).traceId, '4bf92f3577b34da6a3ce929d0e0e4736');
    assert.equal(entries.length, 1);
    await broken.remove();
  });
});
