/** A real redis-server of its own for tests: empty, in memory only. */
import { EmulatorNotFoundError } from './errors.ts';
import { which } from './find-emulator.ts';
import { freePort } from './free-port.ts';
import { spawnServer } from './spawn-server.ts';

export interface RunningRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** @throws {EmulatorNotFoundError} {EmulatorFailedError} */
export async function startRedis(): Promise<RunningRedis> {
  const program = which('redis-server');
  if (program === undefined) {
    throw new EmulatorNotFoundError('redis-server is not on the path: `apt-get install redis-server`, or `brew install redis`', { context: { emulator: 'redis' } });
  }
  const port = await freePort();
  const args = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'];
  const server = await spawnServer(program, args, /Ready to accept connections/);
  return { url: `redis://127.0.0.1:${port}`, stop: server.stop };
}
