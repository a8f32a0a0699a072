import assert from 'node:assert/strict';
import { manifestText } from '../manifests/manifest-document.ts';
import { deployManifest, storeManifest } from '../manifests/fixtures.ts';
import { ManifestRegistry } from '../manifests/manifest-registry.ts';
import { createModels } from '../models/create-models.ts';
import { COLLECTIONS } from '../store/collections.ts';
import { type FakeGemini, startFakeGemini } from '../testing/fake-gemini.ts';
import { temporaryStore } from '../testing/temporary-store.ts';
import { embedDocuments } from './embed-documents.ts';
import type { Embedder } from './embedder.ts';
import { hashEmbedder } from './hash-embedding.ts';
import { createModelEmbedder } from './model-embedder.ts';
import { thresholdOf } from './threshold-of.ts';

const clock = { now: () => Date.parse('2026-11-22T12:00:00Z') };

describe('embeddings by a model', () => {
  let gemini: FakeGemini;
  let embedder: Embedder;
  before(async () => { gemini = await startFakeGemini(); });
  after(() => gemini.close());
  beforeEach(() => {
    gemini.asked.length = 0;
    gemini.reply({ answer: '' });
    embedder = createModelEmbedder(createModels({ access: { apiKey: 'k' }, baseUrl: gemini.baseUrl, byRole: {} }, { clock }), 'gemini-embedding-001', clock);
  });

  it('name their space, and have a threshold and the store\'s dimensions', () => {
    assert.deepEqual([embedder.name, embedder.dimensions, embedder.threshold], ['gemini-embedding-001-768', COLLECTIONS.manifests.vector.dimensions, 0.85]);
    assert.equal(hashEmbedder.dimensions, COLLECTIONS.manifests.vector.dimensions);
    assert.ok(thresholdOf('never measured') >= 0.9);
  });

  it('are asked for once per text and task', async () => {
    const [first] = await embedder.embed(['deploy', 'stop'], 'query');
    assert.deepEqual((await embedder.embed(['deploy'], 'query'))[0], first);
    assert.equal(gemini.asked.length, 1);
    await embedder.embed(['deploy'], 'document');
    assert.match(JSON.stringify(gemini.asked[1]?.body), /RETRIEVAL_DOCUMENT/);
    assert.equal(embedder.mostCostUSD?.(['deploy']), 0);
    assert.ok((embedder.mostCostUSD?.(['restart']) ?? 0) > 0);
  });

  it('give way to the local space while the provider is down', async () => {
    gemini.reply({ fault: 'overloaded' });
    const { vectors, space } = await embedDocuments(['deploy'], embedder);
    assert.deepEqual([vectors.length, space], [1, hashEmbedder.name]);
  });

  it('are never compared with those of another space: what lies there is brought over first', async () => {
    const { store, remove } = await temporaryStore();
    try {
      const tenant = store.tenant('acme');
      await storeManifest(tenant, deployManifest());
      assert.equal((await tenant.get<{ space: string }>('manifests', 'deploy@1.0.0'))?.data.space ?? 'hash-ngram-768', 'hash-ngram-768');
      const [query] = await embedder.embed([manifestText(deployManifest())], 'query');
      const registry = new ManifestRegistry();
      const found = await registry.nearest(tenant, query ?? [], 5, embedder);
      assert.equal(found.length, 1);
      assert.ok((found[0]?.similarity ?? 0) > 0.99);
      const { items } = await tenant.query<{ space: string }>('manifests', { orderBy: ['id', 'asc'], limit: 10 });
      assert.deepEqual(items.map(({ data }) => data.space), ['gemini-embedding-001-768']);
      // What another process writes into its own space meanwhile is not found, until it is brought over as well.
      await storeManifest(tenant, { ...deployManifest(), id: 'other' });
      const near = await tenant.nearest('manifests', { vector: query ?? [], limit: 5, where: [['status', '==', 'active'], ['space', '==', embedder.name]] });
      assert.equal(near.length, 1);
      registry.close();
    } finally {
      await remove();
    }
  });
});
