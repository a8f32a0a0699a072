/**
 * The embedded database: one file, one writing and one reading connection, and group commit.
 *
 * A commit costs far more than a statement, so every unit of work handed in during one turn of the event loop shares
 * one transaction. Each is answered only after that transaction is durable.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Basis } from '../../../topics/basis.ts';
import { EggError } from '../errors.ts';
import { Checkpointer } from './checkpointer.ts';
import { DatabaseClosedError, DatabaseError } from './errors.ts';
import { lockFile } from './file-lock.ts';
import { chainsOf, fail, GroupMember, perform } from './group-member.ts';
import type { Ahead, SqliteDatabase, SqliteOptions } from './sqlite-database.ts';

// Taken once, so that a test's fake timers cannot hold up commits.
const nextTurn = setImmediate;

/** @throws {DataDirInUseError} when another process owns the file. */
export function openSqliteDatabase(options: SqliteOptions): SqliteDatabase {
  mkdirSync(dirname(options.file), { recursive: true });
  const unlock = options.shared ? () => {} : lockFile(options.file);
  try {
    return new GroupCommitDatabase(options, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

class GroupCommitDatabase implements SqliteDatabase {
  readonly file: string;
  readonly shared: boolean;
  readonly #onCommitError: (error: unknown) => void;
  readonly #unlock: () => void;
  readonly #writer: DatabaseSync;
  readonly #reader: DatabaseSync;
  readonly #writes = new Map<string, StatementSync>();
  readonly #reads = new Map<string, StatementSync>();
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;
  readonly #checkpointer: Checkpointer | undefined;
  #group: GroupMember[] = [];
  #deferred: GroupMember[] = [];
  #hooks: (() => void)[] = [];
  #open = false;
  #scheduled = false;
  #closed = false;

  constructor(options: SqliteOptions, unlock: () => void) {
    this.file = options.file;
    this.shared = options.shared ?? false;
    this.#onCommitError = options.onCommitError ?? (() => {});
    this.#unlock = unlock;
    this.#writer = new DatabaseSync(options.file, { timeout: 5_000, enableForeignKeyConstraints: false });
    // Checkpoints are another thread's work: this connection makes one only when that cannot keep up.
    this.#writer.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${options.synchronous ?? 'NORMAL'};
      PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 32000`);
    this.#reader = new DatabaseSync(options.file, { readOnly: true, timeout: 5_000 });
    this.#reader.exec('PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY');
    this.#checkpointer = this.shared ? undefined : new Checkpointer(options.file, this.#onCommitError);
    this.#begin = this.#writer.prepare('BEGIN IMMEDIATE');
    this.#commit = this.#writer.prepare('COMMIT');
  }

  define(sql: string): void {
    this.#writer.exec(sql);
  }

  write(sql: string): StatementSync {
    return prepared(this.#writer, this.#writes, sql);
  }

  read(sql: string): StatementSync {
    return prepared(this.#reader, this.#reads, sql);
  }

  run<T>(unit: () => T, basis?: Basis): Promise<T> {
    return this.runAhead(unit, basis).durable;
  }

  runAhead<T>(unit: () => T, basis?: Basis, last?: () => void): Ahead<T> {
    const member = new GroupMember(unit, basis, last);
    if (this.#closed) fail(member as GroupMember, closedError());
    else this.#execute(member as GroupMember);
    return member;
  }

  runAtCommit(unit: () => void): Promise<void> {
    const member = new GroupMember(unit);
    if (this.#closed) {
      fail(member as GroupMember, closedError());
    } else {
      this.#deferred.push(member as GroupMember);
      this.#schedule();
    }
    return member.durable;
  }

  undoable<T>(work: () => T): T {
    this.write('SAVEPOINT unit').run();
    try {
      const result = work();
      this.write('RELEASE unit').run();
      return result;
    } catch (error) {
      // After a disk error SQLite may have ended the whole transaction by itself.
      if (this.#writer.isTransaction) {
        this.write('ROLLBACK TO unit').run();
        this.write('RELEASE unit').run();
      }
      throw error;
    }
  }

  afterCommit(hook: () => void): void {
    this.#hooks.push(hook);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#finish();
    this.#reader.close();
    await this.#checkpointer?.close();
    if (!this.shared) this.#writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.#writer.close();
    this.#unlock();
  }

  #execute(member: GroupMember): void {
    const hooks = this.#hooks.length;
    try {
      if (!this.#open) {
        this.#begin.run();
        this.#open = true;
        this.#schedule();
      }
      // Open already while it runs, for what it joins.
      member.open = true;
      member.value = perform(member);
      this.#group.push(member);
    } catch (error) {
      this.#hooks.length = hooks;
      member.open = false;
      if (error instanceof EggError && this.#open) {
        member.refusal = error;
        member.lost = true;
        this.#group.push(member);
        return;
      }
      fail(member, asEggError(error));
      if (this.#open) this.#runOneByOne();
    }
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    nextTurn(() => this.#finish());
  }

  /** Ends the turn: the deferred units, the commit, the answers. */
  #finish(): void {
    this.#scheduled = false;
    const deferred = this.#deferred;
    if (deferred.length > 0) this.#deferred = [];
    for (const member of deferred) this.#execute(member);
    if (!this.#open || !this.#runLast()) return;
    const group = this.#group;
    const hooks = this.#hooks;
    this.#group = [];
    this.#hooks = [];
    this.#open = false;
    for (const member of group) member.open = false;
    try {
      this.#commit.run();
    } catch (cause) {
      this.#rollback();
      const error = asEggError(cause);
      for (const member of group) fail(member, error);
      this.#onCommitError(error);
      return;
    }
    this.#checkpointer?.committed(group.length);
    for (const member of group) {
      if (member.refusal) member.reject(member.refusal);
      else member.resolve(member.value);
    }
    this.#call(hooks);
  }

  /** What the units left for the end of the transaction; false when that failed and the units ran one by one. */
  #runLast(): boolean {
    try {
      for (const member of this.#group) if (!member.lost) member.last?.();
      return true;
    } catch {
      this.#runOneByOne();
      return false;
    }
  }

  /** A statement failed midway: the group's other units get transactions of their own, shared by those that build on one another. */
  #runOneByOne(): void {
    const chains = chainsOf(this.#group);
    this.#group = [];
    this.#hooks = [];
    this.#open = false;
    this.#rollback();
    const hooks: (() => void)[] = [];
    for (const chain of chains) {
      try {
        this.#begin.run();
        for (const member of chain) this.#performAgain(member);
        for (const member of chain) if (!member.lost) member.last?.();
        this.#commit.run();
        for (const member of chain) if (!member.lost) member.resolve(member.value);
        hooks.push(...this.#hooks);
      } catch (error) {
        this.#rollback();
        for (const member of chain) if (!member.lost) fail(member, asEggError(error));
      }
      for (const member of chain) member.open = false;
      this.#hooks = [];
    }
    // Not now: the caller is in the middle of handing in a unit.
    queueMicrotask(() => this.#call(hooks));
  }

  /** A unit that is refused leaves its chain to the others. */
  #performAgain(member: GroupMember): void {
    const hooks = this.#hooks.length;
    try {
      member.lost = false;
      member.value = perform(member);
    } catch (error) {
      if (!(error instanceof EggError)) throw error;
      this.#hooks.length = hooks;
      fail(member, error);
    }
  }

  #rollback(): void {
    if (this.#writer.isTransaction) this.#writer.exec('ROLLBACK');
  }

  #call(hooks: readonly (() => void)[]): void {
    for (const hook of hooks) {
      try {
        hook();
      } catch (error) {
        this.#onCommitError(error);
      }
    }
  }
}

function prepared(connection: DatabaseSync, cache: Map<string, StatementSync>, sql: string): StatementSync {
  let statement = cache.get(sql);
  if (!statement) cache.set(sql, (statement = connection.prepare(sql)));
  return statement;
}

function asEggError(error: unknown): EggError {
  return error instanceof EggError ? error : new DatabaseError('The database refused a statement', { cause: error });
}

function closedError(): DatabaseClosedError {
  return new DatabaseClosedError('The database is closed');
}
