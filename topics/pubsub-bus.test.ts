/** The Bus on Pub/Sub's own wire formats, under a virtual clock: REST publish in, push requests out. */
import assert from 'node:assert/strict';
import sinon from 'sinon';
import { parsePushEnvelope } from '../functions/runtime/cloud/push-envelope.ts';
import { busContract, contractRegistry, message, type OpenedBus } from './bus.contract.ts';
import { BusError } from './bus-errors.ts';
import type { DeadLetter } from './bus.ts';
import { DEAD_REASON } from './dead-letter.ts';
import { createPushServer, type PushServer } from './fixtures/push-server.ts';
import { createPubsubBus, type PubsubBus, type PubsubBusOptions } from './pubsub-bus.ts';
import { createRestPublisher } from './pubsub-rest-publisher.ts';

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => { setImmediate(resolve); });
};

interface Opened extends OpenedBus { bus: PubsubBus; readonly server: PushServer }

async function openTemporary(options: Partial<PubsubBusOptions> = {}): Promise<Opened> {
  const clock = sinon.useFakeTimers({ now: 1_000_000, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const server = createPushServer('test', contractRegistry);
  const publisher = createRestPublisher({ projectId: 'test', endpoint: 'http://pubsub', fetch: server.fetch, random: () => 0 });
  const start = (): PubsubBus => {
    const handled = new Set<string>();
    const bus = createPubsubBus({ publisher, registry: contractRegistry, ...options });
    const { subscribe } = bus;
    bus.subscribe = (subscription, handler) => {
      const unsubscribe = subscribe.call(bus, subscription, handler);
      handled.add(subscription);
      server.wake();
      return () => {
        handled.delete(subscription);
        unsubscribe();
      };
    };
    server.endpoint = async (body) => {
      const envelope = parsePushEnvelope(JSON.parse(JSON.stringify(body)));
      if (!handled.has(envelope.subscription.split('/')[3] ?? '')) return 0;
      return (await bus.receive(envelope)) ? 204 : 503;
    };
    return bus;
  };
  const opened: Opened = {
    server,
    knowsBacklog: false,
    bus: start(),
    settle,
    async advance(milliseconds) {
      await settle();
      await clock.tickAsync(milliseconds);
      await settle();
    },
    async reopen() {
      const closing = opened.bus.close();
      server.endpoint = async () => 0;
      await closing;
      return (opened.bus = start());
    },
    async close() {
      server.endpoint = async () => 0;
      const closing = opened.bus.close(0);
      await clock.tickAsync(1);
      await closing;
      clock.restore();
    },
  };
  return opened;
}

busContract('Pub/Sub push', openTemporary);

describe('Pub/Sub bus', () => {
  let opened: Opened;
  const dead: DeadLetter[] = [];
  beforeEach(async () => {
    dead.length = 0;
    opened = await openTemporary({ onDeadLetter: (letter) => void dead.push(letter) });
  });
  afterEach(() => opened.close());

  it('parks a message at its last attempt with the reason, and tells of it', async () => {
    opened.bus.subscribe('single', () => Promise.reject(new Error('no good')));
    await opened.bus.publish([message('m1', 'k')]);
    for (let attempt = 0; attempt < 5; attempt++) await opened.advance(16_000);
    assert.deepEqual(opened.server.unrouted.map(({ topic }) => topic), ['single-dead']);
    assert.equal(opened.server.unrouted[0]?.message.attributes[DEAD_REASON], 'Error: no good');
    assert.deepEqual(dead.map(({ message: { id }, attempts, subscription }) => [id, attempts, subscription]), [['m1', 5, 'single']]);
  });

  it('is content with the service\'s own dead letters when it cannot park', async () => {
    opened.bus.subscribe('single', async () => {
      opened.server.failures.push(400);
      throw new Error('no good');
    });
    await opened.bus.publish([message('m1', 'k')]);
    for (let attempt = 0; attempt < 6; attempt++) await opened.advance(16_000);
    assert.deepEqual(opened.server.unrouted.map(({ topic, message: { attributes } }) => [topic, attributes[DEAD_REASON]]), [['single-dead', undefined]]);
    assert.deepEqual(dead, []);
  });

  it('counts attempts itself where the push has none', async () => {
    const seen: number[] = [];
    opened.bus.subscribe('single', async ({ attempt }) => {
      seen.push(attempt);
      throw new Error('no good');
    });
    const body = { message: { data: 'e30=', messageId: '7', publishTime: '2026-11-22T20:00:00Z' }, subscription: 'projects/test/subscriptions/single' };
    for (let time = 0; time < 2; time++) assert.equal(await opened.bus.receive(parsePushEnvelope(body)), false);
    assert.deepEqual(seen, [1, 2]);
  });

  it('rejects what could not be published, and forgets it', async () => {
    opened.server.failures.push(403);
    await assert.rejects(opened.bus.publish([message('m1', 'k')]), BusError);
    assert.equal(opened.bus.backlog(), 0);
  });

  it('refuses what comes for a subscription that nobody here has', async () => {
    const body = { message: { data: 'e30=', messageId: '7', publishTime: '2026-11-22T20:00:00Z' }, subscription: 'projects/test/subscriptions/other' };
    assert.equal(await opened.bus.receive(parsePushEnvelope(body)), false);
  });
});
