/** The recordings of several files, in order, one at a time. */
import type { Recording } from '../schemas/generated/types.ts';
import { readRecordings } from './read-recordings.ts';
import { RecordingError } from './recording-error.ts';

export interface Selection {
  /** Only recordings with at least one of these tags; all unless told. */
  readonly tags?: readonly string[];
  /** At most this many. */
  readonly limit?: number;
}

/** @throws {RecordingError} for a line that is no recording, or an id that an earlier line has */
export async function* readFiles(files: readonly string[], { tags = [], limit = Number.POSITIVE_INFINITY }: Selection = {}): AsyncGenerator<Recording> {
  const placeOf = new Map<string, string>();
  let count = 0;
  for (const file of files) {
    for await (const { recording, line } of readRecordings(file)) {
      const before = placeOf.get(recording.id);
      if (before !== undefined) throw new RecordingError(file, line, `id "${recording.id}" is already used in ${before}`);
      placeOf.set(recording.id, file);
      if (tags.length > 0 && !recording.tags?.some((tag) => tags.includes(tag))) continue;
      if (count >= limit) return;
      count += 1;
      yield recording;
    }
  }
}

/** How many there are; reads everything once and keeps nothing. @throws as `readFiles` */
export async function countFiles(files: readonly string[], selection: Selection = {}): Promise<number> {
  let count = 0;
  for await (const _ of readFiles(files, selection)) count += 1;
  return count;
}
