/** Session tokens: signed by this system with its own key, good for one session until it expires. */
import { SignJWT } from 'jose';
import type { Clock } from '../clock.ts';
import type { SessionMode } from './principal.ts';

export const SESSION_ISSUER = 'agi-egg-session';
export const SESSION_AUDIENCE = 'agi-egg';
export const SESSION_ALGORITHM = 'HS256';

/** A token outlives its session by this much, so that whoever follows the session sees it end; frames are refused from the session's expiry on. */
const AFTERLIFE_MS = 5 * 60_000;
/** How long (ms) a token for reading a session that is over is good. */
const READING_MS = 3_600_000;

/** When (ms) a token made now for a session has to expire. */
export function sessionTokenExpiry(sessionExpiresAt: string, mode: SessionMode, now: number): number {
  const withSession = Date.parse(sessionExpiresAt) + AFTERLIFE_MS;
  return mode === 'read' ? Math.max(withSession, now + READING_MS) : withSession;
}

export interface SessionTokenRequest {
  readonly tenantId: string;
  readonly sub: string;
  readonly sessionId: string;
  readonly mode: SessionMode;
  /** Milliseconds since the epoch; see `sessionTokenExpiry`. */
  readonly expiresAt: number;
}

/** `key`: at least 32 secret bytes, the same in every process that verifies. */
export function createSessionTokens(options: { readonly key: Uint8Array; readonly clock: Clock }): { issue(request: SessionTokenRequest): Promise<string> } {
  return {
    issue: ({ tenantId, sub, sessionId, mode, expiresAt }) =>
      new SignJWT({ tenantId, sessionId, mode, use: 'session' })
        .setProtectedHeader({ alg: SESSION_ALGORITHM })
        .setIssuer(SESSION_ISSUER)
        .setAudience(SESSION_AUDIENCE)
        .setSubject(sub)
        .setIssuedAt(Math.floor(options.clock.now() / 1000))
        .setExpirationTime(Math.floor(expiresAt / 1000))
        .sign(options.key),
  };
}
