import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sinon from 'sinon';
import { TerminalError } from '../functions/runtime/errors.ts';
import { openSqliteDatabase } from '../functions/runtime/sqlite/database.ts';
import type { SqliteDatabase } from '../functions/runtime/sqlite/sqlite-database.ts';
import { busContract, contractRegistry, message, type OpenedBus } from './bus.contract.ts';
import { BusError, SubscriptionError } from './bus-errors.ts';
import { deadLetterMessage } from './dead-letter.ts';
import { createSqliteBus, type SqliteBus, type SqliteBusOptions } from './sqlite-bus.ts';

const nextTurn = setImmediate;
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => nextTurn(resolve));
};

class Broken extends TerminalError {
  readonly code = 'BROKEN';
}

interface Opened extends OpenedBus {
  bus: SqliteBus;
  database: SqliteDatabase;
  readonly file: string;
}

async function openTemporary(options: Partial<SqliteBusOptions> = {}): Promise<Opened> {
  const clock = sinon.useFakeTimers({ now: 1_000_000, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const folder = mkdtempSync(join(tmpdir(), 'egg-bus-'));
  const file = join(folder, 'egg.db');
  const start = () => {
    const database = openSqliteDatabase({ file });
    return { database, bus: createSqliteBus(database, { registry: contractRegistry, clock: { now: () => Date.now() }, ...options }) };
  };
  const opened: Opened = {
    file,
    ...start(),
    settle,
    async advance(milliseconds) {
      await settle();
      await clock.tickAsync(milliseconds);
      await settle();
    },
    async reopen() {
      await opened.bus.close();
      await opened.database.close();
      Object.assign(opened, start());
      return opened.bus;
    },
    async close() {
      const closing = opened.bus.close(0);
      await clock.tickAsync(1);
      await closing;
      clock.restore();
      await opened.database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return opened;
}

busContract('SQLite', openTemporary);
busContract('SQLite, with payloads in the table only', () => openTemporary({ residentMessages: 0 }));

describe('SQLite bus', () => {
  let opened: Opened;
  const failing = async (id: string, error: Error): Promise<void> => {
    const unsubscribe = opened.bus.subscribe('single', () => Promise.reject(error));
    await opened.bus.publish([message(id, 'k', { attributes: { a: 'b' } })]);
    for (let attempt = 0; attempt < 5; attempt++) await opened.advance(16_000);
    unsubscribe();
  };

  beforeEach(async () => {
    opened = await openTemporary();
  });
  afterEach(() => opened.close());

  it('backs off exponentially up to the maximum', async () => {
    const times: number[] = [];
    opened.bus.subscribe('single', async () => {
      times.push(Date.now());
      throw new Error('no');
    });
    await opened.bus.publish([message('m1', 'k')]);
    await opened.settle();
    for (let second = 0; second < 40; second++) await opened.advance(1_000);
    assert.deepEqual(times.map((time, at) => time - (times[at - 1] ?? time)), [0, 1_000, 2_000, 4_000, 8_000]);
  });

  it('keeps dead letters with reason and attempts until they are redriven or discarded', async () => {
    await failing('m1', new Broken('the schema says no'));
    const dead = opened.bus.deadLetters({ topic: 'single' }).items[0];
    assert.ok(dead);
    assert.deepEqual(
      { ...dead, id: '', deadAt: 0 },
      { id: '', deadAt: 0, topic: 'single', subscription: 'single', attempts: 5, reason: 'BROKEN: the schema says no', message: message('m1', 'k', { attributes: { a: 'b' } }) },
    );
    assert.deepEqual(opened.bus.deadLetters({ topic: 'double' }).items, []);

    const redelivered = Promise.withResolvers<number>();
    opened.bus.subscribe('single', async ({ attempt }) => redelivered.resolve(attempt));
    assert.equal(await opened.bus.redrive(dead.id), true);
    assert.equal(await redelivered.promise, 1);
    assert.equal(await opened.bus.redrive(dead.id), false);
    assert.deepEqual(opened.bus.deadLetters().items, []);
  });

  it('pages through dead letters, newest first, also after a restart', async () => {
    for (const id of ['m1', 'm2', 'm3']) await failing(id, new Error('no'));
    const bus = (await opened.reopen()) as SqliteBus;
    const first = bus.deadLetters({ limit: 2 });
    const second = bus.deadLetters({ limit: 2, cursor: first.next as string });
    assert.deepEqual([...first.items, ...second.items].map((dead) => dead.message.id), ['m3', 'm2', 'm1']);
    assert.equal(second.next, undefined);
    assert.equal(await bus.discard(first.items[0]?.id as string), true);
    assert.equal(await bus.discard(first.items[0]?.id as string), false);
  });

  it('tells of a message that ran out of attempts before the key goes on, and goes on when that fails', async () => {
    const seen: string[] = [];
    const bus = createSqliteBus(opened.database, {
      registry: contractRegistry, clock: { now: () => Date.now() },
      onDeadLetter: async (dead) => {
        await settle();
        seen.push(`${dead.id === opened.bus.deadLetters().items[0]?.id} ${dead.message.id} ${dead.attempts}`);
        throw new Error('nobody listens');
      },
      onError: (error) => seen.push((error as Error).message),
    });
    bus.subscribe('single', async ({ message: { id } }) => {
      if (id === 'bad') throw new Error('no');
      seen.push(id);
    });
    await bus.publish([message('bad', 'k'), message('good', 'k')]);
    for (let attempt = 0; attempt < 5; attempt++) await opened.advance(16_000);
    await bus.idle();
    assert.deepEqual(seen, ['true bad 5', 'nobody listens', 'good']);
  });

  it('takes a message that a stage parks itself, and redrives it to where it came from', async () => {
    const delivery = { subscription: 'double-a', message: message('m1', 'k', { topic: 'double', attributes: { a: 'b' } }), attempt: 3, publishedAt: 1 };
    await opened.bus.publish([deadLetterMessage(delivery, 'INVALID: unreadable')]);
    const dead = opened.bus.deadLetters().items[0];
    assert.deepEqual([dead?.topic, dead?.subscription, dead?.attempts, dead?.reason], ['double', 'double-a', 3, 'INVALID: unreadable']);
    assert.deepEqual(dead?.message, delivery.message);
    await opened.bus.redrive(dead.id);
    assert.deepEqual(opened.bus.stats().filter(({ pending }) => pending > 0).map(({ subscription }) => subscription), ['double-a']);
  });

  it('drops a message while one with its id is queued, and takes it again afterwards', async () => {
    const seen: string[] = [];
    await Promise.all([opened.bus.publish([message('m1', 'k'), message('m1', 'k')]), opened.bus.publish([message('m1', 'k')])]);
    assert.equal(opened.bus.backlog(), 1);
    opened.bus.subscribe('single', async ({ message: { id } }) => void seen.push(id));
    await opened.bus.idle();
    await opened.bus.publish([message('m1', 'k')]);
    await opened.bus.idle();
    assert.deepEqual(seen, ['m1', 'm1']);
  });

  it('keeps attempts and delays over a restart', async () => {
    opened.bus.subscribe('single', () => Promise.reject(new Error('no')));
    await opened.bus.publish([message('m1', 'k')]);
    await opened.advance(1_000);
    const bus = (await opened.reopen()) as SqliteBus;
    const attempts: number[] = [];
    bus.subscribe('single', async ({ attempt }) => void attempts.push(attempt));
    await opened.advance(1_000);
    assert.deepEqual(attempts, [], 'the back-off after the second attempt is two seconds');
    await opened.advance(1_000);
    assert.deepEqual(attempts, [3]);
  });

  it('gives up a message whose every delivery ended with the process', async () => {
    opened.bus.subscribe('single', () => new Promise(() => {}));
    await opened.bus.publish([message('m1', 'k')]);
    for (let restart = 0; restart < 5; restart++) {
      await opened.settle();
      opened.bus.close(0).catch(() => {});
      await opened.advance(1);
      await opened.database.close();
      opened.database = openSqliteDatabase({ file: opened.file });
      opened.bus = createSqliteBus(opened.database, { registry: contractRegistry, clock: { now: () => Date.now() } });
      opened.bus.subscribe('single', () => new Promise(() => {}));
    }
    await opened.settle();
    const dead = opened.bus.deadLetters().items[0];
    assert.deepEqual([dead?.attempts, dead?.reason.split(':')[0]], [5, 'ATTEMPTS_EXHAUSTED']);
    assert.equal(opened.bus.backlog(), 0);
  });

  it('keeps the newest messages of a topic that nobody here subscribes to', async () => {
    const bus = createSqliteBus(opened.database, { registry: contractRegistry, clock: { now: () => 7 }, keptMessages: 150 });
    for (let at = 0; at < 400; at++) await bus.publish([message(`m${at}`, '', { topic: 'tenant-topic' })]);
    const kept = bus.published('tenant-topic', 1_000);
    assert.ok(kept.length >= 150 && kept.length < 250, String(kept.length));
    assert.equal(kept.at(-1)?.id, 'm399');
    assert.deepEqual(bus.published('tenant-topic', 2).map(({ id }) => id), ['m398', 'm399']);
    assert.equal(bus.backlog(), 0);
  });

  it('reports each subscription', async () => {
    opened.bus.subscribe('single', () => new Promise(() => {}));
    await opened.bus.publish([message('m1', 'a'), message('m2', 'a'), message('m3', 'b')]);
    await opened.advance(500);
    const stats = opened.bus.stats().find(({ subscription }) => subscription === 'single');
    assert.deepEqual(stats, { subscription: 'single', pending: 1, outstanding: 2, oldestAgeMs: 500 });
  });

  it('keeps to the concurrency of a subscription', async () => {
    const bus = createSqliteBus(opened.database, { registry: contractRegistry, clock: { now: () => 7 }, concurrency: 2 });
    let running = 0;
    let most = 0;
    bus.subscribe('single', async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => nextTurn(resolve));
      running--;
    });
    await bus.publish(Array.from({ length: 10 }, (_, at) => message(`m${at}`, `k${at}`)));
    await bus.idle();
    assert.equal(most, 2);
  });

  it('refuses unknown subscriptions, second handlers, and messages after close', async () => {
    assert.throws(() => opened.bus.subscribe('nonsense', async () => {}), SubscriptionError);
    opened.bus.subscribe('single', async () => {});
    assert.throws(() => opened.bus.subscribe('single', async () => {}), SubscriptionError);
    await opened.bus.close();
    await assert.rejects(opened.bus.publish([message('m1', 'k')]), BusError);
  });

  it('forgets what it could not store, so that it can be published again', async () => {
    const run = sinon.stub(opened.database, 'run').rejects(new Error('disk full'));
    await assert.rejects(opened.bus.publish([message('m1', 'k')]), BusError);
    run.restore();
    assert.equal(opened.bus.backlog(), 0);
    await opened.bus.publish([message('m1', 'k')]);
    assert.equal(opened.bus.backlog(), 1);
  });
});

describe('SQLite bus, killed', () => {
  it('loses nothing it confirmed and keeps each key in order, however often it is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'egg-bus-kill-'));
    const file = join(folder, 'egg.db');
    const published: string[] = [];
    const delivered: string[] = [];
    const note = (line: unknown): void => {
      const [what, id] = String(line).split(' ') as [string, string];
      (what === 'published' ? published : delivered).push(id);
    };
    for (const round of ['r1', 'r2', 'r3']) {
      const child = fork(new URL('./fixtures/crashing-consumer.ts', import.meta.url), [file, round], { execArgv: [], stdio: 'ignore' });
      const enough = Promise.withResolvers<void>();
      let lines = 0;
      child.on('message', (line) => {
        note(line);
        if (++lines === 300) enough.resolve();
      });
      await enough.promise;
      const ended = Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
      child.kill('SIGKILL');
      await ended;
    }
    const database = openSqliteDatabase({ file });
    const bus = createSqliteBus(database, { registry: contractRegistry, clock: { now: () => Date.now() } });
    bus.subscribe('single', async ({ message: { id } }) => note(`delivered ${id}`));
    await bus.idle();
    await bus.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });

    assert.ok(published.length >= 300);
    const seen = new Set(delivered);
    assert.deepEqual(published.filter((id) => !seen.has(id)), []);
    for (const key of ['0', '1', '2']) {
      const firsts = [...seen].filter((id) => id.endsWith(key));
      assert.deepEqual(firsts, firsts.toSorted());
    }
  });
});
