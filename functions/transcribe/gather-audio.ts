import type { AudioEncoding } from '../../schemas/generated/types.ts';
import { type EndpointState, endUtterance, findEndpoints, LEAST_SPEECH_MS, PREROLL_MS } from './find-endpoints.ts';
import { bytesPerSample, decodePcm, isPcm, type PcmEncoding } from './pcm.ts';

/** Sound of an utterance that has not ended. The sound itself rests sealed in documents of its own, so that a frame costs the same however long the utterance is. */
export interface GatheredAudio {
  readonly utteranceId: string;
  readonly encoding: AudioEncoding;
  readonly sampleRateHz: number;
  readonly frameIds: readonly string[];
  readonly bytes: number;
  /** Numbers of the documents that hold it: from, and up to but without. */
  readonly firstPart: number;
  readonly endPart: number;
  /** ISO time of the last frame. */
  readonly ts: string;
  /** False: nobody speaks yet, and it is only what stands before a first word. */
  readonly speech: boolean;
  /** Seconds of sound from which on what has been heard so far is told again. */
  readonly partialAtSec: number;
}

const MOST_SECONDS = 60;
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_FRAMES = 200;
/** The first partial transcript comes after this much sound, each further one after twice as much, so that an utterance is heard at most twice over. */
export const FIRST_PARTIAL_SEC = 2;

/** Bytes of one second; undefined for compressed sound, whose length only its bytes bound. */
export function bytesPerSecond(encoding: AudioEncoding, sampleRateHz: number): number | undefined {
  return isPcm(encoding) ? sampleRateHz * bytesPerSample(encoding) : undefined;
}

/** True when an utterance of this much sound has to be cut: providers take about a minute at once. */
export function isFull({ encoding, sampleRateHz, bytes, frameIds }: Pick<GatheredAudio, 'encoding' | 'sampleRateHz' | 'bytes' | 'frameIds'>): boolean {
  const rate = bytesPerSecond(encoding, sampleRateHz);
  return bytes >= MOST_BYTES || frameIds.length >= MOST_FRAMES || (rate !== undefined && bytes >= rate * MOST_SECONDS);
}

/** True when the frame can be put behind what has been gathered. */
export function continues(gathered: GatheredAudio, frame: { readonly encoding: AudioEncoding; readonly sampleRateHz: number }): boolean {
  return gathered.encoding === frame.encoding && gathered.sampleRateHz === frame.sampleRateHz;
}

/** What to do with the bytes of a frame, in order. */
export type FrameStep =
  /** What has been gathered was no speech. */
  | { readonly do: 'forget' }
  /** They go behind what has been gathered. */
  | { readonly do: 'keep'; readonly from: number; readonly to: number; readonly speech: boolean }
  /** An utterance ends with them. */
  | { readonly do: 'finish'; readonly from: number; readonly to: number; readonly clipped: number };

export interface PlannedFrame { readonly endpoint: EndpointState; readonly steps: readonly FrameStep[] }

/** The decision: which bytes of a frame of uncompressed sound belong to an utterance, and where utterances end. Silence is not kept. */
export function planFrame(before: EndpointState, frame: { readonly encoding: PcmEncoding; readonly sampleRateHz: number; readonly audio: Uint8Array; readonly final: boolean }): PlannedFrame {
  const { encoding, sampleRateHz, audio, final } = frame;
  const width = bytesPerSample(encoding);
  const length = audio.length - (audio.length % width);
  const { state, cuts } = findEndpoints(before, decodePcm(encoding, audio), sampleRateHz);
  const steps: FrameStep[] = [];
  let speaking = before.speaking;
  let from = 0;
  let { clipped, heard } = before;
  for (const { kind, sample } of cuts) {
    const at = sample * width;
    if (kind === 'start' && at > from) steps.push({ do: 'forget' });
    if (kind === 'drop') steps.push({ do: 'forget' });
    if (kind === 'end') steps.push({ do: 'finish', from, to: at, clipped: share(clipped, heard) });
    from = Math.max(from, at);
    speaking = kind === 'start';
    ({ clipped, heard } = state);
  }
  if (speaking && !final) steps.push({ do: 'keep', from, to: length, speech: true });
  else if (speaking) steps.push(state.speechMs >= LEAST_SPEECH_MS ? { do: 'finish', from, to: length, clipped: share(state.clipped, state.heard) } : { do: 'forget' });
  else {
    steps.push({ do: 'forget' });
    const start = Math.max(from, length - Math.round((sampleRateHz * PREROLL_MS) / 1000) * width);
    if (!final && length > start) steps.push({ do: 'keep', from: start, to: length, speech: false });
  }
  return { endpoint: final ? endUtterance(state) : state, steps };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
