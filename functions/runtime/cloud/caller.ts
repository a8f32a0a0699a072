/** Who calls a function that only Pub/Sub or the scheduler may call, proved by the OIDC token that Google signs for their identity. */
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../clock.ts';
import type { Env } from './environment.ts';
import { CallerRefusedError, CallerUnknownError, EnvironmentError } from './errors.ts';

/** @throws {CallerRefusedError} {CallerUnknownError} */
export type CallerCheck = (request: { readonly authorization: string | undefined; readonly host: string | undefined }) => Promise<void>;

export interface CallerOptions {
  /** E-mail of the service account that may call. */
  readonly identity: string;
  /** What the token must be for; the address that the request came to, unless told. Cloud Run routes by that host, so a caller cannot choose it. */
  readonly audience?: string | undefined;
  readonly clock: Clock;
  /** Google's keys, fetched once and cached, unless told. */
  readonly keys?: JWTVerifyGetKey;
}

const ISSUER = 'https://accounts.google.com';
const KEYS_URL = 'https://www.googleapis.com/oauth2/v3/certs';
const TOLERANCE_SEC = 30;
const BEARER = /^Bearer +(\S+)$/i;

export function createCallerCheck(options: CallerOptions): CallerCheck {
  const keys = options.keys ?? createRemoteJWKSet(new URL(KEYS_URL), { cacheMaxAge: 60 * 60_000, cooldownDuration: 30_000, timeoutDuration: 5_000 });
  return async ({ authorization, host }) => {
    const token = BEARER.exec(authorization ?? '')?.[1];
    if (!token) throw new CallerRefusedError('the request carries no token');
    const audience = options.audience ?? `https://${host ?? ''}`;
    const { payload } = await jwtVerify(token, keys, {
      issuer: ISSUER, audience, algorithms: ['RS256'], requiredClaims: ['exp', 'email'], clockTolerance: TOLERANCE_SEC, currentDate: new Date(options.clock.now()),
    }).catch(refuse);
    if (payload.email !== options.identity || payload.email_verified !== true) throw new CallerRefusedError('the token is of another identity');
  };
}

/**
 * The check for the identity that the variable names. Without one nobody is let in, but for the emulator, which signs nothing.
 * @throws {EnvironmentError}
 */
export function callerCheckOf(env: Env, variable: 'EGG_PUSH_IDENTITY' | 'EGG_SCHEDULER_IDENTITY', clock: Clock): CallerCheck {
  const identity = env[variable];
  if (identity) return createCallerCheck({ identity, audience: env.EGG_AUDIENCE, clock });
  if (env.PUBSUB_EMULATOR_HOST) return async () => {};
  throw new EnvironmentError(`${variable} is not set, and there is no emulator`);
}

function refuse(error: unknown): never {
  const keysAreGone = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error instanceof TypeError
    || (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');
  if (keysAreGone) throw new CallerUnknownError('Google\'s keys cannot be fetched', { cause: error });
  throw new CallerRefusedError(error instanceof errors.JWTClaimValidationFailed ? `claim ${error.claim} is not accepted` : 'the token does not verify', { cause: error });
}
