import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalIssuer } from '../functions/runtime/auth/local-issuer.ts';
import { createVerifier } from '../functions/runtime/auth/create-verifier.ts';

const script = join(import.meta.dirname, 'token.ts');

describe('npm run token', () => {
  let dataDir: string;
  before(() => { dataDir = mkdtempSync(join(tmpdir(), 'egg-token-')); });
  after(() => rmSync(dataDir, { recursive: true }));
  const run = (...args: string[]) => spawnSync(process.execPath, [script, '--data', dataDir, ...args], { encoding: 'utf8' });

  it('prints a token alone on stdout', async () => {
    const { status, stdout, stderr } = run('--tenant', 'acme', '--sub', 'ann', '--role', 'operator,reviewer', '--ttl', '2h');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const clock = { now: () => Date.now() };
    const issuer = await openLocalIssuer({ dataDir, clock });
    const principal = await createVerifier({ issuers: [issuer.config], clock }).verify(stdout.trim());
    assert.deepEqual(principal.kind === 'user' && principal.roles, ['operator', 'reviewer']);
  });

  for (const args of [[], ['--tenant', 'a b', '--sub', 's', '--role', 'admin'], ['--tenant', 't', '--sub', 's', '--role', 'king'], ['--tenant', 't', '--sub', 's', '--role', 'admin', '--ttl', 'soon'], ['--nonsense']]) {
    it(`exits 2 with help for: ${args.join(' ') || 'nothing'}`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /Usage: npm run token/);
    });
  }
});
