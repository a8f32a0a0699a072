/**
 * What has been seen of one variant, folded out of its sessions' events into numbers that can be stored, added up over
 * processes, and judged. Pure.
 */
import type { AnyEvent } from '../../../schemas/generated/types.ts';
import { ownCostUSD } from '../session-totals.ts';

export interface Observation {
  readonly sessions: number;
  /** Sessions that ended with an error. */
  readonly failedSessions: number;
  readonly intents: number;
  readonly unknown: number;
  readonly decisions: { readonly auto: number; readonly review: number; readonly deny: number };
  readonly reviews: { readonly approved: number; readonly rejected: number };
  readonly actions: { readonly done: number; readonly failed: number; readonly rolledBack: number };
  readonly errors: number;
  readonly criticalIncidents: number;
  readonly budgetOverruns: number;
  /** Recognitions answered by the cache. */
  readonly cacheHits: number;
  /** Spent on models and recognition, in US dollars, and the squares of each session's share. */
  readonly costUSD: number;
  readonly costSquaredUSD: number;
  /** Decisions alongside another bundle's, and how many were the same. */
  readonly compared: number;
  readonly agreed: number;
  /** Frame to decision: how many took at most as long as each bound, in ms; the last is for what took longer. */
  readonly latencies: readonly number[];
}

/** Bounds of the latency buckets, in ms: each a quarter above the one before. */
export const LATENCY_BOUNDS: readonly number[] = Array.from({ length: 48 }, (_, at) => Math.round(1.25 ** at * 100) / 100);

export const NOTHING_SEEN: Observation = {
  sessions: 0, failedSessions: 0, intents: 0, unknown: 0, decisions: { auto: 0, review: 0, deny: 0 }, reviews: { approved: 0, rejected: 0 },
  actions: { done: 0, failed: 0, rolledBack: 0 }, errors: 0, criticalIncidents: 0, budgetOverruns: 0, cacheHits: 0, costUSD: 0, costSquaredUSD: 0,
  compared: 0, agreed: 0, latencies: Array.from({ length: LATENCY_BOUNDS.length + 1 }, () => 0),
};

/** One event more. The latency of a decision is added with `observeLatency`: an event does not say when its frame came. */
export function observe(seen: Observation, event: AnyEvent): Observation {
  switch (event.type) {
    case 'intent.update': return event.data.provisional ? seen : { ...seen, intents: seen.intents + 1, unknown: seen.unknown + Number(event.data.intent === 'unknown'), cacheHits: seen.cacheHits + Number(event.data.tier === 'cache') };
    case 'policy.decision': {
      const { decision, reasons } = event.data;
      const overrun = reasons.some(({ rule }) => rule === 'builtin:budget' || rule === 'builtin:cost_ceiling');
      return { ...seen, decisions: { ...seen.decisions, [decision]: seen.decisions[decision] + 1 }, budgetOverruns: seen.budgetOverruns + Number(overrun) };
    }
    case 'review.decided': {
      const verdict = event.data.decision;
      return { ...seen, reviews: { approved: seen.reviews.approved + Number(verdict === 'approve'), rejected: seen.reviews.rejected + Number(verdict === 'reject') } };
    }
    case 'action.dispatched': {
      const failed = event.data.status === 'failed' || event.data.status === 'unknown';
      return { ...seen, actions: { ...seen.actions, done: seen.actions.done + Number(!failed), failed: seen.actions.failed + Number(failed) }, criticalIncidents: seen.criticalIncidents + Number(event.data.status === 'unknown') };
    }
    case 'action.rolled_back': return { ...seen, actions: { ...seen.actions, rolledBack: seen.actions.rolledBack + 1 } };
    case 'error': return event.data.severity === 'warning' ? seen : { ...seen, errors: seen.errors + 1 };
    case 'session.closed': {
      const { reason, totals } = event.data;
      const costUSD = ownCostUSD(totals);
      return { ...seen, sessions: seen.sessions + 1, failedSessions: seen.failedSessions + Number(reason === 'error' || totals.errors > 0), costUSD: seen.costUSD + costUSD, costSquaredUSD: seen.costSquaredUSD + costUSD ** 2 };
    }
    default: return seen;
  }
}

/** @param ms from a frame's acceptance to the decision */
export function observeLatency(seen: Observation, ms: number): Observation {
  const found = LATENCY_BOUNDS.findIndex((bound) => ms <= bound);
  const bucket = found < 0 ? LATENCY_BOUNDS.length : found;
  return { ...seen, latencies: seen.latencies.map((count, at) => count + Number(at === bucket)) };
}

/** A decision of a bundle that decides alongside, beside the one that counted. */
export function observeShadow(seen: Observation, agreed: boolean): Observation {
  return { ...seen, compared: seen.compared + 1, agreed: seen.agreed + Number(agreed) };
}

/** Both together: what several processes have seen of one variant. */
export function addObservations(one: Observation, other: Observation): Observation {
  return addTree(one, other) as unknown as Observation;
}

/** The bound in ms below which the share of latencies lies; null without any. */
export function latencyQuantile({ latencies }: Observation, share: number): number | null {
  const total = latencies.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let below = 0;
  for (const [at, count] of latencies.entries()) {
    below += count;
    if (below >= share * total) return LATENCY_BOUNDS[at] ?? Number.POSITIVE_INFINITY;
  }
  return Number.POSITIVE_INFINITY;
}

type Tree = number | readonly number[] | { readonly [key: string]: Tree };

function addTree(one: unknown, other: unknown): Tree {
  if (typeof one === 'number') return one + (other as number);
  if (Array.isArray(one)) return one.map((value, at) => (value as number) + (other as readonly number[])[at]!);
  return Object.fromEntries(Object.entries(one as Record<string, unknown>).map(([key, value]) => [key, addTree(value, (other as Record<string, unknown>)[key])]));
}
