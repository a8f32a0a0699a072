import assert from 'node:assert/strict';
import { createStages } from './create-stages.ts';
import { hashEmbedder } from './runtime/embedding/hash-embedding.ts';
import { STAGES } from './runtime/pipeline.ts';

describe('the stages', () => {
  const nothing = {} as never;
  const stages = createStages({ ingest: nothing, transcribe: nothing, resolve: { registry: nothing, embedder: hashEmbedder }, dispatch: nothing });

  it('are created in the order of the pipeline', () => assert.deepEqual(stages.map(({ name }) => name), STAGES));
});
