/**
 * What Terraform has to know of the code, as JSON that it can read: the collections with their indexes, the metrics with the
 * labels that the runtime really records, and for its tests the functions that there are.
 */
import { hash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Attributes, Meter, ObservableCallback } from '@opentelemetry/api';
import type { EventDraft } from '../functions/runtime/stage.ts';
import { COLLECTIONS } from '../functions/runtime/store/collections.ts';
import { LOG_COLLECTIONS } from '../functions/runtime/store/firestore-collections.ts';
import { createTelemetry } from '../functions/runtime/telemetry/telemetry.ts';
import { exampleFolders, examplesOf } from '../schemas/examples.ts';
import type { MessageBase } from '../schemas/generated/types.ts';

type InstrumentKind = 'counter' | 'histogram' | 'gauge';
interface Metric { readonly kind: InstrumentKind; readonly description: string; readonly labels: Set<string> }

const MESSAGE = { id: 'm', kind: 'work', tenantId: 't', sessionId: 's', actor: 'a', acceptedAt: '2026-01-01T00:00:00.000Z' } as unknown as MessageBase;

/** Content of terraform/collections.json. */
export function collectionsJson(): string {
  return toJson({ ...COLLECTIONS, ...LOG_COLLECTIONS });
}

/** Content of terraform/metrics.json. */
export function metricsJson(): string {
  const metrics = recordedMetrics();
  return toJson(Object.fromEntries([...metrics].map(([name, { kind, description, labels }]) => [name, { kind, description, labels: [...labels].toSorted() }])));
}

/** Content of terraform/tests/fixtures/functions/manifest.json: as a build writes it, of every folder with a function in it. */
export function builtFunctionsJson(folder = path.join(import.meta.dirname, '../functions')): string {
  const names = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'index.ts'))).toSorted();
  return toJson(Object.fromEntries(names.map((name) => [name, { archive: `dist/functions/${name}.zip`, hash: hash('sha256', name, 'hex').slice(0, 8) }])));
}

/** Runs the telemetry of the stages over every example event and watches which labels it sets. */
function recordedMetrics(): ReadonlyMap<string, Metric> {
  const metrics = new Map<string, Metric>();
  const callbacks: (() => void)[] = [];
  const telemetry = createTelemetry({ meter: watchingMeter(metrics, callbacks) });
  telemetry.stageDone('ingest', MESSAGE.tenantId, 'done', 1, 'l1');
  telemetry.events(exampleEvents(), MESSAGE, Date.parse(MESSAGE.acceptedAt));
  for (const callback of callbacks) callback();
  return metrics;
}

function watchingMeter(metrics: Map<string, Metric>, callbacks: (() => void)[]): Meter {
  const created = (kind: InstrumentKind) => (name: string, options?: { description?: string }) => {
    const metric: Metric = { kind, description: options?.description ?? '', labels: new Set() };
    metrics.set(name, metric);
    const record = (_value: number, attributes: Attributes = {}) => {
      for (const label of Object.keys(attributes)) metric.labels.add(label);
    };
    return {
      add: record,
      record,
      addCallback: (callback: ObservableCallback) => callbacks.push(() => void callback({ observe: record })),
    };
  };
  return { createCounter: created('counter'), createHistogram: created('histogram'), createObservableGauge: created('gauge') } as unknown as Meter;
}

/** Every example event; the priced ones also with a price, because a free recognition records no cost. */
function exampleEvents(): EventDraft[] {
  const events = exampleFolders().filter((folder) => folder.endsWith('.event')).flatMap((folder) => examplesOf(folder))
    .filter(({ valid }) => valid).map(({ value }) => value as EventDraft);
  return events.flatMap((event): EventDraft[] => (event.type === 'intent.update' ? [event, { ...event, data: { ...event.data, costUSD: 1 } }] : [event]));
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
