import type { AudioEncoding } from '../../schemas/generated/types.ts';

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
}

const MOST_SECONDS = 60;
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_FRAMES = 200;

/** Bytes of one second; undefined for compressed sound, whose length only its bytes bound. */
function bytesPerSecond(encoding: AudioEncoding, sampleRateHz: number): number | undefined {
  if (encoding === 'LINEAR16') return sampleRateHz * 2;
  return encoding === 'MULAW' ? sampleRateHz : undefined;
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
