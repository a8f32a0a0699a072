import assert from 'node:assert/strict';
import type { EvaluatedCase } from './evaluated-case.ts';
import { compareReports } from './compare-reports.ts';
import { decided, evaluated, item, reportOf } from './fixtures.ts';
import { mcnemarExact, minimumDetectableEffect, pairedInterval, pairedPermutation } from './paired-tests.ts';

describe('paired tests', () => {
  const mcnemar: readonly (readonly [better: number, worse: number, pValue: number])[] = [[0, 0, 1], [5, 5, 1], [0, 1, 1], [1, 9, 22 / 1024], [10, 0, 2 / 1024], [0, 2000, 0]];
  for (const [better, worse, pValue] of mcnemar) {
    it(`McNemar's exact test: ${better} against ${worse}`, () => assert.ok(Math.abs(mcnemarExact(better, worse) - pValue) < 1e-12));
  }

  it('the permutation test agrees with McNemar where every difference is the same', () => {
    const differences = [...Array<number>(9).fill(-1), 1, ...Array<number>(50).fill(0)];
    assert.ok(Math.abs(pairedPermutation(differences, 1) - 22 / 1024) < 1e-12);
  });

  it('the permutation test finds a shift among many differences, and none where there is none', () => {
    const noise = Array.from({ length: 200 }, (_, at) => Math.sin(at * 7.3));
    assert.ok(pairedPermutation(noise, 1) > 0.2);
    assert.ok(pairedPermutation(noise.map((value) => value + 0.4), 1) < 0.001);
    const { low, high } = pairedInterval(noise.map((value) => value + 0.4), 1);
    assert.ok(low > 0 && high > low);
  });

  it('more recordings show smaller changes', () => {
    assert.ok((minimumDetectableEffect(100, 10) as number) > (minimumDetectableEffect(1000, 100) as number));
    assert.equal(minimumDetectableEffect(0, 0), null);
  });
});

describe('compareReports', () => {
  const right = (id: string): EvaluatedCase => evaluated(id, [item('deploy', 'deploy')]);
  const wrong = (id: string): EvaluatedCase => evaluated(id, [item('deploy', 'restart')]);
  const many = (count: number, broken: number): EvaluatedCase[] => Array.from({ length: count }, (_, at) => (at < broken ? wrong(`c${at}`) : right(`c${at}`)));

  it('finds nothing where nothing changed', () => {
    const { regressions, broken, fixed, paired } = compareReports(reportOf(many(50, 5)), reportOf(many(50, 5)));
    assert.deepEqual({ regressions, broken, fixed, paired }, { regressions: [], broken: [], fixed: [], paired: 50 });
  });

  it('names a significant loss, and every recording that broke', () => {
    const { regressions, broken, tests } = compareReports(reportOf(many(50, 0)), reportOf(many(50, 12)));
    assert.equal(broken.length, 12);
    assert.deepEqual(regressions.map(({ severity, measure }) => [severity, measure]), [['HIGH', 'exactMatch'], ['HIGH', 'accuracy'], ['HIGH', 'inScopeAccuracy']]);
    assert.equal(tests.find(({ measure }) => measure === 'exactMatch')?.worse, 12);
  });

  it('reports a loss that may be chance as medium, and lets a single one of many pass', () => {
    assert.deepEqual(compareReports(reportOf(many(50, 0)), reportOf(many(50, 2))).regressions.map(({ severity, measure }) => [severity, measure]), [['MEDIUM', 'exactMatch']]);
    assert.deepEqual(compareReports(reportOf(many(500, 0)), reportOf(many(500, 1))).regressions, []);
  });

  it('is no regression to be better', () => {
    const { regressions, fixed } = compareReports(reportOf(many(50, 12)), reportOf(many(50, 0)));
    assert.deepEqual(regressions, []);
    assert.equal(fixed.length, 12);
  });

  it('is critical when what a person had to see happens by itself, even once', () => {
    const before = [...many(500, 0), evaluated('x', [decided('review', 'review')])];
    const after = [...many(500, 0), evaluated('x', [decided('review', 'auto')])];
    const { regressions, broken } = compareReports(reportOf(before), reportOf(after));
    assert.deepEqual(regressions.map(({ severity, ids }) => [severity, ids]), [['CRITICAL', ['x']]]);
    assert.equal(broken[0]?.severity, 'CRITICAL');
  });

  it('is critical when a recording can no longer be run', () => {
    const after = reportOf([...many(499, 0), evaluated('c499', [item('deploy', 'unknown', 0)], { failure: { code: 'X', message: 'broken' } })]);
    assert.equal(compareReports(reportOf(many(500, 0)), after).regressions[0]?.severity, 'CRITICAL');
  });

  it('leaves out recordings whose outcome changes by itself', () => {
    const flaky = { flaky: [{ id: 'c0', outcomes: ['deploy', 'restart'] }, { id: 'c1', outcomes: ['deploy', 'restart'] }] };
    assert.deepEqual(compareReports(reportOf(many(50, 0)), reportOf(many(50, 2), flaky)).broken, []);
  });

  it('guards cost and, on the same kind of machine, latency', () => {
    const slow = (machine: string) => reportOf(many(50, 0), {
      latency: { unit: 'ms', stages: {}, utterance: { count: 500, mean: 9, p50: 9, p90: 9, p95: 30, p99: 40, max: 50 } },
      system: { tiers: ['local'], node: '24.0.0', machine, durationMs: 1, peakMemoryMiB: 1 },
    });
    assert.deepEqual(compareReports(reportOf(many(50, 0)), slow('Example CPU')).regressions.map(({ measure }) => measure), ['latency']);
    assert.deepEqual(compareReports(reportOf(many(50, 0)), slow('Another CPU')).regressions, []);
    const dear = many(50, 0).map((one) => ({ ...one, costUSD: 0.01 }));
    assert.deepEqual(compareReports(reportOf(many(50, 0)), reportOf(dear)).regressions.map(({ severity, measure }) => [severity, measure]), [['HIGH', 'costUSD']]);
  });
});
