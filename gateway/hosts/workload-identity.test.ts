import assert from 'node:assert/strict';
import { type HttpServer, readBody, serveHttp } from '../../scripts/emulators/serve-http.ts';
import { createWorkloadIdentity, IdentityRefusedError, IdentityUnavailableError, type WorkloadIdentity } from './workload-identity.ts';

const PROVIDER = '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/egg-vercel/providers/vercel';
const ACCOUNT = 'egg-gateway@demo.iam.gserviceaccount.com';
const START = Date.parse('2026-11-22T12:00:00Z');

interface Call { readonly path: string; readonly type: string | undefined; readonly authorization: string | undefined; readonly body: string }
type Answer = readonly [status: number, body: unknown];

/** Google's two services in their wire format; `answers` come before the usual ones. */
describe('createWorkloadIdentity', () => {
  let server: HttpServer;
  let identity: WorkloadIdentity;
  let calls: Call[];
  let answers: Answer[];
  let subject: string;
  let issued: number;
  const clock = { time: START, now: () => clock.time };

  before(async () => {
    server = await serveHttp(async (request, response) => {
      const body = (await readBody(request)).toString();
      calls.push({ path: request.url ?? '', type: request.headers['content-type'], authorization: request.headers.authorization, body });
      const [status, answer] = answers.shift() ?? usual(request.url ?? '', body);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  after(() => server.stop());
  beforeEach(() => {
    calls = [];
    answers = [];
    subject = 'vercel-token-1';
    issued = 0;
    clock.time = START;
    identity = createWorkloadIdentity({ provider: PROVIDER, serviceAccount: ACCOUNT, subjectToken: () => subject, clock, stsUrl: server.url, iamUrl: server.url });
  });

  function usual(path: string, body: string): Answer {
    issued += 1;
    if (path === '/v1/token') return [200, { access_token: `federated-for-${new URLSearchParams(body).get('subject_token')}`, issued_token_type: 'urn:ietf:params:oauth:token-type:access_token', token_type: 'Bearer', expires_in: 3599 }];
    if (path.endsWith(':generateAccessToken')) return [200, { accessToken: `access-${issued}`, expireTime: new Date(clock.time + 3_600_000).toISOString() }];
    if (path.endsWith(':generateIdToken')) return [200, { token: `id-for-${(JSON.parse(body) as { audience: string }).audience}` }];
    return [200, { keyId: 'k', signedJwt: `signed.${Buffer.from((JSON.parse(body) as { payload: string }).payload).toString('base64url')}.x` }];
  }

  it("exchanges the host's token, then acts as the service account", async () => {
    assert.equal(await identity.accessToken(), 'access-2');
    const [exchange, impersonation] = calls as [Call, Call];
    assert.equal(exchange.path, '/v1/token');
    assert.match(exchange.type ?? '', /^application\/x-www-form-urlencoded/);
    // Google says that the header can make this call fail.
    assert.equal(exchange.authorization, undefined);
    assert.deepEqual(Object.fromEntries(new URLSearchParams(exchange.body)), {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', audience: PROVIDER, scope: 'https://www.googleapis.com/auth/cloud-platform',
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token', subject_token: 'vercel-token-1', subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    });
    assert.equal(impersonation.path, `/v1/projects/-/serviceAccounts/${encodeURIComponent(ACCOUNT)}:generateAccessToken`);
    assert.equal(impersonation.authorization, 'Bearer federated-for-vercel-token-1');
    assert.deepEqual(JSON.parse(impersonation.body), { scope: ['https://www.googleapis.com/auth/cloud-platform'], lifetime: '3600s' });
  });

  it('makes one exchange for many callers, and keeps the token', async () => {
    const tokens = await Promise.all(Array.from({ length: 50 }, () => identity.accessToken()));
    assert.deepEqual(new Set(tokens), new Set(['access-2']));
    clock.time += 54 * 60_000;
    assert.equal(await identity.accessToken(), 'access-2');
    assert.equal(calls.length, 2);
  });

  it("renews before the end, with the host's token of then", async () => {
    await identity.accessToken();
    subject = 'vercel-token-2';
    clock.time += 56 * 60_000;
    assert.equal(await identity.accessToken(), 'access-4');
    assert.equal(calls.at(-1)?.authorization, 'Bearer federated-for-vercel-token-2');
  });

  it('renews once when the token was refused, however many say so', async () => {
    await identity.accessToken();
    assert.deepEqual(await Promise.all([identity.accessToken(true), identity.accessToken(true), identity.accessToken()]), ['access-4', 'access-4', 'access-4']);
  });

  it('goes on with a token that still holds while it cannot be renewed, and asks again only after a pause', async () => {
    await identity.accessToken();
    clock.time += 56 * 60_000;
    answers.push([503, { error: { message: 'try later' } }]);
    assert.equal(await identity.accessToken(), 'access-2');
    assert.equal(await identity.accessToken(), 'access-2');
    assert.equal(calls.length, 3);
    clock.time += 10_000;
    assert.equal(await identity.accessToken(), 'access-4');
  });

  it('does not use a token beyond its end', async () => {
    await identity.accessToken();
    clock.time += 60 * 60_000;
    answers.push([503, {}]);
    await assert.rejects(identity.accessToken(), IdentityUnavailableError);
  });

  const failures: readonly (readonly [string, Answer, new (message: string) => Error, RegExp])[] = [
    ['a pool that refuses', [400, { error: 'invalid_grant', error_description: 'The given credential is rejected by the attribute condition.' }], IdentityRefusedError, /token exchange was answered 400: invalid_grant: The given credential is rejected/],
    ['an exchange that is overloaded', [429, { error: 'slow_down' }], IdentityUnavailableError, /429: slow_down/],
    ['an answer without a token', [200, {}], IdentityUnavailableError, /has no access_token/],
  ];
  for (const [name, answer, type, message] of failures) {
    it(`tells of ${name}, and tries again for the next caller`, async () => {
      answers.push(answer);
      await assert.rejects(identity.accessToken(), (error: Error) => error instanceof type && message.test(error.message));
      assert.match(await identity.accessToken(), /^access-/);
    });
  }

  it('tells of a service account that may not be used', async () => {
    answers.push(usual('/v1/token', 'subject_token=x'), [403, { error: { code: 403, message: "Permission 'iam.serviceAccounts.getAccessToken' denied", status: 'PERMISSION_DENIED' } }]);
    await assert.rejects(identity.accessToken(), (error: Error) => error instanceof IdentityRefusedError && /generateAccessToken was answered 403: Permission/.test(error.message));
  });

  it('never puts a token into an error', async () => {
    answers.push([400, { error: 'invalid_grant' }]);
    await assert.rejects(identity.accessToken(), (error: Error) => !JSON.stringify([error.message, error]).includes('vercel-token'));
  });

  it('tells when nobody answers', async () => {
    const alone = createWorkloadIdentity({ provider: PROVIDER, serviceAccount: ACCOUNT, subjectToken: () => subject, clock, stsUrl: 'http://127.0.0.1:9' });
    await assert.rejects(alone.accessToken(), IdentityUnavailableError);
  });

  it('gets ID tokens, kept by audience', async () => {
    assert.equal(await identity.idToken('https://api.run.app'), 'id-for-https://api.run.app');
    assert.equal(await identity.idToken('https://api.run.app'), 'id-for-https://api.run.app');
    assert.equal(await identity.idToken('https://other.run.app'), 'id-for-https://other.run.app');
    assert.equal(calls.filter(({ path }) => path.endsWith(':generateIdToken')).length, 2);
    assert.deepEqual(JSON.parse(calls[1]?.body ?? ''), { audience: 'https://api.run.app', includeEmail: true });
  });

  it('signs as the service account', async () => {
    const signed = await identity.signJwt({ uid: 'u' });
    assert.deepEqual(JSON.parse(Buffer.from(signed.split('.')[1] ?? '', 'base64url').toString()), { uid: 'u' });
    assert.equal(calls.at(-1)?.authorization, 'Bearer access-2');
  });
});
