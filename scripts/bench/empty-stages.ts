/** Eight stages that only pass on, through the runtime and the queue, everything durable. */
import { join } from 'node:path';
import { registry } from '../../topics/registry.ts';
import { createSqliteBus } from '../../topics/sqlite-bus.ts';
import { pino } from 'pino';
import type { Bundle } from '../../functions/runtime/bundle/bundle.ts';
import { systemClock } from '../../functions/runtime/clock.ts';
import { createStage } from '../../functions/runtime/create-stage.ts';
import { STAGES, stageAfter } from '../../functions/runtime/pipeline.ts';
import { openSqliteDatabase } from '../../functions/runtime/sqlite/database.ts';
import type { StageDefinition } from '../../functions/runtime/stage.ts';
import { createSqliteStore } from '../../functions/runtime/store/sqlite-store.ts';
import { createTelemetryService } from '../../functions/runtime/telemetry/exporters.ts';
import { rootTraceparent } from '../../functions/runtime/trace-context.ts';
import type { StageName } from '../../schemas/generated/types.ts';
import { type Figure, quantile } from './measure.ts';
import { sqliteFloor } from './floors.ts';

interface Count { readonly count: number }

export async function benchEmptyStages(folder: string): Promise<Figure[]> {
  const floor = sqliteFloor(folder);
  const database = openSqliteDatabase({ file: join(folder, 'egg.db') });
  const store = createSqliteStore(database, { clock: systemClock });
  const bus = createSqliteBus(database, { registry, clock: systemClock });
  const { telemetry } = await createTelemetryService({});
  let arrived: (id: string) => void = () => {};

  for (const name of STAGES) {
    const stage = createStage(emptyStage(name, (id) => arrived(id)), {
      store, publisher: bus, clock: systemClock, telemetry, validate: () => [], log: pino({ level: 'silent' }),
      bundles: { active: () => Promise.resolve({ digest: 'none' } as Bundle) },
    });
    bus.subscribe(name, async (delivery, signal) => { await stage.deliver(delivery, signal); });
  }
  await store.tenant('bench').commit({ writes: Array.from({ length: 101 }, (_, index) => ({ op: 'create' as const, collection: 'sessions' as const, id: `s${index}`, data: session(`s${index}`) })) });

  const alone: number[] = [];
  for (let index = 0; index < 1_500; index++) {
    const started = performance.now();
    const done = new Promise<void>((resolve) => { arrived = () => resolve(); });
    await bus.publish([message('s100', index)]);
    await done;
    alone.push(performance.now() - started);
  }

  const total = 20_000;
  let count = 0;
  const all = new Promise<void>((resolve) => { arrived = () => { if (++count === total) resolve(); }; });
  const started = performance.now();
  for (let index = 0; index < total; index += 100) {
    await bus.publish(Array.from({ length: 100 }, (_, key) => message(`s${key}`, 10_000 + index + key)));
  }
  await all;
  const perSecond = total / ((performance.now() - started) / 1000);
  await bus.close();
  await store.close();
  await database.close();

  return [
    { name: 'eight empty stages, one message, p50', value: quantile(alone.slice(300), 0.5), unit: 'ms', target: { atMost: 1.5 }, floor: { name: 'eight bare SQLite transactions', value: floor.eightTransactionsMs } },
    { name: 'eight empty stages, 100 sessions, messages', value: perSecond, unit: '/s', target: { atLeast: 1_800 }, floor: { name: 'eight bare SQLite transactions', value: floor.messagesPerSecond } },
  ];
}

function emptyStage(name: StageName, arrived: (id: string) => void): StageDefinition<object, Count> {
  const next = stageAfter(name);
  return {
    name, ...(next ? { next } : {}),
    initialState: () => ({ count: 0 }),
    handle(data, state, context) {
      if (!next) setImmediate(arrived, context.message.id);
      return { state: { count: state.count + 1 }, outputs: next ? [{ to: next, data }] : [] };
    },
  };
}

function session(sessionId: string) {
  return {
    sessionId, tenantId: 'bench', projectId: 'bench', actor: 'bench', input: 'text', status: 'open', scope: {}, bundle: 'none', idleTimeoutSec: 3600,
    createdAt: new Date(0).toISOString(), expiresAt: new Date(4e12).toISOString(), dueAt: 4e12,
  };
}

function message(sessionId: string, index: number) {
  const id = `frm_${sessionId}_${index}`;
  const data = {
    id, kind: 'work', tenantId: 'bench', sessionId, actor: 'bench', traceparent: rootTraceparent(id), acceptedAt: new Date().toISOString(),
    data: { text: 'deploy intent-router to staging, please, and tell me when it is done' },
  };
  return { topic: 'ingest', id, orderingKey: sessionId, data: JSON.stringify(data) };
}
