/** What every Bus adapter must do, as a mocha suite. */
import assert from 'node:assert/strict';
import type { Bus, Delivery, OutgoingMessage, CompleteMessage } from './bus.ts';
import type { TopicRegistry, TopicSpec } from './registry.ts';

export interface OpenedBus {
  readonly bus: Bus;
  /** Lets this much time pass for retries and deadlines. */
  advance(milliseconds: number): Promise<void>;
  /** Waits until everything that can happen without time passing has happened. */
  settle(): Promise<void>;
  /** Closes the bus and opens the same queues again. */
  reopen(): Promise<Bus>;
  close(): Promise<void>;
  /** False where a bus that is opened again cannot tell what waits for it. */
  readonly knowsBacklog?: boolean;
}

const RETRY_MS = 1_000;
const DEADLINE_MS = 10_000;
const MAX_ATTEMPTS = 5;

/** The topics that the suite uses: `single` and `double`, with one and two subscriptions. */
export const contractRegistry: TopicRegistry = { topics: [topic('single', ['single']), topic('double', ['double-a', 'double-b'])] };

/** `except`: titles of cases that what stands behind the adapter cannot do, each with why. */
export function busContract(name: string, open: () => Promise<OpenedBus>, except: Readonly<Record<string, string>> = {}): void {
  describe(`Bus contract: ${name}`, () => {
    const left = new Set(Object.keys(except));
    const it = (title: string, run: () => Promise<void>): void => {
      if (!left.delete(title)) globalThis.it(title, run);
    };
    let opened: OpenedBus;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it('delivers the message as it was published, with its first attempt', async () => {
      const sent = message('m1', 'k', { data: '{"text":"grüße 日本"}', attributes: { origin: 'test' } });
      const [delivery] = await collect(opened.bus, 'single', 1, () => opened.bus.publish([sent]));
      assert.deepEqual(delivery?.message, sent);
      assert.equal(delivery.attempt, 1);
      assert.equal(delivery.subscription, 'single');
      assert.ok(delivery.publishedAt > 0);
    });

    it('delivers messages of one key in publish order, also over several calls', async () => {
      const ids = Array.from({ length: 20 }, (_, at) => `m${at}`);
      const deliveries = await collect(opened.bus, 'single', 20, async () => {
        await opened.bus.publish(ids.slice(0, 12).map((id) => message(id, 'k')));
        for (const id of ids.slice(12)) await opened.bus.publish([message(id, 'k')]);
      });
      assert.deepEqual(idsOf(deliveries), ids);
    });

    it('has one message of a key outstanding at a time, while other keys go on', async () => {
      const started: string[] = [];
      const gate = Promise.withResolvers<void>();
      const all = Promise.withResolvers<void>();
      opened.bus.subscribe('single', async ({ message: { id } }) => {
        started.push(id);
        if (id === 'a1') await gate.promise;
        if (started.length === 4) all.resolve();
      });
      await opened.bus.publish([message('a1', 'a'), message('a2', 'a'), message('b1', 'b'), message('b2', 'b')]);
      await opened.settle();
      assert.deepEqual(started.toSorted(), ['a1', 'b1', 'b2']);
      gate.resolve();
      await all.promise;
      assert.equal(started[3], 'a2');
    });

    it('runs messages without a key in parallel', async () => {
      const started = counter(3);
      opened.bus.subscribe('single', async () => {
        started.add();
        await started.reached;
      });
      await opened.bus.publish(['1', '2', '3'].map((id) => message(id, '')));
      await started.reached;
    });

    it('gives every subscription of a topic its own copy', async () => {
      const both = Promise.all([collect(opened.bus, 'double-a', 1), collect(opened.bus, 'double-b', 1)]);
      await opened.bus.publish([message('m1', 'k', { topic: 'double' })]);
      assert.deepEqual((await both).map(idsOf), [['m1'], ['m1']]);
    });

    it('delivers again after the retry delay, counting attempts, and keeps later messages of the key waiting', async () => {
      const seen: string[] = [];
      const done = counter(4);
      opened.bus.subscribe('single', async ({ message: { id }, attempt }) => {
        seen.push(`${id}:${attempt}`);
        done.add();
        if (id === 'm1' && attempt < 3) throw new Error('not yet');
      });
      await opened.bus.publish([message('m1', 'k'), message('m2', 'k')]);
      await opened.settle();
      assert.deepEqual(seen, ['m1:1']);
      await opened.advance(RETRY_MS);
      await opened.advance(2 * RETRY_MS);
      await done.reached;
      assert.deepEqual(seen, ['m1:1', 'm1:2', 'm1:3', 'm2:1']);
    });

    it('aborts the signal at the ack deadline, delivers again, and ignores the late answer', async () => {
      const seen: number[] = [];
      const late = Promise.withResolvers<void>();
      const aborted = Promise.withResolvers<void>();
      const second = counter(2);
      opened.bus.subscribe('single', async ({ attempt }, signal) => {
        seen.push(attempt);
        second.add();
        if (attempt > 1) return;
        signal.addEventListener('abort', () => aborted.resolve());
        await late.promise;
      });
      await opened.bus.publish([message('m1', 'k')]);
      await opened.settle();
      await opened.advance(DEADLINE_MS * 1.05);
      await aborted.promise;
      await opened.advance(RETRY_MS);
      await second.reached;
      late.resolve();
      await opened.bus.idle();
      assert.deepEqual(seen, [1, 2]);
    });

    it('gives a message up after the last attempt and goes on with the key', async () => {
      const seen: string[] = [];
      const done = counter(MAX_ATTEMPTS + 1);
      opened.bus.subscribe('single', async ({ message: { id } }) => {
        seen.push(id);
        done.add();
        if (id === 'bad') throw new Error('never');
      });
      await opened.bus.publish([message('bad', 'k'), message('good', 'k')]);
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) await opened.advance(16 * RETRY_MS);
      await done.reached;
      assert.deepEqual(seen, ['bad', 'bad', 'bad', 'bad', 'bad', 'good']);
    });

    it('keeps what was not delivered when it is closed, in order', async () => {
      await opened.bus.publish(['m1', 'm2', 'm3'].map((id) => message(id, 'k')));
      const again = await opened.reopen();
      if (opened.knowsBacklog !== false) assert.deepEqual([again.backlog(), again.backlog('k')], [3, 3]);
      assert.deepEqual(idsOf(await collect(again, 'single', 3)), ['m1', 'm2', 'm3']);
    });

    it('delivers nothing again that was acknowledged', async () => {
      await collect(opened.bus, 'single', 1, () => opened.bus.publish([message('m1', 'k')]));
      await opened.bus.idle();
      const again = await opened.reopen();
      assert.equal(again.backlog(), 0);
      assert.deepEqual(idsOf(await collect(again, 'single', 1, () => again.publish([message('m2', 'k')]))), ['m2']);
    });

    it('waits for outstanding messages when it closes, and starts no others', async () => {
      const seen: string[] = [];
      const gate = Promise.withResolvers<void>();
      opened.bus.subscribe('single', async ({ message: { id } }) => {
        seen.push(id);
        await gate.promise;
      });
      await opened.bus.publish([message('m1', 'k'), message('m2', 'k')]);
      await opened.settle();
      const reopened = opened.reopen();
      gate.resolve();
      const again = await reopened;
      assert.deepEqual(seen, ['m1']);
      if (opened.knowsBacklog !== false) assert.equal(again.backlog(), 1);
    });

    it('lets an outstanding handler publish while it closes', async () => {
      const gate = Promise.withResolvers<void>();
      opened.bus.subscribe('single', async () => {
        await gate.promise;
        await opened.bus.publish([message('out', 'k', { topic: 'double' })]);
      });
      await opened.bus.publish([message('in', 'k')]);
      await opened.settle();
      const reopened = opened.reopen();
      gate.resolve();
      const again = await reopened;
      assert.deepEqual(idsOf(await collect(again, 'double-a', 1)), ['out']);
      assert.deepEqual(idsOf(await collect(again, 'double-b', 1)), ['out']);
      await again.idle();
    });

    it('stops delivering to a handler that unsubscribed', async () => {
      const unsubscribe = opened.bus.subscribe('single', () => Promise.reject(new Error('not me')));
      unsubscribe();
      assert.deepEqual(idsOf(await collect(opened.bus, 'single', 1, () => opened.bus.publish([message('m1', 'k')]))), ['m1']);
    });

    it('counts the backlog and is idle when there is none', async () => {
      await opened.bus.idle();
      const gate = Promise.withResolvers<void>();
      await opened.bus.publish([message('m1', 'a'), message('m2', 'b'), message('m3', 'b')]);
      assert.deepEqual([opened.bus.backlog(), opened.bus.backlog('b'), opened.bus.backlog('c')], [3, 2, 0]);
      opened.bus.subscribe('single', () => gate.promise);
      let idle = false;
      const waiting = opened.bus.idle().then(() => (idle = true));
      await opened.settle();
      assert.equal(idle, false);
      gate.resolve();
      await waiting;
      assert.equal(opened.bus.backlog(), 0);
    });

    globalThis.it('leaves out only cases that there are', () => assert.deepEqual([...left], []));
  });
}

