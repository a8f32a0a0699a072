/** For tests with real sound: speech synthesised by espeak-ng, as samples. */
import { execFileSync } from 'node:child_process';
import { decodePcm, resample } from '../../functions/transcribe/pcm.ts';

const WAV_HEADER_BYTES = 44;

/** @throws {Error} with a hint where espeak-ng is missing */
export function speak(text: string, { sampleRateHz = 16_000, wordsPerMinute = 140 }: { readonly sampleRateHz?: number; readonly wordsPerMinute?: number } = {}): Int16Array {
  const wav = run('espeak-ng', ['-v', 'en-us', '-s', String(wordsPerMinute), '--stdout', text]);
  return resample(decodePcm('LINEAR16', wav.subarray(WAV_HEADER_BYTES)), wav.readUInt32LE(24), sampleRateHz);
}

function run(command: string, args: readonly string[]): Buffer {
  try {
    return execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 });
  } catch (cause) {
    throw new Error(`${command} cannot be run: tests with real sound need it (apt-get install espeak-ng pocketsphinx pocketsphinx-en-us)`, { cause });
  }
}
