/** Verified claims to a principal, checked strictly: a signature says who wrote the claims, not that they make sense. */
import type { JWTPayload } from 'jose';
import { InvalidTokenError } from './auth-errors.ts';
import { isIdentifier, type SessionPrincipal, type UserPrincipal } from './principal.ts';
import { isRole } from './roles.ts';

const MAX_ROLES = 32;

/** @throws {InvalidTokenError} naming the claim. Roles that this system does not know grant nothing. */
export function readUserClaims(claims: JWTPayload): UserPrincipal {
  const roles = claims['roles'];
  if (!Array.isArray(roles) || roles.length > MAX_ROLES || !roles.every((role) => typeof role === 'string')) {
    throw new InvalidTokenError('claim roles must be a list of strings');
  }
  if (claims['use'] !== undefined) throw new InvalidTokenError('a session token must come from this system');
  return { kind: 'user', ...identity(claims), roles: [...new Set(roles.filter(isRole))] };
}

/** @throws {InvalidTokenError} naming the claim. */
export function readSessionClaims(claims: JWTPayload): SessionPrincipal {
  const { sessionId, mode } = claims;
  if (claims['use'] !== 'session') throw new InvalidTokenError('claim use must be session');
  if (!isIdentifier(sessionId)) throw new InvalidTokenError('claim sessionId is missing');
  if (mode !== 'read' && mode !== 'write') throw new InvalidTokenError('claim mode must be read or write');
  return { kind: 'session', ...identity(claims), sessionId, mode };
}

function identity(claims: JWTPayload): { tenantId: string; sub: string; expiresAt: number } {
  const { sub, tenantId, exp } = claims;
  if (!isIdentifier(sub)) throw new InvalidTokenError('claim sub must be 1 to 128 characters of A-Z a-z 0-9 _ . : @ -');
  if (!isIdentifier(tenantId)) throw new InvalidTokenError('claim tenantId must be 1 to 128 characters of A-Z a-z 0-9 _ . : @ -');
  if (typeof exp !== 'number' || !Number.isFinite(exp)) throw new InvalidTokenError('claim exp is missing');
  return { tenantId, sub, expiresAt: exp * 1000 };
}
