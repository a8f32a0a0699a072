import assert from 'node:assert/strict';
import sinon from 'sinon';
import { embedText, hashEmbedder } from '../embedding/hash-embedding.ts';
import type { TenantStore } from '../store/store.ts';
import { temporaryStore } from '../testing/temporary-store.ts';
import { deployManifest, storeManifest } from './fixtures.ts';
import { manifestText } from './manifest-document.ts';
import { ManifestRegistry } from './manifest-registry.ts';

describe('the manifest registry', () => {
  let temporary: Awaited<ReturnType<typeof temporaryStore>>;
  let store: TenantStore;
  let registry: ManifestRegistry;

  beforeEach(async () => {
    temporary = await temporaryStore();
    store = temporary.store.tenant('acme');
    registry = new ManifestRegistry();
    await storeManifest(store, deployManifest());
    await storeManifest(store, deployManifest({ version: '1.2.0' }));
    await storeManifest(store, deployManifest({ version: '1.10.0' }), 'draft');
  });

  afterEach(async () => {
    sinon.restore();
    registry.close();
    await temporary.remove();
  });

  const versions = async () => (await registry.activeFor(store, 'deploy')).map(({ manifest }) => manifest.version);

  it('finds active manifests of an intent, without what is stored beside them', async () => {
    assert.deepEqual(await versions(), ['1.0.0', '1.2.0']);
    const [first] = await registry.activeFor(store, 'deploy');
    assert.deepEqual(first, { manifest: deployManifest({ status: 'active' }), status: 'active', source: 'bundle' });
    assert.deepEqual(await registry.activeFor(store, 'nothing'), []);
  });

  it('finds one by version, or the newest active one', async () => {
    assert.equal((await registry.get(store, 'deploy', '1.10.0'))?.status, 'draft');
    assert.equal((await registry.get(store, 'deploy'))?.manifest.version, '1.2.0');
    assert.equal(await registry.get(store, 'deploy', '9.0.0'), undefined);
    assert.equal(await registry.get(store, 'nothing'), undefined);
  });

  it('finds the nearest', async () => {
    const [near] = await registry.nearest(store, Array.from(embedText(manifestText(deployManifest()))), 1, hashEmbedder);
    assert.ok(near && near.similarity > 0.99);
  });

  it('reads once until something changes', async () => {
    const query = sinon.spy(store, 'query');
    const get = sinon.spy(store, 'get');
    for (let times = 0; times < 3; times++) {
      await versions();
      await registry.get(store, 'deploy', '1.0.0');
    }
    assert.deepEqual([query.callCount, get.callCount], [1, 1]);
    await storeManifest(store, deployManifest({ version: '2.0.0' }));
    assert.deepEqual(await versions(), ['1.0.0', '1.2.0', '2.0.0']);
  });

  it('keeps no answer that a change has overtaken', async () => {
    const query = store.query.bind(store);
    sinon.stub(store, 'query').callsFake((async (...asked: Parameters<typeof query>) => {
      const page = await query(...asked);
      await storeManifest(store, deployManifest({ version: '2.0.0' }));
      return page;
    }) as typeof query);
    await versions();
    sinon.restore();
    assert.deepEqual(await versions(), ['1.0.0', '1.2.0', '2.0.0']);
  });

  it('keeps tenants apart, and watches no more of them than it keeps', async () => {
    assert.deepEqual(await registry.activeFor(temporary.store.tenant('other'), 'deploy'), []);
    const small = new ManifestRegistry({ maxTenants: 1 });
    let watched = 0;
    for (const name of ['a', 'b', 'c']) {
      const tenant = temporary.store.tenant(name);
      const watch = tenant.watch.bind(tenant);
      sinon.stub(tenant, 'watch').callsFake((...asked) => { watched++; const stop = watch(...asked); return () => { watched--; stop(); }; });
      await small.activeFor(tenant, 'deploy');
    }
    assert.equal(watched, 1);
    small.close();
    assert.equal(watched, 0);
  });
});
