/** Writes what came back: a JSONL file of events per session, one line per session in `results.jsonl`, and `summary.json`. */
import { hash } from 'node:crypto';
import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { CloudEvent } from '../schemas/generated/types.ts';
import type { SessionResult, Summary } from './summary.ts';

/** File systems allow 255 bytes; the ending needs some. */
const maxNameLength = 200;

export interface SessionFile {
  append(event: CloudEvent): Promise<void>;
  close(): Promise<void>;
}

export interface ResultFolder {
  /** Hands over what an earlier replay into this folder has finished, one after the other; none unless it is resumed. */
  readFinished(take: (result: SessionResult) => void): Promise<void>;
  isFinished(recordingId: string): boolean;
  /** Starts the session's file of events, replacing one of an earlier replay. */
  openSession(recordingId: string): Promise<SessionFile>;
  addResult(result: SessionResult): Promise<void>;
  /** Writes the summary; the folder is complete when this resolves. */
  finish(summary: Summary): Promise<void>;
}

export interface ResultFolderOptions {
  /** Keeps what is there: sessions that came to their end are not replayed again, those that failed are. */
  readonly resume?: boolean;
}

export async function createResultFolder(directory: string, { resume = false }: ResultFolderOptions = {}): Promise<ResultFolder> {
  await mkdir(join(directory, 'sessions'), { recursive: true });
  const path = join(directory, 'results.jsonl');
  const finished = new Set<string>();
  if (resume) await keepFinished(path, finished);
  const results: FileHandle = await open(path, resume ? 'a' : 'w');
  let last: Promise<unknown> = Promise.resolve();
  return {
    async readFinished(take) {
      for await (const result of resume ? readResults(path) : []) take(result);
    },
    isFinished: (recordingId) => finished.has(recordingId),
    async openSession(recordingId) {
      const file = await open(join(directory, 'sessions', `${fileName(recordingId)}.jsonl`), 'w');
      return {
        append: async (event) => void (await file.write(`${JSON.stringify(event)}\n`)),
        close: () => file.close(),
      };
    },
    addResult(result) {
      // One write at a time: a handle's writes must not overtake each other.
      const written = last.then(() => results.write(`${JSON.stringify(result)}\n`));
      last = written.catch(() => {});
      return written.then(() => {});
    },
    async finish(summary) {
      await last;
      await results.close();
      await writeFile(join(directory, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
    },
  };
}

/** Rewrites the results to those of sessions that came to their end; a line that a crash cut off is dropped. */
async function keepFinished(path: string, finished: Set<string>): Promise<void> {
  const kept = await open(`${path}.kept`, 'w');
  try {
    for await (const result of readResults(path)) {
      if (result.failure || finished.has(result.id)) continue;
      finished.add(result.id);
      await kept.write(`${JSON.stringify(result)}\n`);
    }
  } finally {
    await kept.close();
  }
  await rename(`${path}.kept`, path);
}

async function* readResults(path: string): AsyncGenerator<SessionResult> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!file) return;
  try {
    for await (const line of file.readLines({ autoClose: false })) {
      let result: SessionResult;
      try {
        result = JSON.parse(line) as SessionResult;
      } catch {
        continue;
      }
      yield result;
    }
  } finally {
    await file.close();
  }
}

/** A file name that no id can turn into a path, different for different ids. */
export function fileName(recordingId: string): string {
  const safe = encodeURIComponent(recordingId).replaceAll('*', '%2A').replace(/^\./, '%2E');
  return safe.length <= maxNameLength ? safe : `${safe.slice(0, maxNameLength - 33)}-${hash('sha256', recordingId, 'hex').slice(0, 32)}`;
}
