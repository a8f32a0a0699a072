/** Spans and metrics of the stages, over OpenTelemetry. Without a tracer, trace context still travels and costs one hash. */
import { context, SpanKind, SpanStatusCode, trace, type Meter, type Tracer } from '@opentelemetry/api';
import type { MessageBase, StageName } from '../../../schemas/generated/types.ts';
import type { EventDraft } from '../stage.ts';
import type { CacheLevel } from '../state-cache.ts';
import { childTraceparent, traceIdOf } from '../trace-context.ts';
import { createInstruments } from './metrics.ts';
import { observeEvent } from './observe-event.ts';

export interface Telemetry {
  /** Runs one delivery in its own span; `run` gets the trace context that its results carry. */
  inSpan<T>(stage: StageName, message: MessageBase, attempt: number, run: (traceparent: string) => Promise<T>): Promise<T>;
  stageDone(stage: StageName, tenant: string, result: 'done' | 'repeated' | 'retry' | 'dead', durationMs: number, level: CacheLevel | 'none'): void;
  /** Called after the commit that appended the events. */
  events(events: readonly EventDraft[], message: Pick<MessageBase, 'tenantId' | 'acceptedAt'>, now: number): void;
}

export function createTelemetry({ meter, tracer }: { readonly meter: Meter; readonly tracer?: Tracer | undefined }): Telemetry {
  const metrics = createInstruments(meter);
  const reads = { l1: 0, l2: 0, store: 0 };
  const total = () => reads.l1 + reads.l2 + reads.store || 1;
  metrics.cacheHitRate.addCallback((result) => {
    result.observe(reads.l1 / total(), { cache_level: 'l1' });
    result.observe(reads.l2 / total(), { cache_level: 'l2' });
  });
  metrics.cacheReuse.addCallback((result) => result.observe((reads.l1 + reads.l2) / total()));

  return {
    inSpan: (stage, message, attempt, run) =>
      tracer
        ? inRecordedSpan(tracer, stage, message, attempt, run)
        : run(childTraceparent(message.traceparent, `${message.id}/${stage}`)),
    stageDone(stage, tenant, result, durationMs, level) {
      metrics.requests.add(1, { stage, result, tenant });
      metrics.requestDuration.record(durationMs, { stage, cache_hit: level === 'l1' || level === 'l2' });
      if (level === 'none') return;
      reads[level] += 1;
      metrics.cacheReads.add(1, { level });
    },
    events(events, message, now) {
      const observed = { tenant: message.tenantId, sinceAcceptedMs: now - Date.parse(message.acceptedAt) };
      for (const event of events) observeEvent(metrics, event, observed);
    },
  };
}

async function inRecordedSpan<T>(tracer: Tracer, stage: StageName, message: MessageBase, attempt: number, run: (traceparent: string) => Promise<T>): Promise<T> {
  const parent = trace.setSpanContext(context.active(), {
    traceId: traceIdOf(message.traceparent), spanId: message.traceparent.slice(36, 52), traceFlags: Number.parseInt(message.traceparent.slice(53), 16), isRemote: true,
  });
  const span = tracer.startSpan(`egg.${stage}`, {
    kind: SpanKind.CONSUMER,
    attributes: {
      'messaging.system': 'egg', 'messaging.operation.type': 'process', 'messaging.destination.name': stage, 'messaging.message.id': message.id,
      'egg.session': message.sessionId, 'egg.tenant': message.tenantId, 'egg.attempt': attempt,
    },
  }, parent);
  const { traceId, spanId, traceFlags } = span.spanContext();
  try {
    return await run(`00-${traceId}-${spanId}-0${traceFlags & 1}`);
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'error' });
    throw error;
  } finally {
    span.end();
  }
}
