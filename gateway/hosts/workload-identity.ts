/**
 * Google credentials without a key: a token that the host signs for this deployment is exchanged for one of the workload
 * identity pool, and that for tokens of the gateway's service account. `fetch` alone, so that it runs on the Edge runtime too.
 */
import { RetryableError, TerminalError } from '../../functions/runtime/errors.ts';
import { createTokenKeeper, type KeptToken } from './token-keeper.ts';

export interface WorkloadIdentityOptions {
  /** `//iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER` */
  readonly provider: string;
  /** E-mail of the service account to act as. */
  readonly serviceAccount: string;
  /** The host's own token for this deployment, as it is now: it changes while the process lives. */
  readonly subjectToken: () => string | Promise<string>;
  readonly clock: { now(): number };
  readonly fetch?: typeof fetch;
  /** Without a slash at the end. */
  readonly stsUrl?: string;
  readonly iamUrl?: string;
}

export interface WorkloadIdentity {
  /** `renew`: the last one was refused. @throws {IdentityRefusedError} {IdentityUnavailableError} */
  accessToken(renew?: boolean): Promise<string>;
  /** For a service that lets only some identities in. @throws {IdentityRefusedError} {IdentityUnavailableError} */
  idToken(audience: string): Promise<string>;
  /** The claims as a JSON Web Token signed as the service account. @throws {IdentityRefusedError} {IdentityUnavailableError} */
  signJwt(claims: object): Promise<string>;
}

/** Google does not accept this deployment as the service account; nobody but an administrator can change that. */
export class IdentityRefusedError extends TerminalError {
  readonly code = 'IDENTITY_REFUSED';
}

/** Google did not answer, or not now. */
export class IdentityUnavailableError extends RetryableError {
  readonly code = 'IDENTITY_UNAVAILABLE';
}

const STS_URL = 'https://sts.googleapis.com';
const IAM_URL = 'https://iamcredentials.googleapis.com';
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const LIFETIME_SEC = 3600;
const TIMEOUT_MS = 5_000;

export function createWorkloadIdentity(options: WorkloadIdentityOptions): WorkloadIdentity {
  const { clock, fetch: send = (input, init) => fetch(input, init), stsUrl = STS_URL, iamUrl = IAM_URL } = options;
  const idTokens = new Map<string, (renew?: boolean) => Promise<string>>();

  /** The pool's token, good for nothing but acting as the service account. Not kept: it is needed once an hour. */
  async function federatedToken(): Promise<string> {
    const body = new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', audience: options.provider, scope: SCOPE,
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token: await options.subjectToken(), subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    });
    const answer = await call('the token exchange', `${stsUrl}/v1/token`, { method: 'POST', body });
    return text(answer, 'access_token');
  }

  async function asServiceAccount(method: 'generateAccessToken' | 'generateIdToken' | 'signJwt', bearer: string, body: object): Promise<Answer> {
    const url = `${iamUrl}/v1/projects/-/serviceAccounts/${encodeURIComponent(options.serviceAccount)}:${method}`;
    return call(method, url, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` } });
  }

  async function call(what: string, url: string, init: RequestInit): Promise<Answer> {
    let response: Response;
    let answer: Answer;
    try {
      response = await send(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
      answer = (await response.json().catch(() => ({}))) as Answer;
    } catch (cause) {
      throw new IdentityUnavailableError(`${what} got no answer`, { cause });
    }
    if (response.ok) return answer;
    const message = `${what} was answered ${response.status}: ${reasonOf(answer)}`;
    if (response.status === 429 || response.status >= 500) throw new IdentityUnavailableError(message);
    throw new IdentityRefusedError(message);
  }

  async function newAccessToken(): Promise<KeptToken> {
    const answer = await asServiceAccount('generateAccessToken', await federatedToken(), { scope: [SCOPE], lifetime: `${LIFETIME_SEC}s` });
    return { token: text(answer, 'accessToken'), expiresAt: Date.parse(text(answer, 'expireTime')) };
  }

  async function newIdToken(audience: string): Promise<KeptToken> {
    const issuedAt = clock.now();
    const answer = await asServiceAccount('generateIdToken', await federatedToken(), { audience, includeEmail: true });
    return { token: text(answer, 'token'), expiresAt: issuedAt + LIFETIME_SEC * 1000 };
  }

  const accessToken = createTokenKeeper(newAccessToken, clock);
  return {
    accessToken,
    idToken(audience) {
      let keeper = idTokens.get(audience);
      if (!keeper) idTokens.set(audience, (keeper = createTokenKeeper(() => newIdToken(audience), clock)));
      return keeper();
    },
    // The pool may act as the account; signing is a right that the account has on itself.
    signJwt: async (claims) => text(await asServiceAccount('signJwt', await accessToken(), { payload: JSON.stringify(claims) }), 'signedJwt'),
  };
}

type Answer = Readonly<Record<string, unknown>>;

function text(answer: Answer, name: string): string {
  const value = answer[name];
  if (typeof value !== 'string' || value === '') throw new IdentityUnavailableError(`Google's answer has no ${name}`);
  return value;
}

/** STS answers as OAuth does (`error`, `error_description`), IAM as Google's APIs do (`error.message`). */
function reasonOf({ error, error_description: description }: Answer): string {
  if (typeof error === 'string') return [error, description].filter(Boolean).join(': ');
  return String((error as { message?: unknown } | undefined)?.message ?? 'no reason given');
}
