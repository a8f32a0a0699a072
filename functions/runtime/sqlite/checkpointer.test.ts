import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Checkpointer, UNITS_PER_CHECKPOINT } from './checkpointer.ts';

describe('checkpointer', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'egg-checkpoint-'));
    file = join(folder, 'egg.db');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** What the file holds without its log. */
  function folded(): number {
    const copy = join(folder, 'copy.db');
    copyFileSync(file, copy);
    const database = new DatabaseSync(copy);
    const tables = database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'rows'").get() as { n: number };
    database.close();
    return tables.n;
  }

  it('folds the log into the file while the writer has it open, once enough was committed', async () => {
    const writer = new DatabaseSync(file);
    writer.exec('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; CREATE TABLE rows (n INTEGER)');
    const checkpointer = new Checkpointer(file, (error) => { throw error; });
    checkpointer.committed(UNITS_PER_CHECKPOINT - 1);
    await checkpointer.close();
    assert.equal(folded(), 0);
    checkpointer.committed(1);
    await checkpointer.close();
    assert.equal(folded(), 1);
    writer.close();
  });

  it('reports a thread that failed, and goes on', async () => {
    const failures: unknown[] = [];
    const checkpointer = new Checkpointer(join(folder, 'nowhere', 'egg.db'), (error) => failures.push(error));
    for (let round = 1; round <= 2; round++) {
      checkpointer.committed(UNITS_PER_CHECKPOINT);
      await checkpointer.close();
      assert.equal(failures.length, round);
    }
  });
});
