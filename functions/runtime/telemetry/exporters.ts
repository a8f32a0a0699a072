/** Where telemetry goes: metrics are pulled as Prometheus text, spans are pushed over OTLP when an endpoint is configured. */
import type { Tracer } from '@opentelemetry/api';
import { PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { MeterProvider, MetricReader, type ResourceMetrics } from '@opentelemetry/sdk-metrics';
import { createTelemetry, type Telemetry } from './telemetry.ts';

/** Collects when asked and at no other time. */
class PullReader extends MetricReader {
  protected async onShutdown(): Promise<void> {}
  protected async onForceFlush(): Promise<void> {}
}

export interface TelemetryService {
  readonly telemetry: Telemetry;
  readonly meterProvider: MeterProvider;
  /** The metrics in Prometheus' text format. */
  metricsText(): Promise<string>;
  /** The metrics as OpenTelemetry has them. */
  collect(): Promise<ResourceMetrics>;
  shutdown(): Promise<void>;
}

/** Spans are recorded when `OTEL_EXPORTER_OTLP_ENDPOINT` (or `…_TRACES_ENDPOINT`) is set, as OpenTelemetry defines it. */
export async function createTelemetryService(env: Readonly<Record<string, string | undefined>>): Promise<TelemetryService> {
  const reader = new PullReader();
  const meterProvider = new MeterProvider({ readers: [reader] });
  const serializer = new PrometheusSerializer('', false, undefined, true, true);
  const tracing = env.OTEL_EXPORTER_OTLP_ENDPOINT || env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ? await otlpTracing() : undefined;
  return {
    telemetry: createTelemetry({ meter: meterProvider.getMeter('agi-egg'), tracer: tracing?.tracer }),
    meterProvider,
    async metricsText() {
      const { resourceMetrics } = await reader.collect();
      return serializer.serialize(resourceMetrics);
    },
    async collect() {
      return (await reader.collect()).resourceMetrics;
    },
    async shutdown() {
      await tracing?.shutdown();
      await meterProvider.shutdown();
    },
  };
}

async function otlpTracing(): Promise<{ tracer: Tracer; shutdown(): Promise<void> }> {
  const [{ BatchSpanProcessor, TracerProvider }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-trace'), import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const provider = new TracerProvider({ spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })] });
  return { tracer: provider.getTracer('agi-egg'), shutdown: () => provider.shutdown() };
}
