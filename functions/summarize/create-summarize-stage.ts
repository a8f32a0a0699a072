import type { IntentData, Slots, SummarizeData } from '../../schemas/generated/types.ts';
import { compiledOnce } from '../runtime/bundle/bundle.ts';
import type { StageDefinition } from '../runtime/stage.ts';
import { estimateTokens } from '../runtime/tokens.ts';
import { timeOf } from './errors.ts';
import { rollSlots, tenantSlots } from './roll-slots.ts';
import { EMPTY_SUMMARY, rollSummary, type Summary, summaryText } from './roll-summary.ts';

/** At most SUMMARY_LIMIT tokens of sentences and MAX_SLOTS values. */
export interface SummarizeState {
  readonly summary: Summary;
  readonly slots: Slots;
}

/** Keeps a session's rolling summary and the slots heard, and hands both on with every chunk. It needs nothing from outside. */
export function createSummarizeStage(): StageDefinition<SummarizeData, SummarizeState> {
  return {
    name: 'summarize',
    next: 'intent',
    initialState: () => ({ summary: EMPTY_SUMMARY, slots: {} }),
    handle(data, state, context) {
      const now = timeOf(data.ts);
      const summary = rollSummary(state.summary, data.text);
      const slots = rollSlots(state.slots, data.text, compiledOnce(context.bundle, tenantSlots), now);
      const text = summaryText(summary);
      const output: IntentData = { chunkId: data.chunkId, text: data.text, summary: text, slots, ts: data.ts, safetyFlags: data.safetyFlags, boundary: data.boundary };
      return {
        state: { summary, slots },
        events: [{ type: 'summary.update', data: { chunkId: data.chunkId, summary: text, tokens: estimateTokens(text), slots } }],
        outputs: [{ to: 'intent', data: output }],
      };
    },
  };
}
