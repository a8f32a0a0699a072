/** Sends frames of one session in order, in calls as large as the server takes, one call at a time. */
import type { Frame, FramesAnswer } from '../schemas/generated/types.ts';
import type { Connection } from './client-connection.ts';

const MAX_FRAMES = 100;
const MAX_BYTES = 1_048_576;
/** `{"frames":[` and `]}`. */
const ENVELOPE_BYTES = 13;

const encoder = new TextEncoder();

export class FrameSender {
  readonly #connection: Connection;
  readonly #path: string;
  /** The end of the line: frames are only in order when one call is under way. */
  #line: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection, path: string) {
    this.#connection = connection;
    this.#path = path;
  }

  /**
   * Resolves when all frames are safe on the server; waits while the server pushes back. Safe to call again with the same
   * frames, because the server knows them by their ids.
   * @throws {ProblemError} {RangeError} for one frame that is too large
   */
  send(frames: readonly Frame[], signal?: AbortSignal): Promise<FramesAnswer> {
    const sent = this.#line.then(() => this.#sendAll(frames, signal));
    this.#line = sent.catch(() => undefined);
    return sent;
  }

  async #sendAll(frames: readonly Frame[], signal: AbortSignal | undefined): Promise<FramesAnswer> {
    const total = { accepted: 0, duplicates: 0 };
    for (const body of bodiesOf(frames)) {
      const { accepted, duplicates } = await this.#connection.json<FramesAnswer>('POST', this.#path, { body, signal, repeatable: true });
      total.accepted += accepted;
      total.duplicates += duplicates;
    }
    return total;
  }
}

/** The frames as bodies within the server's limits. */
export function bodiesOf(frames: readonly Frame[]): string[] {
  const bodies: string[] = [];
  let parts: string[] = [];
  let bytes = ENVELOPE_BYTES;
  for (const frame of frames) {
    const part = JSON.stringify(frame);
    const size = encoder.encode(part).byteLength + 1;
    if (ENVELOPE_BYTES + size > MAX_BYTES) throw new RangeError(`frame ${frame.frameId} has more than ${MAX_BYTES} bytes`);
    if (parts.length === MAX_FRAMES || bytes + size > MAX_BYTES) {
      bodies.push(`{"frames":[${parts.join(',')}]}`);
      parts = [];
      bytes = ENVELOPE_BYTES;
    }
    parts.push(part);
    bytes += size;
  }
  if (parts.length > 0) bodies.push(`{"frames":[${parts.join(',')}]}`);
  return bodies;
}
