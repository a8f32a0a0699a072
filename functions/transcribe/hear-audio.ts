/** Sound, frame by frame: what belongs to an utterance is kept sealed, what ends one is transcribed. */
import type { TranscribeAudioData } from '../../schemas/generated/types.ts';
import { addUSD } from '../runtime/models/paid-call.ts';
import { sealedFor, type Sealer } from '../runtime/seal.ts';
import type { StageContext } from '../runtime/stage.ts';
import { deleteParts, sealedBytes, writeParts } from './audio-parts.ts';
import { SILENT } from './find-endpoints.ts';
import { bytesPerSecond, continues, FIRST_PARTIAL_SEC, type GatheredAudio, isFull, planFrame } from './gather-audio.ts';
import { isPcm, type PcmEncoding } from './pcm.ts';
import { transcribeAudio, transcribePartly } from './transcribe-audio.ts';
import type { TranscribeWork } from './transcribe-work.ts';
import type { Transcriber } from './transcriber.ts';

export interface AudioTools {
  readonly transcriber: Transcriber;
  readonly sealer: Sealer;
  readonly context: StageContext;
  readonly partials: boolean;
  onTrouble?(facts: { readonly code: string; readonly context: object }): void;
}

export const NO_SOUND = new Uint8Array(0);
/** More samples than this at the end of the scale, and words are lost. */
const CLIPPED_SHARE = 0.05;

/** @throws {TranscriberTimeoutError} while another attempt may help */
export async function hearAudio(work: TranscribeWork, frame: TranscribeAudioData, tools: AudioTools): Promise<void> {
  const { audio } = work.state;
  if (audio && !continues(audio, frame)) {
    if (audio.speech) await transcribeGathered(work, NO_SOUND, tools);
    else forget(work);
    work.set({ endpoint: SILENT });
  }
  if (isPcm(frame.encoding)) await hearPcm(work, { ...frame, encoding: frame.encoding }, tools);
  else await hearCompressed(work, frame, tools);
}

/** Where utterances end is heard, or told by the client. */
async function hearPcm(work: TranscribeWork, frame: TranscribeAudioData & { readonly encoding: PcmEncoding }, tools: AudioTools): Promise<void> {
  const { session } = work.context;
  const sound = tools.sealer.openBytes(frame.sealed, sealedFor(session));
  const { endpoint, steps } = planFrame(work.state.endpoint ?? SILENT, { encoding: frame.encoding, sampleRateHz: frame.sampleRateHz, audio: sound, final: frame.final });
  work.set({ endpoint });
  for (const step of steps) {
    if (step.do === 'forget') { forget(work); continue; }
    const bytes = sound.subarray(step.from, step.to);
    const gathered = withFrame(work, frame, bytes.length, step.do === 'finish' || step.speech);
    if (step.do === 'finish') {
      await transcribe(work, gathered, bytes, tools);
      tellClipping(work, step.clipped);
    } else if (step.speech && isFull(gathered)) await transcribe(work, gathered, bytes, tools);
    else {
      keep(work, gathered, bytes.length === sound.length ? frame.sealed : tools.sealer.sealBytes(bytes, sealedFor(session)));
      if (step.speech) await tellPartly(work, gathered, bytes, tools);
    }
  }
}

/** The client alone says where an utterance ends. */
async function hearCompressed(work: TranscribeWork, frame: TranscribeAudioData, tools: AudioTools): Promise<void> {
  const gathered = withFrame(work, frame, sealedBytes(frame.sealed), true);
  if (frame.final || isFull(gathered)) await transcribe(work, gathered, tools.sealer.openBytes(frame.sealed, sealedFor(work.context.session)), tools);
  else keep(work, gathered, frame.sealed);
}

/** What has been gathered is all that there will be of its utterance. */
export async function transcribeGathered(work: TranscribeWork, rest: Uint8Array, tools: AudioTools): Promise<void> {
  const { audio } = work.state;
  if (audio?.speech) await transcribe(work, audio, rest, tools);
  else forget(work);
}

/** One utterance, whose last sound (`rest`) need not be stored. */
async function transcribe(work: TranscribeWork, gathered: GatheredAudio, rest: Uint8Array, tools: AudioTools): Promise<void> {
  const { context } = tools;
  const said = await transcribeAudio(gathered, rest, work.state.pii, { ...tools, callId: work.newCallId() });
  work.writes.push(...deleteParts(context.session, gathered.firstPart, gathered.endPart));
  work.set({ audio: null });
  pay(work, said.costUSD);
  if (said.outcome === 'failed') return work.tellError(said.code, said.message);
  work.set({ pii: said.pii });
  work.writes.push(...said.writes);
  work.take({ id: gathered.utteranceId, text: '', frameIds: [] }, {
    frameId: gathered.frameIds.at(-1) as string, frameIds: gathered.frameIds, text: said.text, final: true, ts: gathered.ts,
    safetyFlags: said.safetyFlags, confidence: said.confidence, source: 'asr',
  });
}

/** Tells what has been heard so far, now and then. The chunker hears of it when it is final. */
async function tellPartly(work: TranscribeWork, gathered: GatheredAudio, rest: Uint8Array, tools: AudioTools): Promise<void> {
  const seconds = gathered.bytes / (bytesPerSecond(gathered.encoding, gathered.sampleRateHz) ?? Infinity);
  if (!tools.partials || seconds < gathered.partialAtSec) return;
  work.set({ audio: { ...(work.state.audio as GatheredAudio), partialAtSec: gathered.partialAtSec * 2 } });
  const said = await transcribePartly(gathered, rest, work.state.pii, { ...tools, callId: work.newCallId() });
  pay(work, said.costUSD);
  if (said.text.trim() === '') return;
  work.events.push({ type: 'transcript.partial', data: { utteranceId: gathered.utteranceId, text: said.text, confidence: said.confidence, source: 'asr', frameIds: [...gathered.frameIds] } });
}

function withFrame(work: TranscribeWork, frame: TranscribeAudioData, bytes: number, speech: boolean): GatheredAudio {
  const before: GatheredAudio = work.state.audio ?? {
    utteranceId: work.newId(), encoding: frame.encoding, sampleRateHz: frame.sampleRateHz, frameIds: [], bytes: 0, firstPart: work.state.parts, endPart: work.state.parts,
    ts: frame.ts, speech, partialAtSec: FIRST_PARTIAL_SEC,
  };
  return { ...before, frameIds: [...before.frameIds, frame.frameId], bytes: before.bytes + bytes, ts: frame.ts, speech: before.speech || speech };
}

function keep(work: TranscribeWork, gathered: GatheredAudio, sealed: string): void {
  const stored = writeParts(work.context.session, sealed, work.state.parts);
  work.writes.push(...stored);
  const parts = work.state.parts + stored.length;
  work.set({ parts, audio: { ...gathered, endPart: parts } });
}

function forget(work: TranscribeWork): void {
  const { audio } = work.state;
  if (!audio) return;
  work.writes.push(...deleteParts(work.context.session, audio.firstPart, audio.endPart));
  work.set({ audio: null });
}

function tellClipping(work: TranscribeWork, clipped: number): void {
  if (clipped < CLIPPED_SHARE || work.state.toldClipped) return;
  work.tellError('AUDIO_CLIPPED', `The sound is too loud: ${Math.round(clipped * 100)} % of it lies at the end of the scale, so words may be misheard. Lower the microphone's gain.`, 'warning');
  work.set({ toldClipped: true });
}

function pay(work: TranscribeWork, costUSD: number): void {
  if (costUSD > 0) work.set({ costUSD: addUSD(work.state.costUSD ?? 0, costUSD) });
}
