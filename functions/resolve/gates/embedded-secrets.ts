/** Values in a manifest that look like secrets. A secret belongs in the secret store and is named by `secretRef`. Pure. */
import type { Manifest } from '../../../schemas/generated/types.ts';

/** Beginnings and shapes by which issuers mark their secrets. */
const TOKENS: readonly (readonly [what: string, shape: RegExp])[] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['an AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a Google API key', /\bAIza[0-9A-Za-z_-]{35}/],
  ['a Google OAuth token', /\bya29\.[0-9A-Za-z_-]{20,}/],
  ['a GitHub token', /\bgh[pousr]_[0-9A-Za-z]{30,}|\bgithub_pat_[0-9A-Za-z_]{40,}/],
  ['a GitLab token', /\bglpat-[0-9A-Za-z_-]{18,}/],
  ['a Slack token', /\bxox[abeprs]-[0-9A-Za-z-]{10,}|hooks\.slack\.com\/services\/T[0-9A-Z]{6,}\/B[0-9A-Z]{6,}\/[0-9A-Za-z]{16,}/],
  ['a Stripe key', /\b[rs]k_(?:live|test)_[0-9A-Za-z]{16,}/],
  ['an API key', /\bsk-(?:[a-z]+-)*[0-9A-Za-z_-]{20,}/],
  ['a JSON Web Token', /\beyJ[0-9A-Za-z_-]{8,}\.eyJ[0-9A-Za-z_-]{8,}\.[0-9A-Za-z_-]{8,}/],
  ['a bearer token', /\bbearer\s+(?!\{\{)[0-9A-Za-z._~+/-]{12,}/i],
  ['basic credentials', /\bbasic\s+(?!\{\{)[0-9A-Za-z+/]{8,}={0,2}/i],
  ['a password in an address', /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i],
];
/** Names whose values are secrets, unless a placeholder or nothing stands there. */
const NAMES = /(?:^|[^a-z])(?:pass(?:word|wd|phrase)?|pwd|secret|client[-_]?secret|api[-_]?key|apikey|private[-_]?key|access[-_]?key|auth(?:orization)?|x-api-key|token|credentials?|session[-_]?key|cookie)$/i;
const ASSIGNED = /[?&;\s](?:password|passwd|pwd|secret|api[-_]?key|token|access[-_]?token|sig|signature)=(?!\{\{)[^&\s]{4,}/i;
const PLACEHOLDER = /^\s*\{\{[^{}]+\}\}\s*$/;

export interface EmbeddedSecret { readonly path: string; readonly what: string }

export function embeddedSecrets(manifest: Pick<Manifest, 'action' | 'rollback' | 'probe' | 'description'>): EmbeddedSecret[] {
  return (['action', 'rollback', 'probe', 'description'] as const).flatMap((place) => (manifest[place] === undefined ? [] : look(manifest[place], place, '')));
}

function look(value: unknown, path: string, name: string): EmbeddedSecret[] {
  if (typeof value === 'string') {
    const token = TOKENS.find(([, shape]) => shape.test(value))?.[0];
    if (token) return [{ path, what: token }];
    if (ASSIGNED.test(value)) return [{ path, what: 'a secret in a query' }];
    return name !== '' && name !== 'secretRef' && NAMES.test(name) && value.trim().length >= 4 && !PLACEHOLDER.test(value) ? [{ path, what: `a literal ${name}` }] : [];
  }
  if (typeof value === 'number') return name !== '' && NAMES.test(name) ? [{ path, what: `a literal ${name}` }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => look(part, `${path}.${key}`, Array.isArray(value) ? name : key));
}
