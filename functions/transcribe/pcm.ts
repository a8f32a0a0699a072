/** Uncompressed sound as samples: one channel, 16 bit. Pure. */
import type { AudioEncoding } from '../../schemas/generated/types.ts';

/** Encodings whose loudness can be seen without decompression. */
export type PcmEncoding = Extract<AudioEncoding, 'LINEAR16' | 'MULAW'>;

export function isPcm(encoding: AudioEncoding): encoding is PcmEncoding {
  return encoding === 'LINEAR16' || encoding === 'MULAW';
}

export function bytesPerSample(encoding: PcmEncoding): 1 | 2 {
  return encoding === 'LINEAR16' ? 2 : 1;
}

/** A last odd byte is left out: half a sample is none. */
export function decodePcm(encoding: PcmEncoding, audio: Uint8Array): Int16Array {
  if (encoding === 'MULAW') return Int16Array.from(audio, (byte) => MULAW_SAMPLES[byte] as number);
  const view = new DataView(audio.buffer, audio.byteOffset, audio.byteLength);
  const samples = new Int16Array(Math.floor(audio.length / 2));
  for (let index = 0; index < samples.length; index++) samples[index] = view.getInt16(index * 2, true);
  return samples;
}

export function encodeLinear16(samples: Int16Array): Uint8Array {
  const bytes = new Uint8Array(samples.length * 2);
  const view = new DataView(bytes.buffer);
  samples.forEach((sample, index) => view.setInt16(index * 2, sample, true));
  return bytes;
}

/** At another rate, by linear interpolation; to a lower one each sample is the mean of those that it stands for. */
export function resample(samples: Int16Array, from: number, to: number): Int16Array {
  if (from === to) return samples;
  const step = from / to;
  const result = new Int16Array(Math.floor(samples.length / step));
  for (let index = 0; index < result.length; index++) {
    const at = index * step;
    if (step > 1) {
      let sum = 0;
      const end = Math.min(samples.length, Math.ceil(at + step));
      for (let source = Math.floor(at); source < end; source++) sum += samples[source] as number;
      result[index] = Math.round(sum / (end - Math.floor(at)));
    } else {
      const left = samples[Math.floor(at)] as number;
      const right = samples[Math.min(samples.length - 1, Math.floor(at) + 1)] as number;
      result[index] = Math.round(left + (right - left) * (at - Math.floor(at)));
    }
  }
  return result;
}

/** ITU-T G.711 µ-law: sign, three bits of exponent, four of mantissa, all inverted. */
const MULAW_SAMPLES = Int16Array.from({ length: 256 }, (_, byte) => {
  const bits = ~byte & 0xff;
  const magnitude = ((((bits & 0x0f) << 3) + 0x84) << ((bits >> 4) & 7)) - 0x84;
  return bits & 0x80 ? -magnitude : magnitude;
});
