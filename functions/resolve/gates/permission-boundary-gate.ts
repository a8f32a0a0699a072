import type { Finding, Gate } from './gate.ts';

const TOO_BROAD: Readonly<Record<string, Finding['severity']>> = { 'roles/owner': 'CRITICAL', 'roles/editor': 'HIGH', 'roles/viewer': 'MEDIUM', 'roles/browser': 'MEDIUM' };
/** Roles that can give themselves more. */
const ESCALATING = /^roles\/(?:iam\.(?:securityAdmin|serviceAccountAdmin|serviceAccountTokenCreator|serviceAccountKeyAdmin|roleAdmin|organizationRoleAdmin|serviceAccountUser|workloadIdentityPoolAdmin|workloadIdentityUser)|resourcemanager\.(?:projectIamAdmin|organizationAdmin|folderAdmin|folderIamAdmin)|deploymentmanager\.editor|cloudbuild\.builds\.editor)$/;

/** A predefined role, or one of a project or organisation. */
const ROLE = /^(?:roles|projects\/[a-z0-9-]+\/roles|organizations\/\d+\/roles)\/[A-Za-z0-9_.]+$/;
/** Accounts that come with a project and are editors of it unless somebody took that away. */
const DEFAULT_ACCOUNT = /-compute@developer\.gserviceaccount\.com$|@appspot\.gserviceaccount\.com$|@cloudservices\.gserviceaccount\.com$/;

/** The manifest asks for no more power than an action may have. */
export const permissionBoundaryGate: Gate = {
  name: 'permission-boundary',
  fine: 'permissions within the boundary',
  check({ manifest }) {
    const findings: Finding[] = [];
    for (const role of manifest.iam?.roles ?? []) {
      const severity = TOO_BROAD[role];
      if (severity) findings.push({ severity, message: `iam.roles has ${role}, which is too broad` });
      else if (!ROLE.test(role)) findings.push({ severity: 'HIGH', message: `iam.roles has ${role}, which names no single role` });
      else if (ESCALATING.test(role)) findings.push({ severity: 'HIGH', message: `iam.roles has ${role}, which can grant itself more` });
      else if (/\.admin$/i.test(role)) findings.push({ severity: 'MEDIUM', message: `iam.roles has ${role}, an administrator's role` });
    }
    const { serviceAccount } = manifest.iam ?? {};
    if (serviceAccount !== undefined && DEFAULT_ACCOUNT.test(serviceAccount)) findings.push({ severity: 'HIGH', message: `iam.serviceAccount ${serviceAccount} is a default account, which may edit the whole project` });
    if (serviceAccount !== undefined && /[{*]/.test(serviceAccount)) findings.push({ severity: 'HIGH', message: 'iam.serviceAccount is chosen when it runs' });
    if (manifest.networking?.ingress === 'all' && manifest.authentication?.required !== true) {
      findings.push({ severity: 'HIGH', message: 'networking.ingress is all without authentication.required' });
    }
    return findings;
  },
};
