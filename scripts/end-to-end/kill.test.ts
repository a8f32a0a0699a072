/** kill -9 at random moments under load: every accepted frame is processed, every action runs exactly once. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { checkOutcome } from './check-outcome.ts';
import { type HookTarget, startHookTarget } from './hook-target.ts';
import { testBundle } from './test-bundle.ts';
import { textFrame, User } from './system.ts';

const ROUNDS = 20;
const SESSIONS = 6;
const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));
const TEXTS = ['Deploy intent-router to production', 'Call the hook for billing-api', 'Show me the status of search-api', 'Please trigger the hook of intent-router'];

describe('kill -9', function () {
  this.timeout(180_000);
  let folder: string;
  let target: HookTarget;
  let child: ChildProcess | undefined;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'egg-kill-'));
    target = await startHookTarget();
  });
  after(() => {
    child?.kill('SIGKILL');
    target.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts the system in a process of its own and waits until it says where it listens. */
  async function start(): Promise<User> {
    const bundle = await testBundle(join(folder, 'bundle'), { hookPort: target.port });
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

    const outcome = await checkOutcome(user, { accepted, called: target.called });
    const total = [...accepted.values()].reduce((sum, ids) => sum + ids.length, 0);
    assert.ok(total > ROUNDS, `only ${total} frames got through`);
    assert.ok(outcome.actions > 0 && outcome.calls > 0);
  });
});
