/** The provider port of speech recognition: one whole utterance in, its text out. */
import type { AudioEncoding } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';

export interface TranscriptionRequest {
  readonly encoding: AudioEncoding;
  readonly sampleRateHz: number;
  readonly audio: Uint8Array;
  /** BCP 47. */
  readonly language: string;
  /** Of the session's tenant, whose choice of models it holds. */
  readonly bundle?: Pick<Bundle, 'limits'>;
  /** Aborts when the answer would come too late to be used. */
  readonly signal: AbortSignal;
}

export interface Transcription {
  /** Empty when nobody spoke. */
  readonly text: string;
  /** 0 … 1. */
  readonly confidence: number;
  /** US dollars; nothing unless told. */
  readonly costUSD?: number;
}

export interface Transcriber {
  /**
   * @throws {TranscriberTimeoutError} when no answer came in time: it may another time
   * @throws {TranscriberFailedError} when this sound can never be transcribed
   */
  transcribe(request: TranscriptionRequest): Promise<Transcription>;
  /** The most that an answer can cost, in US dollars: set aside before it is asked for. Left out by what costs nothing. */
  mostCostUSD?(request: Omit<TranscriptionRequest, 'signal'>): number;
}
