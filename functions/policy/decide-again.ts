/** Policy's word, as of now, on an intent that waits for people: a reviewer has edited what would run. */
import type { PolicyDecision, RecognisedIntent, SessionRecord } from '../../schemas/generated/types.ts';
import { budgetState } from '../runtime/budget/budget-state.ts';
import { type Bundle, compiledOnce } from '../runtime/bundle/bundle.ts';
import type { TenantStore } from '../runtime/store/store.ts';
import { compilePolicy } from './compile-policy.ts';
import { decide } from './decide.ts';
import { policyContext } from './policy-context.ts';
import { policyDecision } from './policy-decision.ts';

export interface Waiting {
  readonly recognised: RecognisedIntent;
  readonly session: SessionRecord;
  readonly dryRun: boolean;
  /** US dollars that are set aside for it already: they count as still there. */
  readonly setAsideUSD: number;
  /** Its session had left its scope when it was first decided. */
  readonly demoted: boolean;
}

/** Sets no money aside. `recentFailureRate`: as the policy stage has it. */
export async function decideAgain(waiting: Waiting, bundle: Bundle, store: TenantStore, now: number, recentFailureRate: (store: TenantStore, now: number) => Promise<number>): Promise<PolicyDecision> {
  const { recognised, session, dryRun, setAsideUSD, demoted } = waiting;
  const { dailyUSD, monthlyUSD } = bundle.limits.budgets ?? {};
  const [{ daily, monthly }, failures] = await Promise.all([budgetState(store, { dailyUSD, monthlyUSD }, now), recentFailureRate(store, now)]);
  const left = Math.min(daily.remainingUSD ?? Number.POSITIVE_INFINITY, monthly.remainingUSD ?? Number.POSITIVE_INFINITY);
  const context = policyContext(bundle, session, { recognised }, { demoted, dryRun, budgetRemaining: left + setAsideUSD, recentFailureRate: failures });
  return policyDecision(recognised.intentId, bundle, context, decide(compiledOnce(bundle, compilePolicy), context));
}
