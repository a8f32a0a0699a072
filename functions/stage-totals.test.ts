import assert from 'node:assert/strict';
import { STAGES } from './runtime/pipeline.ts';
import { stageTotals } from './stage-totals.ts';

describe('what the stages count', () => {
  it('is there for every stage, in their order, without anything that a running stage needs', () => {
    assert.deepEqual(stageTotals.map(({ name }) => name), [...STAGES]);
    assert.ok(stageTotals.filter(({ totals }) => totals !== undefined).length > 4);
  });
});
