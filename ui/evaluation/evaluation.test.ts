import assert from 'node:assert/strict';
import { confusedPairs, confusionOf } from './confusion.ts';

const CELLS = [
  { expected: 'deploy', predicted: 'deploy', count: 9 }, { expected: 'deploy', predicted: 'scale', count: 1 }, { expected: 'scale', predicted: 'scale', count: 3 },
  { expected: 'unknown', predicted: 'unknown', count: 4 }, { expected: 'logs', predicted: 'logs', count: 8 }, { expected: 'unknown', predicted: 'deploy', count: 2 },
];

describe('the confusion matrix', () => {
  it('is a grid of expected by predicted, with what is unknown last', () => {
    const { labels, counts, support, leftOut } = confusionOf(CELLS, 10);
    assert.deepEqual([labels, support, leftOut], [['deploy', 'logs', 'scale', 'unknown'], [10, 8, 3, 6], 0]);
    assert.deepEqual(counts, [9, 0, 1, 0, 0, 8, 0, 0, 0, 0, 3, 0, 2, 0, 0, 4]);
  });
  it('keeps what is confused when there is no room for all', () => {
    const { labels, leftOut } = confusionOf(CELLS, 3);
    assert.deepEqual([labels, leftOut], [['deploy', 'scale', 'unknown'], 1]);
  });
  it('names the pairs that were confused, the most frequent first', () => assert.deepEqual(confusedPairs(CELLS).map(({ expected, predicted }) => `${expected} ${predicted}`), ['unknown deploy', 'deploy scale']));
});
