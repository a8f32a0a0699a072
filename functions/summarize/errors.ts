import { TerminalError } from '../runtime/errors.ts';

/** A chunk whose time cannot be read: dates such as "tomorrow" would mean nothing. */
export class ChunkTimeError extends TerminalError {
  readonly code = 'CHUNK_TIME';
}

/** Milliseconds since the epoch. @throws {ChunkTimeError} */
export function timeOf(ts: string): number {
  const time = Date.parse(ts);
  if (Number.isNaN(time)) throw new ChunkTimeError('the chunk carries no readable time');
  return time;
}