export function message(id: string, orderingKey: string, changes: Partial<OutgoingMessage> = {}): CompleteMessage {
  return { topic: 'single', id, orderingKey, data: `{"id":"${id}"}`, attributes: {}, ...changes };
}

/** The first `count` deliveries, all acknowledged. */
async function collect(bus: Bus, subscription: string, count: number, act?: () => Promise<void>): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  const enough = counter(count);
  bus.subscribe(subscription, async (delivery) => {
    deliveries.push(delivery);
    enough.add();
  });
  await act?.();
  await enough.reached;
  return deliveries;
}

function counter(wanted: number): { add(): void; readonly reached: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  let count = 0;
  return { reached: promise, add: () => void (++count === wanted && resolve()) };
}

function idsOf(deliveries: readonly Delivery[]): string[] {
  return deliveries.map(({ message: { id } }) => id);
}

function topic(name: string, subscriptions: readonly string[]): TopicSpec {
  return {
    name, description: 'For tests', owner: 'api', message: `${name}.message`, orderingEnabled: true, retentionSeconds: 600, producers: ['api'],
    subscriptions: subscriptions.map((subscription) => ({
      name: subscription, function: 'api', ackDeadlineSeconds: DEADLINE_MS / 1_000, minRetryDelayMs: RETRY_MS, maxRetryDelayMs: 16 * RETRY_MS, maxDeliveryAttempts: MAX_ATTEMPTS,
    })),
    deadLetter: { topic: `${name}-dead`, subscription: `${name}-dead`, retentionSeconds: 600 }, examples: [],
    functionSettings: { memoryMiB: 256, cpu: 1, concurrency: 1, minInstances: 0, maxInstances: 1, timeoutSeconds: 10 },
  };
}
