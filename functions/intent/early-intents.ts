/** What a sentence that is still being said seems to ask for: told at once, taken back as easily, and never acted on. */
import type { IntentData, RecognisedIntent } from '../../schemas/generated/types.ts';
import { missingSlots } from '../runtime/slots/extract-slots.ts';
import type { StageContext, StageResult } from '../runtime/stage.ts';
import type { CompiledIntents } from './compile-intents.ts';
import { traitsOf } from './complete-slots.ts';
import type { Recognised } from './recognise-intents.ts';
import { UNKNOWN } from './tiers/tier.ts';

export interface EarlyState {
  readonly chunkId: string;
  /** What was told last, so that the same is not told twice. */
  readonly told: string;
}

/** Events only: without an output, no decision and no action can come of it. */
export function early<State extends { readonly early?: EarlyState }>(data: IntentData, state: State, context: Pick<StageContext, 'deriveId'>, intents: CompiledIntents, results: readonly Recognised[], latencyMs: number): StageResult<State> {
  const told = JSON.stringify(results.map(({ intent, slots }) => [intent, ...Object.entries(slots).map(([name, { value }]) => [name, value])]));
  const before = state.early?.chunkId === data.chunkId ? state.early.told : '';
  if (told === before || (before === '' && results.every(({ intent }) => intent === UNKNOWN))) return { state };
  const recognised = results.map((result, index): RecognisedIntent => {
    const intent = intents.byName.get(result.intent);
    return {
      intentId: context.deriveId('early', index), chunkId: data.chunkId, intent: result.intent, domain: intent?.spec.domain ?? '', confidence: result.confidence, slots: result.slots,
      candidate_manifest_traits: intent ? traitsOf(intent.spec.traits, intent.slots, result.slots) : [], safety_flags: [...new Set([...data.safetyFlags, ...result.flags])],
      tier: result.tier, model: result.model, costUSD: 0, latencyMs, alternatives: [...result.alternatives], missingSlots: intent ? missingSlots(intent.slots, result.slots) : [], index, count: results.length, provisional: true,
    };
  });
  return { state: { ...state, early: { chunkId: data.chunkId, told } }, events: recognised.map((intent) => ({ type: 'intent.update' as const, data: intent })) };
}
