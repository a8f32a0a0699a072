/** Seals speech wherever it has to rest (queue, dead letter, state), so that only a holder of the key reads it. */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { TerminalError } from './errors.ts';

export interface Sealer {
  /** `aad` binds the sealed text to its place (`TENANT/SESSION`): it opens nowhere else. */
  seal(plain: string, aad: string): string;
  /** @throws {SealBrokenError} when the text was changed, moved, or sealed with another key. */
  open(sealed: string, aad: string): string;
  sealBytes(plain: Uint8Array, aad: string): string;
  /** @throws {SealBrokenError} */
  openBytes(sealed: string, aad: string): Uint8Array;
  /** A keyed hash (72 bits, base64url): tells equal values within one `aad` apart without keeping them. */
  fingerprint(plain: string, aad: string): string;
}

export class SealBrokenError extends TerminalError {
  readonly code = 'SEAL_BROKEN';
}

/** Names algorithm and key use, so that a later format can stand beside this one. */
const VERSION = 'v1.';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM with a random 96-bit nonce.
 * @param key 32 bytes
 * @param random for reproducible runs only; a nonce must never repeat under one key
 */
export function createSealer(key: Uint8Array, random: (bytes: number) => Uint8Array = randomBytes): Sealer {
  if (key.byteLength !== 32) throw new SealBrokenError(`The sealing key must have 32 bytes, it has ${key.byteLength}.`);
  // As key objects, so that a key is prepared once and not for every frame.
  const secret = createSecretKey(key);
  const hashKey = createSecretKey(new Uint8Array(hkdfSync('sha256', key, '', 'fingerprint', 32)));

  const sealBytes = (plain: Uint8Array | string, aad: string): string => {
    const nonce = random(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', secret, nonce);
    cipher.setAAD(Buffer.from(aad));
    const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
    return VERSION + Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]).toString('base64url');
  };

  const openBytes = (sealed: string, aad: string): Buffer => {
    const bytes = sealed.startsWith(VERSION) ? Buffer.from(sealed.slice(VERSION.length), 'base64url') : Buffer.alloc(0);
    if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new SealBrokenError('This is no sealed text of a known version.');
    try {
      const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(aad));
      decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, bytes.length - TAG_BYTES)), decipher.final()]);
    } catch (cause) {
      throw new SealBrokenError('The sealed text was changed, or sealed with another key or for another session.', { cause });
    }
  };

  return {
    seal: sealBytes,
    sealBytes,
    open: (sealed, aad) => openBytes(sealed, aad).toString('utf8'),
    openBytes,
    fingerprint: (plain, aad) => createHmac('sha256', hashKey).update(aad).update('\0').update(plain).digest('base64url').slice(0, 12),
  };
}

/** The `aad` of everything sealed for one session. */
export function sealedFor(session: { readonly tenantId: string; readonly sessionId: string }): string {
  return `${session.tenantId}/${session.sessionId}`;
}
