/** All eight real stages over HTTP: latency of one session, sustained throughput, flatness over a long session. */
import type { CloudEvent } from '../../schemas/generated/types.ts';
import type { User } from '../end-to-end/system.ts';
import { httpFloor } from './floors.ts';
import { frame } from './frames.ts';
import { type Figure, quantile, timed } from './measure.ts';
import { pureFunctionsFloor } from './pure-functions.ts';
import { type BenchServer, startServer } from './server.ts';

const SESSIONS = 100;
const FRAMES_PER_SESSION = 200;
const BATCH = 20;
const LONG_SESSION = 5_000;
const PATIENCE_MS = 30_000;

export async function benchPipeline(folder: string): Promise<Figure[]> {
  const server = await startServer(folder);
  try {
    return [...(await latency(server)), ...(await sustained(server)), ...(await flatness(server))];
  } finally {
    await server.stop();
  }
}

async function latency({ user }: BenchServer): Promise<Figure[]> {
  const floor = { name: 'bare HTTP echo', value: await httpFloor() };
  const first: number[] = [];
  for (let round = 0; round < 30; round++) {
    first.push(await timed(async () => {
      const { sessionId } = await user.open();
      await user.say(sessionId, frame(round, round));
      await user.events(sessionId, { enough: (event) => event.type === 'intent.update' });
    }));
  }
  const { sessionId } = await user.open();
  const acted = follow(user, sessionId, 'action.dispatched');
  const each: number[] = [];
  for (let index = 0; index < 600; index++) {
    const done = acted.next();
    each.push(await timed(async () => {
      await user.say(sessionId, frame(0, index));
      await done;
    }));
  }
  await user.close(sessionId);
  const warm = each.slice(100);
  return [
    { name: 'frame posted → action.dispatched on the stream, p50', value: quantile(warm, 0.5), unit: 'ms', target: { atMost: 5 }, floor },
    { name: 'frame posted → action.dispatched on the stream, p95', value: quantile(warm, 0.95), unit: 'ms', target: { atMost: 15 }, floor },
    { name: 'session opened → first intent.update, p50', value: quantile(first, 0.5), unit: 'ms', target: { atMost: 50 }, floor },
  ];
}

async function sustained({ user }: BenchServer): Promise<Figure[]> {
  const sessions = await Promise.all(Array.from({ length: SESSIONS }, () => user.open()));
  let accepted = 0;
  let processed = 0;
  const ms = await timed(async () => {
    await Promise.all(sessions.map(async ({ sessionId }, session) => {
      for (let index = 0; index < FRAMES_PER_SESSION; index += BATCH) {
        const taken = await sayPatiently(user, sessionId, Array.from({ length: BATCH }, (_, offset) => frame(session, session * 7 + index + offset)));
        accepted += taken;
      }
      await user.close(sessionId);
      const [closed] = await user.events(sessionId, { types: ['session.closed'] });
      if (!closed) throw new Error(`${sessionId} was not closed`);
      const { totals } = (closed.event as CloudEvent<'session.closed'>).data;
      processed += totals.frames;
      const decided = totals.decisions.auto + totals.decisions.review + totals.decisions.deny;
      if (decided < totals.frames) throw new Error(`${totals.frames} frames, but only ${decided} decisions in ${sessionId}`);
    }));
  });
  if (processed !== accepted) throw new Error(`${accepted} frames were accepted, ${processed} were processed`);
  const floor = await pureFunctionsFloor();
  return [{ name: `${accepted.toLocaleString('en')} frames through eight stages, ${SESSIONS} sessions, none lost`, value: accepted / (ms / 1000), unit: '/s', target: { atLeast: 1_000 }, floor: { name: 'the pure functions in a row', value: floor } }];
}

async function flatness(server: BenchServer): Promise<Figure[]> {
  const { user } = server;
  const { sessionId } = await user.open();
  const acted = follow(user, sessionId, 'policy.decision');
  const tenths: number[] = [];
  let memoryEarly = 0;
  for (let tenth = 0; tenth < 10; tenth++) {
    tenths.push(await timed(async () => {
      for (let index = 0; index < LONG_SESSION / 10; index += BATCH) {
        const done = acted.next(BATCH);
        await sayPatiently(user, sessionId, Array.from({ length: BATCH }, (_, offset) => frame(1, tenth * 500 + index + offset)));
        await done;
      }
    }));
    if (tenth === 4) memoryEarly = (await server.memory()).heapMB;
  }
  const memoryLate = (await server.memory()).heapMB;
  await user.close(sessionId);
  return [
    { name: `${LONG_SESSION.toLocaleString('en')}-frame session: last tenth to first tenth`, value: (tenths[9] as number) / (tenths[0] as number), unit: '×', target: { atMost: 1.2 } },
    { name: 'its memory from frame 2,500 to 5,000', value: memoryLate - memoryEarly, unit: 'MB', target: { atMost: 10 } },
  ];
}

/** Sends a batch, waiting as long as the system asks for; returns how many frames it took. */
async function sayPatiently(user: User, sessionId: string, frames: object[]): Promise<number> {
  for (;;) {
    const response = await user.call('POST', `/v1/sessions/${sessionId}/frames`, { frames });
    if (response.ok) return ((await response.json()) as { accepted: number }).accepted;
    if (response.status !== 429) throw new Error(`frames: ${response.status} ${await response.text()}`);
    const seconds = Number(response.headers.get('retry-after') ?? '1');
    await response.arrayBuffer();
    await new Promise((resolve) => { setTimeout(resolve, Math.max(20, seconds * 1000)); });
  }
}

/** Counts events of one type on the session's stream; `next(n)` resolves when n more have come. */
function follow(user: User, sessionId: string, type: string): { next(count?: number): Promise<void> } {
  let wanted = 0;
  let seen = 0;
  let resolve: () => void = () => {};
  void user.events(sessionId, {
    enough(event) {
      if (event.type === type && ++seen === wanted) resolve();
      return event.type === 'session.closed';
    },
  });
  return {
    next(count = 1) {
      wanted += count;
      return new Promise((done, reject) => {
        const timer = setTimeout(() => reject(new Error(`waited ${PATIENCE_MS / 1000} s for ${type}: got ${seen} of ${wanted}`)), PATIENCE_MS);
        resolve = () => {
          clearTimeout(timer);
          done();
        };
      });
    },
  };
}
