/** Notes what happens to queued messages in the table, in the next group commit, and keeps payloads in memory up to a limit. */
import type { Clock } from '../functions/runtime/clock.ts';
import type { SqliteDatabase } from '../functions/runtime/sqlite/sqlite-database.ts';
import type { CompleteMessage, DeadLetter } from './bus.ts';
import type { SqliteBusTables } from './sqlite-bus-tables.ts';
import type { Entry, QueueJournal } from './subscription-queue.ts';

export interface JournalHooks {
  /** After each commit of notes. */
  onWritten(): void;
  readonly onDeadLetter?: ((dead: DeadLetter) => void | Promise<void>) | undefined;
  readonly onError?: ((error: unknown) => void) | undefined;
}

export class DeliveryJournal implements QueueJournal {
  readonly #database: SqliteDatabase;
  readonly #tables: SqliteBusTables;
  readonly #clock: Clock;
  readonly #residentLimit: number;
  readonly #hooks: JournalHooks;
  #resident = 0;
  /** Entries whose attempt, delay or end is to be written. */
  #noted = new Set<Entry>();
  #queued = false;
  #writing: Promise<void> = Promise.resolve();

  constructor(database: SqliteDatabase, tables: SqliteBusTables, clock: Clock, residentLimit: number, hooks: JournalHooks) {
    this.#database = database;
    this.#tables = tables;
    this.#clock = clock;
    this.#residentLimit = residentLimit;
    this.#hooks = hooks;
  }

  /** Resolves when everything noted so far has been written. */
  written(): Promise<void> {
    return this.#writing;
  }

  /** The entry is durable: its payload stays in memory only while there is room. */
  admit(entry: Entry): void {
    if (this.#resident < this.#residentLimit) this.#resident++;
    else entry.message = undefined;
  }

  load(entry: Entry): CompleteMessage {
    return this.#tables.payload(entry.seq);
  }

  delivered(entry: Entry): void {
    this.#note(entry);
  }

  delayed(entry: Entry): void {
    this.#note(entry);
  }

  acknowledged(entry: Entry): void {
    entry.acknowledged = true;
    if (entry.message) {
      entry.message = undefined;
      this.#resident--;
    }
    this.#note(entry);
  }

  async giveUp(subscription: string, entry: Entry, reason: string): Promise<void> {
    const message = entry.message ?? this.load(entry);
    const dead = { subscription, message, attempts: entry.attempt, reason, deadAt: this.#clock.now() };
    const id = await this.#database.run(() => {
      this.#tables.remove(entry);
      return this.#tables.bury(dead);
    });
    this.acknowledged(entry);
    try {
      await this.#hooks.onDeadLetter?.({ ...dead, id, topic: message.topic });
    } catch (error) {
      this.#hooks.onError?.(error);
    }
  }

  #note(entry: Entry): void {
    this.#noted.add(entry);
    if (this.#queued) return;
    this.#queued = true;
    this.#writing = this.#write();
  }

  /** When it fails, the next note takes these along: until then a restart delivers once more, no worse. */
  async #write(): Promise<void> {
    let noted: Set<Entry> | undefined;
    try {
      await this.#database.runAtCommit(() => {
        if (!noted) {
          noted = this.#noted;
          this.#noted = new Set();
          this.#queued = false;
        }
        for (const entry of noted) {
          if (entry.acknowledged) this.#tables.remove(entry);
          else this.#tables.mark(entry);
        }
      });
    } catch {
      if (noted) for (const entry of noted) this.#noted.add(entry);
      else this.#queued = false;
    }
    this.#hooks.onWritten();
  }
}
