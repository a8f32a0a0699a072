/** A session's totals are the sum of what each stage counts in its own state, so no counter is shared. */
import type { SessionTotals } from '../../schemas/generated/types.ts';

export function zeroTotals(): SessionTotals {
  return {
    frames: 0, duplicates: 0, utterances: 0, chunks: 0, intents: 0,
    decisions: { auto: 0, review: 0, deny: 0 },
    actions: { dispatched: 0, dry_run: 0, failed: 0, unknown: 0 },
    errors: 0, costUSD: 0, durationMs: 0,
  };
}

/** Adds a stage's share; costs are rounded to a millionth of a dollar so that sums stay exact. */
export function addTotals(sum: SessionTotals, share: Partial<SessionTotals>): SessionTotals {
  const plus = <K extends 'frames' | 'duplicates' | 'utterances' | 'chunks' | 'intents' | 'errors' | 'durationMs'>(key: K) => sum[key] + (share[key] ?? 0);
  return {
    frames: plus('frames'), duplicates: plus('duplicates'), utterances: plus('utterances'), chunks: plus('chunks'), intents: plus('intents'),
    decisions: {
      auto: sum.decisions.auto + (share.decisions?.auto ?? 0),
      review: sum.decisions.review + (share.decisions?.review ?? 0),
      deny: sum.decisions.deny + (share.decisions?.deny ?? 0),
    },
    actions: {
      dispatched: sum.actions.dispatched + (share.actions?.dispatched ?? 0),
      dry_run: sum.actions.dry_run + (share.actions?.dry_run ?? 0),
      failed: sum.actions.failed + (share.actions?.failed ?? 0),
      unknown: sum.actions.unknown + (share.actions?.unknown ?? 0),
    },
    errors: plus('errors'),
    costUSD: plusUSD(sum.costUSD, share.costUSD),
    ...(sum.actionsUSD || share.actionsUSD ? { actionsUSD: plusUSD(sum.actionsUSD, share.actionsUSD) } : {}),
    durationMs: plus('durationMs'),
  };
}

/** What the platform itself spent on the session, on models and recognition, in US dollars. */
export function ownCostUSD({ costUSD, actionsUSD }: Pick<SessionTotals, 'costUSD' | 'actionsUSD'>): number {
  return plusUSD(costUSD, -(actionsUSD ?? 0));
}

function plusUSD(one = 0, other = 0): number {
  return Math.round((one + other) * 1e6) / 1e6;
}
