/** The bus's tables: what is queued, what was given up, and what went to topics nobody here subscribes to. */
import type { SqliteDatabase } from '../functions/runtime/sqlite/sqlite-database.ts';
import type { DeadLetter, OutgoingMessage, CompleteMessage } from './bus.ts';
import type { Entry } from './subscription-queue.ts';

// The payload comes last, so that reading the rest of a row does not touch its overflow pages.
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS bus_queue (seq INTEGER PRIMARY KEY, subscription TEXT NOT NULL, attempt INTEGER NOT NULL, not_before INTEGER NOT NULL,
    published_at INTEGER NOT NULL, topic TEXT NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL, attributes TEXT, data TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS bus_dead (seq INTEGER PRIMARY KEY AUTOINCREMENT, subscription TEXT NOT NULL, attempts INTEGER NOT NULL, dead_at INTEGER NOT NULL,
    reason TEXT NOT NULL, topic TEXT NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL, attributes TEXT, data TEXT NOT NULL, UNIQUE (subscription, id));
  CREATE TABLE IF NOT EXISTS bus_kept (seq INTEGER PRIMARY KEY, topic TEXT NOT NULL, published_at INTEGER NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL,
    attributes TEXT, data TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS bus_kept_by_topic ON bus_kept (topic)`;

/** The tenant of a dead letter; null for what is no message of ours. */
const OF_TENANT = "CASE WHEN json_valid(data) THEN json_extract(data, '$.tenantId') END";

interface MessageRow {
  readonly topic: string;
  readonly key: string;
  readonly id: string;
  readonly attributes: string | null;
  readonly data: string;
}

export interface QueuedRow {
  readonly seq: number;
  readonly subscription: string;
  readonly attempt: number;
  readonly not_before: number;
  readonly published_at: number;
  readonly key: string;
  readonly id: string;
}

export interface PublishedMessage extends CompleteMessage { readonly publishedAt: number }

export class SqliteBusTables {
  readonly #database: SqliteDatabase;
  readonly #insert;
  readonly #mark;
  readonly #remove;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    database.define(SCHEMA);
    this.#insert = database.write(
      'INSERT INTO bus_queue (subscription, attempt, not_before, published_at, topic, key, id, attributes, data) VALUES (?, 0, 0, ?, ?, ?, ?, ?, ?)',
    );
    this.#mark = database.write('UPDATE bus_queue SET attempt = ?, not_before = ? WHERE seq = ?');
    this.#remove = database.write('DELETE FROM bus_queue WHERE seq = ?');
  }

  /** Inside a unit, as are the other writes here. Returns the row. */
  insert(subscription: string, message: OutgoingMessage, publishedAt: number): number {
    const { topic, orderingKey, id, attributes, data } = message;
    return Number(this.#insert.run(subscription, publishedAt, topic, orderingKey, id, attributesJson(attributes), data).lastInsertRowid);
  }

  mark(entry: Entry): void {
    this.#mark.run(entry.attempt, entry.notBefore, entry.seq);
  }

  remove(entry: Entry): void {
    this.#remove.run(entry.seq);
  }

  /** Everything queued, in order, without payloads. */
  queued(): Iterable<QueuedRow> {
    return this.#database
      .read('SELECT seq, subscription, attempt, not_before, published_at, key, id FROM bus_queue ORDER BY seq')
      .iterate() as unknown as Iterable<QueuedRow>;
  }

  payload(seq: number): CompleteMessage {
    return toMessage(this.#database.read('SELECT topic, key, id, attributes, data FROM bus_queue WHERE seq = ?').get(seq) as unknown as MessageRow);
  }

  /** Returns the dead letter's id. */
  bury(dead: Omit<DeadLetter, 'id' | 'topic'>): string {
    const { subscription, message, attempts, reason, deadAt } = dead;
    const row = this.#database
      .write(`INSERT INTO bus_dead (subscription, attempts, dead_at, reason, topic, key, id, attributes, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET attempts = excluded.attempts, dead_at = excluded.dead_at, reason = excluded.reason RETURNING seq`)
      .get(subscription, attempts, deadAt, reason, message.topic, message.orderingKey, message.id, attributesJson(message.attributes), message.data);
    return String(row?.['seq']);
  }

  deadLetter(id: string): DeadLetter | undefined {
    const row = this.#database.write('SELECT * FROM bus_dead WHERE seq = ?').get(Number(id));
    return row && toDeadLetter(row as unknown as DeadRow);
  }

  /** What is committed. */
  deadLetterOf(tenant: string, id: string): DeadLetter | undefined {
    const row = this.#database.read(`SELECT * FROM bus_dead WHERE seq = ? AND ${OF_TENANT} = ?`).get(Number(id), tenant);
    return row && toDeadLetter(row as unknown as DeadRow);
  }

  /** Newest first. */
  deadLetters({ topic, tenant, before, limit }: { readonly topic?: string | undefined; readonly tenant?: string | undefined; readonly before: number; readonly limit: number }): readonly DeadLetter[] {
    const rows = this.#database
      .read(`SELECT * FROM bus_dead WHERE seq < ?1 AND (?2 IS NULL OR topic = ?2) AND (?3 IS NULL OR ${OF_TENANT} = ?3) ORDER BY seq DESC LIMIT ?4`)
      .all(before, topic ?? null, tenant ?? null, limit) as unknown as DeadRow[];
    return rows.map(toDeadLetter);
  }

  removeDeadLetter(id: string): boolean {
    return this.#database.write('DELETE FROM bus_dead WHERE seq = ?').run(Number(id)).changes > 0;
  }

  keep(message: OutgoingMessage, publishedAt: number): void {
    this.#database
      .write('INSERT INTO bus_kept (topic, published_at, key, id, attributes, data) VALUES (?, ?, ?, ?, ?, ?)')
      .run(message.topic, publishedAt, message.orderingKey, message.id, attributesJson(message.attributes), message.data);
  }

  /** Removes all but the newest `limit` of the topic. */
  trimKept(topic: string, limit: number): void {
    this.#database
      .write('DELETE FROM bus_kept WHERE topic = ?1 AND seq <= (SELECT seq FROM bus_kept WHERE topic = ?1 ORDER BY seq DESC LIMIT 1 OFFSET ?2)')
      .run(topic, limit);
  }

  /** The newest, in the order in which they were published. */
  kept(topic: string, limit: number): readonly PublishedMessage[] {
    const rows = this.#database
      .read('SELECT topic, published_at, key, id, attributes, data FROM bus_kept WHERE topic = ? ORDER BY seq DESC LIMIT ?')
      .all(topic, limit) as unknown as (MessageRow & { published_at: number })[];
    return rows.toReversed().map((row) => ({ ...toMessage(row), publishedAt: row.published_at }));
  }
}

interface DeadRow extends MessageRow {
  readonly seq: number;
  readonly subscription: string;
  readonly attempts: number;
  readonly reason: string;
  readonly dead_at: number;
}

function toDeadLetter(row: DeadRow): DeadLetter {
  const { seq, topic, subscription, attempts, reason } = row;
  return { id: String(seq), topic, subscription, message: toMessage(row), attempts, reason, deadAt: row.dead_at };
}

function toMessage(row: MessageRow): CompleteMessage {
  const attributes = row.attributes === null ? {} : (JSON.parse(row.attributes) as Record<string, string>);
  return { topic: row.topic, id: row.id, orderingKey: row.key, data: row.data, attributes };
}

function attributesJson(attributes: OutgoingMessage['attributes']): string | null {
  if (!attributes) return null;
  for (const _name in attributes) return JSON.stringify(attributes);
  return null;
}
