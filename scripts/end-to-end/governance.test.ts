/** What people do about actions, through HTTP alone. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActionList, DeadLetterList } from '../../schemas/generated/types.ts';
import { runAuditCommand } from '../audit.ts';
import { runDeadLettersCommand } from '../dead-letters.ts';
import { runKillSwitchCommand } from '../kill-switch.ts';
import { ofType, startSystem, type TestSystem, type User } from './system.ts';

const DEPLOY = 'Deploy intent-router to production';

describe('governance, end to end', function () {
  this.timeout(30_000);
  let system: TestSystem;
  let ada: User;
  before(async () => {
    system = await startSystem();
    ada = await system.user('acme');
  });
  after(() => system.stop());

  it('holds actions back while the kill switch is on, and does them when it is off', async () => {
    const flip = (on: boolean) => ada.json('PUT', '/v1/kill-switch', { on, reason: 'bad release' });
    await flip(true);
    const { sessionId } = await ada.open({ scope: { environment: 'staging' } });
    await ada.say(sessionId, DEPLOY);
    const held = await ada.events(sessionId, { enough: ({ type }) => type === 'error' });
    assert.deepEqual(ofType(held, 'error').map(({ data }) => [data.code, data.message, data.stage]), [['ACTION_HELD', 'Actions are held back: bad release', 'dispatch']]);
    const { actions: [waiting] } = await ada.json<ActionList>('GET', '/v1/actions?status=pending');
    assert.deepEqual([waiting?.sessionId, waiting?.attempts], [sessionId, []]);
    await flip(false);
    const after = await ada.events(sessionId, { enough: ({ type }) => type === 'action.dispatched' });
    assert.deepEqual(ofType(after, 'action.dispatched').map(({ data }) => [data.actionId, data.status]), [[waiting?.actionId, 'dispatched']]);
    assert.equal((await ada.json<ActionList>('GET', `/v1/actions?sessionId=${sessionId}`)).actions[0]?.status, 'dispatched');
    assert.equal((await ada.json<{ ok: boolean }>('GET', '/v1/audit/verify')).ok, true);
  });

  it('shows what was given up to its tenant alone, who takes it up again or drops it', async () => {
    const letters = async (user = ada) => (await user.json<DeadLetterList>('GET', '/v1/dead-letters?topic=dispatch')).deadLetters;
    await ada.json('PUT', '/v1/kill-switch', { on: true, reason: 'test' });
    const { sessionId } = await ada.open({ scope: { environment: 'staging' } });
    await ada.say(sessionId, DEPLOY);
    await ada.events(sessionId, { enough: ({ type }) => type === 'error' });
    await ada.json('POST', '/v1/manifests/intent-router-prod-v1/retire', { reason: 'test' });
    await ada.json('PUT', '/v1/kill-switch', { on: false, reason: 'test' });
    const events = await ada.events(sessionId, { enough: ({ type, data }) => type === 'error' && 'code' in data && data.code === 'MANIFEST_NOT_ACTIVE' });
    assert.deepEqual(ofType(events, 'action.dispatched').map(({ data }) => data.status), ['failed']);
    while ((await letters()).length === 0);
    const [dead] = await letters();
    assert.deepEqual([dead?.reason.code, dead?.stage, dead?.sessionId], ['MANIFEST_NOT_ACTIVE', 'dispatch', sessionId]);
    assert.deepEqual(await letters(await system.user('other')), []);
    assert.equal((await ada.call('POST', `/v1/dead-letters/${dead?.id}/redrive`)).status, 202);
    while ((await letters()).length === 0);
    const [again] = await letters();
    assert.equal(again?.sessionId, sessionId, 'it is as impossible as before');
    assert.equal((await ada.call('POST', `/v1/dead-letters/${again?.id}/discard`)).status, 200);
    assert.deepEqual(await letters(), []);
  });

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
