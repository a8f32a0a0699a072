/** Token to principal: OIDC tokens of the configured issuers and this system's own session tokens. */
import { hash } from 'node:crypto';
import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, errors, type JSONWebKeySet, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import { EggError } from '../errors.ts';
import { InvalidTokenError, KeysUnavailableError } from './auth-errors.ts';
import type { Principal } from './principal.ts';
import { readSessionClaims, readUserClaims } from './read-claims.ts';
import { SESSION_ALGORITHM, SESSION_AUDIENCE, SESSION_ISSUER } from './session-tokens.ts';

/** Symmetric algorithms are left out: with public keys in play they are how algorithm confusion works. */
export const OIDC_ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'] as const;
export type OidcAlgorithm = (typeof OIDC_ALGORITHMS)[number];

export interface IssuerConfig {
  readonly issuer: string;
  readonly audience: string | readonly string[];
  /** Keys given here are never fetched. */
  readonly jwks?: JSONWebKeySet;
  /** Keys fetched from here, cached for ten minutes and fetched again for an unknown key id. */
  readonly jwksUri?: string;
  readonly algorithms: readonly OidcAlgorithm[];
}

export interface VerifierOptions {
  readonly issuers: readonly IssuerConfig[];
  /** Secret of the session tokens; leave it out where none are accepted. */
  readonly sessionKey?: Uint8Array;
  readonly clock: Clock;
  /** Verified tokens kept; 10,000 unless told. */
  readonly cacheSize?: number;
}

export interface Verifier {
  /** @throws {InvalidTokenError} {KeysUnavailableError} */
  verify(token: string): Promise<Principal>;
}

const MAX_TOKEN_CHARACTERS = 8192;
/** A verified token is believed this long, so that a withdrawn key stops working within minutes. */
const CACHE_MS = 5 * 60_000;
/** Clocks of other issuers may differ from ours by this much. */
const OIDC_TOLERANCE_SEC = 5;

/** @throws {TypeError} for a configuration that could never verify anything. */
export function createVerifier(options: VerifierOptions): Verifier {
  const { clock } = options;
  const issuers = new Map(options.issuers.map((config) => [config.issuer, { config, keys: keysOf(config) }]));
  const known = new LRUCache<string, { principal: Principal; until: number }>({ max: options.cacheSize ?? 10_000 });

  async function check(token: string): Promise<Principal> {
    const claimed = decode(token).iss;
    const currentDate = new Date(clock.now());
    if (claimed === SESSION_ISSUER && options.sessionKey) {
      const { payload } = await jwtVerify(token, options.sessionKey, {
        issuer: SESSION_ISSUER, audience: SESSION_AUDIENCE, algorithms: [SESSION_ALGORITHM], requiredClaims: ['exp', 'sub'], currentDate,
      });
      return readSessionClaims(payload);
    }
    const entry = typeof claimed === 'string' ? issuers.get(claimed) : undefined;
    if (!entry) throw new InvalidTokenError('the issuer is not accepted here');
    const { payload } = await jwtVerify(token, entry.keys, {
      issuer: entry.config.issuer, audience: [entry.config.audience].flat(), algorithms: [...entry.config.algorithms],
      requiredClaims: ['exp', 'sub'], clockTolerance: OIDC_TOLERANCE_SEC, currentDate,
    });
    return readUserClaims(payload);
  }

  return {
    async verify(token) {
      if (token.length > MAX_TOKEN_CHARACTERS) throw new InvalidTokenError('the token is too long');
      const key = hash('sha256', token, 'base64url');
      const hit = known.get(key);
      if (hit && clock.now() < hit.until) return hit.principal;
      try {
        const principal = await check(token);
        known.set(key, { principal, until: Math.min(principal.expiresAt, clock.now() + CACHE_MS) });
        return principal;
      } catch (error) {
        known.delete(key);
        throw translate(error);
      }
    },
  };
}

function keysOf(config: IssuerConfig): JWTVerifyGetKey {
  const accepted = OIDC_ALGORITHMS as readonly string[];
  if (config.algorithms.length === 0 || !config.algorithms.every((algorithm) => accepted.includes(algorithm))) {
    throw new TypeError(`issuer ${config.issuer}: name its algorithms, among ${accepted.join(', ')}`);
  }
  if (config.jwks) return createLocalJWKSet(config.jwks);
  if (config.jwksUri) return createRemoteJWKSet(new URL(config.jwksUri), { cacheMaxAge: 10 * 60_000, cooldownDuration: 30_000, timeoutDuration: 5000 });
  throw new TypeError(`issuer ${config.issuer}: needs jwks or jwksUri`);
}

function decode(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch (cause) {
    throw new InvalidTokenError('not a JSON Web Token', { cause });
  }
}

function translate(error: unknown): Error {
  if (error instanceof EggError) return error;
  if (error instanceof errors.JWTExpired) return new InvalidTokenError('the token has expired');
  if (error instanceof errors.JWTClaimValidationFailed) return new InvalidTokenError(`claim ${error.claim} is not accepted`);
  // A JWKS error that is not about finding this token's key says that the keys themselves could not be had.
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return new InvalidTokenError('the key is not known');
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error instanceof TypeError) {
    return new KeysUnavailableError('the keys of the issuer cannot be fetched', { cause: error });
  }
  if (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC') return new KeysUnavailableError('the keys of the issuer cannot be fetched', { cause: error });
  if (error instanceof errors.JOSEError) return new InvalidTokenError('the token does not verify', { cause: error });
  return new KeysUnavailableError('the token cannot be verified now', { cause: error });
}
