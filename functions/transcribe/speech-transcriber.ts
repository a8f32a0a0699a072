/** A transcriber on Google's Speech-to-Text v2, over gRPC streams. The SDK is loaded with the first utterance. */
import type { protos, v2 } from '@google-cloud/speech';
import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, ExponentialBackoff, handleWhen } from 'cockatiel';
import { EggError } from '../runtime/errors.ts';
import { TranscriberFailedError, TranscriberTimeoutError } from './errors.ts';
import { bytesPerSecond } from './gather-audio.ts';
import { isPcm } from './pcm.ts';
import type { Transcriber, Transcription, TranscriptionRequest } from './transcriber.ts';

type Response = protos.google.cloud.speech.v2.IStreamingRecognizeResponse;

export interface SpeechOptions {
  readonly project: string;
  /** `global`, or a region: its endpoint is asked. */
  readonly location: string;
  /** `chirp_3` unless told, which is served in regions only. */
  readonly model?: string;
  /** Of one stream, in ms; 20,000 unless told. */
  readonly timeoutMs?: number;
  /** Seconds of sound after which a stream is renewed: Google ends one after five minutes. 290 unless told. */
  readonly streamSec?: number;
  /** Streams in a row without an answer after which the service is left alone for a while; 3 unless told. */
  readonly failures?: number;
  /** Another address than Google's for the location, as `https://HOST:PORT`; `http://` for a server on this machine that asks for no identity. */
  readonly endpoint?: string | undefined;
}

/** The most of one message; Google takes 25 KB. */
const CHUNK_BYTES = 24_000;
const LONGEST_STREAM_SEC = 300;
const DEFAULT_STREAM_SEC = 290;
/** How long the service is left alone first, in ms; doubled with every further failure, to a minute. */
const REST_MS = 5_000;
const LONGEST_REST_MS = 60_000;
/** USD per minute of sound (2026-11), each stream rounded up to a second. */
const USD_PER_MINUTE = 0.016;
/** Of compressed sound, whose length is not known before: bytes of a second at the least usual rate. */
const LEAST_COMPRESSED_BYTES = 1_500;
const ABORTED = 10;
/** gRPC codes of what may pass: DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED, INTERNAL, UNAVAILABLE, CANCELLED, UNKNOWN. */
const PASSING: ReadonlySet<number> = new Set([4, 8, 10, 13, 14, 1, 2]);
/** Of those, the ones that say that nothing was done. */
const UNTOUCHED: ReadonlySet<number> = new Set([8, 14]);

export function createSpeechTranscriber(options: SpeechOptions): Transcriber {
  const { project, location, timeoutMs = 20_000, streamSec = DEFAULT_STREAM_SEC, failures = 3 } = options;
  const circuit = circuitBreaker(handleWhen((error) => error instanceof TranscriberTimeoutError), {
    breaker: new ConsecutiveBreaker(failures), halfOpenAfter: new ExponentialBackoff({ initialDelay: REST_MS, maxDelay: LONGEST_REST_MS }),
  });
  let opened: Promise<v2.SpeechClient> | undefined;
  const open = async (): Promise<v2.SpeechClient> => {
    const { v2: speech } = await import('@google-cloud/speech');
    if (!options.endpoint) return new speech.SpeechClient({ apiEndpoint: location === 'global' ? 'speech.googleapis.com' : `${location}-speech.googleapis.com` });
    const { protocol, hostname, port } = new URL(options.endpoint);
    const at = { apiEndpoint: hostname, port: Number(port || 443), projectId: project };
    if (protocol !== 'http:') return new speech.SpeechClient(at);
    const { credentials } = await import('@grpc/grpc-js');
    return new speech.SpeechClient({ ...at, sslCreds: credentials.createInsecure() });
  };

  return {
    mostCostUSD: ({ encoding, sampleRateHz, audio }) => costOf(audio.length / (bytesPerSecond(encoding, sampleRateHz) ?? LEAST_COMPRESSED_BYTES)),

    async transcribe(request) {
      if (request.signal.aborted) throw new TranscriberTimeoutError('No time was left to transcribe.', { costUSD: 0 });
      const client = await (opened ??= open());
      const results: Heard[] = [];
      try {
        for (const audio of cutForStreams(request, streamSec)) results.push(await circuit.execute(() => recognise(client, { ...request, audio })));
      } catch (error) {
        throw afterStreams(results, error);
      }
      return joined(results);
    },
  };

  async function recognise(client: v2.SpeechClient, { encoding, sampleRateHz, audio, language, signal }: TranscriptionRequest): Promise<Heard> {
    const until = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const { promise, resolve, reject } = Promise.withResolvers<readonly Response[]>();
    const responses: Response[] = [];
    const stream = client._streamingRecognize();
    const onAbort = (): void => {
      reject(new TranscriberTimeoutError('Speech-to-Text did not answer in time.'));
      stream.cancel();
    };
    until.addEventListener('abort', onAbort, { once: true });
    stream.on('data', (response: Response) => responses.push(response));
    stream.on('end', () => resolve(responses));
    stream.on('error', (error: unknown) => reject(toTranscriberError(error)));
    stream.write({
      recognizer: `projects/${project}/locations/${location}/recognizers/_`,
      streamingConfig: {
        config: {
          ...(isPcm(encoding) ? { explicitDecodingConfig: { encoding, sampleRateHertz: sampleRateHz, audioChannelCount: 1 } } : { autoDecodingConfig: {} }),
          languageCodes: [language], model: options.model ?? 'chirp_3', features: { enableAutomaticPunctuation: true },
        },
      },
    });
    for (let start = 0; start < audio.length; start += CHUNK_BYTES) stream.write({ audio: audio.subarray(start, start + CHUNK_BYTES) });
    stream.end();
    try {
      return heardIn(await promise, audio.length / (bytesPerSecond(encoding, sampleRateHz) ?? LEAST_COMPRESSED_BYTES));
    } finally {
      until.removeEventListener('abort', onAbort);
    }
  }
}

