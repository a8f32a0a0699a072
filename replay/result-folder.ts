/** Writes what came back: a JSONL file of events per session, one line per session in `results.jsonl`, and `summary.json`. */
import { hash } from 'node:crypto';
import { mkdir, open, writeFile } from 'node:fs/promises';
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
  /** Starts the session's file of events, replacing one of an earlier replay. */
  openSession(recordingId: string): Promise<SessionFile>;
  addResult(result: SessionResult): Promise<void>;
  /** Writes the summary; the folder is complete when this resolves. */
  finish(summary: Summary): Promise<void>;
}

export async function createResultFolder(directory: string): Promise<ResultFolder> {
  await mkdir(join(directory, 'sessions'), { recursive: true });
  const results: FileHandle = await open(join(directory, 'results.jsonl'), 'w');
  let last: Promise<unknown> = Promise.resolve();
  return {
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

/** A file name that no id can turn into a path, different for different ids. */
export function fileName(recordingId: string): string {
  const safe = encodeURIComponent(recordingId).replaceAll('*', '%2A').replace(/^\./, '%2E');
  return safe.length <= maxNameLength ? safe : `${safe.slice(0, maxNameLength - 33)}-${hash('sha256', recordingId, 'hex').slice(0, 32)}`;
}
