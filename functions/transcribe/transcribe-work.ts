/** Collects what one message leads to. */
import type { EventDraft, OutputDraft, StageContext, StageResult } from '../runtime/stage.ts';
import type { Write } from '../runtime/store/store.ts';
import type { TranscribeState } from './create-transcribe-stage.ts';
import type { Utterance } from './gather-utterance.ts';
import { type SpokenPiece, takeText } from './take-text.ts';

const DEFAULT_UTTERANCE_TOKENS = 1000;
/** What one message can hold, whatever a bundle says. */
const MOST_UTTERANCE_TOKENS = 8000;

export class TranscribeWork {
  readonly context: StageContext;
  readonly events: EventDraft[] = [];
  readonly outputs: OutputDraft[] = [];
  readonly writes: Write[] = [];
  state: TranscribeState;
  #ids = 0;
  #calls = 0;

  constructor(initial: TranscribeState, context: StageContext) {
    this.state = initial;
    this.context = context;
  }

  set(change: Partial<TranscribeState>): void {
    this.state = { ...this.state, ...change };
  }

  newId(): string {
    return this.context.deriveId('utterance', this.#ids++);
  }

  /** Of the next question to a provider. */
  newCallId(): string {
    return this.context.deriveId('asr', this.#calls++);
  }

  /** A piece of an utterance; returns what is open behind it. */
  take(open: Utterance | null, piece: SpokenPiece): Utterance | null {
    const maxTokens = Math.min(this.context.bundle.limits.quotas?.maxUtteranceTokens ?? DEFAULT_UTTERANCE_TOKENS, MOST_UTTERANCE_TOKENS);
    const taken = takeText(open, piece, maxTokens, () => this.newId());
    this.events.push(...taken.events);
    this.outputs.push(...taken.outputs);
    this.set({ utterances: this.state.utterances + taken.ended });
    return taken.open;
  }

  tellError(code: string, message: string, severity: 'error' | 'warning' = 'error'): void {
    this.events.push({ type: 'error', data: { code, message, severity, retryable: false, stage: 'transcribe' } });
    if (severity === 'error') this.set({ errors: this.state.errors + 1 });
  }

  result(): StageResult<TranscribeState> {
    return { state: this.state, events: this.events, outputs: this.outputs, writes: this.writes };
  }
}
