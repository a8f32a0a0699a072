/** The transcribe stage: text passes through as utterances; sound is gathered until its utterance ends and transcribed once. */
import type { SafetyFlag, TranscribeAudioData, TranscribeData } from '../../schemas/generated/types.ts';
import { initialSealedPiiState, type SealedPiiState } from '../runtime/pii/sealed-masker.ts';
import { sealedFor, type Sealer } from '../runtime/seal.ts';
import type { EventDraft, OutputDraft, StageContext, StageDefinition, StageResult } from '../runtime/stage.ts';
import type { Write } from '../runtime/store/store.ts';
import { deleteParts, sealedBytes, writeParts } from './audio-parts.ts';
import { continues, type GatheredAudio, isFull } from './gather-audio.ts';
import type { Utterance } from './gather-utterance.ts';
import { takeText } from './take-text.ts';
import { transcribeAudio } from './transcribe-audio.ts';
import type { Transcriber } from './transcriber.ts';

export interface TranscribeState {
  /** Text that is being said: masked already. */
  readonly utterance: Utterance | null;
  readonly audio: GatheredAudio | null;
  /** Audio documents written so far: their running number. */
  readonly parts: number;
  readonly pii: SealedPiiState;
  readonly utterances: number;
  readonly errors: number;
  /** The client knows that sound leads nowhere here. */
  readonly toldNotConfigured: boolean;
}

export interface TranscribeDeps {
  readonly sealer: Sealer;
  /** Without one, audio frames are answered with an error. */
  readonly transcriber?: Transcriber | undefined;
}

const DEFAULT_UTTERANCE_TOKENS = 1000;
/** What one message can hold, whatever a bundle says. */
const MOST_UTTERANCE_TOKENS = 8000;
const NO_SOUND = new Uint8Array(0);

export function createTranscribeStage({ sealer, transcriber }: TranscribeDeps): StageDefinition<TranscribeData, TranscribeState> {
  return {
    name: 'transcribe',
    next: 'chunk',
    reachesOutside: transcriber !== undefined,
    initialState: () => ({ utterance: null, audio: null, parts: 0, pii: initialSealedPiiState, utterances: 0, errors: 0, toldNotConfigured: false }),
    totals: ({ utterances, errors }) => ({ utterances, errors }),

    async handle(data, state, context) {
      const work = startWork(state, context, sealer, transcriber);
      if (data.type === 'text') work.text(data.frameId, data.text, data.final, data.ts, data.safetyFlags);
      else if (transcriber) await work.audio(data);
      else work.refuseAudio();
      return work.result();
    },

    async end(state, context) {
      const work = startWork(state, context, sealer, transcriber);
      const last = state.utterance?.frameIds.at(-1);
      if (last !== undefined) work.text(last, '', true, context.message.acceptedAt, []);
      if (state.audio && transcriber) await work.transcribe(state.audio, NO_SOUND);
      return work.result();
    },
  };
}

/** Collects what one message leads to. */
function startWork(initial: TranscribeState, context: StageContext, sealer: Sealer, transcriber: Transcriber | undefined) {
  const { session } = context;
  const maxTokens = Math.min(context.bundle.limits.quotas?.maxUtteranceTokens ?? DEFAULT_UTTERANCE_TOKENS, MOST_UTTERANCE_TOKENS);
  const events: EventDraft[] = [];
  const outputs: OutputDraft[] = [];
  const writes: Write[] = [];
  let state = initial;
  let ids = 0;
  const newId = (): string => context.deriveId('utterance', ids++);

  const take = (open: Utterance | null, piece: Parameters<typeof takeText>[1]): Utterance | null => {
    const taken = takeText(open, piece, maxTokens, newId);
    events.push(...taken.events);
    outputs.push(...taken.outputs);
    state = { ...state, utterances: state.utterances + taken.ended };
    return taken.open;
  };
  const tellError = (code: string, message: string): void => {
    events.push({ type: 'error', data: { code, message, severity: 'error', retryable: false, stage: 'transcribe' } });
    state = { ...state, errors: state.errors + 1 };
  };

  /** One utterance of sound, whose last frame's sound (`rest`) need not be stored. */
  const transcribe = async (gathered: GatheredAudio, rest: Uint8Array): Promise<void> => {
    writes.push(...deleteParts(session, gathered.firstPart, gathered.endPart));
    state = { ...state, audio: null };
    const said = await transcribeAudio(gathered, rest, state.pii, transcriber as Transcriber, sealer, context);
    if (said.outcome === 'failed') return tellError(said.code, said.message);
    state = { ...state, pii: said.pii };
    writes.push(...said.writes);
    take({ id: gathered.utteranceId, text: '', frameIds: [] }, {
      frameId: gathered.frameIds.at(-1) as string, frameIds: gathered.frameIds, text: said.text, final: true, ts: gathered.ts,
      safetyFlags: said.safetyFlags, confidence: said.confidence, source: 'asr',
    });
  };

  return {
    transcribe,
    text(frameId: string, text: string, final: boolean, ts: string, safetyFlags: readonly SafetyFlag[]): void {
      const open = take(state.utterance, { frameId, text, final, ts, safetyFlags, confidence: 1, source: 'text' });
      state = { ...state, utterance: open };
    },

    async audio(frame: TranscribeAudioData): Promise<void> {
      if (state.audio && !continues(state.audio, frame)) await transcribe(state.audio, NO_SOUND);
      const before: GatheredAudio = state.audio ?? {
        utteranceId: newId(), encoding: frame.encoding, sampleRateHz: frame.sampleRateHz, frameIds: [], bytes: 0, firstPart: state.parts, endPart: state.parts, ts: frame.ts,
      };
      const gathered: GatheredAudio = { ...before, frameIds: [...before.frameIds, frame.frameId], bytes: before.bytes + sealedBytes(frame.sealed), ts: frame.ts };
      if (frame.final || isFull(gathered)) return transcribe(gathered, sealer.openBytes(frame.sealed, sealedFor(session)));
      const stored = writeParts(session, frame.sealed, state.parts);
      writes.push(...stored);
      const parts = state.parts + stored.length;
      state = { ...state, parts, audio: { ...gathered, endPart: parts } };
    },

    refuseAudio(): void {
      if (state.toldNotConfigured) {
        state = { ...state, errors: state.errors + 1 };
        return;
      }
      tellError('TRANSCRIBER_NOT_CONFIGURED', 'Sound cannot be transcribed: no transcriber is configured, so audio frames of this session are dropped. Configure one (see docs: a local command or a speech service), or send text frames.');
      state = { ...state, toldNotConfigured: true };
    },

    result: (): StageResult<TranscribeState> => ({ state, events, outputs, writes }),
  };
}

