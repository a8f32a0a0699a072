import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = join(import.meta.dirname, 'start.ts');

describe('npm start', function () {
  this.timeout(60_000);
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'egg-start-')); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The process and its address, once it has said so. */
  async function start(args: string[], env: Record<string, string> = {}) {
    const child = spawn(process.execPath, [script, '--no-console', '--data', join(folder, 'data'), ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    for await (const chunk of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false }) as AsyncIterable<string>) {
      out += chunk;
      if (out.includes('Ctrl-C stops it')) break;
    }
    return { child, out, url: /API +(\S+)\/openapi\.json/.exec(out)?.[1] ?? '' };
  }

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`prints a line that works, and ${signal} ends it with exit code 0`, async () => {
      const { child, out, url } = await start(['--port', '0'], { HOST: '', EGG_TENANT_DIR: '' });
      assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/, 'an empty HOST is no reason to listen to the network');
      const token = /EGG_TOKEN=(\S+)/.exec(out)?.[1] ?? '';
      assert.match(out, new RegExp(`curl -s ${url}/v1/sessions`));
      assert.equal((await fetch(`${url}/v1/sessions`, { method: 'POST', headers: { authorization: `Bearer ${token}` } })).status, 201);
      child.kill(signal);
      assert.deepEqual(await once(child, 'exit'), [0, null]);
    });
  }

  it('names the port or the data folder that is taken, with exit code 1', async () => {
    const { child, url } = await start(['--port', '0']);
    const { port } = new URL(url);
    const sameData = spawnSync(process.execPath, [script, '--port', '0', '--data', join(folder, 'data')], { encoding: 'utf8' });
    const samePort = spawnSync(process.execPath, [script, '--data', join(folder, 'other')], { encoding: 'utf8', env: { ...process.env, PORT: port } });
    child.kill('SIGTERM');
    await once(child, 'exit');
    assert.equal(sameData.status, 1);
    assert.match(sameData.stderr, /Another process is using .*data/);
    assert.equal(samePort.status, 1);
    assert.match(samePort.stderr, new RegExp(`port ${port} on 127\\.0\\.0\\.1 is in use`));
  });

  const misuses: [name: string, args: string[], env: Record<string, string>, message: RegExp][] = [
    ['a port that is none', ['--port', 'abc'], {}, /'abc' is invalid/],
    ['a PORT that is none', [], { PORT: 'abc' }, /'abc' from env 'PORT' is invalid/],
    ['an unknown option', ['--nope'], {}, /unknown option/],
    ['an argument', ['extra'], {}, /too many arguments/],
    ['a bundle folder that is not there', ['--port', '0', '--tenant-dir', '/nope'], {}, /cannot read the bundle's folder \/nope/],
  ];
  for (const [name, args, env, message] of misuses) {
    it(`answers ${name} with exit code 2 and one line`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--data', join(folder, 'data'), ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
  }

  it('says where a bundle is wrong', () => {
    writeFileSync(join(folder, 'intents.yaml'), 'intents:\n  - name: deploy\n    exampels: [a]\n');
    const { status, stderr } = spawnSync(process.execPath, [script, '--port', '0', '--data', join(folder, 'data'), '--tenant-dir', folder], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /^intents\.yaml:3: intents\[0\]\.exampels: unknown key$/m);
  });
});
