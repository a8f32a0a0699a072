/** The Bus over Google's Pub/Sub emulator: Google's client publishes, the emulator pushes over HTTP, real time passes. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { parsePushEnvelope } from '../functions/runtime/cloud/push-envelope.ts';
import { createTopics } from '../scripts/cloud/create-topics.ts';
import { type Emulators, startEmulators } from '../scripts/emulators/start-emulators.ts';
import { busContract, contractRegistry, message, type OpenedBus } from './bus.contract.ts';
import type { Publisher } from './bus.ts';
import { createPubsubBus, type PubsubBus } from './pubsub-bus.ts';
import { createPubsubPublisher, type PubsubPublisher } from './pubsub-publisher.ts';
import { createRestPublisher } from './pubsub-rest-publisher.ts';

/** What the emulator does otherwise than the service; `pubsub-bus.test.ts` covers these over the same wire formats. */
const EMULATOR_CANNOT: Readonly<Record<string, string>> = {
  'runs messages without a key in parallel': 'it pushes one message without a key at a time',
  'counts the backlog and is idle when there is none': 'it opens its window for pushes slowly, so messages that are held back hold up those of other keys',
};
// Besides: it counts no attempts and forwards nothing to dead-letter topics (the bus does both), and its pushes have no ordering key (an attribute has).

let emulators: Emulators;
let projects = 0;
/** The emulator pushes in rounds: when this many messages of our own have come one after the other, what could be pushed has been. */
const SENTINELS = 4;

interface Opened extends OpenedBus { readonly projectId: string }

async function open(publisherOf: (projectId: string) => Publisher & Partial<PubsubPublisher>): Promise<Opened> {
  const projectId = `${emulators.projectId}-${++projects}`;
  const endpoint = `http://${emulators.pubsubHost}`;
  const publisher = publisherOf(projectId);
  const sentinels = new Map<string, () => void>();
  let bus: PubsubBus = createPubsubBus({ publisher, registry: contractRegistry });
  const server: Server = createServer((request, response) => void (async () => {
    const envelope = parsePushEnvelope(JSON.parse(await text(request)));
    const sentinel = sentinels.get(envelope.attributes.eggId ?? '');
    sentinel?.();
    const acknowledged = sentinel !== undefined || (await bus.receive(envelope));
    response.writeHead(acknowledged ? 204 : 503).end();
  })());
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  await createTopics({ endpoint, projectId, registry: contractRegistry, pushUrl: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });

  const opened: Opened = {
    projectId,
    knowsBacklog: false,
    get bus() {
      return bus;
    },
    advance: () => Promise.resolve(),
    async settle() {
      for (let round = 0; round < SENTINELS; round++) {
        const id = `sentinel-${sentinels.size}`;
        const { promise, resolve } = Promise.withResolvers<void>();
        sentinels.set(id, resolve);
        await publisher.publish([message(id, id)]);
        await promise;
      }
    },
    async reopen() {
      await bus.close();
      return (bus = createPubsubBus({ publisher, registry: contractRegistry }));
    },
    async close() {
      await bus.close(0);
      await publisher.close?.();
      server.close();
      server.closeAllConnections();
    },
  };
  return opened;
}

describe('Pub/Sub emulator', function () {
  this.timeout(60_000);
  before(async () => {
    emulators = await startEmulators({ pubsub: true });
  });
  after(() => emulators.stop());

  busContract('Pub/Sub emulator, Google\'s client', () => open((projectId) => createPubsubPublisher({ projectId, emulatorHost: emulators.pubsubHost })), EMULATOR_CANNOT);

  it('takes ordered messages over REST', async () => {
    const opened = await open((projectId) => createRestPublisher({ projectId, endpoint: `http://${emulators.pubsubHost}` }));
    const ids = Array.from({ length: 20 }, (_, at) => `m${at}`);
    const seen: string[] = [];
    const all = Promise.withResolvers<void>();
    opened.bus.subscribe('single', async ({ message: { id } }) => {
      if (seen.push(id) === ids.length) all.resolve();
    });
    for (const id of ids) await opened.bus.publish([message(id, 'k')]);
    await all.promise;
    assert.deepEqual(seen, ids);
    await opened.close();
  });
});
