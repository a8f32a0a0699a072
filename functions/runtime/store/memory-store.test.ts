import assert from 'node:assert/strict';
import { createMemoryStore } from './memory-store.ts';
import { storeContract } from './store.contract.ts';

storeContract('memory', async () => {
  const store = createMemoryStore();
  // There is nothing behind it to open again: what is in memory stays as it is.
  return { store, reopen: async () => store, close: () => store.close() };
});

describe('memory store', () => {
  it('forgets a tenant but for what it is told to keep', async () => {
    const store = createMemoryStore();
    const acme = store.tenant('acme');
    await acme.commit({
      writes: [{ op: 'create', collection: 'manifests', id: 'm', data: {} }, { op: 'create', collection: 'sessions', id: 's', data: {} }],
      events: [{ sessionId: 's', id: 'e', type: 'error', json: '{}' }], audit: [{ id: 'a', action: 'x', actor: 'y', time: '2026-01-01T00:00:00.000Z', detail: {} }],
    });
    await store.tenant('other').commit({ writes: [{ op: 'create', collection: 'sessions', id: 's', data: {} }] });
    store.empty('acme', ['manifests']);
    assert.ok(await acme.get('manifests', 'm'));
    assert.equal(await acme.get('sessions', 's'), undefined);
    assert.deepEqual((await acme.readEvents('s')).events, []);
    assert.deepEqual((await acme.readAudit({})).items, []);
    assert.ok(await store.tenant('other').get('sessions', 's'));
    await store.close();
  });
});
