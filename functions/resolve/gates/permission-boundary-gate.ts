import type { Finding, Gate } from './gate.ts';

const TOO_BROAD: Readonly<Record<string, Finding['severity']>> = { 'roles/owner': 'CRITICAL', 'roles/editor': 'HIGH' };
/** Roles that can give themselves more. */
const ESCALATING = /^roles\/(?:iam\.(?:securityAdmin|serviceAccountAdmin|serviceAccountTokenCreator|serviceAccountKeyAdmin|roleAdmin|organizationRoleAdmin)|resourcemanager\.(?:projectIamAdmin|organizationAdmin|folderAdmin))$/;

/** The manifest asks for no more power than an action may have. */
export const permissionBoundaryGate: Gate = {
  name: 'permission-boundary',
  fine: 'permissions within the boundary',
  check({ manifest }) {
    const findings: Finding[] = [];
    for (const role of manifest.iam?.roles ?? []) {
      const severity = TOO_BROAD[role];
      if (severity) findings.push({ severity, message: `iam.roles has ${role}, which is too broad` });
      else if (ESCALATING.test(role)) findings.push({ severity: 'HIGH', message: `iam.roles has ${role}, which can grant itself more` });
      else if (/\.admin$/i.test(role)) findings.push({ severity: 'MEDIUM', message: `iam.roles has ${role}, an administrator's role` });
    }
    if (manifest.networking?.ingress === 'all' && manifest.authentication?.required !== true) {
      findings.push({ severity: 'HIGH', message: 'networking.ingress is all without authentication.required' });
    }
    return findings;
  },
};
