/** For benchmarks: the system in a process of its own, and its memory. */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { User } from '../end-to-end/system.ts';
import { testBundle } from '../end-to-end/test-bundle.ts';

const PACKAGE = new URL('../../package.json', import.meta.url);

export interface BenchServer {
  readonly user: User;
  /** Megabytes after a garbage collection. */
  memory(): Promise<{ heapMB: number; rssMB: number }>;
  stop(): Promise<void>;
}

/** Starts it in `folder`, with money for everything and no rate in the way. */
export async function startServer(folder: string): Promise<BenchServer> {
  const bundle = await testBundle(join(folder, 'bundle'), { unthrottled: true });
  const child = fork(fileURLToPath(new URL('serve-bench.ts', import.meta.url)), [join(folder, 'data'), bundle], { execArgv: ['--expose-gc', ...flagsOfStart()] });
  const next = () => new Promise<Record<string, unknown>>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Record<string, unknown>));
    child.once('exit', (code) => reject(new Error(`the system ended with code ${code}`)));
  });
  const { url, token } = (await next()) as { url: string; token: string };
  return {
    user: new User(url, token),
    async memory() {
      const answer = next();
      child.send('memory');
      return (await answer) as { heapMB: number; rssMB: number };
    },
    async stop() {
      const exit = new Promise((resolve) => { child.once('exit', resolve); });
      child.send('stop');
      await exit;
    },
  };
}

/** The flags that `npm start` gives to Node. */
function flagsOfStart(): string[] {
  const { scripts } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((part) => part.startsWith('--'));
}
