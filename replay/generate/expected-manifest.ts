/** Which of the demo tenant's manifests a request that was understood has to run, written down apart from the bundle. Pure. */
import type { SlotValueScalar } from '../../schemas/generated/types.ts';

const BY_INTENT: Readonly<Record<string, string>> = {
  rollback_release: 'rollback-release', restart: 'restart-service', scale: 'scale-service', promote: 'promote-release', pause_rollout: 'pause-rollout',
  create_database: 'create-database', backup_database: 'backup-database', restore_database: 'restore-database', run_migration: 'run-migration', delete_database: 'delete-database',
  show_logs: 'show-logs', show_status: 'show-status', create_alert: 'create-alert', silence_alert: 'silence-alert', open_incident: 'open-incident', resolve_incident: 'resolve-incident',
  emergency_stop: 'emergency-stop', grant_access: 'grant-access', revoke_access: 'revoke-access', rotate_secret: 'rotate-secret', cost_report: 'cost-report', set_budget: 'set-budget', shutdown_idle: 'shutdown-idle',
};
/** Releases of their own, of those who said that it goes to production. */
const RELEASES: Readonly<Record<string, string>> = { 'intent-router': 'intent-router-prod-v1', 'checkout-api': 'checkout-api-prod-v2' };
const PAGERS: Readonly<Record<string, string>> = { database: 'page-database-team', payments: 'page-payments-team' };

/** Undefined for an intent that has none. */
export function expectedManifest(intent: string, { service, environment, team, breadth }: Readonly<Record<string, SlotValueScalar>>): string | undefined {
  if (intent === 'deploy') return environment === 'production' ? (RELEASES[String(service)] ?? 'deploy-production') : 'deploy-generic';
  if (intent === 'page_oncall') return PAGERS[String(team)] ?? 'page-oncall';
  if (intent === 'scale' && breadth === 'all') return 'scale-everything';
  return BY_INTENT[intent];
}
