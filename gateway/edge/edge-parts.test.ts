/** The edge host's parts that need no emulator: they must agree with what the rest of the system reads and writes. */
import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import fc from 'fast-check';
import { createSealer } from '../../functions/runtime/seal.ts';
import { type HttpServer, readBody, serveHttp } from '../../scripts/emulators/serve-http.ts';
import { decodeBase64, encodeBase64Url } from './base64url.ts';
import { createWebSealer } from './create-web-sealer.ts';
import { hash as edgeHash } from './node-crypto.ts';
import { createRestDocuments, DocumentsUnavailableError } from './rest-documents.ts';
import { createSessionIdentity, sessionClaims, SessionIdentityError } from './session-identity.ts';

describe('the edge host', () => {
  it('hashes as Node does', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const encoding of ['hex', 'base64url'] as const) assert.equal(edgeHash('sha256', text, encoding), hash('sha256', text, encoding));
    }));
    assert.throws(() => edgeHash('md5', 'x', 'hex'), TypeError);
  });

  it('writes and reads base64 as Node does', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => {
      assert.equal(encodeBase64Url(bytes), Buffer.from(bytes).toString('base64url'));
      for (const encoding of ['base64', 'base64url'] as const) assert.deepEqual([...decodeBase64(Buffer.from(bytes).toString(encoding))], [...bytes]);
    }));
  });

  it('seals so that the first stage can open it, and only for its session', async () => {
    const key = new Uint8Array(32).fill(3);
    const seal = createWebSealer(key);
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      assert.equal(createSealer(key).open(await seal(text, 'acme/ses_1'), 'acme/ses_1'), text);
    }));
    const sealed = await seal('x', 'acme/ses_1');
    assert.throws(() => createSealer(key).open(sealed, 'acme/ses_2'), { code: 'SEAL_BROKEN' });
    assert.notEqual(await seal('x', 'acme/ses_1'), sealed);
  });

  it('names tenant and session in claims as the path does', () => {
    assert.deepEqual(sessionClaims('acme', 'ses_1'), { tenantId: 'acme', sessionId: 'ses_1' });
    assert.deepEqual(sessionClaims('..', '__x__'), { tenantId: '%2E%2E', sessionId: '%5F_x__' });
  });

  describe('before Google', () => {
    let server: HttpServer;
    let calls: { url: string; authorization: string | undefined; body: unknown }[];
    let answers: (readonly [number, unknown])[];
    const clock = { now: () => Date.parse('2026-11-22T12:00:00Z') };
    before(async () => {
      server = await serveHttp(async (request, response) => {
        calls.push({ url: request.url ?? '', authorization: request.headers.authorization, body: JSON.parse((await readBody(request)).toString()) });
        const [status, body] = answers.shift() ?? [500, {}];
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    after(() => server.stop());
    beforeEach(() => { calls = []; answers = []; });

    const open = () => createSessionIdentity({ signJwt: async (claims) => `signed:${JSON.stringify(claims)}`, serviceAccount: 'gw@p.iam.gserviceaccount.com', apiKey: 'k&y', clock, url: server.url });

    it("turns a session into a Firebase identity with the session's claims", async () => {
      answers.push([200, { idToken: 'id', refreshToken: 'r', expiresIn: '3600' }]);
      assert.deepEqual(await open()('acme', 'ses_1', 'usr_1'), { token: 'id', expiresAt: clock.now() + 3_600_000 });
      assert.equal(calls[0]?.url, '/v1/accounts:signInWithCustomToken?key=k%26y');
      const { token, returnSecureToken } = calls.at(0)!.body as { token: string; returnSecureToken: boolean };
      assert.equal(returnSecureToken, true);
      assert.deepEqual(JSON.parse(token.slice('signed:'.length)), {
        iss: 'gw@p.iam.gserviceaccount.com', sub: 'gw@p.iam.gserviceaccount.com', aud: 'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit',
        iat: clock.now() / 1000, exp: clock.now() / 1000 + 3600, uid: 'usr_1', claims: { tenantId: 'acme', sessionId: 'ses_1' },
      });
    });

    it('tells why Firebase gave no identity', async () => {
      answers.push([400, { error: { code: 400, message: 'INVALID_CUSTOM_TOKEN' } }]);
      await assert.rejects(open()('acme', 'ses_1', 'u'), (error: Error) => error instanceof SessionIdentityError && /400: INVALID_CUSTOM_TOKEN/.test(error.message));
    });

    const documents = () => createRestDocuments({ projectId: 'p', endpoint: server.url, accessToken: async (renew) => (renew ? 'new' : 'old') });
    const name = (path: string) => `projects/p/databases/(default)/documents/${path}`;

    it('reads a document, and tells of none', async () => {
      answers.push([200, [{ found: { name: name('tenants/acme/sessions/s'), fields: { json: { stringValue: '{"status":"open"}' } } }, readTime: 't' }]], [200, [{ missing: name('tenants/acme/sessions/t') }]]);
      assert.deepEqual(await documents().get('acme', 'sessions', 's'), { status: 'open' });
      assert.equal(await documents().get('acme', 'sessions', 't'), undefined);
      assert.deepEqual(calls[0]?.body, { documents: [name('tenants/acme/sessions/s')], mask: { fieldPaths: ['json'] } });
    });

    it('tells which documents are there', async () => {
      answers.push([200, [{ missing: name('tenants/acme/ledger/a') }, { found: { name: name('tenants/acme/ledger/b%2Fc') } }]]);
      assert.deepEqual(await documents().existing('acme', 'ledger', ['a', 'b/c']), new Set(['b/c']));
    });

    it('renews a token that is refused, once', async () => {
      answers.push([401, {}], [200, []], [401, {}], [401, {}]);
      assert.equal(await documents().get('acme', 'sessions', 's'), undefined);
      assert.deepEqual(calls.map(({ authorization }) => authorization), ['Bearer old', 'Bearer new']);
      await assert.rejects(documents().get('acme', 'sessions', 's'), DocumentsUnavailableError);
    });
  });
});
