/** For tests: a real SQLite store in a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, systemClock } from '../clock.ts';
import { openSqliteDatabase } from '../sqlite/database.ts';
import { createSqliteStore } from '../store/sqlite-store.ts';
import type { Store } from '../store/store.ts';

export async function temporaryStore(clock: Clock = systemClock): Promise<{ store: Store; remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'egg-store-'));
  const database = openSqliteDatabase({ file: join(folder, 'egg.db') });
  const store = createSqliteStore(database, { clock });
  return {
    store,
    async remove() {
      await store.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
