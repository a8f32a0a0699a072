import assert from 'node:assert/strict';
import fc from 'fast-check';
import { intervalsOf } from './bootstrap.ts';
import { calibrationOf, claimsOf } from './calibration.ts';
import { evaluated, item } from './fixtures.ts';
import { confusionOf, measure, measureIntents } from './metrics.ts';

const cases = [
  evaluated('a', [item('deploy', 'deploy', 0.9, { slots: [{ name: 'service', expected: 'api', actual: 'api' }, { name: 'count', expected: '3', actual: null }], decision: { expected: 'auto', actual: 'auto' } })]),
  evaluated('b', [item('deploy', 'restart', 0.7, { slots: [{ name: 'service', expected: 'api', actual: 'web' }], decision: { expected: 'deny', actual: 'review' } })]),
  evaluated('c', [item('restart', 'unknown', 0.2)]),
  evaluated('d', [item('unknown', 'unknown', 0.1)]),
  evaluated('e', [item('unknown', 'deploy', 0.6)], { spurious: [{ intent: 'restart', confidence: 0.8 }] }),
];

describe('measure', () => {
  it('counts what was expected against what was recognised', () => {
    const { accuracy, inScopeAccuracy, outOfScopeRecall, outOfScopePrecision, exactMatch, slots, decisionAccuracy, inScope, outOfScope } = measure(cases);
    assert.deepEqual({ accuracy, inScopeAccuracy, outOfScopeRecall, outOfScopePrecision, inScope, outOfScope }, { accuracy: 0.4, inScopeAccuracy: 0.333333, outOfScopeRecall: 0.5, outOfScopePrecision: 0.5, inScope: 3, outOfScope: 2 });
    assert.equal(exactMatch, 0.2);
    assert.deepEqual(slots, { precision: 0.5, recall: 0.333333, f1: 0.4, expected: 3 });
    assert.equal(decisionAccuracy, 0.5);
  });

  it('gives every intent its precision, recall and F1; what nobody asked for counts against precision', () => {
    const [deploy, restart] = ['deploy', 'restart'].map((name) => measureIntents(cases).find(({ intent }) => intent === name));
    assert.deepEqual(deploy, { intent: 'deploy', support: 2, predicted: 2, truePositives: 1, falsePositives: 1, falseNegatives: 1, precision: 0.5, recall: 0.5, f1: 0.5 });
    assert.deepEqual([restart?.support, restart?.predicted, restart?.precision, restart?.recall, restart?.f1], [1, 2, 0, 0, 0]);
    const { micro, macro, weighted } = measure(cases);
    assert.deepEqual([micro.precision, micro.recall, micro.f1], [0.25, 0.333333, 0.285714]);
    assert.deepEqual([macro.f1, weighted.f1], [0.25, 0.333333]);
  });

  it('is null where nothing was expected', () => {
    const { accuracy, decisionAccuracy, slots, outOfScopeRecall } = measure([]);
    assert.deepEqual([accuracy, decisionAccuracy, slots.f1, outOfScopeRecall], [null, null, null, null]);
  });

  it('has a confusion matrix whose cells sum up to what was expected', () => {
    const cells = confusionOf(cases);
    assert.equal(cells.reduce((sum, { count }) => sum + count, 0), 5);
    assert.ok(cells.some(({ expected, predicted, count }) => expected === 'deploy' && predicted === 'restart' && count === 1));
  });
});

describe('calibrationOf', () => {
  it('looks at recognised intents alone, surprises among them', () => {
    assert.deepEqual(claimsOf(cases), [
      { confidence: 0.9, correct: true }, { confidence: 0.7, correct: false }, { confidence: 0.6, correct: false }, { confidence: 0.8, correct: false },
    ]);
  });

  it('measures the gap between confidence and being right', () => {
    const { ece, mce, brier, bias, aurc, excessAurc, bins } = calibrationOf([{ confidence: 0.95, correct: true }, { confidence: 0.95, correct: false }, { confidence: 0.25, correct: false }, { confidence: 0.25, correct: false }]);
    // Bins: 0.95 against 1/2, and 0.25 against 0, half the claims each.
    assert.deepEqual([ece, mce, bias], [0.35, 0.45, 0.35]);
    assert.equal(brier, Math.round(((0.05 ** 2 + 0.95 ** 2 + 2 * 0.25 ** 2) / 4) * 1e6) / 1e6);
    // Half the claims at risk 1/2, then the other half at 3/4; at best 0, 1/2, 2/3 and 3/4 for the last three quarters.
    assert.equal(aurc, 0.625);
    assert.equal(excessAurc, Math.round((0.625 - (1 / 2 + 2 / 3 + 3 / 4) / 4) * 1e6) / 1e6);
    assert.equal(bins.reduce((sum, { count }) => sum + count, 0), 4);
  });

  it('stays within bounds for any claims', () => {
    fc.assert(fc.property(fc.array(fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), correct: fc.boolean() }), { minLength: 1 }), (claims) => {
      const { ece, adaptiveEce, mce, brier, aurc, excessAurc } = calibrationOf(claims);
      for (const value of [ece, adaptiveEce, mce, brier, aurc]) assert.ok(value !== null && value >= 0 && value <= 1);
      assert.ok((ece as number) <= (mce as number) + 1e-6 && (excessAurc as number) >= -1e-6);
    }), { numRuns: 50 });
  });
});

describe('intervalsOf', () => {
  it('holds the measure, narrows with more recordings, and is the same for the same seed', () => {
    const many = Array.from({ length: 400 }, (_, at) => evaluated(`m${at}`, [item('deploy', at % 4 === 0 ? 'restart' : 'deploy')]));
    const [few, all] = [intervalsOf(many.slice(0, 40), 5).accuracy, intervalsOf(many, 5).accuracy];
    assert.ok(few && all && few.low < 0.75 && few.high > 0.75 && all.low > few.low && all.high < few.high);
    assert.deepEqual(intervalsOf(many, 5), intervalsOf(many, 5));
    assert.equal(intervalsOf(many, 5).outOfScopeRecall, null);
    const whole = intervalsOf(many, 5);
    const report = measure(many);
    const { ece } = calibrationOf(claimsOf(many));
    for (const [name, value] of [['macroF1', report.macro.f1], ['microF1', report.micro.f1], ['ece', ece]] as const) {
      const interval = whole[name];
      assert.ok(interval && value !== null && interval.low <= value && interval.high >= value && interval.high - interval.low < 0.1, `${name}: ${JSON.stringify(interval)} around ${value}`);
    }
  });
});
