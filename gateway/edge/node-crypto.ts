/** Stands for `node:crypto` in the Edge runtime's build, which has no hash that answers at once: what the shared code takes of it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { encodeBase64Url } from './base64url.ts';

export function hash(algorithm: string, text: string, encoding: 'hex' | 'base64url'): string {
  if (algorithm !== 'sha256') throw new TypeError(`there is no ${algorithm} here`);
  const digest = sha256(new TextEncoder().encode(text));
  return encoding === 'base64url' ? encodeBase64Url(digest) : [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
