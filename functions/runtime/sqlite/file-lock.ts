/** One owner per data file, by a lock the operating system drops with its process: a kill leaves nothing stale behind. */
import { DatabaseSync } from 'node:sqlite';
import { DataDirInUseError } from './errors.ts';

/** Takes the lock beside `file`; call the returned function to give it back. @throws {DataDirInUseError} */
export function lockFile(file: string): () => void {
  const lock = new DatabaseSync(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new DataDirInUseError(`Another process is using ${file}. Stop it, or choose another data directory.`, { cause, context: { file } });
  }
  return () => {
    lock.exec('ROLLBACK');
    lock.close();
  };
}
