/** What came of a session, folded out of its events so that the events themselves need not be kept. Pure. */
import type { CloseReason, CloudEvent, DecisionKind, EventDataByType, ResolutionStrategy, SessionTotals, Slots } from '../schemas/generated/types.ts';

export interface IntentOutcome {
  readonly intentId: string;
  readonly intent: string;
  readonly confidence: number;
  readonly slots: Slots;
  readonly tier: string;
  decision?: DecisionKind;
  reason?: string;
  riskScore?: number;
  estimatedCostUSD?: number;
  manifestId?: string | null;
  strategy?: ResolutionStrategy;
  action?: EventDataByType['action.dispatched']['status'];
}

export interface SessionOutcome {
  readonly intents: IntentOutcome[];
  readonly errors: { readonly code: string; readonly stage: string }[];
  events: number;
  gaps: number;
  closed?: CloseReason;
  totals?: SessionTotals;
}

export function emptyOutcome(): SessionOutcome {
  return { intents: [], errors: [], events: 0, gaps: 0 };
}

/** Adds one event to the outcome, in place. */
export function foldEvent(outcome: SessionOutcome, event: CloudEvent): void {
  outcome.events += 1;
  const fold = folds[event.type] as ((outcome: SessionOutcome, data: unknown) => void) | undefined;
  fold?.(outcome, event.data);
}

const folds: { readonly [T in keyof EventDataByType]?: (outcome: SessionOutcome, data: EventDataByType[T]) => void } = {
  'intent.update': (outcome, { intentId, intent, confidence, slots, tier, provisional }) => {
    // Of a sentence that was still being said: what counts comes at its end.
    if (provisional) return;
    outcome.intents.push({ intentId, intent, confidence, slots, tier });
  },
  'policy.decision': (outcome, { intentId, decision, reason, riskScore, estimatedCostUSD }) => {
    const of = intentOf(outcome, intentId);
    if (of) Object.assign(of, { decision, reason, riskScore, estimatedCostUSD });
  },
  'manifest.resolved': (outcome, { intentId, manifestId, strategy }) => {
    const of = intentOf(outcome, intentId);
    if (of) Object.assign(of, { manifestId, strategy });
  },
  'action.dispatched': (outcome, { intentId, status }) => {
    const of = intentOf(outcome, intentId);
    if (of) of.action = status;
  },
  error: (outcome, { code, stage }) => {
    outcome.errors.push({ code, stage });
  },
  gap: (outcome) => {
    outcome.gaps += 1;
  },
  'session.closed': (outcome, { reason, totals }) => {
    outcome.closed = reason;
    outcome.totals = totals;
  },
};

function intentOf(outcome: SessionOutcome, intentId: string): IntentOutcome | undefined {
  return outcome.intents.findLast((intent) => intent.intentId === intentId);
}
