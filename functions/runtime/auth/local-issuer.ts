/**
 * The embedded mode's own token issuer: an Ed25519 key pair and the session tokens' secret in `<dataDir>/keys/`, made at
 * first use and readable by their owner alone.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { Clock } from '../clock.ts';
import type { IssuerConfig } from './create-verifier.ts';
import { isIdentifier } from './principal.ts';
import type { Role } from './roles.ts';

export const LOCAL_ISSUER = 'agi-egg-local';
const AUDIENCE = 'agi-egg';

export interface TokenRequest {
  readonly sub: string;
  readonly tenantId: string;
  readonly roles: readonly Role[];
  /** Seconds; an hour unless told. */
  readonly ttl?: number;
}

export interface LocalIssuer {
  /** For `createVerifier`. */
  readonly config: IssuerConfig;
  readonly sessionKey: Uint8Array;
  /** @throws {TypeError} when tenant id or sub has other characters than `isIdentifier` allows. */
  issueToken(request: TokenRequest): Promise<string>;
}

export async function openLocalIssuer(options: { readonly dataDir: string; readonly clock: Clock }): Promise<LocalIssuer> {
  const directory = join(options.dataDir, 'keys');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const jwk = JSON.parse(await readOrCreate(join(directory, 'issuer.jwk.json'), newSigningKey)) as JWK;
  const sessionKey = new Uint8Array(Buffer.from((await readOrCreate(join(directory, 'session.key'), async () => randomBytes(32).toString('base64url'))).trim(), 'base64url'));
  const { d: _private, ...publicKey } = jwk;
  return {
    config: { issuer: LOCAL_ISSUER, audience: AUDIENCE, jwks: { keys: [publicKey as JWK] }, algorithms: ['EdDSA'] },
    sessionKey,
    async issueToken({ sub, tenantId, roles, ttl = 3600 }) {
      if (!isIdentifier(sub) || !isIdentifier(tenantId)) throw new TypeError('tenant id and sub are 1 to 128 characters of A-Z a-z 0-9 _ . : @ -');
      const now = Math.floor(options.clock.now() / 1000);
      return new SignJWT({ tenantId, roles: [...roles] })
        .setProtectedHeader({ alg: 'EdDSA', ...(jwk.kid ? { kid: jwk.kid } : {}) })
        .setIssuer(LOCAL_ISSUER).setAudience(AUDIENCE).setSubject(sub).setIssuedAt(now).setExpirationTime(now + ttl)
        .sign(jwk);
    },
  };
}

async function newSigningKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return JSON.stringify({ ...jwk, alg: 'EdDSA', use: 'sig', kid: await calculateJwkThumbprint(jwk) });
}

/** Two processes may start at once: the file appears whole and the first one wins, so both read the same key. */
async function readOrCreate(path: string, create: () => Promise<string>): Promise<string> {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const draft = `${path}.${process.pid}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, await create(), { mode: 0o600, flag: 'wx' });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
  return readFileSync(path, 'utf8');
}
