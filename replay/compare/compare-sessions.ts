/** What another bundle would have done in the same session: requests beside each other, and what differs. Pure. */
import type { AnyEvent, ComparedCase, ComparedRequest, DecisionKind, Recording } from '../../schemas/generated/types.ts';
import { emptyOutcome, foldEvent, type IntentOutcome } from '../outcome.ts';

export interface ComparedSession {
  readonly id: string;
  readonly from: SessionSide;
  readonly to: SessionSide;
  readonly pairs: readonly RequestPair[];
  /** Undefined where nothing differs. */
  readonly difference?: ComparedCase;
}

export interface RequestPair { readonly from: ComparedRequest | null; readonly to: ComparedRequest | null }

/** What one of the two did with the session. */
export interface SessionSide {
  readonly requests: number;
  readonly unknown: number;
  readonly decisions: Readonly<Record<DecisionKind, number>>;
  readonly reviews: number;
  readonly actions: number;
  readonly actionCostUSD: number;
  readonly recognitionCostUSD: number;
}

type Kind = ComparedCase['kinds'][number];

const STRICTNESS: Readonly<Record<DecisionKind, number>> = { auto: 0, review: 1, deny: 2 };
const LONGEST_SAID = 2_000;

export function compareSessions(recording: Recording, from: readonly AnyEvent[], to: readonly AnyEvent[]): ComparedSession {
  const [before, after] = [sideOf(from), sideOf(to)];
  const pairs = pairRequests(before.intents, after.intents);
  const kinds = [...new Set(pairs.flatMap(differences))];
  const compared = { id: recording.id, from: before.side, to: after.side, pairs };
  if (kinds.length === 0) return compared;
  const difference: ComparedCase = {
    id: recording.id, tags: recording.tags ?? [], said: saidIn(recording), kinds, severity: severityOf(pairs), pairs: [...pairs],
    actionCostChangeUSD: cents(after.side.actionCostUSD - before.side.actionCostUSD), reviewChange: after.side.reviews - before.side.reviews,
  };
  return { ...compared, difference };
}

function sideOf(events: readonly AnyEvent[]): { readonly side: SessionSide; readonly intents: readonly Placed[] } {
  const outcome = emptyOutcome();
  const places = new Map<string, string>();
  let reviews = 0;
  let recognitionCostUSD = 0;
  for (const event of events) {
    foldEvent(outcome, event);
    if (event.type === 'review.requested') reviews += 1;
    if (event.type !== 'intent.update') continue;
    recognitionCostUSD += event.data.costUSD;
    places.set(event.data.intentId, `${event.data.chunkId}/${event.data.index}`);
  }
  const decisions: Record<DecisionKind, number> = { auto: 0, review: 0, deny: 0 };
  for (const { decision } of outcome.intents) if (decision) decisions[decision] += 1;
  const acted = outcome.intents.filter(({ action }) => action !== undefined);
  return {
    side: {
      requests: outcome.intents.length, unknown: outcome.intents.filter(({ intent }) => intent === 'unknown').length, decisions, reviews, actions: acted.length,
      actionCostUSD: cents(acted.reduce((sum, { estimatedCostUSD = 0 }) => sum + estimatedCostUSD, 0)), recognitionCostUSD: cents(recognitionCostUSD),
    },
    intents: outcome.intents.map((intent) => ({ place: places.get(intent.intentId) ?? '', request: requestOf(intent) })),
  };
}

interface Placed { readonly place: string; readonly request: ComparedRequest }

/** The same place in the same chunk is the same request: chunks are cut before the bundle has a say, and have the same ids. */
function pairRequests(from: readonly Placed[], to: readonly Placed[]): RequestPair[] {
  const left = new Map(to.map(({ place, request }) => [place, request]));
  const pairs: RequestPair[] = from.map(({ place, request }) => {
    const other = left.get(place) ?? null;
    left.delete(place);
    return { from: request, to: other };
  });
  return [...pairs, ...[...left.values()].map((request) => ({ from: null, to: request }))];
}

function requestOf({ intent, confidence, decision, reason, slots, manifestId, estimatedCostUSD }: IntentOutcome): ComparedRequest {
  return {
    intent, confidence, decision: decision ?? null, reason: reason ?? '', slots: Object.fromEntries(Object.entries(slots).map(([name, { value }]) => [name, value])),
    manifestId: manifestId ?? null, costUSD: estimatedCostUSD ?? 0,
  };
}

/** What differs in a request; empty when nothing does. */
export function differences({ from, to }: RequestPair): Kind[] {
  if (from === null || to === null) return ['intent', ...(from?.decision !== to?.decision ? ['decision' as const] : [])];
  return [
    ...(from.intent === to.intent ? [] : ['intent' as const]), ...(from.decision === to.decision ? [] : ['decision' as const]), ...(from.manifestId === to.manifestId ? [] : ['manifest' as const]),
    ...(cents(from.costUSD) === cents(to.costUSD) ? [] : ['cost' as const]), ...(slotText(from) === slotText(to) ? [] : ['slots' as const]),
  ];
}

function slotText({ slots }: ComparedRequest): string {
  return JSON.stringify(Object.entries(slots).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function severityOf(pairs: readonly RequestPair[]): ComparedCase['severity'] {
  const changes = pairs.map(({ from, to }) => strictnessOf(to) - strictnessOf(from));
  if (pairs.some(({ from, to }) => to?.decision === 'auto' && from?.decision !== 'auto')) return 'riskier';
  return changes.some((change) => change > 0) ? 'stricter' : 'other';
}

/** What is not recognised does not happen, as if it were refused. */
function strictnessOf(request: ComparedRequest | null): number {
  return STRICTNESS[request?.decision ?? 'deny'];
}

function saidIn({ frames }: Recording): string {
  return frames.map((frame) => (frame.type === 'text' ? frame.text : '[sound]') + (frame.final ? '\n' : '')).join('').trim().slice(0, LONGEST_SAID);
}

export function cents(usd: number): number {
  return Math.round(usd * 1e6) / 1e6;
}
