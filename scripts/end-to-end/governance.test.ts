/** Governance in the embedded mode: by HTTP, and by commands beside the running system. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAuditCommand } from '../audit.ts';
import { runDeadLettersCommand } from '../dead-letters.ts';
import { runKillSwitchCommand } from '../kill-switch.ts';
import { governanceSuite } from './governance.suite.ts';
import { startSystem, type TestSystem } from './system.ts';

governanceSuite('embedded', startSystem);

describe('governance by commands', function () {
  this.timeout(30_000);
  let system: TestSystem;
  before(async () => {
    system = await startSystem();
    // Something for the log of each tenant to hold.
    for (const tenant of ['acme', 'other']) await (await system.user(tenant)).json('PUT', '/v1/kill-switch', { on: false, reason: 'test' });
  });
  after(() => system.stop());

  describe('by commands beside the running system', () => {
    type Run = (args: readonly string[], output: { out(line: string): void; err(line: string): void }) => Promise<number>;
    async function run(command: Run, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
      const [out, err]: [string[], string[]] = [[], []];
      const code = await command([...args, '--data', system.dataDir], { out: (line) => out.push(line), err: (line) => err.push(line) });
      return { code, out: out.join('\n'), err: err.join('\n') };
    }

    it('holds everybody\'s actions back', async () => {
      assert.equal((await run(runKillSwitchCommand, 'on', '--global', '--reason', 'drill')).code, 0);
      assert.match((await run(runKillSwitchCommand, 'status', '--tenant', 'acme')).out, /^everybody: held back since .* by system:command: drill\nacme: goes on$/);
      const bob = await system.user('other');
      assert.deepEqual((await bob.json<{ global: { on: boolean; reason: string } }>('GET', '/v1/kill-switch')).global.reason, 'drill');
      assert.equal((await run(runKillSwitchCommand, 'off', '--global', '--reason', 'over')).out, 'everybody: actions go on');
      for (const args of [['on', '--reason', 'x'], ['on', '--global'], ['on', '--global', '--tenant', 'acme', '--reason', 'x'], ['sideways']]) assert.equal((await run(runKillSwitchCommand, ...args)).code, 2, args.join(' '));
    });

    it('checks and exports the audit logs', async () => {
      const { code, out } = await run(runAuditCommand, 'verify');
      assert.equal(code, 0, out);
      const [, head] = /^acme: whole, \d+ records, head (\d+:[0-9a-f]{64})$/m.exec(out) ?? [];
      assert.ok(head, out);
      assert.equal((await run(runAuditCommand, 'verify', '--tenant', 'acme', '--head', head)).code, 0);
      const forged = await run(runAuditCommand, 'verify', '--tenant', 'acme', '--head', head.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')));
      assert.deepEqual([forged.code, /rewritten at record \d+/.test(forged.out)], [1, true]);
      const file = join(system.dataDir, 'audit.jsonl');
      assert.equal((await run(runAuditCommand, 'export', '--tenant', 'acme', '--out', file)).code, 0);
      assert.equal((await run(runAuditCommand, 'verify', '--file', file)).code, 0);
      await writeFile(file, (await readFile(file, 'utf8')).replace('"actor":"ada"', '"actor":"eve"'));
      assert.equal((await run(runAuditCommand, 'verify', '--file', file)).code, 1);
      assert.equal((await run(runAuditCommand, 'export')).code, 2, 'there is more than one tenant');
      assert.equal((await run(runAuditCommand, 'verify', '--head', 'x')).code, 2);
    });

    it('looks after dead letters', async () => {
      const target = ['--tenant', 'acme', '--url', system.url];
      assert.deepEqual(await run(runDeadLettersCommand, 'list', ...target), { code: 0, out: 'there are no dead letters', err: '' });
      assert.equal((await run(runDeadLettersCommand, 'show', '99', ...target)).code, 1);
      assert.equal((await run(runDeadLettersCommand, 'redrive', ...target)).code, 2);
      assert.equal((await run(runDeadLettersCommand, 'discard', '--all', ...target)).code, 0);
      assert.match((await run(runDeadLettersCommand, 'list', '--tenant', 'acme', '--url', 'http://127.0.0.1:64999')).err, /no system answers there/);
    });
  });
});
