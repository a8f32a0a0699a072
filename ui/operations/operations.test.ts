import assert from 'node:assert/strict';
import { quantile, rate, shareAbove, sum, sumBy } from './figures.ts';
import { standings } from './objectives.ts';
import { parsePrometheus } from './prometheus-text.ts';

const TEXT = `# HELP agi_requests_total Deliveries
# TYPE agi_requests_total counter
agi_requests_total{stage="ingest",result="done",tenant="a \\"b\\\\, c"} 4
agi_requests_total{stage="chunk",result="retry",tenant="x"} 1
plain 1e3 1700000000000
latency_bucket{le="100"} 8
latency_bucket{le="200"} 9
latency_bucket{le="+Inf"} 10
`;
const metrics = parsePrometheus(TEXT);

describe('parsePrometheus', () => {
  it('reads names, labels with escapes, and values', () => {
    assert.deepEqual(metrics.get('agi_requests_total')?.[0], { labels: { stage: 'ingest', result: 'done', tenant: 'a "b\\, c' }, value: 4 });
    assert.deepEqual(metrics.get('plain'), [{ labels: {}, value: 1000 }]);
  });
  for (const line of ['name', 'name{a=b} 1', 'name{a="b" 1', 'name x', '{a="b"} 1']) it(`refuses ${line}`, () => assert.throws(() => parsePrometheus(`ok 1\n${line}\n`), /line 2/));
});

describe('figures', () => {
  it('are sums by label, and rates of counters, one started anew included', () => {
    assert.equal(sum(metrics, 'agi_requests_total', { result: 'done' }), 4);
    assert.deepEqual(sumBy(metrics, 'agi_requests_total', 'stage'), [['ingest', 4], ['chunk', 1]]);
    const reading = (at: number, value: number) => ({ at, metrics: parsePrometheus(`n ${value}\n`) });
    assert.equal(rate(reading(0, 10), reading(2000, 20), 'n'), 5);
    assert.equal(rate(reading(0, 10), reading(2000, 4), 'n'), 2);
    assert.equal(rate(reading(0, 10), reading(0, 20), 'n'), 0);
  });
  it('are quantiles, linear within a bucket and never beyond the last bound', () => {
    assert.deepEqual([0.4, 0.85, 0.99].map((share) => quantile(metrics, 'latency', share)), [50, 150, 200]);
    assert.equal(quantile(metrics, 'nothing', 0.5), undefined);
    assert.ok(Math.abs((shareAbove(metrics, 'latency', 200) ?? 0) - 0.1) < 1e-12);
  });
});

describe('objectives', () => {
  it('burn what they allow: 1 is the most that still meets them', () => {
    const burns = standings(parsePrometheus(`agi_stream_intent_latency_ms_bucket{le="2200"} 90
agi_stream_intent_latency_ms_bucket{le="+Inf"} 100
agi_cache_reads_total{level="l1"} 8
agi_stream_cache_reuse_ratio 0.8
agi_stream_completed_total{reason="client"} 99
agi_stream_completed_total{reason="error"} 1
agi_stream_cost_usd_total 0.6
agi_stream_active_minutes_total 10
`)).map(({ objective, burn }) => [objective, Number(burn?.toFixed(6))]);
    assert.deepEqual(burns, [['latency', 2], ['reuse', 0.5], ['drops', 1], ['cost', 0.5]]);
  });
  it('say nothing where nothing was measured', () => assert.ok(standings(new Map()).every(({ value, burn }) => value === undefined && burn === undefined)));
});
