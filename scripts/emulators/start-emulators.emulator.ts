import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmulatorFailedError } from './errors.ts';
import { spawnServer } from './spawn-server.ts';
import { startEmulators } from './start-emulators.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('emulators', () => {
  it('answer on both ports, and loaded rules hold for their project only', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'egg-rules-'));
    const rulesFile = join(folder, 'firestore.rules');
    writeFileSync(rulesFile, "rules_version = '2'; service cloud.firestore { match /databases/{d}/documents { match /{p=**} { allow read, write: if false; } } }");
    const closed = await startEmulators({ firestore: true, pubsub: true, rulesFile });
    const open = await startEmulators({ firestore: true });
    try {
      assert.notEqual(closed.projectId, open.projectId);
      const read = async (host: string | undefined, projectId: string) =>
        (await fetch(`http://${host}/v1/projects/${projectId}/databases/(default)/documents/things`)).status;
      assert.equal(await read(closed.firestoreHost, closed.projectId), 403);
      assert.equal(await read(open.firestoreHost, open.projectId), 200);
      assert.equal((await fetch(`http://${closed.pubsubHost}`)).status, 200);
    } finally {
      await Promise.all([closed.stop(), open.stop()]);
      rmSync(folder, { recursive: true });
    }
  });

  it('that are not installed are said to be missing, with what to do, and the command does not run', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/emulators/run-with-emulators.ts', 'echo', 'ran'], {
      cwd: root,
      encoding: 'utf8',
      env: { HOME: '/nonexistent', PATH: '/nonexistent', JAVA_HOME: '/nonexistent' },
    });
    assert.equal(status, 1);
    assert.match(stderr, /^EMULATOR_NOT_FOUND: .*HOST:PORT/s);
    assert.equal(stdout, '');
  });

  it('that end before they are ready give their last words', async () => {
    await assert.rejects(
      spawnServer('sh', ['-c', 'echo something is wrong >&2; exit 3'], /ready/),
      (error) => error instanceof EmulatorFailedError && error.message.includes('something is wrong'),
    );
  });

  it('end with the process that started them, even when that is killed', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as AddressInfo;
    const server = `require('node:net').connect(${port}, '127.0.0.1', () => console.log('ready'))`;
    const starter = `import { spawnServer } from './scripts/emulators/spawn-server.ts';
      await spawnServer(process.execPath, ['-e', ${JSON.stringify(server)}], /ready/);
      process.kill(process.pid, 'SIGKILL');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', starter], { cwd: root, stdio: 'ignore' });
    const [[socket], [, signal]] = await Promise.all([once(listener, 'connection') as Promise<[Socket]>, once(child, 'exit')]);
    assert.equal(signal, 'SIGKILL');
    socket.resume().on('error', () => {});
    if (!socket.closed) await once(socket, 'close');
    listener.close();
  });
});
