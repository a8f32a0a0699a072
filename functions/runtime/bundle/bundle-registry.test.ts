import assert from 'node:assert/strict';
import type { Blobs } from '../blobs/blobs.ts';
import { hashEmbedder } from '../embedding/hash-embedding.ts';
import type { ManifestDocument } from '../manifests/manifest-document.ts';
import type { Store } from '../store/store.ts';
import { temporaryStore } from '../testing/temporary-store.ts';
import type { Bundle } from './bundle.ts';
import { type BundleRegistry, type BundleRegistryOptions, createBundleRegistry } from './bundle-registry.ts';
import { parseBundle } from './parse-bundle.ts';

const START = Date.parse('2026-11-22T10:00:00Z');

function files(...manifests: string[]): Map<string, string> {
  const entries = manifests.map((id) => [`manifests/${id}.yaml`, `id: ${id}\nversion: 1.0.0\nintent: deploy\ntraits: [${id}]\naction: { log: hello }\n`] as const);
  return new Map([['intents.yaml', 'intents: [{ name: deploy, examples: [deploy it] }]'], ...entries]);
}

class MemoryBlobs implements Blobs {
  readonly bytes = new Map<string, Uint8Array>();
  async put(key: string, bytes: Uint8Array): Promise<void> { this.bytes.set(key, bytes); }
  async get(key: string): Promise<Uint8Array | undefined> { return this.bytes.get(key); }
  async delete(key: string): Promise<void> { this.bytes.delete(key); }
  async list(prefix: string): Promise<string[]> { return [...this.bytes.keys()].filter((key) => key.startsWith(prefix)).sort(); }
}

