/** kill -9 at random moments under load: every accepted frame is processed, every action runs exactly once. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readFile, writeFile } from 'node:fs/promises';
import type { ActionList, ActionView, EventPage, ReviewList } from '../../schemas/generated/types.ts';
import { checkOutcome } from './check-outcome.ts';
import { type HookTarget, startHookTarget } from './hook-target.ts';
import { testBundle } from './test-bundle.ts';
import { textFrame, User } from './system.ts';

const ROUNDS = 20;
const SESSIONS = 6;
const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));
/** The last one waits for a reviewer. */
const TEXTS = ['Deploy intent-router to production', 'Call the hook for billing-api', 'Show me the status of search-api', 'Please trigger the hook of intent-router', '緊急で本番環境の全サービスを停止して'];

/** Gives the hook's manifest a roll-back. */
async function undoable(bundle: string, port: number): Promise<string> {
  const file = join(bundle, 'manifests', 'call-hook.yaml');
  const manifest = await readFile(file, 'utf8');
  await writeFile(file, `${manifest}rollback: { type: http, url: "http://127.0.0.1:${port}/undo", method: POST, body: {} }\n`);
  return bundle;
}

/** Until the system dies: approves whatever waits, twice each. Returns how often it was told that this was done. */
async function approve(user: User, signal: AbortSignal): Promise<number> {
  let approved = 0;
  while (!signal.aborted) {
    const { reviews } = await user.json<ReviewList>('GET', '/v1/reviews?status=pending&limit=20').catch(() => ({ reviews: [] }));
    const answers = await Promise.allSettled(reviews.flatMap(({ reviewId, digest }) => [1, 2].map(() => user.call('POST', `/v1/reviews/${reviewId}/decision`, { decision: 'approve', reason: 'test', digest }))));
    approved += answers.filter((answer) => answer.status === 'fulfilled' && answer.value.ok).length;
    await new Promise((resolve) => { setImmediate(resolve); });
  }
  return approved;
}

/** Rolls back some of what was done, twice at once. */
async function rollBack(user: User, sessionIds: readonly string[], signal: AbortSignal): Promise<void> {
  for (const sessionId of sessionIds) {
    if (signal.aborted) return;
    const { events = [] } = await user.json<EventPage>('GET', `/v1/sessions/${sessionId}/events?types=action.dispatched&limit=1000`, undefined, { accept: 'application/json' }).catch(() => ({}) as Partial<EventPage>);
    const tokens = events.flatMap(({ data }) => ('rollbackToken' in data && data.rollbackToken ? [data] : []));
    const chosen = tokens.at(-1);
    if (chosen) await Promise.allSettled([1, 2].map(() => user.call('POST', `/v1/actions/${chosen.actionId}/rollback`, { rollbackToken: chosen.rollbackToken })));
  }
}

/** Every third round ends with actions held back. */
async function flip(user: User, round: number): Promise<void> {
  await user.call('PUT', '/v1/kill-switch', { on: round % 3 === 2, reason: 'test' }).catch(() => undefined);
}

/** Lets everything go on, and waits until nothing is under way. */
async function settled(user: User): Promise<void> {
  await user.json('PUT', '/v1/kill-switch', { on: false, reason: 'test' });
  while ((await user.json<ActionList>('GET', '/v1/actions?status=pending')).actions.length > 0) await new Promise((resolve) => { setTimeout(resolve, 50); });
}

/** Each approval has its one action, and the audit log is whole. */
async function checkGovernance(user: User): Promise<void> {
  const { reviews } = await user.json<ReviewList>('GET', '/v1/reviews?status=approved&limit=1000');
  assert.ok(reviews.length > 0, 'something was approved');
  for (const { reviewId, actionId, digest } of reviews) {
    const action = async (): Promise<Response> => user.call('GET', `/v1/actions/${actionId}`);
    // An approval whose process died before it was sent is sent by the next chore, or as soon as anybody asks again.
    if (!(await action()).ok) assert.equal((await user.call('POST', `/v1/reviews/${reviewId}/decision`, { decision: 'approve', reason: 'again', digest })).status, 409);
    let status: ActionView['status'] | undefined;
    for (let shown = await action(); status === undefined || status === 'rolling_back'; shown = await action()) status = shown.ok ? ((await shown.json()) as ActionView).status : undefined;
    // What was approved may also be among what this test rolled back.
    assert.ok(status === 'dispatched' || status === 'rolled_back', `action ${actionId} is ${status}`);
  }
  assert.deepEqual((await user.json<{ ok: boolean; firstBad?: object }>('GET', '/v1/audit/verify')).ok, true);
}

describe('kill -9', function () {
  this.timeout(300_000);
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
    const bundle = await undoable(await testBundle(join(folder, 'bundle'), { hookPort: target.port }), target.port);
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

    const rolledBack = (): boolean => [...target.called.keys()].some((key) => key.endsWith('.rollback'));
    let approvals = 0;
    // On a busy machine rounds may end before anything could be approved or undone: further ones are longer.
    for (let count = 0; count < ROUNDS || (count < 2 * ROUNDS && !(approvals > 0 && rolledBack())); count++) {
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
      const approving = approve(current, round.signal);
      const people = [rollBack(current, sessions.map(({ sessionId }) => sessionId), round.signal), flip(current, count)];
      // A different moment each round: 40 to 240 ms of load, from a small linear congruential sequence.
      pause = (pause * 73 + 41) % 200;
      await new Promise((resolve) => { setTimeout(resolve, (count < ROUNDS ? 40 : 1_000) + pause); });
      const dead = new Promise((resolve) => { child?.once('exit', resolve); });
      child?.kill('SIGKILL');
      round.abort();
      await Promise.all([dead, ...senders, ...people]);
      approvals += await approving;
      user = await start();
    }

    await settled(user);
    const outcome = await checkOutcome(user, { accepted, called: target.called });
    const total = [...accepted.values()].reduce((sum, ids) => sum + ids.length, 0);
    assert.ok(total > ROUNDS, `only ${total} frames got through`);
    assert.ok(outcome.actions > 0 && outcome.calls > 0);
    await checkGovernance(user);
    assert.ok(rolledBack(), 'something was rolled back');
  });
});
