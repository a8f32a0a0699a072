/** What the embedded database offers: statements, and units of work that share a transaction. */
import type { StatementSync } from 'node:sqlite';
import type { Basis } from '../../../topics/basis.ts';

export interface SqliteOptions {
  readonly file: string;
  /** `NORMAL` (default) survives the death of the process, `FULL` also that of the machine, at several times the cost. */
  readonly synchronous?: 'NORMAL' | 'FULL';
  /** For short commands beside a running owner: takes no ownership of the file and waits for the owner's commits. */
  readonly shared?: boolean;
  /** Told of every commit that failed and of every after-commit hook that threw. */
  readonly onCommitError?: (error: unknown) => void;
}

export interface SqliteDatabase {
  readonly file: string;
  readonly shared: boolean;
  /** Creates tables and indexes: idempotent SQL, run at once. */
  define(sql: string): void;
  /** A statement on the writing connection, for use inside units; it sees what earlier units of the group wrote. */
  write(sql: string): StatementSync;
  /** A statement on the read-only connection; it sees committed data alone. */
  read(sql: string): StatementSync;
  /**
   * Runs `unit` now, inside the transaction shared by this turn; resolves with its result when that is durable.
   * An `EggError` rejects this unit alone: it must leave nothing written (see `undoable`). After any other error the
   * group is rolled back and its other units run again one by one, so a unit must be fit to run twice.
   * `basis`: the unit is refused when that is lost, and is never durable without it.
   */
  run<T>(unit: () => T, basis?: Basis): Promise<T>;
  /**
   * As `run`, and says at once what came of it: later units of the turn may build on it. `last` is run when the transaction
   * is about to end, as a part of it.
   */
  runAhead<T>(unit: () => T, basis?: Basis, last?: () => void): Ahead<T>;
  /** As `run`, but just before the shared commit: for work that gathers while the turn lasts. */
  runAtCommit(unit: () => void): Promise<void>;
  /** Inside a unit: undoes what `work` wrote when it throws. */
  undoable<T>(work: () => T): T;
  /** Inside a unit: calls `hook` once the unit is durable. */
  afterCommit(hook: () => void): void;
  /** Commits what was handed in, folds the write-ahead log into the file and lets go of it. */
  close(): Promise<void>;
}

/** `value` is undefined when the unit was refused or failed, which `durable` tells. */
export interface Ahead<T> extends Basis {
  readonly value: T | undefined;
  readonly durable: Promise<T>;
  /** False once its transaction has ended: nothing can join it any more. */
  readonly open: boolean;
}
