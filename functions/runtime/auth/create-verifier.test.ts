import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import sinon from 'sinon';
import { createVerifier, type Verifier } from './create-verifier.ts';
import { createSessionTokens } from './session-tokens.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const clock = { time: NOW, now: () => clock.time };
const sessionKey = new Uint8Array(32).fill(7);

type Signer = (claims: JWTPayload & Record<string, unknown>, header?: { kid?: string }) => Promise<string>;

describe('createVerifier', () => {
  let sign: Signer;
  let verifier: Verifier;
  let server: Server;
  let keyRequests = 0;
  let status = 200;
  const good = { iss: 'https://one', aud: 'egg', sub: 'ann', tenantId: 'acme', roles: ['operator'], exp: NOW / 1000 + 600 };

  before(async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1' }] };
    sign = (claims, header = {}) => new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k1', ...header }).sign(privateKey);
    server = createServer((_request, response) => {
      keyRequests++;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(jwks));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const jwksUri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
    verifier = createVerifier({
      clock, sessionKey,
      issuers: [
        { issuer: 'https://one', audience: 'egg', jwks, algorithms: ['ES256'] },
        { issuer: 'https://two', audience: ['a', 'egg'], jwksUri, algorithms: ['ES256'] },
        { issuer: 'https://down', audience: 'egg', jwksUri: `${jwksUri}/down`, algorithms: ['ES256'] },
        { issuer: 'https://rsa-only', audience: 'egg', jwks, algorithms: ['RS256'] },
      ],
    });
  });
  after(() => void server.close());
  afterEach(() => { clock.time = NOW; status = 200; });

  it('turns a valid token into a principal, without roles it does not know', async () => {
    const principal = await verifier.verify(await sign({ ...good, roles: ['operator', 'emperor', 'operator'] }));
    assert.deepEqual(principal, { kind: 'user', tenantId: 'acme', sub: 'ann', roles: ['operator'], expiresAt: NOW + 600_000 });
  });

  it('fetches the keys of an issuer once', async () => {
    for (const sub of ['a', 'b', 'c']) await verifier.verify(await sign({ ...good, iss: 'https://two', sub }));
    assert.equal(keyRequests, 1);
  });

  it('takes up a new key of an issuer, and forgets one that was withdrawn', async () => {
    const time = sinon.useFakeTimers({ now: NOW, toFake: ['Date'] });
    const [old, fresh] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
    const jwk = async (kid: string, { publicKey }: typeof old) => ({ ...(await exportJWK(publicKey)), kid, alg: 'ES256' });
    let keys = [await jwk('old', old)];
    const rotating = createServer((_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys }))).listen(0, '127.0.0.1');
    try {
      await new Promise((resolve) => rotating.once('listening', resolve));
      const own = createVerifier({ clock, issuers: [{ issuer: 'https://rotates', audience: 'egg', jwksUri: `http://127.0.0.1:${(rotating.address() as AddressInfo).port}/`, algorithms: ['ES256'] }] });
      let tokens = 0;
      const verify = (kid: string, { privateKey }: typeof old) => new SignJWT({ ...good, iss: 'https://rotates', sub: `s${++tokens}`, exp: NOW / 1000 + 7200 }).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey).then((token) => own.verify(token));
      await verify('old', old);
      keys = [await jwk('old', old), await jwk('fresh', fresh)];
      time.tick(31_000);
      await verify('fresh', fresh);
      await verify('old', old);
      keys = [await jwk('fresh', fresh)];
      time.tick(10 * 60_000 + 1);
      await verify('fresh', fresh);
      await assert.rejects(verify('old', old), { code: 'UNAUTHENTICATED' });
      await assert.rejects(verify('fresh', old), { code: 'UNAUTHENTICATED' }, 'another key under a known name');
    } finally {
      time.restore();
      rotating.close();
    }
  });

  it('says that keys cannot be had rather than blaming the token', async () => {
    status = 500;
    const token = await sign({ ...good, iss: 'https://down' });
    await assert.rejects(verifier.verify(token), { code: 'AUTH_UNAVAILABLE', retryable: true });
  });

  it('stops believing a cached token when it expires', async () => {
    const token = await sign({ ...good, exp: NOW / 1000 + 60 });
    await verifier.verify(token);
    clock.time = NOW + 66_000;
    await assert.rejects(verifier.verify(token), { code: 'UNAUTHENTICATED', message: 'the token has expired' });
  });

  it('accepts its own session tokens until the session expires', async () => {
    const tokens = createSessionTokens({ key: sessionKey, clock });
    const token = await tokens.issue({ tenantId: 'acme', sub: 'ann', sessionId: 'ses_1', mode: 'write', expiresAt: NOW + 60_000 });
    assert.deepEqual(await verifier.verify(token), { kind: 'session', tenantId: 'acme', sub: 'ann', sessionId: 'ses_1', mode: 'write', expiresAt: NOW + 60_000 });
    clock.time = NOW + 60_000;
    await assert.rejects(verifier.verify(token), { code: 'UNAUTHENTICATED' });
  });

  const refused: readonly [string, () => Promise<string> | string][] = [
    ['an empty string', () => ''],
    ['no token at all', () => 'abc'],
    ['three parts of nothing', () => 'a.b.c'],
    ['a very long token', () => 'x'.repeat(9000)],
    ['an unknown issuer', () => sign({ ...good, iss: 'https://evil' })],
    ['no issuer', () => { const { iss: _, ...rest } = good; return sign(rest); }],
    ['another audience', () => sign({ ...good, aud: 'other' })],
    ['an expired token', () => sign({ ...good, exp: NOW / 1000 - 60 })],
    ['a token that is not valid yet', () => sign({ ...good, nbf: NOW / 1000 + 60 })],
    ['no expiry', () => { const { exp: _, ...rest } = good; return sign(rest); }],
    ['no sub', () => { const { sub: _, ...rest } = good; return sign(rest); }],
    ['a sub with a slash', () => sign({ ...good, sub: '../x' })],
    ['no tenant', () => { const { tenantId: _, ...rest } = good; return sign(rest); }],
    ['a tenant with a space', () => sign({ ...good, tenantId: 'a b' })],
    ['a tenant of 129 characters', () => sign({ ...good, tenantId: 'a'.repeat(129) })],
    ['roles as a string', () => sign({ ...good, roles: 'admin' })],
    ['roles with a number', () => sign({ ...good, roles: ['admin', 1] })],
    ['a key that is not known', () => sign(good, { kid: 'k2' })],
    ['an algorithm that the issuer does not use', () => sign({ ...good, iss: 'https://rsa-only' })],
    ['a session token of another issuer', () => sign({ ...good, use: 'session', sessionId: 's', mode: 'write' })],
    ['a session token with another key', () => createSessionTokens({ key: new Uint8Array(32), clock }).issue({ tenantId: 'a', sub: 'b', sessionId: 'c', mode: 'read', expiresAt: NOW + 1e6 })],
    ['an unsigned token', async () => `${btoa('{"alg":"none"}')}.${(await sign(good)).split('.')[1]}.`],
    ['changed claims', async () => {
      const [header, , signature] = (await sign(good)).split('.');
      return `${header}.${Buffer.from(JSON.stringify({ ...good, tenantId: 'other' })).toString('base64url')}.${signature}`;
    }],
    ['a public key used as an HMAC secret', () => new SignJWT(good).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(sessionKey)],
  ];
  for (const [name, make] of refused) {
    it(`refuses ${name}`, async () => {
      const token = await make();
      await assert.rejects(verifier.verify(token), (error: Error & { code?: string }) => {
        assert.equal(error.code, 'UNAUTHENTICATED');
        if (token.length > 10) assert.ok(!error.message.includes(token));
        return true;
      });
    });
  }

  it('refuses a configuration with symmetric or no algorithms', () => {
    const config = { issuer: 'x', audience: 'y', jwks: { keys: [] } };
    assert.throws(() => createVerifier({ clock, issuers: [{ ...config, algorithms: [] }] }), TypeError);
    assert.throws(() => createVerifier({ clock, issuers: [{ ...config, algorithms: ['HS256' as 'ES256'] }] }), TypeError);
    assert.throws(() => createVerifier({ clock, issuers: [{ issuer: 'x', audience: 'y', algorithms: ['ES256'] }] }), TypeError);
  });
});
