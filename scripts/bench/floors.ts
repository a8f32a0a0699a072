/** What the machine itself can do: bare SQLite transactions and a bare HTTP echo. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { quantile, timed } from './measure.ts';

export interface SqliteFloor {
  /** p50 in ms of eight transactions of four rows in a row. */
  readonly eightTransactionsMs: number;
  /** Eight-transaction messages a second. */
  readonly messagesPerSecond: number;
}

/** WAL, synchronous=NORMAL, as the embedded mode runs it. */
export function sqliteFloor(folder: string, messages = 4_000): SqliteFloor {
  const db = new DatabaseSync(join(folder, 'floor.db'));
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT)');
  const insert = db.prepare('INSERT INTO t (a, b) VALUES (?, ?)');
  const body = 'x'.repeat(400);
  const each: number[] = [];
  const started = performance.now();
  for (let message = 0; message < messages; message++) {
    const begun = performance.now();
    for (let hop = 0; hop < 8; hop++) {
      db.exec('BEGIN IMMEDIATE');
      for (let row = 0; row < 4; row++) insert.run(`${message}:${hop}:${row}`, body);
      db.exec('COMMIT');
    }
    each.push(performance.now() - begun);
  }
  const seconds = (performance.now() - started) / 1000;
  db.close();
  return { eightTransactionsMs: quantile(each, 0.5), messagesPerSecond: messages / seconds };
}

/** p50 in ms of one request to a bare echo server over a kept-alive loopback connection. */
export async function httpFloor(requests = 2_000): Promise<number> {
  const server = createServer((request, response) => {
    request.pipe(response);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const each: number[] = [];
  for (let i = 0; i < requests; i++) {
    each.push(await timed(async () => {
      await (await fetch(url, { method: 'POST', body: '{"echo":true}' })).arrayBuffer();
    }));
  }
  server.close();
  server.closeAllConnections();
  return quantile(each, 0.5);
}
