/** The policy stage: one recognised intent in, one recorded decision out, with money set aside for what may happen. */
import type { Basis } from '../../topics/basis.ts';
import type { PolicyData, PolicyDecision, Reason, ResolveData } from '../../schemas/generated/types.ts';
import { reserveIn } from '../runtime/budget/budget.ts';
import { budgetLimits } from '../runtime/budget/budget-limits.ts';
import type { BudgetLimit, BudgetLimits } from '../runtime/budget/budget-documents.ts';
import { budgetState, type PeriodState } from '../runtime/budget/budget-state.ts';
import { type Bundle, compiledOnce } from '../runtime/bundle/bundle.ts';
import type { StageContext, StageDefinition, StageResult } from '../runtime/stage.ts';
import { changeAhead } from '../runtime/store/change-ahead.ts';
import type { TenantStore } from '../runtime/store/store.ts';
import { compilePolicy } from './compile-policy.ts';
import { decide, type Outcome, withReason } from './decide.ts';
import { type PolicyContext, policyContext } from './policy-context.ts';
import { policyDecision } from './policy-decision.ts';
import { createRecentFailureRate } from './recent-failure-rate.ts';
import { type BudgetWarning, createBudgetWarner } from './warn-of-budgets.ts';

export interface PolicyState {
  /** The session left its scope once; from then on everything is at least reviewed. */
  readonly demoted: boolean;
  readonly decisions: { readonly auto: number; readonly review: number; readonly deny: number };
}

export interface PolicyStageOptions {
  /** Share of the tenant's recent actions that failed, 0 … 1. */
  readonly recentFailureRate?: (store: TenantStore, now: number) => Promise<number>;
}

/** A reservation outlives the last moment at which a review can be decided and its action started by this much. */
const RESERVATION_SLACK_MS = 15 * 60_000;
const DEFAULT_REVIEW_SEC = 24 * 3600;
const DEFAULT_EXECUTE_SEC = 3600;

export function createPolicyStage(options: PolicyStageOptions = {}): StageDefinition<PolicyData, PolicyState> {
  const recentFailureRate = options.recentFailureRate ?? createRecentFailureRate();
  const warnOfBudgets = createBudgetWarner();
  return {
    name: 'policy',
    looksFirst: true,
    initialState: () => ({ demoted: false, decisions: { auto: 0, review: 0, deny: 0 } }),
    totals: ({ decisions }) => ({ decisions: { ...decisions } }),

    async handle(data, state, context) {
      const { session, bundle, store, clock, message } = context;
      const now = clock.now();
      const dryRun = message.dryRun === true || session.scope.dryRun;
      const limits = budgetLimits(bundle.limits, session.scope);
      const [budgets, failures] = await Promise.all([budgetState(store, limits, now, session.sessionId), recentFailureRate(store, now)]);
      const policy = compiledOnce(bundle, compilePolicy);
      const facts = policyContext(bundle, session, data, { demoted: state.demoted, dryRun, budgetRemaining: remaining(budgets.daily, budgets.monthly), recentFailureRate: failures });
      const ruled = decide(policy, facts);
      const money = ruled.decision === 'deny' ? UNTOUCHED : dryRun ? wouldRefuse(ruled, budgets) : await setAside(ruled, context, limits, now);
      const outcome = money.refusedBy ? withReason(ruled, budgetReason(money.refusedBy)) : ruled;

      const decision = policyDecision(data.recognised.intentId, bundle, facts, ruled, outcome, context.variant);
      const shadow = context.shadow && decideAlongside(context.shadow, context, data, facts);
      const next: PolicyState = { demoted: state.demoted || leavesScope(facts), decisions: { ...state.decisions, [decision.decision]: state.decisions[decision.decision] + 1 } };
      const ceilingReached = money.refusedBy === 'session' && ruled.decision === 'auto' && !dryRun;
      const latencyMs = Math.max(0, now - Date.parse(message.acceptedAt));
      const nearlySpent = money.reservationId === null ? undefined : await warnOfBudgets(store, budgets, ruled.estimatedCostUSD, now);
      return { ...result(data, decision, money.reservationId, next, { dryRun, close: ceilingReached, latencyMs, ...(shadow ? { shadow } : {}), ...(nearlySpent ? { nearlySpent } : {}) }), basis: money.basis };
    },
  };
}

/** Recognition names no intent outside of the scope: it flags that there was one. */
function leavesScope({ domainInScope, safetyFlags }: PolicyContext): boolean {
  return !domainInScope || safetyFlags.includes('out_of_scope');
}

