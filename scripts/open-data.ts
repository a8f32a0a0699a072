/** A data folder of the embedded mode, beside a running server or without one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createFolderBlobs } from '../functions/runtime/blobs/folder-blobs.ts';
import type { Blobs } from '../functions/runtime/blobs/blobs.ts';
import { systemClock } from '../functions/runtime/clock.ts';
import { openSqliteDatabase } from '../functions/runtime/sqlite/database.ts';
import { createSqliteStore } from '../functions/runtime/store/sqlite-store.ts';
import type { Store } from '../functions/runtime/store/store.ts';
import { InputError } from './command-line.ts';

/** @throws {InputError} when nothing was ever kept there. */
export async function withData<T>(data: string, work: (store: Store, blobs: Blobs) => Promise<T>): Promise<T> {
  const file = join(data, 'egg.db');
  if (!existsSync(file)) throw new InputError(`there is no data in ${data}; say --data`);
  const database = openSqliteDatabase({ file, shared: true });
  const store = createSqliteStore(database, { clock: systemClock });
  try {
    return await work(store, createFolderBlobs(join(data, 'blobs')));
  } finally {
    await store.close();
    await database.close();
  }
}
