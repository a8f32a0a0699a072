/** Puts a recording's expectations beside the events of its session. Pure. */
import type { AnyEvent, DecisionKind, ExpectedIntent, Recording, Tier } from '../../schemas/generated/types.ts';
import { unknownIntent } from '../expectations.ts';
import { emptyOutcome, foldEvent, type IntentOutcome } from '../outcome.ts';
import type { EvaluatedCase, EvaluatedItem } from './evaluated-case.ts';
import { languageOf } from './language-of.ts';
import { matchIntents } from './match-intents.ts';

export interface SessionFacts {
  readonly events: readonly AnyEvent[];
  readonly utterancesMs: readonly number[];
  readonly failure?: { readonly code: string; readonly message: string };
}

export function scoreCase(recording: Recording, { events, utterancesMs, failure }: SessionFacts): EvaluatedCase {
  const outcome = emptyOutcome();
  const tiers: Partial<Record<Tier, number>> = {};
  let costUSD = 0;
  let reviews = 0;
  for (const event of events) {
    foldEvent(outcome, event);
    if (event.type === 'intent.update' && !event.data.provisional) {
      tiers[event.data.tier] = (tiers[event.data.tier] ?? 0) + 1;
      costUSD += event.data.costUSD;
    } else if (event.type === 'review.requested') {
      reviews += 1;
    }
  }
  const { intents, errors } = outcome;
  const decisions: Record<DecisionKind, number> = { auto: 0, review: 0, deny: 0 };
  for (const { decision } of intents) if (decision) decisions[decision] += 1;
  const wanted = recording.expected?.intents;
  const { pairs, surplus } = matchIntents(wantedOf(wanted), intents);
  const names = new Set(wanted?.map(({ intent }) => intent));
  return {
    id: recording.id, tags: recording.tags ?? [], language: languageOf(recording),
    items: pairs.map(([one, found]) => itemOf(one, found)),
    // The same request heard again is no surprise: "no, staging" repeats it with another slot.
    spurious: wanted === undefined ? [] : surplus.filter(({ intent }) => intent !== unknownIntent && !names.has(intent)).map(({ intent, confidence }) => ({ intent, confidence })),
    tiers, decisions, reviews,
    costUSD: micro(costUSD), estimatedCostUSD: micro(intents.reduce((sum, { decision, estimatedCostUSD = 0 }) => sum + (decision === 'deny' ? 0 : estimatedCostUSD), 0)),
    utterancesMs: utterancesMs.map((ms) => Math.round(ms * 1000) / 1000), errors: errors.map(({ code }) => code),
    ...(failure ? { failure } : {}),
  };
}

/** Nothing at all is expected: nothing known may be recognised. */
function wantedOf(wanted: readonly ExpectedIntent[] | undefined): readonly ExpectedIntent[] {
  return wanted?.length === 0 ? [{ intent: unknownIntent }] : (wanted ?? []);
}

function itemOf(wanted: ExpectedIntent, found: IntentOutcome | undefined): EvaluatedItem {
  const { min = 0, max = 1 } = wanted.confidence ?? {};
  return {
    expected: wanted.intent ?? null, predicted: found?.intent ?? unknownIntent, confidence: found?.confidence ?? 0, tier: (found?.tier as Tier | undefined) ?? null,
    slots: Object.entries(wanted.slots ?? {}).map(([name, value]) => ({ name, expected: text(value), actual: found?.slots[name] === undefined ? null : text(found.slots[name].value) })),
    ...(wanted.decision === undefined ? {} : { decision: { expected: wanted.decision, actual: found?.decision ?? null } }),
    ...(wanted.manifestId === undefined ? {} : { manifest: { expected: wanted.manifestId, actual: found?.manifestId ?? null } }),
    ...(wanted.strategy === undefined ? {} : { strategy: { expected: wanted.strategy, actual: found?.strategy ?? null } }),
    ...(wanted.confidence === undefined ? {} : { confidenceInRange: found !== undefined && found.confidence >= min && found.confidence <= max }),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function micro(usd: number): number {
  return Math.round(usd * 1e6) / 1e6;
}