interface Heard { readonly text: string; readonly confidence: number; readonly costUSD: number }

/** Uncompressed sound in parts that one stream takes; what is compressed cannot be cut. */
function cutForStreams({ encoding, sampleRateHz, audio }: TranscriptionRequest, streamSec: number): Uint8Array[] {
  const rate = bytesPerSecond(encoding, sampleRateHz);
  const most = rate === undefined ? audio.length : rate * streamSec;
  if (audio.length <= most) return [audio];
  return Array.from({ length: Math.ceil(audio.length / most) }, (_, index) => audio.subarray(index * most, (index + 1) * most));
}

function heardIn(responses: readonly Response[], seconds: number): Heard {
  const best = responses.flatMap(({ results }) => results ?? []).filter(({ isFinal }) => isFinal).flatMap(({ alternatives }) => alternatives?.slice(0, 1) ?? []);
  const text = best.map(({ transcript }) => transcript?.trim() ?? '').filter(Boolean).join(' ');
  const letters = best.reduce((sum, { transcript }) => sum + (transcript?.length ?? 0), 0);
  // Some models tell no confidence, which comes as 0.
  const confidence = letters === 0 ? 0 : best.reduce((sum, one) => sum + (one.confidence || UNTOLD_CONFIDENCE) * (one.transcript?.length ?? 0), 0) / letters;
  const billed = responses.findLast(({ metadata }) => metadata?.totalBilledDuration)?.metadata?.totalBilledDuration;
  return { text, confidence: Math.min(1, Math.round(confidence * 1000) / 1000), costUSD: costOf(billed ? Number(billed.seconds ?? 0) + (billed.nanos ?? 0) / 1e9 : seconds) };
}

const UNTOLD_CONFIDENCE = 0.8;

function joined(results: readonly Heard[]): Transcription {
  const said = results.filter(({ text }) => text !== '');
  return {
    text: said.map(({ text }) => text).join(' '),
    confidence: said.length === 0 ? 0 : Math.min(...said.map(({ confidence }) => confidence)),
    costUSD: Math.round(results.reduce((sum, { costUSD }) => sum + costUSD, 0) * 1e9) / 1e9,
  };
}

function costOf(seconds: number): number {
  return Math.round(Math.ceil(seconds) * (USD_PER_MINUTE / 60) * 1e9) / 1e9;
}

/** The error of a stream, with what the streams before it cost. */
function afterStreams(before: readonly Heard[], error: unknown): unknown {
  if (error instanceof BrokenCircuitError) return afterStreams(before, new TranscriberTimeoutError('Speech-to-Text failed again and again and is left alone for a while.', { costUSD: 0 }));
  const { costUSD = 0 } = joined(before);
  if (costUSD === 0 || !(error instanceof TranscriberTimeoutError || error instanceof TranscriberFailedError) || error.costUSD === undefined) return error;
  const options = { context: error.context, costUSD: costUSD + error.costUSD };
  return error.retryable ? new TranscriberTimeoutError(error.message, options) : new TranscriberFailedError(error.message, options);
}

function toTranscriberError(error: unknown): EggError {
  if (error instanceof EggError) return error;
  const { code, details } = error as { code?: unknown; details?: unknown };
  const context = { code };
  // Compressed sound cannot be cut before: another attempt would end there too, and the five minutes may be charged.
  if (code === ABORTED && /max duration/i.test(String(details))) return new TranscriberFailedError('Speech-to-Text takes no more than five minutes at once.', { context, costUSD: costOf(LONGEST_STREAM_SEC) });
  if (typeof code === 'number' && !PASSING.has(code)) return new TranscriberFailedError('Speech-to-Text does not take the request.', { context });
  return new TranscriberTimeoutError('Speech-to-Text is not available.', { context, ...(typeof code === 'number' && UNTOUCHED.has(code) ? { costUSD: 0 } : {}) });
}
