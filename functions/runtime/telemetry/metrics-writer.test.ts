import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTelemetryService, type TelemetryService } from './exporters.ts';
import { createMetricsWriter, type MetricsWriter } from './metrics-writer.ts';
import type { TimeSeries } from './to-time-series.ts';

interface Received { readonly path: string | undefined; readonly authorization: string | undefined; readonly timeSeries: readonly TimeSeries[] }

describe('metrics for Cloud Monitoring', () => {
  let server: Server;
  let service: TelemetryService;
  let writer: MetricsWriter;
  let received: Received[];
  let failures: unknown[];
  let status: number;
  let now: number;

  beforeEach(async () => {
    [received, failures, status, now] = [[], [], 200, 1_000_000];
    server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => { body += text; }).on('end', () => {
        received.push({ path: request.url, authorization: request.headers.authorization, timeSeries: (JSON.parse(body) as { timeSeries: TimeSeries[] }).timeSeries });
        response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    service = await createTelemetryService({});
    writer = createMetricsWriter({
      task: { projectId: 'p', location: 'europe-west1', job: 'egg-chunk', taskId: 'i-1' }, clock: { now: () => now }, collect: () => service.collect(), token: async () => 'token',
      onError: (error) => failures.push(error), endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    });
  });

  afterEach(async () => {
    await service.shutdown();
    server.closeAllConnections();
    await new Promise((resolve) => { server.close(resolve); });
  });

  const seriesOf = (name: string): TimeSeries[] => received.flatMap(({ timeSeries }) => timeSeries).filter(({ metric }) => metric.type === `workload.googleapis.com/${name}`);

  it('go out as the sums and distributions that Terraform describes', async () => {
    service.telemetry.stageDone('chunk', 'acme', 'done', 3, 'l1');
    service.telemetry.stageDone('chunk', 'acme', 'done', 70, 'store');
    await writer.writeIfDue();
    assert.deepEqual(failures, []);
    assert.equal(received[0]?.path, '/v3/projects/p/timeSeries');
    assert.equal(received[0]?.authorization, 'Bearer token');
    const [requests] = seriesOf('agi_requests_total');
    assert.deepEqual(requests?.metric.labels, { stage: 'chunk', result: 'done', tenant: 'acme' });
    assert.deepEqual(requests?.points[0].value, { doubleValue: 2 });
    assert.deepEqual(requests?.resource, { type: 'generic_task', labels: { project_id: 'p', location: 'europe-west1', namespace: 'agi-egg', job: 'egg-chunk', task_id: 'i-1' } });
    const durations = seriesOf('agi_request_duration_ms').map(({ points, metric }) => [metric.labels.cache_hit, points[0].value as { distributionValue: { count: string; mean: number; bucketCounts: string[]; bucketOptions: { explicitBuckets: { bounds: number[] } } } }] as const);
    assert.deepEqual(durations.map(([hit, { distributionValue }]) => [hit, distributionValue.count, distributionValue.mean]), [['true', '1', 3], ['false', '1', 70]]);
    for (const [, { distributionValue }] of durations) assert.equal(distributionValue.bucketCounts.length, distributionValue.bucketOptions.explicitBuckets.bounds.length + 1);
  });

  it('have the kinds, types and labels of their descriptors', async () => {
    const described = JSON.parse(readFileSync(join(import.meta.dirname, '../../../terraform/metrics.json'), 'utf8')) as Record<string, { kind: string; labels: string[] }>;
    service.telemetry.stageDone('chunk', 'acme', 'done', 3, 'l1');
    await writer.writeIfDue();
    const all = received.flatMap(({ timeSeries }) => timeSeries);
    assert.ok(all.length >= 5);
    for (const { metric, metricKind, valueType, points } of all) {
      const { kind, labels } = described[metric.type.replace('workload.googleapis.com/', '')] ?? assert.fail(`${metric.type} is described nowhere`);
      assert.equal(metricKind, kind === 'gauge' ? 'GAUGE' : 'CUMULATIVE');
      assert.equal(valueType, kind === 'histogram' ? 'DISTRIBUTION' : 'DOUBLE');
      assert.deepEqual(Object.keys(metric.labels).filter((label) => !labels.includes(label)), []);
      const { startTime, endTime } = points[0].interval;
      assert.ok(kind === 'gauge' ? startTime === undefined : (startTime as string) < endTime, `${metric.type} ${startTime} ${endTime}`);
    }
  });

  it('are written at most every ten seconds, and hold what came between', async () => {
    service.telemetry.stageDone('chunk', 'acme', 'done', 3, 'l1');
    await writer.writeIfDue();
    service.telemetry.stageDone('chunk', 'acme', 'done', 3, 'l1');
    now += 9_999;
    await writer.writeIfDue();
    assert.equal(received.length, 1);
    now += 1;
    await writer.writeIfDue();
    assert.deepEqual(seriesOf('agi_requests_total').map(({ points }) => points[0].value), [{ doubleValue: 1 }, { doubleValue: 2 }]);
  });

  it('are part of the next sums when they were refused, and disturb nobody', async () => {
    service.telemetry.stageDone('chunk', 'acme', 'done', 3, 'l1');
    status = 503;
    await writer.writeIfDue();
    assert.match(String(failures[0]), /503/);
    status = 200;
    now += 10_000;
    await writer.writeIfDue();
    assert.deepEqual(seriesOf('agi_requests_total').at(-1)?.points[0].value, { doubleValue: 1 });
  });

  it('go out in calls of at most 200 series', async () => {
    for (let tenant = 0; tenant < 250; tenant++) service.telemetry.stageDone('chunk', `t${tenant}`, 'done', 3, 'none');
    await writer.writeIfDue();
    assert.ok(received.length >= 2);
    assert.ok(received.every(({ timeSeries }) => timeSeries.length <= 200));
    assert.equal(seriesOf('agi_requests_total').length, 250);
  });
});