describe('bundle registry', () => {
  let store: Store;
  let remove: () => Promise<void>;
  let blobs: MemoryBlobs;
  let clock: { time: number; now(): number };
  let registry: BundleRegistry;
  let prepared: string[];
  const defaultBundle: Bundle = parseBundle(files('standard')).bundle;

  function create(options: Partial<BundleRegistryOptions> = {}): BundleRegistry {
    return createBundleRegistry({ store, blobs, clock, checks: [], embedder: hashEmbedder, defaultBundle, ...options });
  }

  async function manifests(tenantId = 'acme'): Promise<Record<string, string>> {
    const { items } = await store.tenant(tenantId).query<ManifestDocument>('manifests', { orderBy: ['id', 'asc'] });
    return Object.fromEntries(items.map(({ id, data }) => [id, `${data.status} ${data.source}`]));
  }

  beforeEach(async () => {
    ({ store, remove } = await temporaryStore());
    blobs = new MemoryBlobs();
    clock = { time: START, now() { return this.time; } };
    prepared = [];
    registry = create({ prepare: async ({ digest }, { keep }) => { prepared.push(`${digest.slice(7, 11)} ${keep}`); return [{ file: 'intents.yaml', path: 'intents[0]', message: 'thin', severity: 'warning' }]; } });
  });
  afterEach(() => remove());

  it('publishes by content, once', async () => {
    const digest = await registry.publish('acme', files('a'), 'ada');
    clock.time += 1000;
    assert.equal(await registry.publish('acme', files('a'), 'bob'), digest);
    assert.deepEqual(await registry.list('acme'), [{ digest, publishedAt: '2026-11-22T10:00:00.000Z', publishedBy: 'ada', intents: 1, rules: 3, manifests: 1, active: false }]);
    assert.deepEqual(await blobs.list('bundles/'), [`bundles/${digest.slice(7)}`]);
    const { items } = await store.tenant('acme').readAudit({});
    assert.deepEqual(items.map(({ action, actor }) => [action, actor]), [['bundle.publish', 'ada']]);
  });

  it('publishes nothing that a check refuses', async () => {
    const strict = create({ checks: [() => [{ file: 'intents.yaml', path: 'intents', message: 'no' }]] });
    await assert.rejects(strict.publish('acme', files('a'), 'ada'), { code: 'BUNDLE_INVALID' });
    assert.deepEqual(await strict.list('acme'), []);
  });

  it('activates bundle and manifests together, and retires what is gone', async () => {
    const first = await registry.publish('acme', files('a', 'b'), 'ada');
    const second = await registry.publish('acme', files('b', 'c'), 'ada');
    await registry.activate('acme', first, 'ada');
    assert.equal((await registry.active('acme')).digest, first);
    assert.deepEqual(await manifests(), { 'a@1.0.0': 'active bundle', 'b@1.0.0': 'active bundle' });
    await registry.activate('acme', second, 'ada');
    assert.equal((await registry.active('acme')).digest, second);
    assert.deepEqual(await manifests(), { 'a@1.0.0': 'retired bundle', 'b@1.0.0': 'active bundle', 'c@1.0.0': 'active bundle' });
    await registry.activate('acme', first, 'ada');
    assert.deepEqual(await manifests(), { 'a@1.0.0': 'active bundle', 'b@1.0.0': 'active bundle', 'c@1.0.0': 'retired bundle' });
    const document = await store.tenant('acme').get<ManifestDocument>('manifests', 'b@1.0.0');
    assert.deepEqual([document?.data.bundle, document?.data.intent, document?.data.traits, document?.data.embedding.length], [first, 'deploy', ['b'], 768]);
    assert.deepEqual((await registry.list('acme')).filter(({ active }) => active).map(({ digest }) => digest), [first]);
  });

  it('leaves manifests of other sources alone', async () => {
    const data = { id: 'mine', version: '1', status: 'draft', intent: 'deploy', traits: [], action: { type: 'log', message: 'm' }, source: 'generated', embedding: Array(768).fill(0) };
    await store.tenant('acme').commit({ writes: [{ op: 'create', collection: 'manifests', id: 'mine@1', data }] });
    await registry.activate('acme', await registry.publish('acme', files('a'), 'ada'), 'ada');
    assert.deepEqual(await manifests(), { 'a@1.0.0': 'active bundle', 'mine@1': 'draft generated' });
  });

  it("refuses a digest that was not published for the tenant, also another tenant's", async () => {
    const digest = await registry.publish('acme', files('a'), 'ada');
    await registry.load('acme', digest);
    await assert.rejects(registry.activate('rival', digest, 'eve'), { code: 'BUNDLE_NOT_FOUND' });
    await assert.rejects(registry.load('rival', digest), { code: 'BUNDLE_NOT_FOUND' });
    assert.equal((await registry.active('rival')).digest, defaultBundle.digest);
  });

  it('lets another process see an activation within a second, and asks the store no more than twice a second', async () => {
    const first = await registry.publish('acme', files('a'), 'ada');
    const other = create();
    assert.equal((await registry.active('acme')).digest, defaultBundle.digest);
    await other.activate('acme', first, 'bob');
    assert.equal((await registry.active('acme')).digest, defaultBundle.digest);
    clock.time += 500;
    const [bundle, same] = await Promise.all([registry.active('acme'), registry.active('acme')]);
    assert.equal(bundle.digest, first);
    assert.equal(same, bundle);
    clock.time += 500;
    assert.equal(await registry.active('acme'), bundle);
    assert.deepEqual(prepared, [first, defaultBundle.digest, first].map((digest) => `${digest.slice(7, 11)} true`));
  });

  it('gives a tenant without a bundle the default one with its manifests, once', async () => {
    assert.equal(await registry.active('acme'), defaultBundle);
    assert.deepEqual(await manifests(), { 'standard@1.0.0': 'active bundle' });
    const document = await store.tenant('acme').get<ManifestDocument>('manifests', 'standard@1.0.0');
    await store.tenant('acme').commit({ writes: [{ op: 'set', collection: 'manifests', id: 'standard@1.0.0', data: { ...document?.data, status: 'retired' } }] });
    await create().active('acme');
    assert.deepEqual(await manifests(), { 'standard@1.0.0': 'retired bundle' }, 'what a person retired stays retired');
    await Promise.all([create().active('other'), create().active('other')]);
    assert.deepEqual(await manifests('other'), { 'standard@1.0.0': 'active bundle' });
    assert.deepEqual((await registry.list('acme')).map(({ digest, active }) => [digest, active]), [[defaultBundle.digest, true]]);
  });

  it('brings a changed default to tenants that use it', async () => {
    await registry.active('acme');
    const changed = parseBundle(files('newer')).bundle;
    assert.equal(await create({ defaultBundle: changed }).active('acme'), changed);
    assert.deepEqual(await manifests(), { 'newer@1.0.0': 'active bundle', 'standard@1.0.0': 'retired bundle' });
    assert.equal((await create({ defaultBundle: changed }).load('acme', defaultBundle.digest)).digest, defaultBundle.digest, 'old decisions can still be explained');
  });

  it('has nothing to offer without a default', async () => {
    await assert.rejects(createBundleRegistry({ store, blobs, clock, checks: [], embedder: hashEmbedder }).active('acme'), { code: 'NO_ACTIVE_BUNDLE' });
  });

  it('loads what it published with the same digest, and nothing that was tampered with', async () => {
    const digest = await registry.publish('acme', files('a'), 'ada');
    assert.deepEqual(await registry.load('acme', digest), parseBundle(files('a')).bundle);
    const key = `bundles/${digest.slice(7)}`;
    const text = new TextDecoder().decode(blobs.bytes.get(key)).replace('deploy it', 'destroy it');
    blobs.bytes.set(key, new TextEncoder().encode(text));
    await assert.rejects(create().load('acme', digest), { code: 'BUNDLE_CORRUPT' });
  });

  it('survives activations at the same time with one of them in force and its manifests alone', async () => {
    const digests = await Promise.all(['a', 'b', 'c'].map((id) => registry.publish('acme', files(id), 'ada')));
    await Promise.all(digests.map((digest) => create().activate('acme', digest, 'ada')));
    const winner = (await create().active('acme')).manifests.map(({ id }) => id);
    const active = Object.entries(await manifests()).filter(([, state]) => state === 'active bundle').map(([id]) => id.split('@')[0]);
    assert.deepEqual(active, winner);
  });
});
