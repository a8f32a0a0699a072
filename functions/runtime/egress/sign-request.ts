import { createHmac } from 'node:crypto';

/**
 * Value of `X-Egg-Signature`: `t=SECONDS,v1=HEX`, where HEX is HMAC-SHA256 over `SECONDS.BODY` with the shared secret.
 * A receiver recomputes it and refuses old timestamps.
 */
export function signRequest(body: string, secret: string, nowMs: number): string {
  const timestamp = Math.floor(nowMs / 1000);
  return `t=${timestamp},v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}
