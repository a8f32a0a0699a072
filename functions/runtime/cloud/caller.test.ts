import assert from 'node:assert/strict';
import { createLocalJWKSet, errors, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { callerCheckOf, createCallerCheck } from './caller.ts';
import { CallerRefusedError, CallerUnknownError, EnvironmentError } from './errors.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const IDENTITY = 'push@p.iam.gserviceaccount.com';
const clock = { now: () => NOW };

describe('caller check', () => {
  let privateKey: CryptoKey;
  let keys: ReturnType<typeof createLocalJWKSet>;
  before(async () => {
    const pair = await generateKeyPair('RS256');
    privateKey = pair.privateKey;
    keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'RS256' }] });
  });

  interface Claims { issuer?: string; audience?: string; email?: string; verified?: boolean; expires?: number }
  async function token({ issuer = 'https://accounts.google.com', audience = 'https://chunk.run.app', email = IDENTITY, verified = true, expires = 3600 }: Claims = {}): Promise<string> {
    const jwt = await new SignJWT({ email, email_verified: verified }).setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer(issuer).setAudience(audience).setIssuedAt(NOW / 1000).setExpirationTime(NOW / 1000 + expires).sign(privateKey);
    return `Bearer ${jwt}`;
  }
  const check = async (authorization: string | undefined, host = 'chunk.run.app') => createCallerCheck({ identity: IDENTITY, clock, keys })({ authorization, host });

  it('lets the push identity in', async () => check(await token()));

  it('takes the audience that it is told', async () => {
    await createCallerCheck({ identity: IDENTITY, audience: 'https://told', clock, keys })({ authorization: await token({ audience: 'https://told' }), host: 'other' });
  });

  const refused: readonly (readonly [name: string, claims: Claims])[] = [
    ['another identity', { email: 'eve@p.iam.gserviceaccount.com' }], ['an e-mail that is not verified', { verified: false }], ['a token for another function', { audience: 'https://intent.run.app' }],
    ['another issuer', { issuer: 'https://evil.example' }], ['an expired token', { expires: -60 }],
  ];
  for (const [name, claims] of refused) it(`refuses ${name}`, async () => assert.rejects(check(await token(claims)), CallerRefusedError));

  it('refuses no token, and one that is signed by somebody else', async () => {
    await assert.rejects(check(undefined), CallerRefusedError);
    const { privateKey: other } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ email: IDENTITY, email_verified: true }).setProtectedHeader({ alg: 'RS256', kid: 'k1' }).setIssuer('https://accounts.google.com').setAudience('https://chunk.run.app').setExpirationTime(NOW / 1000 + 60).sign(other);
    await assert.rejects(check(`Bearer ${forged}`), CallerRefusedError);
  });

  it('says that it cannot tell when the keys cannot be had', async () => {
    const gone = createCallerCheck({ identity: IDENTITY, clock, keys: async () => { throw new errors.JWKSTimeout(); } });
    await assert.rejects(gone({ authorization: await token(), host: 'chunk.run.app' }), CallerUnknownError);
  });

  it('lets nobody in by omission, but for the emulator', async () => {
    assert.throws(() => callerCheckOf({}, 'EGG_PUSH_IDENTITY', clock), EnvironmentError);
    await callerCheckOf({ PUBSUB_EMULATOR_HOST: '127.0.0.1:1' }, 'EGG_PUSH_IDENTITY', clock)({ authorization: undefined, host: undefined });
    await assert.rejects(callerCheckOf({ EGG_PUSH_IDENTITY: IDENTITY, PUBSUB_EMULATOR_HOST: '127.0.0.1:1' }, 'EGG_PUSH_IDENTITY', clock)({ authorization: undefined, host: undefined }), CallerRefusedError);
  });
});
