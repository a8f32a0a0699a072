/** The ID token of the process's own service account, from Google's metadata server: how Cloud Run's services show each other who they are. */
import { decodeJwt } from 'jose';
import { createTokenKeeper } from './token-keeper.ts';

const SERVER = 'http://metadata.google.internal';
const TIME_LIMIT_MS = 1_000;

/** The function rejects where there is no such server. `audience`: the address of the service to call. */
export function createMetadataIdToken(audience: string, clock: { now(): number }, server = SERVER): () => Promise<string> {
  return createTokenKeeper(async () => {
    const url = `${server}/computeMetadata/v1/instance/service-accounts/default/identity?audience=${encodeURIComponent(audience)}`;
    const response = await fetch(url, { headers: { 'metadata-flavor': 'Google' }, signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    if (!response.ok) throw new Error(`the metadata server answers ${response.status}`);
    const token = await response.text();
    return { token, expiresAt: (decodeJwt(token).exp ?? 0) * 1000 };
  }, clock);
}
