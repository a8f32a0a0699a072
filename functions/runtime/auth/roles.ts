/** Who may do what, as data. The tenant always comes from the token; a role only says what is allowed inside it. */
import type { Principal } from './principal.ts';

export const PERMISSIONS = [
  'session.open', 'session.read', 'session.write', 'intent.recognize',
  'review.read', 'review.decide', 'action.rollback',
  'manifest.read', 'manifest.generate', 'manifest.approve',
  'bundle.read', 'bundle.write', 'budget.read', 'audit.read',
  'evaluation.read', 'evaluation.run', 'deadletter.read', 'deadletter.manage', 'killswitch.read', 'killswitch.write',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const ROLE_NAMES = ['operator', 'reviewer', 'author', 'auditor', 'admin'] as const;
export type Role = (typeof ROLE_NAMES)[number];

/** `all`: on everything of the tenant; `own`: on what the principal opened itself. */
export type Reach = 'all' | 'own';
type Grants = Partial<Record<Permission, Reach>>;

function everything(permissions: readonly Permission[]): Grants {
  return Object.fromEntries(permissions.map((permission) => [permission, 'all']));
}

export const ROLES: Readonly<Record<Role, Grants>> = {
  operator: { 'session.open': 'all', 'session.read': 'own', 'session.write': 'own', 'intent.recognize': 'all', 'action.rollback': 'own' },
  reviewer: everything(['session.read', 'review.read', 'review.decide', 'manifest.read', 'action.rollback', 'killswitch.read', 'evaluation.read']),
  author: everything(['manifest.read', 'manifest.generate', 'manifest.approve', 'bundle.read', 'bundle.write', 'evaluation.read', 'evaluation.run']),
  auditor: everything(PERMISSIONS.filter((permission) => permission.endsWith('.read'))),
  admin: everything(PERMISSIONS),
};

export function isRole(value: unknown): value is Role {
  return (ROLE_NAMES as readonly unknown[]).includes(value);
}

/** How far the principal's permission reaches; undefined when it has none. A session token's reach is the caller's own session. */
export function reachOf(principal: Principal, permission: Permission): Reach | undefined {
  if (principal.kind === 'session') {
    const granted = permission === 'session.read' || (principal.mode === 'write' && permission === 'session.write');
    return granted ? 'own' : undefined;
  }
  let reach: Reach | undefined;
  for (const role of principal.roles) {
    const granted = ROLES[role][permission];
    if (granted === 'all') return 'all';
    reach ??= granted;
  }
  return reach;
}

/** What a permission is used on. */
export interface Subject {
  /** `sub` of whoever opened the session. */
  readonly ownerSub?: string;
  /** The session it belongs to; a session token reaches this one alone. */
  readonly sessionId?: string;
}

export function can(principal: Principal, permission: Permission, subject: Subject = {}): boolean {
  const reach = reachOf(principal, permission);
  if (reach === undefined || reach === 'all') return reach === 'all';
  return principal.kind === 'session' ? subject.sessionId === principal.sessionId : subject.ownerSub === principal.sub;
}
