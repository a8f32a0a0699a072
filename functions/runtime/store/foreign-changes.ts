/**
 * Changes that another process made to a shared data file (a bundle activated from the command line): it notes them in
 * a table, and the owner looks there when SQLite says that someone else has committed.
 */
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';
import type { Timer } from '../timer.ts';

const LOOK_EVERY_MS = 500;

type OnChange = (tenantId: string, collection: string, id: string) => void;

export class ForeignChanges {
  readonly #database: SqliteDatabase;
  readonly #timer: Timer;
  readonly #onChange: OnChange;
  #listeners = 0;
  #commits: number;
  #cancel = () => {};

  constructor(database: SqliteDatabase, timer: Timer, onChange: OnChange) {
    this.#database = database;
    this.#timer = timer;
    this.#onChange = onChange;
    this.#commits = this.#foreignCommits();
  }

  /** Inside a unit of a process that is not the owner. */
  record(tenantId: string, collection: string, id: string): void {
    this.#database.write('INSERT INTO foreign_changes (tenant, collection, id) VALUES (?, ?, ?)').run(tenantId, collection, id);
  }

  /** Looks regularly for as long as someone listens. */
  listen(): () => void {
    if (this.#listeners++ === 0) this.#wait();
    let listening = true;
    return () => {
      if (!listening) return;
      listening = false;
      if (--this.#listeners === 0) this.#cancel();
    };
  }

  close(): void {
    this.#cancel();
    this.#listeners = 0;
  }

  #wait(): void {
    this.#cancel = this.#timer.after(LOOK_EVERY_MS, () => {
      this.#look();
      this.#wait();
    });
  }

  #look(): void {
    const commits = this.#foreignCommits();
    if (commits === this.#commits) return;
    this.#commits = commits;
    const rows = this.#database.read('SELECT seq, tenant, collection, id FROM foreign_changes ORDER BY seq').all();
    if (rows.length === 0) return;
    const last = rows.at(-1)?.['seq'] as number;
    void this.#database.run(() => void this.#database.write('DELETE FROM foreign_changes WHERE seq <= ?').run(last)).catch(() => {});
    for (const row of rows) this.#onChange(row['tenant'] as string, row['collection'] as string, row['id'] as string);
  }

  #foreignCommits(): number {
    return (this.#database.write('PRAGMA data_version').get() as { data_version: number }).data_version;
  }
}
