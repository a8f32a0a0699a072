import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../functions/runtime/clock.ts';
import { openSqliteDatabase } from '../functions/runtime/sqlite/database.ts';
import type { SqliteDatabase } from '../functions/runtime/sqlite/sqlite-database.ts';
import { busDeadLetters } from './bus-dead-letters.ts';
import { deadLetterMessage } from './dead-letter.ts';
import { registry } from './registry.ts';
import { createSqliteBus, type SqliteBus } from './sqlite-bus.ts';

describe('dead letters of the embedded bus', () => {
  let folder: string;
  let database: SqliteDatabase;
  let bus: SqliteBus;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'egg-dead-'));
    database = openSqliteDatabase({ file: join(folder, 'egg.db') });
    bus = createSqliteBus(database, { registry, clock: systemClock });
  });
  afterEach(async () => {
    await bus.close(0);
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const dies = async (id: string, data: string) => bus.publish([deadLetterMessage({ subscription: 'dispatch', attempt: 2, publishedAt: 0, message: { topic: 'dispatch', id, orderingKey: 's', data, attributes: {} } }, 'X_Y: why')]);

  it('are seen, sent back and dropped by their own tenant alone; what nobody can read belongs to nobody', async () => {
    await dies('m1', '{"tenantId":"acme"}');
    await dies('m2', '{"tenantId":"other"}');
    await dies('m3', 'not json');
    const desk = busDeadLetters(bus);
    const { items } = await desk.list('acme');
    assert.deepEqual(items.map(({ message, reason, attempts }) => [message.id, reason, attempts]), [['m1', 'X_Y: why', 2]]);
    const id = items[0]?.id ?? '';
    assert.equal(await desk.get('other', id), undefined);
    assert.deepEqual([await desk.redrive('other', id), await desk.discard('other', id), await desk.discard('acme', 'x')], [false, false, false]);
    assert.equal(await desk.redrive('acme', id), true);
    assert.deepEqual([bus.backlog('s'), (await desk.list('acme')).items.length, bus.deadLetters().items.length], [1, 0, 2]);
    assert.equal(await desk.discard('other', (await desk.list('other')).items[0]?.id ?? ''), true);
    await assert.rejects(desk.list('acme', { cursor: 'x' }), { code: 'INVALID_CURSOR' });
  });
});
