/** The access token of the process's own service account, from Google's metadata server. */
import type { Clock } from '../clock.ts';

const URL_OF_TOKEN = 'http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token';
const TIME_LIMIT_MS = 1_000;
/** Renewed this long before it ends. */
const MARGIN_MS = 60_000;

/** Kept until shortly before it ends. The function rejects where there is no such server. */
export function createMetadataToken(clock: Clock, url = URL_OF_TOKEN): () => Promise<string> {
  let token = '';
  let until = 0;
  return async () => {
    if (clock.now() < until) return token;
    const response = await fetch(url, { headers: { 'metadata-flavor': 'Google' }, signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    if (!response.ok) throw new Error(`the metadata server answers ${response.status}`);
    const answer = (await response.json()) as { access_token: string; expires_in: number };
    token = answer.access_token;
    until = clock.now() + answer.expires_in * 1000 - MARGIN_MS;
    return token;
  };
}
