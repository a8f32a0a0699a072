/** The cloud mode on Google's emulators: a frame's way through all stages, fused and not, beside what one hop of the emulator takes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { STAGES } from '../../functions/runtime/pipeline.ts';
import { startEmulatedSystem } from '../cloud/emulated-system.ts';
import { startEmulators } from '../emulators/start-emulators.ts';
import { User } from '../end-to-end/system.ts';
import { testBundle } from '../end-to-end/test-bundle.ts';
import { frame } from './frames.ts';
import { type Figure, quantile, timed } from './measure.ts';

const WARM_UP = 20;
const FRAMES = 100;
const HOPS = 200;
/** The emulator looks for work about this often: published right behind a push, a message would always wait for the whole of it. */
const POLL_MS = 100;
/** No divisor of it, so that the moments of publishing are spread over it evenly. */
const STEP_MS = 37;

export async function benchEmulators(folder: string): Promise<Figure[]> {
  const bundleDir = await testBundle(join(folder, 'bundle'));
  const hopMs = await hop();
  const floor = (hops: number) => ({ name: hops === 1 ? 'one hop of the emulator' : `${hops} hops of the emulator`, value: hops * hopMs });
  const figures: Figure[] = [{ name: 'Pub/Sub emulator: published → pushed, p50', value: hopMs, unit: 'ms' }];
  for (const [name, fused, hops] of [['unfused', 'none', STAGES.length], ['fused', STAGES.join('>'), 1]] as const) {
    const each = await frameToAction(join(folder, name), bundleDir, fused);
    figures.push(
      { name: `emulators, ${name}: frame → action.dispatched, p50`, value: quantile(each, 0.5), unit: 'ms', floor: floor(hops) },
      { name: `emulators, ${name}: frame → action.dispatched, p95`, value: quantile(each, 0.95), unit: 'ms', floor: floor(hops) },
    );
  }
  return figures;
}

async function frameToAction(dataDir: string, bundleDir: string, fused: string): Promise<number[]> {
  const system = await startEmulatedSystem({ dataDir, port: 0, bundleDir, fused });
  try {
    const user = new User(system.url, await system.token({ tenantId: 'bench', sub: 'bench', roles: ['admin'], ttlSec: 3600 }));
    const { sessionId } = await user.open();
    let acted = Promise.withResolvers<void>();
    const stream = user.events(sessionId, {
      enough(event) {
        if (event.type === 'action.dispatched') acted.resolve();
        return event.type === 'session.closed';
      },
    });
    const each: number[] = [];
    for (let index = 0; index < WARM_UP + FRAMES; index++) {
      acted = Promise.withResolvers();
      each.push(await timed(async () => {
        await user.say(sessionId, frame(0, index));
        await acted.promise;
      }));
    }
    await user.close(sessionId);
    await stream;
    return each.slice(WARM_UP);
  } finally {
    await system.stop();
  }
}

/** p50 in ms from a publish over REST to its push at a bare server. */
async function hop(): Promise<number> {
  const emulators = await startEmulators({ pubsub: true });
  let pushed = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(204).end();
      pushed.resolve();
    });
  });
  try {
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const project = `http://${emulators.pubsubHost}/v1/projects/${emulators.projectId}`;
    const topic = `projects/${emulators.projectId}/topics/hop`;
    await send('PUT', `${project}/topics/hop`, {});
    await send('PUT', `${project}/subscriptions/hop`, { topic, enableMessageOrdering: true, pushConfig: { pushEndpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` } });
    const each: number[] = [];
    for (let index = 0; index < WARM_UP + HOPS; index++) {
      pushed = Promise.withResolvers();
      await setTimeout((index * STEP_MS) % POLL_MS);
      each.push(await timed(async () => {
        await send('POST', `${project}/topics/hop:publish`, { messages: [{ data: Buffer.from(`hop ${index}`).toString('base64'), orderingKey: 'hop' }] });
        await pushed.promise;
      }));
    }
    return quantile(each.slice(WARM_UP), 0.5);
  } finally {
    server.close();
    server.closeAllConnections();
    await emulators.stop();
  }
}

async function send(method: string, url: string, body: object): Promise<void> {
  const response = await fetch(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`the Pub/Sub emulator refuses ${url}: ${response.status}`);
  await response.arrayBuffer();
}
