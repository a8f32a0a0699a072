import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedSystem, startEmbedded } from '../embedded.ts';
import { smokeTest } from './smoke-test.ts';

describe('the smoke test', () => {
  let dataDir: string;
  let system: EmbeddedSystem;

  before(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'egg-smoke-'));
    system = await startEmbedded({ dataDir, port: 0, quiet: true });
  });

  after(async () => {
    await system.close();
    rmSync(dataDir, { recursive: true });
  });

  it('sends one dry-run session through a running system', async () => {
    const token = await system.token({ tenantId: 'smoke', sub: 'deploy', roles: ['operator'] });
    const { types } = await smokeTest({ url: system.url, token });
    assert.equal(types[0], 'session.opened');
    assert.equal(types.at(-1), 'session.closed');
    assert.ok(types.includes('policy.decision'));
  });

  it('says what the system answered when it refuses', async () => {
    await assert.rejects(smokeTest({ url: system.url, token: 'no token' }), /Smoke test: .* opens no session/);
  });
});
