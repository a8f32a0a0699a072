import assert from 'node:assert/strict';
import sinon from 'sinon';
import { ModelUnavailableError } from '../models/errors.ts';
import { embedText, hashEmbedder } from '../embedding/hash-embedding.ts';
import type { TenantStore } from '../store/store.ts';
import { temporaryStore } from '../testing/temporary-store.ts';
import { deployManifest, testBundle } from './fixtures.ts';
import { manifestDocument, manifestDocumentId, type ManifestSource, manifestText } from './manifest-document.ts';
import { ManifestRegistry } from './manifest-registry.ts';

describe('the manifests of a bundle that is not the active one', () => {
  let temporary: Awaited<ReturnType<typeof temporaryStore>>;
  let store: TenantStore;
  let registry: ManifestRegistry;
  const candidate = { ...testBundle(), manifests: [deployManifest({ version: '2.0.0' }), deployManifest({ id: 'hold', status: 'draft' }), deployManifest({ id: 'page', intent: 'page', traits: ['incident'] })] };
  const vector = Array.from(embedText(manifestText(deployManifest())));

  beforeEach(async () => {
    temporary = await temporaryStore();
    store = temporary.store.tenant('acme');
    registry = new ManifestRegistry();
    await register('deploy', 'bundle');
    await register('by-hand', 'author');
    await register('drafted', 'generated');
  });
  afterEach(async () => {
    registry.close();
    await temporary.remove();
  });

  async function register(id: string, source: ManifestSource, version = '1.0.0'): Promise<void> {
    const manifest = deployManifest({ id, version });
    await store.commit({ writes: [{ op: 'set', collection: 'manifests', id: manifestDocumentId(id, version), data: manifestDocument(manifest, { status: 'active', source, embedding: vector, space: hashEmbedder.name }) }] });
  }
  const names = (found: readonly { readonly manifest: { readonly id: string; readonly version: string } }[]): string[] => found.map(({ manifest: { id, version } }) => `${id}@${version}`).toSorted();

  it('stand in for those of the active bundle, beside what authors and models added', async () => {
    assert.deepEqual(names(await registry.activeFor(store, 'deploy', candidate)), ['by-hand@1.0.0', 'deploy@2.0.0', 'drafted@1.0.0']);
    assert.deepEqual(names(await registry.activeFor(store, 'deploy')), ['by-hand@1.0.0', 'deploy@1.0.0', 'drafted@1.0.0'], 'for everybody else nothing changes');
  });

  it('are found by version, and those of the active bundle are not', async () => {
    const one = async (id: string, version: string) => (await registry.get(store, id, version, candidate))?.status;
    assert.deepEqual([await one('deploy', '2.0.0'), await one('hold', '1.0.0'), await one('by-hand', '1.0.0'), await one('deploy', '1.0.0')], ['active', 'draft', 'active', undefined]);
  });

  it('take the place of an author\'s of the same name and version', async () => {
    await register('page', 'author');
    assert.equal((await registry.get(store, 'page', '1.0.0', candidate))?.source, 'bundle');
    assert.deepEqual(names(await registry.activeFor(store, 'page', candidate)), ['page@1.0.0']);
    assert.deepEqual(names(await registry.activeFor(store, 'deploy', candidate)), ['by-hand@1.0.0', 'deploy@2.0.0', 'drafted@1.0.0']);
  });

  it('are found by what they mean, the nearest first, and embedded once', async () => {
    const embed = sinon.spy(async (texts: readonly string[]) => hashEmbedder.embed(texts));
    const embedder = { ...hashEmbedder, embed };
    const near = await registry.nearest(store, vector, 3, embedder, candidate);
    await registry.nearest(store, vector, 3, embedder, candidate);
    assert.deepEqual(names(near), ['by-hand@1.0.0', 'deploy@2.0.0', 'drafted@1.0.0']);
    assert.ok(near.every(({ similarity }) => similarity > 0.99));
    assert.equal(embed.callCount, 1);
    const [best] = await registry.nearest(store, Array.from(embedText(manifestText({ intent: 'page', traits: ['incident'] }))), 1, embedder, candidate);
    assert.equal(best?.manifest.id, 'page');
  });

  it('are left out while their meaning cannot be had, and asked for again', async () => {
    const bundle = { ...candidate };
    const works = async (texts: readonly string[]) => hashEmbedder.embed(texts);
    const embed = sinon.stub().callsFake(works);
    const embedder = { ...hashEmbedder, name: 'elsewhere', embed };
    await registry.nearest(store, vector, 9, embedder);
    embed.rejects(new ModelUnavailableError('down', {}));
    assert.deepEqual(names(await registry.nearest(store, vector, 9, embedder, bundle)), ['by-hand@1.0.0', 'drafted@1.0.0']);
    embed.callsFake(works);
    assert.ok(names(await registry.nearest(store, vector, 9, embedder, bundle)).includes('deploy@2.0.0'));
  });
});
