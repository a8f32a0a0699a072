/** Sound as frames of the API: 16-bit samples in pieces of half a second. */
import type { AudioFrame } from '../../schemas/generated/types.ts';

/** What recognisers expect of speech. */
export const SAMPLE_RATE_HZ = 16_000;
/** A piece of sound is best half a second to a second long. */
export const FRAME_SAMPLES = SAMPLE_RATE_HZ / 2;

/** `samples` are −1 … 1. */
export function audioFrame(samples: Float32Array, frameId: string, final: boolean): AudioFrame {
  const bytes = new DataView(new ArrayBuffer(samples.length * 2));
  samples.forEach((sample, index) => bytes.setInt16(index * 2, Math.round(Math.min(1, Math.max(-1, sample)) * 32_767), true));
  return { frameId, type: 'audio', encoding: 'LINEAR16', sampleRateHz: SAMPLE_RATE_HZ, data: base64(new Uint8Array(bytes.buffer)), final };
}

/** All of a recording; the last frame ends the utterance. */
export function audioFrames(samples: Float32Array, prefix: string): AudioFrame[] {
  const count = Math.max(1, Math.ceil(samples.length / FRAME_SAMPLES));
  return Array.from({ length: count }, (_, index) => audioFrame(samples.subarray(index * FRAME_SAMPLES, (index + 1) * FRAME_SAMPLES), `${prefix}-${index}`, index === count - 1));
}

/** The samples of a WAV file of one channel with 16 bits, as the console's own files are. @throws {Error} on another kind */
export function samplesOfWav(file: ArrayBuffer): Float32Array {
  const view = new DataView(file);
  const tag = (at: number): string => String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
  if (file.byteLength < 44 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') throw new Error('this is no WAV file');
  for (let at = 12; at + 8 <= file.byteLength; at += 8 + view.getUint32(at + 4, true) + (view.getUint32(at + 4, true) % 2)) {
    if (tag(at) === 'fmt ' && (view.getUint16(at + 10, true) !== 1 || view.getUint32(at + 12, true) !== SAMPLE_RATE_HZ || view.getUint16(at + 22, true) !== 16)) throw new Error('one channel with 16 bits at 16 kHz is expected');
    if (tag(at) !== 'data') continue;
    const bytes = Math.min(view.getUint32(at + 4, true), file.byteLength - at - 8);
    return Float32Array.from({ length: Math.floor(bytes / 2) }, (_, index) => view.getInt16(at + 8 + index * 2, true) / 32_768);
  }
  throw new Error('this WAV file holds no sound');
}

const BYTES_AT_ONCE = 0x80_00;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE));
  return btoa(text);
}
