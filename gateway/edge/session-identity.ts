/**
 * A session as a Firebase identity: the gateway, which has checked the caller's token, signs a custom token as its service account
 * and exchanges it for an ID token whose claims name the one session. The security rules let it read that session's events.
 */
import { RetryableError } from '../../functions/runtime/errors.ts';
import { escapeId } from '../../functions/runtime/store/firestore-ids.ts';
import type { KeptToken } from '../hosts/token-keeper.ts';

/** What the rules compare with the path, so as it stands there. */
export interface SessionClaims { readonly tenantId: string; readonly sessionId: string }

export interface SessionIdentityOptions {
  /** Signs a JSON Web Token as the service account. */
  readonly signJwt: (claims: object) => Promise<string>;
  /** E-mail of that service account. */
  readonly serviceAccount: string;
  /** Names the Firebase project; no secret. */
  readonly apiKey: string;
  readonly clock: { now(): number };
  readonly fetch?: typeof fetch;
  /** Without a slash at the end. */
  readonly url?: string;
}

/** No identity can be had now. */
export class SessionIdentityError extends RetryableError {
  readonly code = 'SESSION_IDENTITY_UNAVAILABLE';
}

const URL_OF_IDENTITIES = 'https://identitytoolkit.googleapis.com';
const CUSTOM_AUDIENCE = 'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit';
/** The most that Firebase takes, in seconds. */
const CUSTOM_LIFETIME_SEC = 3600;
const TIMEOUT_MS = 5_000;

export function sessionClaims(tenantId: string, sessionId: string): SessionClaims {
  return { tenantId: escapeId(tenantId), sessionId: escapeId(sessionId) };
}

/** A new ID token for the session at each call, good for an hour. Rejects with {SessionIdentityError} or as `signJwt` does. */
export function createSessionIdentity(options: SessionIdentityOptions): (tenantId: string, sessionId: string, uid: string) => Promise<KeptToken> {
  const { clock, fetch: send = (input, init) => fetch(input, init), url = URL_OF_IDENTITIES, serviceAccount } = options;
  return async (tenantId, sessionId, uid) => {
    const now = Math.floor(clock.now() / 1000);
    const custom = await options.signJwt({
      iss: serviceAccount, sub: serviceAccount, aud: CUSTOM_AUDIENCE, iat: now, exp: now + CUSTOM_LIFETIME_SEC, uid, claims: sessionClaims(tenantId, sessionId),
    });
    let response: Response;
    try {
      response = await send(`${url}/v1/accounts:signInWithCustomToken?key=${encodeURIComponent(options.apiKey)}`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token: custom, returnSecureToken: true }), signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch (cause) {
      throw new SessionIdentityError('Firebase does not answer', { cause });
    }
    const answer = (await response.json().catch(() => ({}))) as { idToken?: string; expiresIn?: string; error?: { message?: string } };
    if (!response.ok || !answer.idToken) throw new SessionIdentityError(`Firebase answered ${response.status}: ${answer.error?.message ?? 'no token'}`);
    return { token: answer.idToken, expiresAt: (now + Number(answer.expiresIn ?? CUSTOM_LIFETIME_SEC)) * 1000 };
  };
}
