/** The sessions' event logs in SQLite: row order is commit order, because there is one writer at a time. */
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';
import { EventTails, type TailEvent } from './event-tails.ts';
import { InvalidCursorError } from './errors.ts';
import type { EventAppend, EventPage, ReadEvents } from './store.ts';

interface EventRow { readonly seq: number; readonly id: string; readonly type: string; readonly json: string }

const DEFAULT_LIMIT = 500;
const MAX_LIMIT = 1_000;
const CURSOR = /^\d{16}$/;

export class SqliteEvents {
  readonly #database: SqliteDatabase;
  readonly #tails = new EventTails();

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  /** Inside a unit. */
  append(tenant: string, events: readonly EventAppend[]): void {
    const insert = this.#database.write('INSERT INTO events (tenant, session, id, type, json) VALUES (?, ?, ?, ?, ?)');
    const bySession = new Map<string, TailEvent[]>();
    for (const { sessionId, id, type, json } of events) {
      const sequence = Number(insert.run(tenant, sessionId, id, type, json).lastInsertRowid);
      const appended = bySession.get(sessionId) ?? [];
      appended.push({ sequence, event: { cursor: toCursor(sequence), id, type, json } });
      bySession.set(sessionId, appended);
    }
    this.#database.afterCommit(() => { for (const [sessionId, appended] of bySession) this.#tails.append(tailKey(tenant, sessionId), appended); });
  }

  /** @throws {InvalidCursorError} */
  read(tenant: string, sessionId: string, { after, limit = DEFAULT_LIMIT, types }: ReadEvents): EventPage {
    const wanted = Math.min(Math.max(1, limit), MAX_LIMIT);
    const tail = after === undefined || types ? undefined : this.#tails.read(tailKey(tenant, sessionId), toSequence(after));
    if (tail) return { events: tail.slice(0, wanted).map(({ event }) => event), end: tail.length <= wanted };
    let start = after === undefined ? 0 : toSequence(after);
    const pruned = this.#prunedThrough(tenant, sessionId);
    // A cursor nobody can have been given comes from a log that is lost: start over, and say so.
    const unknown = start > 0 && start > this.#newest();
    if (unknown || start < pruned) start = pruned;
    const gap = unknown || (pruned > 0 && (after === undefined || toSequence(after) < pruned));
    const filter = types ? ` AND type IN (${types.map(() => '?').join(', ')})` : '';
    const rows = this.#database
      .read(`SELECT seq, id, type, json FROM events WHERE tenant = ? AND session = ? AND seq > ?${filter} ORDER BY seq LIMIT ?`)
      .all(tenant, sessionId, start, ...(types ?? []), wanted + 1) as unknown as EventRow[];
    const events = rows.slice(0, wanted).map((row) => ({ cursor: toCursor(row.seq), id: row.id, type: row.type, json: row.json }));
    if (rows.length <= wanted && !types) this.#tails.follow(tailKey(tenant, sessionId), rows.at(-1)?.seq ?? start);
    return { events, end: rows.length <= wanted, ...(gap && { gap: { prunedThrough: toCursor(pruned) } }) };
  }

  /** @throws {InvalidCursorError} */
  async prune(tenant: string, sessionId: string, through: string): Promise<void> {
    const sequence = toSequence(through);
    await this.#database.run(() => {
      const { changes } = this.#database.write('DELETE FROM events WHERE tenant = ? AND session = ? AND seq <= ?').run(tenant, sessionId, sequence);
      if (changes === 0) return;
      this.#database.afterCommit(() => this.#tails.forget(tailKey(tenant, sessionId)));
      this.#database
        .write('INSERT INTO events_pruned VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET through = max(through, excluded.through)')
        .run(tenant, sessionId, sequence);
    });
  }

  #prunedThrough(tenant: string, sessionId: string): number {
    const row = this.#database.read('SELECT through FROM events_pruned WHERE tenant = ? AND session = ?').get(tenant, sessionId);
    return (row?.['through'] as number | undefined) ?? 0;
  }

  /** The newest position ever given out, also when its event has been removed since. */
  #newest(): number {
    const row = this.#database.read("SELECT seq FROM sqlite_sequence WHERE name = 'events'").get();
    return (row?.['seq'] as number | undefined) ?? 0;
  }
}

function tailKey(tenant: string, sessionId: string): string {
  return `${tenant}\u0000${sessionId}`;
}

function toCursor(sequence: number): string {
  return String(sequence).padStart(16, '0');
}

function toSequence(cursor: string): number {
  if (!CURSOR.test(cursor)) throw new InvalidCursorError('Not a cursor of this event log');
  return Number(cursor);
}
