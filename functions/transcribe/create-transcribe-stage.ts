/** The transcribe stage: text passes through as utterances; sound is gathered until its utterance ends and transcribed once. */
import type { SafetyFlag, TranscribeData } from '../../schemas/generated/types.ts';
import { initialSealedPiiState, type SealedPiiState } from '../runtime/pii/sealed-masker.ts';
import type { Sealer } from '../runtime/seal.ts';
import type { StageContext, StageDefinition } from '../runtime/stage.ts';
import type { EndpointState } from './find-endpoints.ts';
import type { GatheredAudio } from './gather-audio.ts';
import type { Utterance } from './gather-utterance.ts';
import { type AudioTools, hearAudio, NO_SOUND, transcribeGathered } from './hear-audio.ts';
import { TranscribeWork } from './transcribe-work.ts';
import type { Transcriber } from './transcriber.ts';

export interface TranscribeState {
  /** Text that is being said: masked already. */
  readonly utterance: Utterance | null;
  readonly audio: GatheredAudio | null;
  /** What has been heard of the room. */
  readonly endpoint?: EndpointState;
  /** Audio documents written so far: their running number. */
  readonly parts: number;
  readonly pii: SealedPiiState;
  readonly utterances: number;
  readonly errors: number;
  readonly costUSD?: number;
  /** The client knows that sound leads nowhere here. */
  readonly toldNotConfigured: boolean;
  /** The client knows that its microphone is too loud. */
  readonly toldClipped?: boolean;
}

export interface TranscribeDeps {
  readonly sealer: Sealer;
  /** Without one, audio frames are answered with an error. */
  readonly transcriber?: Transcriber | undefined;
  /** Tells what has been heard of an utterance while it goes on, at up to the cost of a second transcription; yes unless told. */
  readonly partials?: boolean;
  /** Told of a transcriber that failed: never text that a person said. */
  readonly onTrouble?: AudioTools['onTrouble'];
}

export function createTranscribeStage({ sealer, transcriber, partials = true, onTrouble }: TranscribeDeps): StageDefinition<TranscribeData, TranscribeState> {
  const tools = (context: StageContext) => transcriber && { transcriber, sealer, context, partials, ...(onTrouble ? { onTrouble } : {}) };
  return {
    name: 'transcribe',
    reachesOutside: transcriber !== undefined,
    initialState: () => ({ utterance: null, audio: null, parts: 0, pii: initialSealedPiiState, utterances: 0, errors: 0, toldNotConfigured: false }),
    totals: ({ utterances, errors, costUSD = 0 }) => ({ utterances, errors, ...(costUSD > 0 ? { costUSD } : {}) }),

    async handle(data, state, context) {
      const work = new TranscribeWork(state, context);
      const audio = tools(context);
      if (data.type === 'text') takeTyped(work, data.frameId, data.text, data.final, data.ts, data.safetyFlags);
      else if (audio) await hearAudio(work, data, audio);
      else refuseAudio(work);
      return work.result();
    },

    async end(state, context) {
      const work = new TranscribeWork(state, context);
      const audio = tools(context);
      const last = state.utterance?.frameIds.at(-1);
      if (last !== undefined) takeTyped(work, last, '', true, context.message.acceptedAt, []);
      if (audio) await transcribeGathered(work, NO_SOUND, audio);
      return work.result();
    },
  };
}

function takeTyped(work: TranscribeWork, frameId: string, text: string, final: boolean, ts: string, safetyFlags: readonly SafetyFlag[]): void {
  const utterance = work.take(work.state.utterance, { frameId, text, final, ts, safetyFlags, confidence: 1, source: 'text' });
  work.set({ utterance });
}

function refuseAudio(work: TranscribeWork): void {
  if (work.state.toldNotConfigured) return work.set({ errors: work.state.errors + 1 });
  work.tellError('TRANSCRIBER_NOT_CONFIGURED', 'Sound cannot be transcribed: no transcriber is configured, so audio frames of this session are dropped. Configure one (see docs: a local command or a speech service), or send text frames.');
  work.set({ toldNotConfigured: true });
}
