/** For tests: a local gRPC server of Speech-to-Text v2, built from the vendor's own protos, with the faults of the real one. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Server, ServerCredentials, type ServerDuplexStream, status } from '@grpc/grpc-js';
import { fromJSON } from '@grpc/proto-loader';
import type { protos } from '@google-cloud/speech';

type Request = protos.google.cloud.speech.v2.IStreamingRecognizeRequest;
type Response = protos.google.cloud.speech.v2.IStreamingRecognizeResponse;

/** One stream, as far as it came. */
export interface HeardStream {
  readonly recognizer: string;
  readonly config: NonNullable<Request['streamingConfig']>;
  /** Lengths of the messages with sound. */
  readonly chunks: readonly number[];
  readonly authority: string;
  /** Who asked has gone before the end. */
  readonly cancelled: boolean;
}

export type SpeechReply =
  | { readonly results: readonly { readonly transcript: string; readonly confidence?: number; readonly isFinal?: boolean }[]; readonly billedSec?: number }
  | { readonly fault: keyof typeof status; readonly details?: string }
  /** Says nothing, or goes on saying what it hears without ever coming to an end. */
  | { readonly fault: 'silent' | 'endless' };

export interface FakeSpeech {
  readonly port: number;
  readonly heard: HeardStream[];
  /** The next replies, in order; the last one stays. */
  reply(...replies: SpeechReply[]): void;
  close(): void;
}

/** Google refuses a message with more sound than this. */
const MOST_CHUNK_BYTES = 25_600;

export async function startFakeSpeech(): Promise<FakeSpeech> {
  const require = createRequire(import.meta.url);
  const definitions = fromJSON(require(join(dirname(require.resolve('@google-cloud/speech')), '../protos/protos.json')) as never, { keepCase: false, longs: String, enums: String, defaults: true, oneofs: true });
  const heard: HeardStream[] = [];
  let replies: SpeechReply[] = [{ results: [] }];
  const server = new Server();
  server.addService(definitions['google.cloud.speech.v2.Speech'] as never, {
    StreamingRecognize(call: ServerDuplexStream<Request, Response>) {
      const stream = { recognizer: '', config: {} as HeardStream['config'], chunks: [] as number[], authority: call.getHost(), cancelled: false };
      heard.push(stream);
      const fail = (code: number, details: string): void => { call.emit('error', { code, details }); };
      call.on('cancelled', () => { stream.cancelled = true; });
      call.on('data', (request: Request) => {
        if (request.streamingConfig) {
          stream.recognizer = request.recognizer ?? '';
          stream.config = request.streamingConfig;
          return;
        }
        const length = (request.audio as Uint8Array | undefined)?.length ?? 0;
        stream.chunks.push(length);
        if (length > MOST_CHUNK_BYTES) fail(status.INVALID_ARGUMENT, `Audio chunk can be of a a maximum of ${MOST_CHUNK_BYTES} bytes`);
      });
      call.on('end', () => {
        const reply = (replies.length > 1 ? replies.shift() : replies[0]) as SpeechReply;
        if ('fault' in reply) {
          if (reply.fault === 'endless') goOn(call, () => stream.cancelled);
          else if (reply.fault !== 'silent') fail(status[reply.fault], ('details' in reply && reply.details) || 'as told');
          return;
        }
        for (const { transcript, confidence = 0.9, isFinal = true } of reply.results) call.write({ results: [{ alternatives: [{ transcript, confidence }], isFinal }] });
        if (reply.billedSec !== undefined) call.write({ metadata: { totalBilledDuration: { seconds: reply.billedSec } } });
        call.end();
      });
    },
  } as never);
  // The SDK would look for Google's machines otherwise.
  const before = process.env['METADATA_SERVER_DETECTION'];
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  const port = await new Promise<number>((resolve, reject) => { server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => (error ? reject(error) : resolve(bound))); });
  return {
    port, heard, reply: (...next) => { replies = next; },
    close() {
      server.forceShutdown();
      if (before === undefined) delete process.env['METADATA_SERVER_DETECTION'];
      else process.env['METADATA_SERVER_DETECTION'] = before;
    },
  };
}

function goOn(call: ServerDuplexStream<Request, Response>, isOver: () => boolean): void {
  if (isOver()) return;
  call.write({ results: [{ alternatives: [{ transcript: 'and so on', confidence: 0.5 }], isFinal: false }] });
  setTimeout(() => goOn(call, isOver), 5);
}
