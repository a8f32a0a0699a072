/** A signed token that allows one action of one tenant to be undone, until it expires. That it works once is kept with the action. */
import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { RollbackRefusedError } from './errors.ts';

export interface RollbackClaims {
  readonly tenantId: string;
  readonly actionId: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

export function issueRollbackToken({ tenantId, actionId, expiresAt }: RollbackClaims, key: string | Uint8Array): string {
  const payload = Buffer.from(JSON.stringify([tenantId, actionId, expiresAt])).toString('base64url');
  return `${payload}.${sign(payload, key).toString('base64url')}`;
}

/** @throws {RollbackRefusedError} when it is not a token for this action, or too old. */
export function verifyRollbackToken(token: string, expected: { readonly tenantId: string; readonly actionId: string; readonly now: number }, key: string | Uint8Array): void {
  const [payload = '', signature = ''] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const right = sign(payload, key);
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw invalid();
  const [tenantId, actionId, expiresAt] = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as [string, string, number];
  if (tenantId !== expected.tenantId || actionId !== expected.actionId) throw invalid();
  if (expected.now >= expiresAt) throw new RollbackRefusedError('ROLLBACK_TOKEN_EXPIRED', 'the rollback token has expired');
}

/** A key is prepared once, and not for every token. */
const prepared = new Map<string | Uint8Array, KeyObject>();

function sign(payload: string, key: string | Uint8Array): Buffer {
  let secret = prepared.get(key);
  if (!secret) prepared.set(key, (secret = createSecretKey(typeof key === 'string' ? Buffer.from(key) : key)));
  return createHmac('sha256', secret).update(`rollback.${payload}`).digest();
}

function invalid(): RollbackRefusedError {
  return new RollbackRefusedError('ROLLBACK_TOKEN_INVALID', 'not a rollback token of this action');
}
