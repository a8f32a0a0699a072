/** What reviewers thought of requests that models understood: evidence of what the models' words are worth. Pure. */
import { type Verdict, wordOf } from '../../functions/intent/models/fit-certainty.ts';
import type { AnyEvent, ModelCertainty } from '../../schemas/generated/types.ts';

export interface ModelVerdict extends Verdict { readonly model: string }

const MODEL_TIERS: readonly string[] = ['fast', 'strong'];

/**
 * An approval says that the request was understood, a rejection that it was not. That is hard on the model, as a reviewer may
 * also mind what was understood rightly; it errs towards asking a person.
 * @param events of one session, in order
 * @param worth in force when it was said, by model; the prior where a bundle says nothing
 */
export function reviewVerdicts(events: readonly AnyEvent[], worth: Readonly<Record<string, ModelCertainty>> = {}): ModelVerdict[] {
  const understood = new Map<string, { readonly model: string; readonly confidence: number; readonly speaker: string }>();
  return events.flatMap((event): ModelVerdict[] => {
    if (event.type === 'intent.update' && !event.data.provisional) {
      const { intentId, intent, tier, model, confidence } = event.data;
      if (model !== null && intent !== 'unknown' && MODEL_TIERS.includes(tier)) understood.set(intentId, { model, confidence, speaker: event.actor });
    } else if (event.type === 'review.decided') {
      const { intentId, decision, by } = event.data;
      const one = understood.get(intentId);
      // Speakers who take back what they said, and reviews that nobody looked at, say nothing of the model.
      if (!one || by === one.speaker || (decision !== 'approve' && decision !== 'reject')) return [];
      const certainty = wordOf(one.confidence, worth[one.model]);
      return certainty === undefined ? [] : [{ model: one.model, certainty, right: decision === 'approve' }];
    }
    return [];
  });
}
