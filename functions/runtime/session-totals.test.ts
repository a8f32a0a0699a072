import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addTotals, ownCostUSD, zeroTotals } from './session-totals.ts';

describe('session totals', () => {
  it('adds what a stage counted and leaves the rest', () => {
    const sum = addTotals(addTotals(zeroTotals(), { frames: 2, decisions: { auto: 1, review: 0, deny: 2 } }), { frames: 1, actions: { dispatched: 1, dry_run: 0, failed: 0, unknown: 0 } });
    assert.deepEqual([sum.frames, sum.decisions, sum.actions.dispatched, sum.errors], [3, { auto: 1, review: 0, deny: 2 }, 1, 0]);
  });

  it('tells what was spent here from what actions are estimated at', () => {
    const totals = [{ costUSD: 0.004 }, { costUSD: 0.001 }, { costUSD: 7.2, actionsUSD: 7.2 }].reduce(addTotals, zeroTotals());
    assert.deepEqual([totals.costUSD, totals.actionsUSD, ownCostUSD(totals)], [7.205, 7.2, 0.005]);
    assert.equal('actionsUSD' in addTotals(zeroTotals(), { costUSD: 0.1 }), false);
  });

  it('adds money without drift', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 200 }), (micros) => {
      const sum = micros.reduce((totals, amount) => addTotals(totals, { costUSD: amount / 1e6 }), zeroTotals());
      assert.equal(sum.costUSD, micros.reduce((all, amount) => all + amount, 0) / 1e6);
    }));
  });
});
