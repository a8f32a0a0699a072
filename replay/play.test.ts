import assert from 'node:assert/strict';
import { useFakeTimers } from 'sinon';
import type { SinonFakeTimers } from 'sinon';
import type { CloudEvent, Recording } from '../schemas/generated/types.ts';
import { FakeClient } from './fakes/fake-client.ts';
import { play } from './play.ts';
import type { PlayOptions } from './play.ts';
import { systemReplayClock } from './system-replay-clock.ts';

const spoken: Recording = {
  id: 'spoken', scope: { environment: 'staging', dryRun: false },
  frames: [{ at: 0, type: 'text', text: 'deploy ' }, { at: 2000, type: 'text', text: 'restart it', final: true }],
};
const options: PlayOptions = { speed: 1, dryRun: true, clock: systemReplayClock };
const problem = (status: number, more: object = {}): Error => Object.assign(new Error(`status ${status}`), { status, ...more });

describe('play', () => {
  let timers: SinonFakeTimers;
  let events: CloudEvent[];
  const onEvent = (event: CloudEvent): void => void events.push(event);
  beforeEach(() => {
    timers = useFakeTimers({ now: 1_000_000 });
    events = [];
  });
  afterEach(() => timers.restore());

  async function finish<T>(running: Promise<T>): Promise<T> {
    running.catch(() => {});
    await timers.runAllAsync();
    return running;
  }
  const types = (): string[] => events.map(({ type }) => type);

  it('sends frames with their recorded timing and follows the events to the last', async () => {
    const client = new FakeClient();
    const { sessionId, durationMs } = await finish(play(spoken, client, { ...options, onEvent }));
    assert.equal(sessionId, 'session-1');
    assert.deepEqual(client.sessions[0]!.sent.map(({ at }) => at - 1_000_000), [0, 2000]);
    assert.deepEqual(types(), ['intent.update', 'policy.decision', 'session.closed']);
    assert.equal(durationMs, 2000);
  });

  it('never asks for side effects in a dry run, whatever the recording says', async () => {
    const client = new FakeClient();
    await finish(play(spoken, client, options));
    assert.deepEqual(client.sessions[0]!.request, { input: 'text', scope: { environment: 'staging', dryRun: true } });
  });

  it('leaves a recorded dry run alone when it may execute', async () => {
    const client = new FakeClient();
    await finish(play({ ...spoken, scope: { dryRun: true } }, client, { ...options, dryRun: false }));
    await finish(play(spoken, client, { ...options, dryRun: false }));
    assert.deepEqual(client.sessions.map(({ request }) => request.scope?.dryRun), [true, false]);
  });

  it('waits as long as a limit asks, then goes on', async () => {
    const client = new FakeClient({ openSession: [problem(503)], send: [undefined, problem(429, { retryAfterMs: 7000 })] });
    await finish(play(spoken, client, { ...options, onEvent }));
    assert.equal(client.sessions[0]!.sent[1]!.at - client.sessions[0]!.sent[0]!.at, 9000);
    assert.equal(types().at(-1), 'session.closed');
  });

  it('resumes a broken stream behind the last event', async () => {
    await finish(play(spoken, new FakeClient({ eventsPerStream: 1 }), { ...options, onEvent }));
    assert.deepEqual(types(), ['intent.update', 'policy.decision', 'session.closed']);
  });

  it('takes a session that the system closes before the last frame as ended', async () => {
    const client = new FakeClient({ closesAfter: 1 });
    await finish(play(spoken, client, { ...options, onEvent }));
    assert.equal(client.sessions[0]!.sent.length, 1);
    assert.deepEqual(types(), ['session.closed']);
  });

  it('fails when frames are refused for good, and stops following', async () => {
    await assert.rejects(finish(play(spoken, new FakeClient({ send: [problem(403)] }), options)), /status 403/);
  });

  it('fails when the system stays silent after the close', async () => {
    await assert.rejects(finish(play(spoken, new FakeClient({ neverCloses: true }), { ...options, closeWithinMs: 5000 })), /nothing was heard for 5 s/);
  });

  it('fails when the stream ends again and again without an event', async () => {
    await assert.rejects(finish(play(spoken, new FakeClient({ eventsPerStream: 0 }), options)), /ended before session.closed/);
  });

  it('stops at once when interrupted', async () => {
    const client = new FakeClient();
    const stop = new AbortController();
    const running = play(spoken, client, { ...options, signal: stop.signal });
    running.catch(() => {});
    await timers.tickAsync(500);
    stop.abort(new Error('interrupted'));
    await assert.rejects(running, /interrupted/);
    assert.equal(client.sessions[0]!.sent.length, 1);
    assert.ok(client.sessions[0]!.closed);
  });
});
