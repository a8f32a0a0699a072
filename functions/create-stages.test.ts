import assert from 'node:assert/strict';
import { createStages } from './create-stages.ts';
import { hashEmbedder } from './runtime/embedding/hash-embedding.ts';
import { STAGES } from './runtime/pipeline.ts';

describe('the stages', () => {
  const nothing = {} as never;
  const stages = createStages({ ingest: nothing, transcribe: nothing, resolve: { registry: nothing, embedder: hashEmbedder }, dispatch: nothing });

  it('are created in the order of the pipeline', () => assert.deepEqual(stages.map(({ name }) => name), STAGES));

  for (const { name, next } of stages.slice(0, -1)) {
    it(`${name} works for one behind it, whatever stands in between`, () => assert.ok(STAGES.indexOf(next ?? name) > STAGES.indexOf(name), `${next}`));
  }
});
