import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createFolderBlobs } from '../blobs/folder-blobs.ts';
import { openSqliteDatabase } from '../sqlite/database.ts';
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';
import { type AuditAnchors, createAuditAnchors } from './audit-anchors.ts';
import { sealRecord } from './audit-chain.ts';
import { createSqliteStore } from './sqlite-store.ts';
import type { AuditRecord, Store } from './store.ts';
import { verifyAudit } from './verify-audit.ts';

const RECORDS = 6;

describe('the audit log against somebody who can write to the store', () => {
  let folder: string;
  let database: SqliteDatabase;
  let store: Store;
  let anchors: AuditAnchors;
  let now: number;
  let errors: object[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'egg-audit-'));
    database = openSqliteDatabase({ file: join(folder, 'egg.db') });
    store = createSqliteStore(database);
    now = Date.parse('2026-11-22T12:00:00Z');
    errors = [];
    anchors = createAuditAnchors({ store, blobs: createFolderBlobs(join(folder, 'blobs')), clock: { now: () => now }, log: { error: (fields) => errors.push(fields) } });
    await append(RECORDS);
    assert.equal(await anchors.note(), 1);
  });
  afterEach(async () => {
    await store.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function append(count: number): Promise<void> {
    for (let index = 0; index < count; index++) await store.tenant('acme').commit({ audit: [{ id: `r${index}-${now}`, action: 'test', actor: 'ann', time: new Date(now).toISOString(), detail: { index } }] });
  }
  const records = async () => (await store.tenant('acme').readAudit({ limit: 1000 })).items;
  /** Behind the store's back. */
  function put(all: readonly AuditRecord[]): void {
    const direct = new DatabaseSync(join(folder, 'egg.db'));
    direct.exec("DELETE FROM audit WHERE tenant = 'acme'");
    const insert = direct.prepare('INSERT INTO audit (tenant, position, time, hash, record) VALUES (?, ?, ?, ?, ?)');
    for (const [at, record] of all.entries()) insert.run('acme', at + 1, record.time, record.hash, JSON.stringify(record));
    direct.close();
  }
  const resealed = (all: readonly AuditRecord[]): AuditRecord[] => {
    const sealed: AuditRecord[] = [];
    for (const { index: _index, previousHash: _previous, hash: _hash, ...append_ } of all) sealed.push(sealRecord(append_, sealed.at(-1)));
    return sealed;
  };
  const verify = async () => (await verifyAudit(store.tenant('acme'), await anchors.of('acme'))).firstBad;

  it('is whole, and its head is noted once', async () => {
    assert.deepEqual(await verifyAudit(store.tenant('acme'), await anchors.of('acme')), { ok: true, records: RECORDS, head: { index: RECORDS, hash: (await records()).at(-1)?.hash } });
    now += 60_000;
    assert.equal(await anchors.note(), 0);
    await append(2);
    assert.equal(await anchors.note(), 0, 'at most once a minute');
    now += 60_000;
    assert.equal(await anchors.note(), 0, 'a tenant at most every ten minutes');
    now += 600_000;
    assert.equal(await anchors.note(), 1);
    now += 86_400_000;
    await append(1);
    assert.equal(await anchors.note(), 1);
    assert.deepEqual((await anchors.of('acme')).map(({ index }) => index), [RECORDS + 2, RECORDS + 3]);
    assert.equal(await verify(), undefined);
  });

  const attacks: readonly [what: string, attack: (all: readonly AuditRecord[]) => readonly AuditRecord[], index: number, fault: string][] = [
    ['changes a record', (all) => all.map((record, at) => (at === 2 ? { ...record, actor: 'eve' } : record)), 3, 'changed'],
    ['changes a record and its own hash', (all) => all.map((record, at) => (at === 2 ? resealed([...all.slice(0, 2), { ...record, actor: 'eve' }])[2] as AuditRecord : record)), 3, 'changed'],
    ['takes a record out', (all) => all.toSpliced(2, 1), 3, 'gap'],
    ['takes the first record out', (all) => all.slice(1), 1, 'gap'],
    ['swaps two records', (all) => [all[0], all[2], all[1], ...all.slice(3)] as AuditRecord[], 2, 'gap'],
    ['cuts off the end', (all) => all.slice(0, -2), RECORDS - 1, 'truncated'],
    ['empties it', () => [], 1, 'truncated'],
    ['writes the whole chain anew without a record', (all) => resealed(all.toSpliced(2, 1)), RECORDS, 'truncated'],
    ['writes the whole chain anew with a changed record', (all) => resealed(all.map((record, at) => (at === 2 ? { ...record, actor: 'eve' } : record))), RECORDS, 'rewritten'],
  ];
  for (const [what, attack, index, fault] of attacks) {
    it(`shows when somebody ${what}`, async () => {
      put(attack(await records()));
      const found = await verify();
      // A record that was changed and sealed anew fits no longer to the next one.
      if (what.includes('own hash')) assert.deepEqual(found, { index: index + 1, fault: 'unlinked' });
      else assert.deepEqual(found, { index, fault });
    });
  }

  it('is not noted any further once it is broken, and whoever runs the system is told', async () => {
    put(resealed((await records()).map((record, at) => (at === 2 ? { ...record, actor: 'eve' } : record))));
    await append(1);
    now += 600_000;
    assert.equal(await anchors.note(), 0);
    assert.deepEqual(errors, [{ code: 'AUDIT_LOG_BROKEN', tenant: 'acme', index: RECORDS, fault: 'rewritten' }]);
    assert.deepEqual(await verify(), { index: RECORDS, fault: 'rewritten' });
  });
});
