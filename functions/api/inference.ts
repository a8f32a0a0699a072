/** Collects from a session's events what became of one utterance, and knows when nothing more will come. Pure. */
import type {
  ActionDispatchedData, AnyEvent, ErrorData, EventType, ManifestResolvedData, PolicyDecision, RecognisedIntent, ReviewEventData, Slots,
} from '../../schemas/generated/types.ts';

/** The types that it looks at. */
export const INFERENCE_TYPES: readonly EventType[] = [
  'chunk.update', 'summary.update', 'intent.update', 'policy.decision', 'manifest.resolved', 'review.requested', 'action.dispatched', 'error', 'session.closed',
];

export class Inference {
  chunkId: string | undefined;
  summary = '';
  slots: Slots = {};
  readonly intents: RecognisedIntent[] = [];
  readonly decisions: PolicyDecision[] = [];
  readonly resolutions: ManifestResolvedData[] = [];
  readonly reviews: ReviewEventData[] = [];
  readonly actions: ActionDispatchedData[] = [];
  /** Failures of messages that the utterance caused. */
  readonly errors: ErrorData[] = [];
  #over = false;

  /** Takes the utterance's own events, in order, and `session.closed`. */
  add(event: AnyEvent): void {
    switch (event.type) {
      // An utterance may be cut into several chunks. They come in one commit, and later work goes through them in order.
      case 'chunk.update': if (event.data.boundary !== null) this.chunkId = event.data.chunkId; break;
      case 'summary.update':
        this.summary = event.data.summary;
        this.slots = event.data.slots;
        break;
      case 'intent.update': if (!event.data.provisional) this.intents.push(event.data); break;
      case 'policy.decision': this.decisions.push(event.data); break;
      case 'manifest.resolved': this.resolutions.push(event.data); break;
      case 'review.requested': this.reviews.push(event.data); break;
      case 'action.dispatched': this.actions.push(event.data); break;
      case 'error': this.errors.push(event.data); break;
      case 'session.closed': this.#over = true; break;
      default: break;
    }
  }

  /** Every intent has its outcome. To be asked between commits: the events of one belong together. */
  get complete(): boolean {
    if (this.#over) return true;
    if (this.intents.length === 0) return this.errors.length > 0;
    const last = this.intents.filter((intent) => intent.chunkId === this.chunkId);
    const missing = last.length === 0 ? 1 : Math.max(...last.map((intent) => intent.count)) - last.length;
    const unsettled = this.intents.filter((intent) => !this.#isSettled(intent.intentId)).length;
    // An error names no intent, but each one ended the work on one message.
    return missing + unsettled <= this.errors.length;
  }

  #isSettled(intentId: string): boolean {
    const isOf = (data: { readonly intentId: string }) => data.intentId === intentId;
    const decision = this.decisions.find(isOf)?.decision;
    if (decision === undefined) return false;
    if (decision === 'deny' || this.reviews.some(isOf)) return true;
    if (decision === 'review') return false;
    return this.actions.some(isOf) || this.resolutions.find(isOf)?.strategy === 'NOT_FOUND';
  }
}
