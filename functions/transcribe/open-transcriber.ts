/** The transcriber that a process's environment names. */
import type { Clock } from '../runtime/clock.ts';
import { TerminalError } from '../runtime/errors.ts';
import type { Models } from '../runtime/models/models.ts';
import { createCommandTranscriber } from './command-transcriber.ts';
import type { Transcriber } from './transcriber.ts';

/** The environment names a transcriber that cannot be. */
export class TranscriberConfigurationError extends TerminalError {
  readonly code = 'TRANSCRIBER_CONFIGURATION';
}

export interface OpenedTranscriber {
  readonly transcriber?: Transcriber;
  readonly partials: boolean;
  /** One line for people. */
  readonly description: string;
}

/**
 * `EGG_TRANSCRIBER`: `speech` (Speech-to-Text v2, in `GOOGLE_CLOUD_PROJECT` and `EGG_SPEECH_LOCATION`, with `EGG_SPEECH_MODEL`, at another address by `EGG_SPEECH_ENDPOINT`), `model` (role
 * `transcribe`), or a command with its arguments (`EGG_TRANSCRIBER_RATE`: Hz of the sound that it takes). `EGG_TRANSCRIBER_PARTIALS=off`
 * for transcripts of finished utterances alone.
 * @throws {TranscriberConfigurationError}
 */
export async function openTranscriber(env: Readonly<Record<string, string | undefined>>, { clock, models }: { readonly clock: Clock; readonly models?: Models | undefined }): Promise<OpenedTranscriber> {
  const named = env.EGG_TRANSCRIBER?.trim() ?? '';
  const partials = env.EGG_TRANSCRIBER_PARTIALS !== 'off';
  if (named === '') return { partials, description: 'not configured: audio frames are refused (docs/audio.md)' };
  if (named === 'speech') {
    const project = env.GOOGLE_CLOUD_PROJECT;
    if (!project) throw new TranscriberConfigurationError('EGG_TRANSCRIBER is speech, and GOOGLE_CLOUD_PROJECT is not set');
    const location = env.EGG_SPEECH_LOCATION ?? 'global';
    const model = env.EGG_SPEECH_MODEL ?? (location === 'global' ? 'long' : 'chirp_3');
    const { createSpeechTranscriber } = await import('./speech-transcriber.ts');
    return { transcriber: createSpeechTranscriber({ project, location, model, endpoint: env.EGG_SPEECH_ENDPOINT }), partials, description: `Speech-to-Text v2: ${model} in ${location}` };
  }
  if (named === 'model') {
    if (!models) throw new TranscriberConfigurationError('EGG_TRANSCRIBER is model, and no models are configured (docs/models.md)');
    const { createModelTranscriber } = await import('./model-transcriber.ts');
    return { transcriber: createModelTranscriber(models, clock), partials, description: 'by the model of role transcribe' };
  }
  const [command = '', ...args] = named.split(/\s+/);
  const rate = env.EGG_TRANSCRIBER_RATE === undefined ? undefined : Number(env.EGG_TRANSCRIBER_RATE);
  if (rate !== undefined && !(Number.isInteger(rate) && rate >= 8_000 && rate <= 48_000)) throw new TranscriberConfigurationError('EGG_TRANSCRIBER_RATE is no rate between 8000 and 48000 Hz');
  return { transcriber: createCommandTranscriber({ command, args, ...(rate === undefined ? {} : { sampleRateHz: rate }) }), partials, description: `local command ${command}` };
}
