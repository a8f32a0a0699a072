import type { IntentData, Slots, SummarizeData } from '../../schemas/generated/types.ts';
import { compiledOnce } from '../runtime/bundle/bundle.ts';
import type { Models } from '../runtime/models/models.ts';
import { addUSD } from '../runtime/models/paid-call.ts';
import type { StageContext, StageDefinition, StageResult } from '../runtime/stage.ts';
import { estimateTokens } from '../runtime/tokens.ts';
import { type CondenseDeps, condenseSummary, overflows } from './condense-summary.ts';
import { wallClock } from '../runtime/slots/wall-clock.ts';
import { timeOf } from './errors.ts';
import { rollSlots, tenantSlots } from './roll-slots.ts';
import { EMPTY_SUMMARY, rollSummary, type Summary, summaryText } from './roll-summary.ts';

/** At most SUMMARY_LIMIT tokens of sentences and MAX_SLOTS values. */
export interface SummarizeState {
  readonly summary: Summary;
  readonly slots: Slots;
  /** Of summaries written by a model. */
  readonly costUSD?: number;
  /** Sentences heard from which on a model may be asked again: it has just failed. */
  readonly askFrom?: number;
}

export interface SummarizeDeps {
  /** Asked for summaries where a bundle, or the process, names a model for them. */
  readonly models?: Models | undefined;
  readonly onTrouble?: CondenseDeps['onTrouble'];
}

/** So that a model that gives unusable answers is not paid for each chunk. */
const SENTENCES_WITHOUT_MODEL = 20;

/** Keeps a session's rolling summary and the slots heard, and hands both on with every chunk. Without a model it needs nothing from outside. */
export function createSummarizeStage({ models, onTrouble }: SummarizeDeps = {}): StageDefinition<SummarizeData, SummarizeState> {
  const deps: CondenseDeps | undefined = models && { models, ...(onTrouble ? { onTrouble } : {}) };
  return {
    name: 'summarize',
    ...(deps ? { reachesOutside: true } : {}),
    initialState: () => ({ summary: EMPTY_SUMMARY, slots: {} }),
    totals: ({ costUSD = 0 }) => (costUSD > 0 ? { costUSD } : {}),
    handle(data, state, context) {
      if (data.provisional) return passOn(data, state, context);
      const wants = deps !== undefined && state.summary.heard >= (state.askFrom ?? 0) && overflows(state.summary, data.text);
      return wants ? condensed(data, state, context, deps) : roll(data, state, context);
    },
  };
}

async function condensed(data: SummarizeData, state: SummarizeState, context: StageContext, deps: CondenseDeps): Promise<StageResult<SummarizeState>> {
  const { summary, costUSD } = await condenseSummary(state.summary, deps, context);
  return roll(data, {
    ...state, ...(summary ? { summary } : { askFrom: state.summary.heard + SENTENCES_WITHOUT_MODEL }),
    ...(costUSD > 0 ? { costUSD: addUSD(state.costUSD ?? 0, costUSD) } : {}),
  }, context);
}

/** Of a sentence that is still being said nothing is kept. */
function passOn(data: SummarizeData, state: SummarizeState, context: StageContext): StageResult<SummarizeState> {
  const slots = rollSlots(state.slots, data.text, compiledOnce(context.bundle, tenantSlots), wallClock(timeOf(data.ts), context.session.scope.timeZone));
  const output: IntentData = { chunkId: data.chunkId, text: data.text, summary: '', slots, ts: data.ts, safetyFlags: data.safetyFlags, provisional: true };
  return { state, outputs: [{ to: 'intent', data: output }] };
}

function roll(data: SummarizeData, state: SummarizeState, context: StageContext): StageResult<SummarizeState> {
  const now = wallClock(timeOf(data.ts), context.session.scope.timeZone);
  const summary = rollSummary(state.summary, data.text);
  const slots = rollSlots(state.slots, data.text, compiledOnce(context.bundle, tenantSlots), now);
  const text = summaryText(summary);
  const output: IntentData = { chunkId: data.chunkId, text: data.text, summary: text, slots, ts: data.ts, safetyFlags: data.safetyFlags, boundary: data.boundary };
  return {
    state: { ...state, summary, slots },
    events: [{ type: 'summary.update', data: { chunkId: data.chunkId, summary: text, tokens: estimateTokens(text), slots } }],
    outputs: [{ to: 'intent', data: output }],
  };
}
