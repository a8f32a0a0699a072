/** How much of what a later turn comes back to is still in the local summary of a long conversation. */
import { dialogues } from '../../functions/summarize/fixtures/dialogues.ts';
import { EMPTY_SUMMARY, rollSummary, summaryText } from '../../functions/summarize/roll-summary.ts';
import { estimateTokens } from '../../functions/runtime/tokens.ts';
import type { Figure } from './measure.ts';

export function benchSummaries(): Figure[] {
  let facts = 0;
  let kept = 0;
  let most = 0;
  const all = dialogues(60, 200);
  for (const dialogue of all) {
    const text = summaryText(dialogue.turns.reduce(rollSummary, EMPTY_SUMMARY));
    most = Math.max(most, estimateTokens(text));
    facts += dialogue.facts.length;
    kept += dialogue.facts.filter(({ keep }) => keep.every((part) => text.includes(part))).length;
  }
  return [
    { name: `summaries of ${all.length} conversations of 200 turns: facts kept, %`, value: (100 * kept) / facts, unit: '', target: { atLeast: 95 } },
    { name: 'summaries: most tokens', value: most, unit: '', target: { atMost: 400 } },
  ];
}
