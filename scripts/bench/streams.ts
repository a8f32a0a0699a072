/** Many open event streams on one gateway: each event is delivered once, and what a stream costs. */
import { setTimeout as pause } from 'node:timers/promises';
import { frame } from './frames.ts';
import { type Figure, timed } from './measure.ts';
import { startServer } from './server.ts';

const STREAMS = 2_000;
const SESSIONS = 20;

export async function benchStreams(folder: string): Promise<Figure[]> {
  const server = await startServer(folder);
  const { user } = server;
  const sessions = await Promise.all(Array.from({ length: SESSIONS }, () => user.open()));
  const before = await server.memory();
  const streams = sessions.flatMap(({ sessionId }) => Array.from({ length: STREAMS / SESSIONS }, () => user.events(sessionId)));
  await pause(3_000);
  const open = await server.memory();
  let expected: string[][] = [];
  const ms = await timed(async () => {
    for (const [index, { sessionId }] of sessions.entries()) {
      await user.say(sessionId, frame(index, index), frame(index, index + 1));
      await user.close(sessionId);
    }
    await Promise.all(streams);
  });
  expected = await Promise.all(sessions.map(async ({ sessionId }) => (await user.events(sessionId)).map(({ event }) => event.id)));
  for (const [index, stream] of streams.entries()) {
    const ids = (await stream).map(({ event }) => event.id);
    const wanted = expected[Math.floor(index / (STREAMS / SESSIONS))] as string[];
    if (ids.join() !== wanted.join()) throw new Error(`stream ${index} got ${ids.length} events instead of ${wanted.length}`);
  }
  await server.stop();
  const events = expected.reduce((sum, ids) => sum + ids.length, 0) * (STREAMS / SESSIONS);
  return [
    { name: `${STREAMS.toLocaleString('en')} open streams: memory of one`, value: ((open.rssMB - before.rssMB) * 1024) / STREAMS, unit: 'kB', target: { atMost: 100 } },
    { name: `${events.toLocaleString('en')} deliveries over them, each once`, value: events / (ms / 1000), unit: '/s' },
  ];
}
