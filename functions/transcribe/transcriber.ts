/** The provider port of speech recognition: one whole utterance in, its text out. */
import type { AudioEncoding } from '../../schemas/generated/types.ts';

export interface TranscriptionRequest {
  readonly encoding: AudioEncoding;
  readonly sampleRateHz: number;
  readonly audio: Uint8Array;
  /** BCP 47. */
  readonly language: string;
  /** Aborts when the answer would come too late to be used. */
  readonly signal: AbortSignal;
}

export interface Transcription {
  /** Empty when nobody spoke. */
  readonly text: string;
  /** 0 … 1. */
  readonly confidence: number;
}

export interface Transcriber {
  /**
   * @throws {TranscriberTimeoutError} when no answer came in time: it may another time
   * @throws {TranscriberFailedError} when this sound can never be transcribed
   */
  transcribe(request: TranscriptionRequest): Promise<Transcription>;
}
