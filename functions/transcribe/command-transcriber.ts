/** A transcriber that runs a local command for each utterance: sound in by standard input or file, text out by standard output. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AUDIO_FILE_ENDINGS, encodeAudioFile } from './encode-wav.ts';
import { TranscriberFailedError, TranscriberTimeoutError } from './errors.ts';
import { decodePcm, encodeLinear16, isPcm, resample } from './pcm.ts';
import type { Transcriber, Transcription, TranscriptionRequest } from './transcriber.ts';

export interface CommandTranscriberOptions {
  readonly command: string;
  /** `{file}` stands for the path of a sound file, `{language}` for the language. Without `{file}` the sound comes by standard input. */
  readonly args?: readonly string[];
  /** 30,000 unless told. */
  readonly timeoutMs?: number;
  /** Of commands that tell none; 0.8 unless told. */
  readonly confidence?: number;
  /** Hz: the command takes 16-bit sound of this rate alone, to which uncompressed sound is brought; compressed sound is refused. Any sound unless told. */
  readonly sampleRateHz?: number;
  /** The command's whole environment; PATH, HOME and LANG of this process unless told. */
  readonly env?: Readonly<Record<string, string>>;
}

const MOST_OUTPUT_BYTES = 256 * 1024;
const PASSED_ON = ['PATH', 'HOME', 'LANG'] as const;

/** The command prints the text, or `{"text", "confidence"}` as JSON, and exits with 0. It is run without a shell. */
export function createCommandTranscriber(options: CommandTranscriberOptions): Transcriber {
  const args = options.args ?? [];
  const wantsFile = args.some((arg) => arg.includes('{file}'));

  return {
    async transcribe({ encoding, sampleRateHz, audio, language, signal }) {
      const { sound, ending } = soundFile(options, { encoding, sampleRateHz, audio });
      const folder = wantsFile ? await mkdtemp(join(tmpdir(), 'egg-asr-')) : undefined;
      try {
        const file = folder === undefined ? '' : join(folder, `utterance.${ending}`);
        if (file !== '') await writeFile(file, sound, { mode: 0o600 });
        const filled = args.map((arg) => arg.replaceAll('{file}', file).replaceAll('{language}', language));
        return parseOutput(await runCommand(options, filled, file === '' ? sound : undefined, signal), options.confidence ?? 0.8);
      } finally {
        if (folder !== undefined) await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** @throws {TranscriberFailedError} when the command cannot take sound of this kind */
function soundFile({ command, sampleRateHz: wanted }: CommandTranscriberOptions, { encoding, sampleRateHz, audio }: Pick<TranscriptionRequest, 'encoding' | 'sampleRateHz' | 'audio'>): { sound: Uint8Array; ending: string } {
  if (wanted === undefined) return { sound: encodeAudioFile(encoding, sampleRateHz, audio), ending: AUDIO_FILE_ENDINGS[encoding] };
  if (!isPcm(encoding)) throw new TranscriberFailedError('The transcriber command takes uncompressed sound only.', { context: { command, encoding } });
  return { sound: encodeAudioFile('LINEAR16', wanted, encodeLinear16(resample(decodePcm(encoding, audio), sampleRateHz, wanted))), ending: AUDIO_FILE_ENDINGS.LINEAR16 };
}

function runCommand(options: CommandTranscriberOptions, args: readonly string[], input: Uint8Array | undefined, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = options.env ?? Object.fromEntries(PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
    const child = spawn(options.command, args, { stdio: ['pipe', 'pipe', 'ignore'], env: env as NodeJS.ProcessEnv });
    const output: Buffer[] = [];
    let length = 0;
    let killedBy: Error | undefined;
    const kill = (reason: Error): void => {
      killedBy ??= reason;
      child.kill('SIGKILL');
    };
    const tooLate = (): void => kill(new TranscriberTimeoutError('The transcriber command took too long.', { context: { command: options.command } }));
    const timer = setTimeout(tooLate, options.timeoutMs ?? 30_000);
    signal.addEventListener('abort', tooLate, { once: true });
    if (signal.aborted) tooLate();
    const done = (settle: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', tooLate);
      settle();
    };

    child.on('error', (cause) => done(() => reject(killedBy ?? new TranscriberFailedError('The transcriber command could not be run.', { cause, context: { command: options.command } }))));
    child.on('close', (code, killedWith) => done(() => {
      if (killedBy) reject(killedBy);
      else if (code !== 0) reject(new TranscriberFailedError('The transcriber command failed.', { context: { command: options.command, code, signal: killedWith } }));
      else resolve(Buffer.concat(output).toString('utf8'));
    }));
    child.stdout.on('data', (bytes: Buffer) => {
      length += bytes.length;
      if (length > MOST_OUTPUT_BYTES) kill(new TranscriberFailedError('The transcriber command printed more than any transcript can be.'));
      else output.push(bytes);
    });
    // A command may answer without reading everything: a broken pipe is no failure.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

function parseOutput(output: string, confidence: number): Transcription {
  const text = output.trim();
  if (!text.startsWith('{')) return { text, confidence };
  let parsed: { text?: unknown; confidence?: unknown };
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch {
    throw new TranscriberFailedError('The transcriber command printed broken JSON.');
  }
  if (typeof parsed.text !== 'string') throw new TranscriberFailedError('The transcriber command printed JSON without a text.');
  const told = typeof parsed.confidence === 'number' ? Math.min(1, Math.max(0, parsed.confidence)) : confidence;
  return { text: parsed.text.trim(), confidence: told };
}
