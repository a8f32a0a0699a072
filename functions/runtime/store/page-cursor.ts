/** Opaque cursors of query pages: the position (order value, id) and the query they belong to. Pure. */
import { InvalidCursorError } from './errors.ts';

export interface PagePosition {
  /** Value of the order field; null when ordered by id. */
  readonly value: string | number | null;
  readonly id: string;
  /** For reads across tenants. */
  readonly tenantId?: string;
}

export function encodeCursor(fingerprint: string, position: PagePosition): string {
  return Buffer.from(JSON.stringify([fingerprint, position.value, position.id, position.tenantId])).toString('base64url');
}

/** @throws {InvalidCursorError} when malformed, or made by another query. */
export function decodeCursor(fingerprint: string, cursor: string): PagePosition {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (cause) {
    throw new InvalidCursorError('The cursor is malformed', { cause });
  }
  if (!Array.isArray(parts) || parts[0] !== fingerprint) throw new InvalidCursorError('The cursor belongs to another query');
  const [, value, id, tenantId] = parts as unknown[];
  if (typeof id !== 'string' || !isOrderValue(value)) throw new InvalidCursorError('The cursor is malformed');
  return typeof tenantId === 'string' ? { value, id, tenantId } : { value, id };
}

function isOrderValue(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

/** Of the audit log: what follows the record at this position. */
export const AUDIT_FINGERPRINT = 'audit';
export function auditCursor(index: number, id = ''): string {
  return encodeCursor(AUDIT_FINGERPRINT, { value: index, id });
}
