import assert from 'node:assert/strict';
import type { MessageBase } from '../../../schemas/generated/types.ts';
import { zeroTotals } from '../session-totals.ts';
import { rootTraceparent } from '../trace-context.ts';
import { createTelemetryService } from './exporters.ts';

const message: MessageBase = { id: 'm1', tenantId: 'acme', sessionId: 's1', actor: 'ada', traceparent: rootTraceparent('m1'), acceptedAt: '2026-01-01T00:00:00.000Z' };

describe('metrics', () => {
  it('are served as Prometheus text under the names that the objectives use', async () => {
    const { telemetry, metricsText, shutdown } = await createTelemetryService({});
    telemetry.stageDone('chunk', 'acme', 'done', 3, 'l1');
    telemetry.stageDone('chunk', 'acme', 'done', 3, 'store');
    telemetry.events([
      { type: 'action.dispatched', data: { actionId: 'a', intentId: 'i', status: 'dispatched', attempts: 1, target: 'log' } },
      { type: 'session.closed', data: { reason: 'client', totals: { ...zeroTotals(), costUSD: 7.5, actionsUSD: 7, durationMs: 120_000 } } },
    ], message, Date.parse(message.acceptedAt) + 40);
    const text = await metricsText();
    assert.match(text, /^agi_requests_total\{stage="chunk",result="done",tenant="acme"\} 2$/m);
    assert.match(text, /^agi_request_duration_ms_bucket\{stage="chunk",cache_hit="true",le="5"\} 1$/m);
    assert.match(text, /^agi_stream_intent_latency_ms_sum 40$/m);
    assert.match(text, /^agi_stream_cost_usd_total\{tenant="acme"\} 0.5$/m);
    assert.match(text, /^agi_stream_active_minutes_total\{tenant="acme"\} 2$/m);
    assert.match(text, /^agi_cache_hit_rate\{cache_level="l1"\} 0.5$/m);
    assert.match(text, /^agi_stream_cache_reuse_ratio 0.5$/m);
    await shutdown();
  });
});
