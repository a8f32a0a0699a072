/** A recording that cannot be replayed; the message names file, line and the place in the line. */
export class RecordingError extends Error {
  readonly code = 'BAD_RECORDING';
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;

  constructor(file: string, line: number, problem: string, cause?: unknown) {
    super(`${file}:${line}: ${problem}`, cause === undefined ? undefined : { cause });
    this.name = 'RecordingError';
    this.file = file;
    this.line = line;
  }
}
