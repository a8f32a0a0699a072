import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVerifier } from './create-verifier.ts';
import { openLocalIssuer } from './local-issuer.ts';

const clock = { now: () => Date.parse('2026-11-22T12:00:00Z') };

describe('openLocalIssuer', () => {
  let dataDir: string;
  beforeEach(() => { dataDir = mkdtempSync(join(tmpdir(), 'egg-keys-')); });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('issues tokens that a verifier with its config accepts', async () => {
    const issuer = await openLocalIssuer({ dataDir, clock });
    const verifier = createVerifier({ issuers: [issuer.config], sessionKey: issuer.sessionKey, clock });
    const token = await issuer.issueToken({ sub: 'ann', tenantId: 'acme', roles: ['reviewer'], ttl: 60 });
    assert.deepEqual(await verifier.verify(token), { kind: 'user', tenantId: 'acme', sub: 'ann', roles: ['reviewer'], expiresAt: clock.now() + 60_000 });
  });

  it('keeps its keys, for their owner alone, and publishes no private part', async () => {
    const [one, two] = await Promise.all([openLocalIssuer({ dataDir, clock }), openLocalIssuer({ dataDir, clock })]);
    const three = await openLocalIssuer({ dataDir, clock });
    assert.deepEqual(one.config, two.config);
    assert.deepEqual(one.config, three.config);
    assert.deepEqual(one.sessionKey, three.sessionKey);
    assert.equal(one.sessionKey.length, 32);
    assert.ok(!JSON.stringify(one.config).includes('"d"'));
    const files = readdirSync(join(dataDir, 'keys'));
    assert.deepEqual(files.sort(), ['issuer.jwk.json', 'session.key']);
    for (const file of files) assert.equal(statSync(join(dataDir, 'keys', file)).mode & 0o777, 0o600);
    assert.equal(statSync(join(dataDir, 'keys')).mode & 0o777, 0o700);
  });

  it('refuses subjects and tenants with other characters', async () => {
    const issuer = await openLocalIssuer({ dataDir, clock });
    await assert.rejects(issuer.issueToken({ sub: 'a/b', tenantId: 't', roles: [] }), TypeError);
    await assert.rejects(issuer.issueToken({ sub: 'a', tenantId: '', roles: [] }), TypeError);
  });
});
