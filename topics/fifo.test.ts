import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Fifo } from './fifo.ts';

describe('Fifo', () => {
  it('behaves as an array with push and shift, at any length', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_500, max: 1_500 }), { maxLength: 12 }), (moves) => {
        const fifo = new Fifo<number>();
        const model: number[] = [];
        let next = 0;
        for (const move of moves) {
          for (let n = 0; n < move; n++) {
            fifo.push(next);
            model.push(next++);
          }
          for (let n = 0; n < -move; n++) assert.equal(fifo.shift(), model.shift());
        }
        for (let left = model.length; left >= 0; left--) assert.equal(fifo.shift(), model.shift());
      }),
    );
  });
});
