/** A comparison in a few lines, for a terminal. Pure. */
import type { ComparisonReport } from '../../schemas/generated/types.ts';
import { differences } from './compare-sessions.ts';

const SHOWN = 10;

export function formatComparison({ sessions, changed, totals: { from, to }, decisions, cases, failed }: ComparisonReport): string {
  const both = (name: string, before: string | number, after: string | number): string => `${name.padEnd(20)}  ${String(before).padStart(10)}  →  ${after}`;
  const moved = decisions.filter((one) => one.from !== one.to).map((one) => `${one.count} from ${one.from ?? 'no decision'} to ${one.to ?? 'no decision'}`);
  return [
    `${sessions} sessions, ${changed} of them different${failed.length > 0 ? `, ${failed.length} could not be run` : ''}`,
    both('automatic', from.decisions.auto, to.decisions.auto), both('for a person', from.decisions.review, to.decisions.review), both('refused', from.decisions.deny, to.decisions.deny),
    both('reviews', from.reviews, to.reviews), both('actions', from.actions, to.actions), both('cost of actions', usd(from.actionCostUSD), usd(to.actionCostUSD)), both('cost of recognition', usd(from.recognitionCostUSD), usd(to.recognitionCostUSD)),
    `decisions that change  ${moved.join(', ') || 'none'}`,
    ...cases.slice(0, SHOWN).map(({ id, severity, kinds, said, pairs }) => {
      const changes = pairs.filter((pair) => differences(pair).length > 0).map((pair) => `${pair.from?.intent ?? 'nothing'} ${pair.from?.decision ?? '–'} → ${pair.to?.intent ?? 'nothing'} ${pair.to?.decision ?? '–'}`).join('; ');
      return `${severity.padEnd(8)}  ${id}: ${JSON.stringify(said.slice(0, 80))} (${kinds.join(', ')}): ${changes}`;
    }),
    ...(cases.length > SHOWN ? [`… and ${changed - SHOWN} more`] : []),
  ].join('\n');
}

function usd(value: number): string {
  return `$${value.toFixed(2)}`;
}
