/** kill -9 at random moments under load: every accepted frame is processed, every action runs exactly once. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { testBundle } from './test-bundle.ts';
import { ofType, textFrame, User } from './system.ts';

const ROUNDS = 20;
const SESSIONS = 6;
const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));
const TEXTS = ['Deploy intent-router to production', 'Call the hook for billing-api', 'Show me the status of search-api', 'Please trigger the hook of intent-router'];

describe('kill -9', function () {
  this.timeout(180_000);
  let folder: string;
  let target: Server;
  let child: ChildProcess | undefined;
  const called = new Map<string, number>();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'egg-kill-'));
    target = createServer((request, response) => {
      const key = String(request.headers['idempotency-key']);
      called.set(key, (called.get(key) ?? 0) + 1);
      request.resume().on('end', () => response.writeHead(204).end());
    });
    await new Promise<void>((resolve) => { target.listen(0, '127.0.0.1', resolve); });
  });
  after(() => {
    child?.kill('SIGKILL');
    target.close();
    target.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts the system in a process of its own and waits until it says where it listens. */
  async function start(): Promise<User> {
    const bundle = await testBundle(join(folder, 'bundle'), { hookPort: (target.address() as AddressInfo).port });
    const started = spawn(process.execPath, [SERVE, join(folder, 'data'), bundle], { stdio: ['ignore', 'pipe', 'inherit'] });
    child = started;
    for await (const line of createInterface({ input: started.stdout })) {
      const { url, token } = JSON.parse(line) as { url: string; token: string };
      return new User(url, token);
    }
    throw new Error('the system ended before it was ready');
  }

  it(`loses nothing and repeats nothing over ${ROUNDS} rounds`, async () => {
    let user = await start();
    const sessions = await Promise.all(Array.from({ length: SESSIONS }, () => user.open({ idleTimeoutSec: 600 })));
    const accepted = new Map<string, string[]>(sessions.map(({ sessionId }) => [sessionId, []]));
    let pause = 7;

    for (let count = 0; count < ROUNDS; count++) {
      const current = user;
      const round = new AbortController();
      const senders = sessions.map(async ({ sessionId }, index) => {
        for (let i = 0; !round.signal.aborted; i++) {
          const frame = textFrame(`${TEXTS[(i + index) % TEXTS.length]}`) as { frameId: string };
          try {
            await current.say(sessionId, frame);
            accepted.get(sessionId)?.push(frame.frameId);
          } catch (error) {
            if (!round.signal.aborted && /: (429|503) /.test(String(error))) continue;
            if (!round.signal.aborted) await new Promise((resolve) => { setImmediate(resolve); });
          }
        }
      });
      // A different moment each round: 40 to 240 ms of load, from a small linear congruential sequence.
      pause = (pause * 73 + 41) % 200;
      await new Promise((resolve) => { setTimeout(resolve, 40 + pause); });
      const dead = new Promise((resolve) => { child?.once('exit', resolve); });
      child?.kill('SIGKILL');
      round.abort();
      await Promise.all([dead, ...senders]);
      user = await start();
    }

    let dispatched = 0;
    const keys = new Set<string>();
    for (const { sessionId } of sessions) {
      await user.close(sessionId);
      const events = await user.events(sessionId);
      assert.equal(events.at(-1)?.event.type, 'session.closed');
      const processed = ofType(events, 'transcript.final').flatMap((event) => event.data.frameIds);
      assert.equal(new Set(processed).size, processed.length, 'no frame is processed twice');
      for (const frameId of accepted.get(sessionId) ?? []) assert.ok(processed.includes(frameId), `frame ${frameId} was accepted and not processed`);
      const intents = ofType(events, 'intent.update').map((event) => event.data.intentId);
      const actions = ofType(events, 'action.dispatched').map((event) => event.data);
      assert.equal(new Set(actions.map((action) => action.intentId)).size, actions.length, 'no intent is acted on twice');
      assert.deepEqual(ofType(events, 'policy.decision').map((event) => event.data.intentId), intents, 'each intent has one decision, in order');
      for (const decision of ofType(events, 'policy.decision')) {
        if (decision.data.decision === 'auto') assert.ok(actions.some((action) => action.intentId === decision.data.intentId), 'each automatic decision has its action');
      }
      dispatched += actions.length;
      for (const action of actions) {
        if (!action.target.includes('127.0.0.1')) continue;
        keys.add(action.actionId);
        const calls = called.get(action.actionId) ?? 0;
        if (action.status === 'dispatched') assert.equal(calls, 1, `${action.actionId} was dispatched`);
        else assert.ok(action.status === 'unknown' && calls <= 1, `${action.actionId} is ${action.status} after ${calls} calls`);
      }
    }
    const total = [...accepted.values()].reduce((sum, ids) => sum + ids.length, 0);
    assert.ok(total > ROUNDS * SESSIONS, `only ${total} frames got through`);
    assert.ok(dispatched > 0 && keys.size > 0);
    for (const key of called.keys()) assert.ok(keys.has(key), `the target was called for ${key}, which no session knows`);
  });
});
