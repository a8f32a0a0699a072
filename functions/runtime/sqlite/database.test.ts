import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RetryableError } from '../errors.ts';
import { openSqliteDatabase } from './database.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { BasisLostError, DatabaseClosedError, DatabaseError, DataDirInUseError } from './errors.ts';

class Refused extends RetryableError {
  readonly code = 'REFUSED';
}

describe('embedded database', () => {
  let folder: string;
  let file: string;
  let database: SqliteDatabase;
  const errors: unknown[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'egg-database-'));
    file = join(folder, 'data', 'egg.db');
    errors.length = 0;
    database = openSqliteDatabase({ file, onCommitError: (error) => errors.push(error) });
    database.define('CREATE TABLE IF NOT EXISTS item (id INTEGER PRIMARY KEY, text TEXT NOT NULL)');
  });
  afterEach(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const insert = (id: number, text: string | null = 'x') => database.write('INSERT INTO item VALUES (?, ?)').run(id, text);
  const ids = (): unknown[] => database.read('SELECT id FROM item ORDER BY id').all().map((row) => row['id']);

  it('shows a group to readers only when it is committed, all of it at once', async () => {
    const first = database.run(() => insert(1));
    const second = database.run(() => insert(2));
    assert.deepEqual(ids(), []);
    await first;
    assert.deepEqual(ids(), [1, 2]);
    await second;
  });

  it('lets a unit that refuses fail alone', async () => {
    const before = database.run(() => insert(1));
    await assert.rejects(database.run(() => { throw new Refused('no'); }), Refused);
    await database.run(() => insert(2));
    await before;
    assert.deepEqual(ids(), [1, 2]);
  });

  it('lets a unit undo its own writes before it refuses', async () => {
    const before = database.run(() => insert(1));
    const refused = database.run(() => database.undoable(() => {
      insert(2);
      throw new Refused('no');
    }));
    await assert.rejects(refused, Refused);
    await before;
    assert.deepEqual(ids(), [1]);
  });

  it('keeps the other units of a group when a statement fails midway', async () => {
    const hooks: string[] = [];
    const unit = (id: number, text: string | null) => database.run(() => {
      insert(id, 'x');
      insert(id + 100, text);
      database.afterCommit(() => hooks.push(`hook ${id}`));
      return id;
    });
    const outcomes = await Promise.allSettled([unit(1, 'x'), unit(2, null), unit(3, 'x')]);
    assert.deepEqual(outcomes.map(({ status }) => status), ['fulfilled', 'rejected', 'fulfilled']);
    assert.ok((outcomes[1] as PromiseRejectedResult).reason instanceof DatabaseError);
    assert.deepEqual(ids(), [1, 3, 101, 103]);
    assert.deepEqual(hooks, ['hook 1', 'hook 3']);
  });

  it('rejects a unit that fails only when run again, and no other', async () => {
    let runs = 0;
    const fickle = database.run(() => {
      if (++runs > 1) throw new Refused('not twice');
      insert(1);
    });
    const steady = database.run(() => insert(2));
    await Promise.allSettled([database.run(() => insert(3, null)), fickle, steady]);
    await assert.rejects(fickle, Refused);
    assert.deepEqual(ids(), [2]);
  });

  it('says at once what came of a unit, and makes durable with it what builds on it', async () => {
    const first = database.runAhead(() => Number(insert(1).changes));
    assert.deepEqual([first.value, first.lost, ids()], [1, false, []]);
    const second = database.run(() => insert(2), first);
    await first.durable;
    assert.deepEqual(ids(), [1, 2]);
    await second;
  });

  it('refuses what builds on a unit that was refused or failed, in its group and later', async () => {
    const refused = database.runAhead(() => { throw new Refused('no'); });
    const failed = database.runAhead(() => insert(1, null));
    const tries = [refused, failed].map((basis) => database.run(() => insert(2), basis));
    assert.deepEqual([refused.lost, refused.value, failed.lost], [true, undefined, true]);
    await Promise.all([assert.rejects(refused.durable, Refused), assert.rejects(failed.durable, DatabaseError), ...tries.map((one) => assert.rejects(one, BasisLostError))]);
    await assert.rejects(database.run(() => insert(3), refused), BasisLostError);
    assert.deepEqual(ids(), []);
  });

  it('loses what builds on a unit that fails only when run again', async () => {
    let runs = 0;
    const fickle = database.runAhead(() => {
      if (++runs > 1) throw new Refused('not twice');
      insert(1);
      return true;
    });
    const follower = database.run(() => insert(2), fickle);
    assert.equal(fickle.value, true);
    await Promise.allSettled([database.run(() => insert(3, null)), follower, fickle.durable]);
    assert.equal(fickle.lost, true);
    await assert.rejects(follower, BasisLostError);
    assert.deepEqual(ids(), []);
  });

  it('runs gathered work once, just before the shared commit', async () => {
    const gathered: number[] = [];
    const flushed = database.runAtCommit(() => gathered.forEach((id) => insert(id)));
    gathered.push(1);
    await database.run(() => gathered.push(2));
    gathered.push(3);
    await flushed;
    assert.deepEqual(ids(), [1, 2]);
  });

  it('calls hooks after the commit, and goes on when one throws', async () => {
    const seen: unknown[] = [];
    await database.run(() => {
      insert(1);
      database.afterCommit(() => { throw new Error('a broken hook'); });
      database.afterCommit(() => seen.push(...ids()));
    });
    assert.deepEqual(seen, [1]);
    assert.equal(errors.length, 1);
  });

  it('takes work from hooks into the next group', async () => {
    let inner: Promise<unknown> | undefined;
    await database.run(() => database.afterCommit(() => { inner = database.run(() => insert(1)); }));
    await inner;
    assert.deepEqual(ids(), [1]);
  });

  it('refuses a second owner and says what to do, but not a short command', async () => {
    assert.throws(() => openSqliteDatabase({ file }), (error) => error instanceof DataDirInUseError && error.code === 'DATA_DIR_IN_USE');
    const command = openSqliteDatabase({ file, shared: true });
    await command.run(() => command.write('INSERT INTO item VALUES (7, ?)').run('from a command'));
    await command.close();
    assert.deepEqual(ids(), [7]);
  });

  it('can be owned again after its owner was killed, with everything it had confirmed', async () => {
    await database.close();
    const child = fork(new URL('./fixtures/owner.ts', import.meta.url), [file], { execArgv: [], stdio: 'ignore' });
    await once(child, 'message');
    assert.throws(() => openSqliteDatabase({ file }), DataDirInUseError);
    child.kill('SIGKILL');
    await once(child, 'exit');
    database = openSqliteDatabase({ file });
    assert.deepEqual(ids(), [42]);
  });

  it('commits what was handed in before close, and refuses what comes after', async () => {
    const last = database.run(() => insert(1));
    await database.close();
    await last;
    await assert.rejects(database.run(() => insert(2)), DatabaseClosedError);
    database = openSqliteDatabase({ file });
    assert.deepEqual(ids(), [1]);
  });
});
