/** Seals frames as `functions/runtime/seal.ts` does, which opens them, by the Web Crypto interface. */
import { encodeBase64Url } from './base64url.ts';

const VERSION = 'v1.';
const NONCE_BYTES = 12;

/** `key`: the 32 bytes that the first stage opens with. */
export function createWebSealer(key: Uint8Array<ArrayBuffer>): (text: string, context: string) => Promise<string> {
  const imported = crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const encoder = new TextEncoder();
  return async (text, context) => {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(context) }, await imported, encoder.encode(text));
    const sealed = new Uint8Array(NONCE_BYTES + body.byteLength);
    sealed.set(nonce);
    sealed.set(new Uint8Array(body), NONCE_BYTES);
    return VERSION + encodeBase64Url(sealed);
  };
}
