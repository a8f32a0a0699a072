/** For end-to-end tests: the system on the emulators, seen through HTTP like the embedded one, with its processes at hand. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmulatedOptions, type EmulatedSystem, startEmulatedSystem } from '../cloud/emulated-system.ts';
import { type TestSystem, User } from '../end-to-end/system.ts';

export interface EmulatedTestSystem extends TestSystem {
  readonly system: EmulatedSystem;
  /** What the processes wrote, newest last. */
  readonly output: readonly string[];
}

const KEPT_LINES = 2_000;

export async function startSystemOnEmulators(options: Partial<EmulatedOptions> = {}): Promise<EmulatedTestSystem> {
  const dataDir = mkdtempSync(join(tmpdir(), 'egg-emulators-'));
  const output: string[] = [];
  const onOutput = (name: string, text: string): void => {
    output.push(...text.trimEnd().split('\n').map((line) => `${name}: ${line}`));
    output.splice(0, output.length - KEPT_LINES);
    if (process.env.EGG_SHOW_OUTPUT) process.stderr.write(text);
  };
  const system = await startEmulatedSystem({ dataDir, port: 0, onOutput, ...options });
  const user = async (tenantId: string, roles = ['admin'], sub = 'ada'): Promise<User> => new User(system.url, await system.token({ tenantId, sub, roles, ttlSec: 3600 }));
  return {
    url: system.url, dataDir, system, output, user,
    async stop() {
      await system.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
