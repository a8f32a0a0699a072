/** Faults on the emulators: processes killed under load, pushes that come twice, no Redis, poisoned messages. Nothing is lost, nothing is done twice. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEAD_REASON } from '../../topics/dead-letter.ts';
import { createRestPublisher } from '../../topics/pubsub-rest-publisher.ts';
import { STAGE_TOPICS, topicNamed } from '../../topics/registry.ts';
import { checkOutcome } from '../end-to-end/check-outcome.ts';
import { type HookTarget, startHookTarget } from '../end-to-end/hook-target.ts';
import { ofType, type User } from '../end-to-end/system.ts';
import { testBundle } from '../end-to-end/test-bundle.ts';
import { type Load, startLoad } from './load.ts';
import { type EmulatedTestSystem, startSystemOnEmulators } from './system.ts';

const TEXTS = ['Deploy intent-router to production', 'Call the hook for billing-api', 'Show me the status of search-api', 'Please trigger the hook of intent-router'];
const SESSIONS = 3;

describe('faults on the emulators', function () {
  this.timeout(400_000);
  let folder: string;
  let target: HookTarget;
  let running: EmulatedTestSystem;
  let user: User;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'egg-faults-'));
    target = await startHookTarget();
    const bundleDir = await testBundle(join(folder, 'bundle'), { hookPort: target.port });
    running = await startSystemOnEmulators({ redis: true, bundleDir });
    user = await running.user('acme');
  });
  after(async () => {
    await running?.stop();
    target.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(function () {
    if (this.currentTest?.state === 'failed') process.stderr.write(`${running.output.slice(-40).join('\n')}\n`);
  });

  /** Keeps the system busy until `work` is done; then everything is checked. */
  async function underLoad(work: (load: Load) => Promise<void>): Promise<{ readonly frames: number; readonly actions: number; readonly unknown: number }> {
    const earlier = new Set(target.called.keys());
    const load = await startLoad(user, SESSIONS, TEXTS);
    try {
      await work(load);
    } finally {
      await load.stop();
    }
    const outcome = await checkOutcome(user, { accepted: load.accepted, called: target.called, earlier });
    return { frames: [...load.accepted.values()].reduce((sum, ids) => sum + ids.length, 0), ...outcome };
  }

  it('any function may be killed under load and started again', async () => {
    const { frames, actions, unknown } = await underLoad(async (load) => {
      for (const name of STAGE_TOPICS) {
        await load.furtherActions(1);
        await running.system.kill(name);
        await running.system.start(name);
      }
      await load.furtherActions(1);
    });
    assert.ok(frames >= SESSIONS * STAGE_TOPICS.length && actions > 0);
    assert.ok(unknown <= SESSIONS, `${unknown} actions ended unknown; only what was under way when dispatch was killed may`);
  });

  it('pushes may come two and three times, also at once', async () => {
    const { relay } = running.system;
    const before = relay.duplicated;
    relay.duplicate = true;
    const { actions, unknown } = await underLoad((load) => load.furtherActions(4));
    relay.duplicate = false;
    assert.ok(relay.duplicated - before >= 2 * STAGE_TOPICS.length * SESSIONS);
    assert.ok(actions > 0);
    assert.equal(unknown, 0);
  });

  it('Redis may go away and come back', async () => {
    const { redis } = running.system;
    assert.ok(redis);
    const { actions, unknown } = await underLoad(async (load) => {
      await load.furtherActions(1);
      assert.ok(redis.commands > 0, 'the stages use it');
      redis.setDown(true);
      await load.furtherActions(3);
      redis.setDown(false);
      await load.furtherActions(1);
    });
    assert.ok(actions > 0);
    assert.equal(unknown, 0);
  });

  it('a poisoned message is parked with its reason, and its session goes on', async () => {
    const { projectId, pubsubHost } = running.system.emulators;
    const publisher = createRestPublisher({ projectId, endpoint: `http://${pubsubHost}` });
    const poison = ['not JSON', '{"kind":"nonsense"}', '\u0000\uFFFD'];
    const ids = poison.map(() => `poison-${randomUUID()}`);
    await underLoad(async (load) => {
      const [sessionId = ''] = load.accepted.keys();
      await load.furtherActions(1);
      await publisher.publish(poison.map((data, at) => ({ topic: 'chunk', id: ids[at] as string, orderingKey: sessionId, data })));
      await load.furtherActions(2);
    });
    const parked = await pull(topicNamed('chunk').deadLetter.subscription);
    for (const id of ids) assert.match(parked.find(({ attributes }) => attributes.eggId === id)?.attributes[DEAD_REASON] ?? '', /^INVALID_MESSAGE: /);
  });

  it('tells the client of a message that can never succeed', async () => {
    const { sessionId } = await user.open();
    await user.say(sessionId, 'Show me the status of search-api');
    await user.close(sessionId);
    const events = await user.events(sessionId);
    assert.deepEqual(ofType(events, 'error'), []);
    const { projectId, pubsubHost } = running.system.emulators;
    const late = { id: 'msg_late', kind: 'work', tenantId: 'acme', sessionId, actor: 'user:ada', traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', acceptedAt: new Date().toISOString(), data: {} };
    await createRestPublisher({ projectId, endpoint: `http://${pubsubHost}` }).publish([{ topic: 'policy', id: 'msg_late', orderingKey: sessionId, data: JSON.stringify(late) }]);
    const parked = await pull(topicNamed('policy').deadLetter.subscription);
    assert.ok(parked.some(({ attributes }) => attributes.eggId === 'msg_late'));
    const again = await user.events(sessionId);
    assert.equal(again.at(-1)?.event.type, 'session.closed', 'nothing follows the end');
  });

  interface Parked { readonly attributes: Readonly<Record<string, string>> }

  /** What waits on a dead-letter subscription; the emulator answers when there is something. */
  async function pull(subscription: string): Promise<readonly Parked[]> {
    const { projectId, pubsubHost } = running.system.emulators;
    const url = `http://${pubsubHost}/v1/projects/${projectId}/subscriptions/${subscription}:pull`;
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ maxMessages: 100 }) });
    const { receivedMessages = [] } = (await response.json()) as { receivedMessages?: { message: Parked }[] };
    return receivedMessages.map(({ message }) => message);
  }
});
