/** Replays every session of a file, many at once but never more than asked for, keeping none of them in memory. */
import type { CloudEvent, Recording } from '../schemas/generated/types.ts';
import { compareOutcome } from './expectations.ts';
import { emptyOutcome, foldEvent } from './outcome.ts';
import { play } from './play.ts';
import type { PlayOptions, PlayResult } from './play.ts';
import { readFiles } from './read-files.ts';
import type { ReplayClient } from './replay-client.ts';
import type { ResultFolder } from './result-folder.ts';
import { addResult, emptySummary } from './summary.ts';
import type { SessionResult, Summary } from './summary.ts';

export interface ReplayFileOptions extends Omit<PlayOptions, 'onEvent'> {
  /** Sessions replayed at the same time. */
  readonly concurrency: number;
  readonly results?: ResultFolder;
  readonly onEvent?: (recordingId: string, event: CloudEvent) => void;
  readonly onResult?: () => void;
}

/** Runs one recording; calls back for each event in order. */
export type Player = (recording: Recording, onEvent: (event: CloudEvent, sessionId: string) => Promise<void>) => Promise<PlayResult>;

export interface ReplayOptions extends Pick<ReplayFileOptions, 'clock' | 'concurrency' | 'results' | 'onEvent' | 'signal'> {
  /** Called when a session is over, or is left out because an earlier replay has done it. */
  readonly onResult?: () => void;
}

/** @throws RecordingError for a bad line; the signal's reason when aborted. A session that fails is a result, not an error. */
export function replayFile(files: string | readonly string[], client: ReplayClient, options: ReplayFileOptions): Promise<Summary> {
  return replayWith(files, (recording, onEvent) => play(recording, client, { ...options, onEvent }), options);
}

/** As `replayFile`, for any way of running a recording. */
export async function replayWith(files: string | readonly string[], player: Player, options: ReplayOptions): Promise<Summary> {
  const { results } = options;
  const summary = emptySummary();
  await results?.readFinished((result) => addResult(summary, result));
  const recordings = readFiles([files].flat());
  const worker = async (): Promise<void> => {
    for (;;) {
      options.signal?.throwIfAborted();
      // An async generator serves its callers one after the other, so the workers may share it.
      const next = await recordings.next();
      if (next.done) return;
      if (!results?.isFinished(next.value.id)) {
        const result = await replayOne(next.value, player, options);
        addResult(summary, result);
        await results?.addResult(result);
      }
      options.onResult?.();
    }
  };
  try {
    await Promise.all(Array.from({ length: options.concurrency }, worker));
  } finally {
    await recordings.return(undefined);
  }
  await results?.finish(summary);
  return summary;
}

async function replayOne(recording: Recording, player: Player, options: ReplayOptions): Promise<SessionResult> {
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
    const { sessionId, durationMs } = await player(recording, onEvent);
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
