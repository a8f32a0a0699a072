/** A server program as a child process: ready when it says so, ended together with this process however that ends. */
import { spawn } from 'node:child_process';
import { EmulatorFailedError } from './errors.ts';

export interface SpawnedServer { stop(): Promise<void> }

export interface SpawnOptions {
  /** Besides this process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Gets everything that the server writes. */
  readonly onOutput?: (text: string) => void;
}

// The reader gets an end of file when this process is gone, kill -9 included, and takes the server along.
const LEASH = 'exec 3<&0; "$@" 3<&- & server=$!; (read -r _ <&3; kill -9 $server) >/dev/null 2>&1 & wait $server';
const KEPT_OUTPUT = 4_000;
const READY_WITHIN_MS = 60_000;

/** Resolves when a line of the output matches. @throws {EmulatorFailedError} when the program ends before that, or takes over a minute. */
export function spawnServer(command: string, args: readonly string[], ready: RegExp, { env, onOutput }: SpawnOptions = {}): Promise<SpawnedServer> {
  const child = spawn('/bin/sh', ['-c', LEASH, 'sh', command, ...args], { detached: true, stdio: 'pipe', ...(env ? { env: { ...process.env, ...env } } : {}) });
  for (const stream of onOutput ? [child.stdout, child.stderr] : []) stream.on('data', (chunk: Buffer) => onOutput?.(chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const killGroup = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
  };
  const stop = async (): Promise<void> => {
    child.ref();
    killGroup();
    await ended;
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason: string): void => {
      clearTimeout(late);
      killGroup();
      reject(new EmulatorFailedError(`${command} ${reason}:\n${output.slice(-KEPT_OUTPUT)}`));
    };
    const late = setTimeout(() => fail('was not ready within a minute'), READY_WITHIN_MS);
    const read = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-2 * KEPT_OUTPUT);
      if (!ready.test(output)) return;
      clearTimeout(late);
      child.stdout.off('data', read).resume();
      child.stderr.off('data', read).resume();
      // A server left running by a test must not keep the test runner.
      for (const handle of [child, child.stdin, child.stdout, child.stderr]) (handle as { unref?(): void }).unref?.();
      resolve({ stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => fail('ended before it was ready'));
  });
}
