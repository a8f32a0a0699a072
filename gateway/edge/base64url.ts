/** Base64 without Node's `Buffer`. */

export function encodeBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Of base64 and base64url, with padding or without. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.trim().replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}
