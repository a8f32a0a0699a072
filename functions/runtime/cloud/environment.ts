/** What a function is told by its environment; every name is in this folder's README. Read when asked for, so that a function needs only what it uses. */
import { readFileSync } from 'node:fs';
import { OIDC_ALGORITHMS, type IssuerConfig, type OidcAlgorithm } from '../auth/create-verifier.ts';
import { EnvironmentError } from './errors.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** @throws {EnvironmentError} */
export function required(env: Env, name: string): string {
  const value = env[name];
  if (!value) throw new EnvironmentError(`${name} is not set`);
  return value;
}

/** A secret from the variable itself, or from the file that `NAME_FILE` names (a mounted secret). @throws {EnvironmentError} */
export function secret(env: Env, name: string): string {
  const file = env[`${name}_FILE`];
  if (!file) return required(env, name).trim();
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new EnvironmentError(`the file that ${name}_FILE names cannot be read`, { cause });
  }
}

/** 32 bytes in base64 or base64url. @throws {EnvironmentError} */
export function key(env: Env, name: string): Uint8Array {
  const bytes = Buffer.from(secret(env, name), 'base64');
  if (bytes.length !== 32) throw new EnvironmentError(`${name} must hold 32 bytes in base64, it holds ${bytes.length}`);
  return new Uint8Array(bytes);
}

const DEFAULT_ALGORITHMS: readonly OidcAlgorithm[] = ['RS256', 'ES256'];

interface IssuerEntry { readonly issuer: string; readonly audience: string; readonly jwksUrl?: string; readonly jwks?: IssuerConfig['jwks']; readonly algorithms?: readonly string[] }

/** `EGG_OIDC_ISSUERS`: a JSON list of `{issuer, audience, jwksUrl | jwks, algorithms?}`. @throws {EnvironmentError} */
export function issuers(env: Env): readonly IssuerConfig[] {
  let entries: unknown;
  try {
    entries = JSON.parse(secret(env, 'EGG_OIDC_ISSUERS'));
  } catch (cause) {
    if (cause instanceof EnvironmentError) throw cause;
    throw new EnvironmentError('EGG_OIDC_ISSUERS is not JSON', { cause });
  }
  if (!Array.isArray(entries)) throw new EnvironmentError('EGG_OIDC_ISSUERS is not a list');
  return entries.map(toIssuer);
}

function toIssuer(entry: Partial<IssuerEntry> | null): IssuerConfig {
  const { issuer, audience, jwksUrl, jwks, algorithms = DEFAULT_ALGORITHMS } = entry ?? {};
  if (!issuer || !audience || !(jwksUrl || jwks)) throw new EnvironmentError('an entry of EGG_OIDC_ISSUERS needs issuer, audience and jwksUrl');
  const known: readonly string[] = OIDC_ALGORITHMS;
  if (!algorithms.every((algorithm) => known.includes(algorithm))) throw new EnvironmentError(`EGG_OIDC_ISSUERS: algorithms are ${known.join(', ')}`);
  return { issuer, audience, algorithms: algorithms as readonly OidcAlgorithm[], ...(jwks ? { jwks } : { jwksUri: jwksUrl as string }) };
}

/** A tenant's secret by the name that a manifest uses: `EGG_SECRET_NAME`. */
export function tenantSecrets(env: Env): (ref: string) => Promise<string | undefined> {
  return async (ref) => env[`EGG_SECRET_${ref.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`];
}
