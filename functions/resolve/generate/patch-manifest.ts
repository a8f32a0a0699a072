/** What is taken out of a generated manifest, or put in, before any gate looks at it. Pure. */
import type { LimitsFile, Manifest, ManifestAction } from '../../../schemas/generated/types.ts';
import { refuseUrl } from '../../runtime/egress/egress-policy.ts';
import { embeddedSecrets } from '../gates/embedded-secrets.ts';
import { permissionBoundaryGate } from '../gates/permission-boundary-gate.ts';

export interface Patched {
  readonly manifest: Manifest;
  /** What was changed, in words. */
  readonly patches: readonly string[];
}

/** Asks for authentication and internal ingress, drops roles that are too broad, egress that the tenant does not allow, and headers with secrets. */
export function patchManifest(manifest: Manifest, { egress = {} }: LimitsFile): Patched {
  const patches: string[] = [];
  let patched: Manifest = manifest;

  if (manifest.authentication?.required !== true && (manifest.networking?.ingress !== undefined || manifest.authentication !== undefined)) {
    patched = { ...patched, authentication: { ...patched.authentication, required: true } };
    patches.push('authentication is required');
  }
  if (manifest.networking?.ingress === 'all') {
    patched = { ...patched, networking: { ...patched.networking, ingress: 'internal' } };
    patches.push('ingress is internal');
  }

  const roles = manifest.iam?.roles ?? [];
  const modest = [...new Set(roles)].filter((role) => permissionBoundaryGate.check({ manifest: { ...manifest, networking: {}, iam: { roles: [role] } }, limits: {}, intent: undefined, manifestIntent: undefined }).length === 0);
  if (modest.length < roles.length) {
    patched = { ...patched, iam: { ...patched.iam, roles: modest } };
    patches.push(`without the roles ${roles.filter((role) => !modest.includes(role)).join(', ') || 'that were there twice'}`);
  }

  const rules = manifest.networking?.egressRules ?? [];
  const allowed = rules.filter(({ host, port }) => {
    const url = host.includes('*') ? null : URL.parse(`https://${host}${port === undefined ? '' : `:${port}`}/`);
    return url !== null && refuseUrl(url, egress) === undefined;
  });
  if (allowed.length < rules.length) {
    patched = { ...patched, networking: { ...patched.networking, egressRules: allowed } };
    patches.push(`without egress to ${rules.filter((rule) => !allowed.includes(rule)).map(({ host }) => host).join(', ')}`);
  }

  for (const place of ['action', 'rollback', 'probe'] as const) {
    const action = patched[place];
    const clean = action && withoutSecretHeaders(action);
    if (clean && clean !== action) {
      patched = { ...patched, [place]: clean };
      patches.push(`${place} is without headers that held secrets`);
    }
  }
  return { manifest: patched, patches };
}

function withoutSecretHeaders(action: ManifestAction): ManifestAction {
  if (action.type !== 'http' || !action.headers) return action;
  const kept = Object.entries(action.headers).filter(([name, value]) => embeddedSecrets({ action: { type: 'http', url: 'https://x', headers: { [name]: value } } }).length === 0);
  return kept.length === Object.keys(action.headers).length ? action : { ...action, headers: Object.fromEntries(kept) };
}