/** What another bundle would have decided: recorded, never obeyed. */
interface ShadowDecision extends Pick<Outcome, 'decision' | 'reason' | 'riskScore' | 'estimatedCostUSD'> { readonly bundle: string }

interface Besides { readonly dryRun: boolean; readonly close: boolean; readonly latencyMs: number; readonly shadow?: ShadowDecision; readonly nearlySpent?: BudgetWarning }

/** By the rules alone: money is set aside for what was decided, not for what might have been. */
function decideAlongside(shadow: Bundle, { session }: StageContext, data: PolicyData, { session: { demoted, dryRun }, budgetRemaining, tenant }: PolicyContext): ShadowDecision {
  const facts = policyContext(shadow, session, data, { demoted, dryRun, budgetRemaining, recentFailureRate: tenant.recentFailureRate });
  const { decision, reason, riskScore, estimatedCostUSD } = decide(compiledOnce(shadow, compilePolicy), facts);
  return { bundle: shadow.digest, decision, reason, riskScore, estimatedCostUSD };
}

function result(data: PolicyData, decision: PolicyDecision, reservationId: string | null, state: PolicyState, { dryRun, close, latencyMs, shadow, nearlySpent }: Besides): StageResult<PolicyState> {
  const { recognised, text } = data;
  const { decision: kind, reasons, bundle, variant, riskScore, estimatedCostUSD } = decision;
  const takesBack = recognised.dialogue?.act === 'cancel' || recognised.dialogue?.act === 'correct';
  const output: ResolveData = { text, recognised, decision, reservationId };
  return {
    state,
    ...(nearlySpent?.writes.length ? { writes: nearlySpent.writes } : {}),
    events: [
      { type: 'policy.decision', data: decision },
      ...(!nearlySpent?.message ? [] : [{ type: 'error' as const, data: { code: 'BUDGET_WARNING', message: nearlySpent.message, severity: 'warning' as const, retryable: false, stage: 'policy' as const } }]),
    ],
    audit: [{ action: 'policy.decision', detail: { intentId: recognised.intentId, intent: recognised.intent, decision: kind, reasons, bundle, ...(variant === undefined ? {} : { variant }), riskScore, cost: estimatedCostUSD, tier: recognised.tier, latencyMs, ...(shadow ? { shadow } : {}) } }],
    // What is denied ends here, unless it takes something before it back.
    ...(kind === 'deny' && !takesBack ? {} : { outputs: [{ to: 'resolve' as const, data: output, ...(dryRun ? { dryRun } : {}) }] }),
    ...(close ? { close: 'cost_ceiling' as const } : {}),
  };
}

interface Money { readonly reservationId: string | null; readonly refusedBy?: BudgetLimit; readonly basis?: Basis | undefined }
const UNTOUCHED: Money = { reservationId: null };

/** Idempotent: the id comes from the message, so another attempt finds its own reservation. */
async function setAside(outcome: Outcome, { store, session, bundle, deriveId, basis: from }: StageContext, limits: BudgetLimits, now: number): Promise<Money> {
  if (outcome.estimatedCostUSD === 0) return UNTOUCHED;
  const reservationId = deriveId('res');
  const { review = {} } = bundle.limits;
  const ttlMs = ((review.expirySec ?? DEFAULT_REVIEW_SEC) + (review.executeWithinSec ?? DEFAULT_EXECUTE_SEC)) * 1000 + RESERVATION_SLACK_MS;
  const request = { reservationId, sessionId: session.sessionId, amountUSD: outcome.estimatedCostUSD, limits, now, ttlMs };
  const { result: reserved, basis } = await changeAhead(store, (tx) => reserveIn(tx, request), from);
  return { ...(reserved.ok ? { reservationId } : { reservationId: null, refusedBy: reserved.limit }), basis };
}

/** A dry run spends nothing, and is decided as the real thing would be. */
function wouldRefuse({ estimatedCostUSD }: Outcome, budgets: Record<BudgetLimit, PeriodState>): Money {
  const refusedBy = (['daily', 'monthly', 'session'] as const).find((limit) => estimatedCostUSD > remaining(budgets[limit]));
  return { reservationId: null, ...(refusedBy ? { refusedBy } : {}) };
}

function budgetReason(limit: BudgetLimit): Reason {
  if (limit === 'session') return { rule: 'builtin:cost_ceiling', decision: 'review', reason: 'The cost would exceed what the session may spend' };
  return { rule: 'builtin:budget', decision: 'review', reason: `The cost would exceed the ${limit} budget` };
}

function remaining(...states: readonly PeriodState[]): number {
  return Math.min(...states.map(({ remainingUSD }) => remainingUSD ?? Number.POSITIVE_INFINITY));
}
