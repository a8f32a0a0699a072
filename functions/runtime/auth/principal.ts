/** Who is calling, as proved by a verified token. */
import type { Role } from './roles.ts';

/** A person or service with an OIDC token. */
export interface UserPrincipal {
  readonly kind: 'user';
  readonly tenantId: string;
  readonly sub: string;
  readonly roles: readonly Role[];
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

export type SessionMode = 'read' | 'write';

/** The holder of a session token: good for one session alone. */
export interface SessionPrincipal {
  readonly kind: 'session';
  readonly tenantId: string;
  readonly sub: string;
  readonly sessionId: string;
  readonly mode: SessionMode;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

export type Principal = UserPrincipal | SessionPrincipal;

/** Tenant ids and subjects appear in keys, logs and file names, so their alphabet is small. */
const IDENTIFIER = /^[A-Za-z0-9_.:@-]{1,128}$/;

export function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && IDENTIFIER.test(value);
}
