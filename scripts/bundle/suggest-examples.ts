/**
 * What people said, a model understood, and a person or the outcome confirmed: offered to the author as examples, from which
 * the local classifier learns to answer it next time. Pure; texts are masked, as they are everywhere.
 */
import type { AnyEvent } from '../../schemas/generated/types.ts';

export interface Suggestion { readonly intent: string; readonly text: string }

const MODEL_TIERS: readonly string[] = ['fast', 'strong'];

/** @param events of one session, in order */
export function suggestExamples(events: readonly AnyEvent[]): Suggestion[] {
  const asked = new Map<string, Suggestion>();
  const confirmed = new Set<string>();
  let said: string[] = [];
  let answered = false;
  for (const event of events) {
    if (event.type === 'transcript.final') {
      if (answered) said = [];
      answered = false;
      said.push(event.data.text);
    } else if (event.type === 'intent.update' && !event.data.provisional) {
      answered = true;
      const { intentId, intent, tier, count } = event.data;
      const [text] = said;
      // Of several utterances or several requests, nobody can say which words asked for what.
      if (text !== undefined && said.length === 1 && count === 1 && intent !== 'unknown' && MODEL_TIERS.includes(tier)) asked.set(intentId, { intent, text });
    } else if (event.type === 'review.decided' && event.data.decision === 'approve') {
      confirmed.add(event.data.intentId);
    } else if (event.type === 'action.dispatched' && event.data.status === 'dispatched') {
      confirmed.add(event.data.intentId);
    } else if (event.type === 'review.decided') {
      asked.delete(event.data.intentId);
    }
  }
  return [...asked].filter(([intentId]) => confirmed.has(intentId)).map(([, suggestion]) => suggestion);
}
