import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteDatabase } from '../sqlite/database.ts';
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';
import type { Timer } from '../timer.ts';
import { createSqliteStore } from './sqlite-store.ts';
import { storeContract } from './store.contract.ts';
import type { Store } from './store.ts';

async function openTemporary() {
  const folder = mkdtempSync(join(tmpdir(), 'egg-store-'));
  const file = join(folder, 'egg.db');
  let database: SqliteDatabase = openSqliteDatabase({ file });
  let store: Store = createSqliteStore(database);
  const shut = async () => {
    await store.close();
    await database.close();
  };
  return {
    file,
    store,
    async reopen() {
      await shut();
      database = openSqliteDatabase({ file });
      return (store = createSqliteStore(database));
    },
    async close() {
      await shut();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

storeContract('SQLite', openTemporary);

describe('SQLite store', () => {
  let opened: Awaited<ReturnType<typeof openTemporary>>;
  beforeEach(async () => {
    opened = await openTemporary();
  });
  afterEach(() => opened.close());

  it('expires at most the limit, earliest first, and says how many', async () => {
    const acme = opened.store.tenant('acme');
    await acme.commit({ writes: [30, 10, 20, 90].map((ttl) => ({ op: 'create', collection: 'ledger', id: `l${ttl}`, data: { ttl } })) });
    assert.equal(await opened.store.expire(50, 2), 2);
    assert.ok(await acme.get('ledger', 'l30'));
    assert.equal(await opened.store.expire(50, 2), 1);
    assert.equal(await opened.store.expire(50, 2), 0);
    assert.ok(await acme.get('ledger', 'l90'));
  });

  it('treats a cursor beyond everything ever given out as gone', async () => {
    const acme = opened.store.tenant('acme');
    await acme.commit({ events: [{ sessionId: 's1', id: 'a', type: 'error', json: '{}' }] });
    const page = await acme.readEvents('s1', { after: '0000000000009999' });
    assert.ok(page.gap);
    assert.deepEqual(page.events.map(({ id }) => id), ['a']);
  });

  it('gets through a thousand concurrent reservations without one running twice', async () => {
    const acme = opened.store.tenant('acme');
    await acme.commit({ writes: [{ op: 'create', collection: 'budgets', id: 'daily', data: { n: 0 } }] });
    let runs = 0;
    await Promise.all(Array.from({ length: 1_000 }, () => acme.transaction(async (tx) => {
      runs++;
      const doc = await tx.get<{ n: number }>('budgets', 'daily');
      tx.add({ writes: [{ op: 'set', collection: 'budgets', id: 'daily', data: { n: (doc?.data.n ?? 0) + 1 } }] });
    })));
    assert.equal(runs, 1_000);
    assert.deepEqual((await acme.get('budgets', 'daily'))?.data, { n: 1_000 });
  });

  it('tells watchers once per turn, and survives one that throws', async () => {
    const acme = opened.store.tenant('acme');
    let calls = 0;
    acme.watchEvents('s1', () => {
      throw new Error('a broken watcher');
    });
    acme.watchEvents('s1', () => calls++);
    await Promise.all([1, 2, 3].map((n) => acme.commit({ events: [{ sessionId: 's1', id: `e${n}`, type: 'error', json: '{}' }] })));
    assert.equal(calls, 1);
  });

  it('learns what a command in another process changed', async () => {
    const pending: (() => void)[] = [];
    const timer: Timer = { after: (_delay, callback) => (pending.push(callback), () => {}) };
    await opened.store.close();
    const owner = openSqliteDatabase({ file: opened.file, shared: true });
    const owning = createSqliteStore(owner, { timer });
    const told = new Promise<string>((resolve) => owning.tenant('acme').watch('bundles', resolve));
    const command = openSqliteDatabase({ file: opened.file, shared: true });
    await createSqliteStore(command).tenant('acme').commit({ writes: [{ op: 'set', collection: 'bundles', id: 'active', data: {} }] });
    await command.close();
    pending.shift()?.();
    assert.equal(await told, 'active');
    await owner.close();
  });
});
