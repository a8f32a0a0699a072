/**
 * What the demo tenant's house rules say about a request that was understood, written down apart from the policy file: the
 * data set must notice when the file stops saying the same. Pure.
 */
import type { DecisionKind, SlotValueScalar } from '../../schemas/generated/types.ts';
import { PREAPPROVED } from './fillers.ts';

const LOOKING = ['show_logs', 'show_status', 'cost_report'];
const CALLING_FOR_HELP = ['page_oncall', 'open_incident'];
const RELEASES = ['deploy', 'promote', 'rollback_release'];
const ALWAYS_REVIEWED = ['create_database', 'set_budget', 'emergency_stop'];
const DESTRUCTIVE = ['delete_database', 'restore_database'];
/** An instance costs $0.10; a tenth of the daily $500 is for a person, all of it is for nobody. */
const INSTANCE_USD = 0.1;
const DAILY_USD = 500;

/** @param environment of the session; one that is said wins */
export function expectedDecision(intent: string, slots: Readonly<Record<string, SlotValueScalar>>, environment: string): DecisionKind {
  const where = String(slots.environment ?? environment);
  const production = where === 'production';
  if (DESTRUCTIVE.includes(intent)) return production ? 'deny' : 'review';
  if (intent === 'grant_access') return slots.role === 'admin' ? 'deny' : 'review';
  if (ALWAYS_REVIEWED.includes(intent)) return 'review';
  if (LOOKING.includes(intent) || CALLING_FOR_HELP.includes(intent) || intent === 'backup_database') return 'auto';
  if (intent === 'scale') return decideScale(slots, production);
  if (!production) return 'auto';
  if (RELEASES.includes(intent)) return PREAPPROVED.includes(String(slots.service)) ? 'auto' : 'review';
  return (intent === 'restart' || intent === 'pause_rollout') && slots.service !== undefined ? 'auto' : 'review';
}

function decideScale({ service, count, breadth }: Readonly<Record<string, SlotValueScalar>>, production: boolean): DecisionKind {
  const instances = Number(count);
  if (instances * INSTANCE_USD > DAILY_USD) return 'deny';
  if (instances * INSTANCE_USD > DAILY_USD / 10 || instances > 50 || instances === 0 || breadth === 'all') return 'review';
  return production && (service === undefined || instances > 20) ? 'review' : 'auto';
}
