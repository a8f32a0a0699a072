import assert from 'node:assert/strict';
import { fusionOf, runOf } from './fusion.ts';
import { registry, TopicRegistryError } from './registry.ts';

describe('fusion', () => {
  it('follows the registry\'s marks', () => {
    const marked = { topics: registry.topics.map((topic) => (topic.name === 'chunk' ? { ...topic, fusedWith: 'summarize' } : topic)) };
    assert.deepEqual([...fusionOf(marked)], [['chunk', 'summarize']]);
  });

  it('can be said for one deployment', () => {
    const fusion = fusionOf(registry, 'ingest>transcribe>chunk, resolve>dispatch');
    assert.deepEqual(runOf('ingest', fusion), ['ingest', 'transcribe', 'chunk']);
    assert.deepEqual(runOf('transcribe', fusion), ['transcribe', 'chunk']);
    assert.deepEqual(runOf('policy', fusion), ['policy']);
    assert.equal(fusionOf(registry, 'none').size, 0);
  });

  for (const wrong of ['ingest>nothing', 'chunk>summarize,chunk>intent', 'chunk>summarize>chunk']) {
    it(`refuses ${wrong}`, () => assert.throws(() => fusionOf(registry, wrong), TopicRegistryError));
  }
});
