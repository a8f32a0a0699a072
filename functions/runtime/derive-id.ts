/** Ids derived from their cause: the same cause gives the same id, on every attempt and in every process. */
import { hash } from 'node:crypto';

/** `PREFIX_` and 22 characters (132 bits of SHA-256, base64url) over the parts. */
export function deriveId(prefix: string, ...cause: readonly (string | number)[]): string {
  return `${prefix}_${hash('sha256', cause.join('\u0000'), 'base64url').slice(0, 22)}`;
}
