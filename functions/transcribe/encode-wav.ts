import type { AudioEncoding } from '../../schemas/generated/types.ts';

/** WAVE format codes of what is uncompressed enough to stand in a WAV file. */
const FORMATS: { readonly [encoding in AudioEncoding]?: { readonly code: number; readonly bytesPerSample: number } } = {
  LINEAR16: { code: 1, bytesPerSample: 2 },
  MULAW: { code: 7, bytesPerSample: 1 },
};

/** File name endings by encoding, as players and recognisers expect them. */
export const AUDIO_FILE_ENDINGS: { readonly [encoding in AudioEncoding]: string } = {
  LINEAR16: 'wav', MULAW: 'wav', OGG_OPUS: 'ogg', WEBM_OPUS: 'webm', FLAC: 'flac',
};

/** One channel of sound as a file: with a WAV header where it has none, as it is where it brings its own container. */
export function encodeAudioFile(encoding: AudioEncoding, sampleRateHz: number, audio: Uint8Array): Uint8Array {
  const format = FORMATS[encoding];
  if (!format) return audio;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + audio.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(format.code, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRateHz, 24);
  header.writeUInt32LE(sampleRateHz * format.bytesPerSample, 28);
  header.writeUInt16LE(format.bytesPerSample, 32);
  header.writeUInt16LE(format.bytesPerSample * 8, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(audio.length, 40);
  return Buffer.concat([header, audio]);
}
