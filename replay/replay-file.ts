/** Replays every session of a file, many at once but never more than asked for, keeping none of them in memory. */
import type { CloudEvent, Recording } from '../schemas/generated/types.ts';
import { compareOutcome } from './expectations.ts';
import { emptyOutcome, foldEvent } from './outcome.ts';
import { play } from './play.ts';
import type { PlayOptions } from './play.ts';
import { readRecordings } from './read-recordings.ts';
import type { ReplayClient } from './replay-client.ts';
import type { ResultFolder } from './result-folder.ts';
import { addResult, emptySummary } from './summary.ts';
import type { SessionResult, Summary } from './summary.ts';

export interface ReplayFileOptions extends Omit<PlayOptions, 'onEvent'> {
  /** Sessions replayed at the same time. */
  readonly concurrency: number;
  readonly results?: ResultFolder;
  readonly onEvent?: (recordingId: string, event: CloudEvent) => void;
}

/** @throws RecordingError for a bad line; the signal's reason when aborted. A session that fails is a result, not an error. */
export async function replayFile(file: string, client: ReplayClient, options: ReplayFileOptions): Promise<Summary> {
  const summary = emptySummary();
  const lines = readRecordings(file);
  const worker = async (): Promise<void> => {
    for (;;) {
      options.signal?.throwIfAborted();
      // An async generator serves its callers one after the other, so the workers may share it.
      const next = await lines.next();
      if (next.done) return;
      const result = await replayOne(next.value.recording, client, options);
      addResult(summary, result);
      await options.results?.addResult(result);
    }
  };
  try {
    await Promise.all(Array.from({ length: options.concurrency }, worker));
  } finally {
    await lines.return(undefined);
  }
  await options.results?.finish(summary);
  return summary;
}

async function replayOne(recording: Recording, client: ReplayClient, options: ReplayFileOptions): Promise<SessionResult> {
  const { id, tags = [], expected } = recording;
  const startedAt = options.clock.now();
  const file = await options.results?.openSession(id);
  const outcome = emptyOutcome();
  let heardFrom: string | null = null;
  const onEvent = async (event: CloudEvent, sessionId: string): Promise<void> => {
    heardFrom = sessionId;
    foldEvent(outcome, event);
    options.onEvent?.(id, event);
    await file?.append(event);
  };
  try {
    const { sessionId, durationMs } = await play(recording, client, { ...options, onEvent });
    return { id, tags, sessionId, durationMs, outcome, checks: compareOutcome(expected, outcome) };
  } catch (error) {
    options.signal?.throwIfAborted();
    const { code = 'REPLAY_FAILED', message } = error as { code?: string; message: string };
    const failure = { code, message };
    return { id, tags, sessionId: heardFrom, durationMs: options.clock.now() - startedAt, outcome, checks: compareOutcome(expected, outcome), failure };
  } finally {
    await file?.close();
  }
}
