import assert from 'node:assert/strict';
import type { Bundle } from '../bundle/bundle.ts';
import { createSealer } from '../seal.ts';
import { sessionRecord } from '../testing/session-record.ts';
import { temporaryStore } from '../testing/temporary-store.ts';
import { createReveal, needsVault, vaultWrites } from './vault.ts';

const sealer = createSealer(new Uint8Array(32).fill(5));
const session = sessionRecord();
const finding = { kind: 'email', placeholder: '[EMAIL_1]', value: 'ada@example.org' } as const;

describe('vault', () => {
  let opened: Awaited<ReturnType<typeof temporaryStore>>;
  let now = Date.parse(session.expiresAt) - 1;
  before(async () => { opened = await temporaryStore(); });
  after(() => opened.remove());
  beforeEach(() => { now = Date.parse(session.expiresAt) - 1; });
  const call = { tenantId: session.tenantId, sessionId: session.sessionId, personal: ['[EMAIL_1]'] };
  const reveal = (one = call, key = sealer) => createReveal({ store: opened.store, sealer: key, clock: { now: () => now } })(one);
  const keep = (...findings: Parameters<typeof vaultWrites>[2]) => opened.store.tenant(session.tenantId).commit({ writes: vaultWrites(sealer, session, findings) });

  it('gives a value back to its session, and holds it sealed', async () => {
    await keep(finding, finding);
    assert.deepEqual([...(await reveal()) ?? []], [['[EMAIL_1]', 'ada@example.org']]);
    assert.ok(!JSON.stringify(vaultWrites(sealer, session, [finding])).includes('ada'));
  });

  it('opens for no other session, tenant or placeholder', async () => {
    for (const other of [{ ...call, sessionId: 'ses_2' }, { ...call, tenantId: 'other' }, { ...call, personal: ['[EMAIL_2]'] }]) assert.equal(await reveal(other), undefined);
    const stored = await opened.store.tenant(session.tenantId).get<object>('vault', `${session.sessionId}:EMAIL_1`);
    await opened.store.tenant(session.tenantId).commit({ writes: [{ op: 'set', collection: 'vault', id: 'ses_2:EMAIL_1', data: stored?.data ?? {} }] });
    await assert.rejects(() => reveal({ ...call, sessionId: 'ses_2' }), { code: 'SEAL_BROKEN' });
    await assert.rejects(() => reveal(call, createSealer(new Uint8Array(32).fill(6))), { code: 'SEAL_BROKEN' });
  });

  it('knows nothing from the session\'s end on', async () => {
    now += 1;
    assert.equal(await reveal(), undefined);
    assert.equal(vaultWrites(sealer, session, [finding])[0]?.op, 'set');
  });

  it('gives nobody\'s value for a placeholder that stands for several', async () => {
    await keep({ ...finding, value: 'another@example.org', shared: true });
    assert.equal(await reveal(), undefined);
  });

  it('is needed only where a slot is marked', () => {
    const bundle = (pii: boolean) => ({ intents: { intents: [{ name: 'a', slots: { person: { type: 'string', pii } } }] } }) as unknown as Bundle;
    assert.deepEqual([needsVault(bundle(true)), needsVault(bundle(false))], [true, false]);
  });
});
