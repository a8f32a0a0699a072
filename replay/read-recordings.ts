/** Reads a JSONL file of recordings line by line, so that a file of any length takes the memory of one line. */
import { open } from 'node:fs/promises';
import type { Recording } from '../schemas/generated/types.ts';
import { validatorFor } from '../schemas/validate.ts';
import { RecordingError } from './recording-error.ts';

export interface RecordingLine {
  readonly recording: Recording;
  /** Counted from 1. */
  readonly line: number;
}

const validateRecording = validatorFor('recording');

/**
 * Yields each recording with its line number; empty lines are skipped.
 * @throws RecordingError for a line that is no recording, or whose id was used before in the file; the file system's error when the file cannot be read.
 */
export async function* readRecordings(file: string): AsyncGenerator<RecordingLine> {
  const handle = await open(file);
  const lineOf = new Map<string, number>();
  let line = 0;
  try {
    for await (const text of handle.readLines({ autoClose: false })) {
      line += 1;
      if (text.trim() === '') continue;
      // Some editors begin a file with a byte order mark.
      const recording = parseRecordingLine(line === 1 ? text.replace(/^\uFEFF/, '') : text, file, line);
      const before = lineOf.get(recording.id);
      if (before !== undefined) throw new RecordingError(file, line, `id "${recording.id}" is already used on line ${before}`);
      lineOf.set(recording.id, line);
      yield { recording, line };
    }
  } finally {
    await handle.close();
  }
}

/** Reads the whole file once without keeping it: how many recordings it holds. @throws as `readRecordings`. */
export async function countRecordings(file: string): Promise<number> {
  let count = 0;
  for await (const _ of readRecordings(file)) count += 1;
  return count;
}

/** @throws RecordingError */
export function parseRecordingLine(text: string, file: string, line: number): Recording {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new RecordingError(file, line, `is not JSON (${(cause as Error).message})`, cause);
  }
  const validation = validateRecording(value);
  if (!validation.ok) {
    const problems = validation.errors.map(({ path, message }) => `${path || 'the recording'} ${message}`);
    throw new RecordingError(file, line, problems.join('; '));
  }
  const { frames } = validation.value;
  const early = frames.findIndex(({ at }, index) => index > 0 && at < frames[index - 1]!.at);
  if (early > 0) throw new RecordingError(file, line, `/frames/${early}/at is earlier than the frame before it`);
  return validation.value;
}
