import assert from 'node:assert/strict';
import { metrics } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { pino } from 'pino';
import type { Delivery, OutgoingMessage } from '../../topics/bus.ts';
import type { CloudEvent, EndMessage, SessionRecord, StageName } from '../../schemas/generated/types.ts';
import type { Bundle } from './bundle/bundle.ts';
import { createStage as createStageRunner, type StageRuntime } from './create-stage.ts';
import { RetryableError, TerminalError } from './errors.ts';
import { stageAfter } from './pipeline.ts';
import type { StageDefinition } from './stage.ts';
import type { Store } from './store/store.ts';
import { createTelemetry } from './telemetry/telemetry.ts';
import { sessionRecord } from './testing/session-record.ts';
import { temporaryStore } from './testing/temporary-store.ts';
import { rootTraceparent, traceIdOf } from './trace-context.ts';
import { zeroTotals } from './session-totals.ts';

interface Words { readonly words: number }
interface Said { readonly text: string }

class ProviderDownError extends RetryableError { readonly code = 'PROVIDER_DOWN'; }
class NonsenseError extends TerminalError { readonly code = 'NONSENSE'; }

const START = Date.parse('2026-01-01T00:00:00Z');
const SPOKEN = 'my secret is swordfish';

/** Counts words, hands the text on, fails on demand. */
function countingStage(overrides: Partial<StageDefinition<Said, Words>> = {}): StageDefinition<Said, Words> & { runs: number } {
  const definition = {
    runs: 0,
    name: 'chunk' as StageName,
    initialState: () => ({ words: 0 }),
    handle(data: Said, state: Readonly<Words>) {
      definition.runs += 1;
      if (data.text === 'retry') throw new ProviderDownError('the provider is down');
      if (data.text === 'nonsense') throw new NonsenseError('cannot be understood');
      const words = state.words + data.text.split(' ').length;
      return {
        state: { words },
        events: [{ type: 'chunk.update' as const, data: { chunkId: `c${words}`, tokens: words, windowTokens: words, scopeUtilisation: 0, boundary: null } }],
        outputs: [{ to: 'summarize' as StageName, data: { words } }],
      };
    },
    totals: (state: Readonly<Words>) => ({ chunks: state.words }),
    ...overrides,
  };
  return definition;
}

const createStage = (definition: StageDefinition<Said, Words>, runtime: StageRuntime) => createStageRunner(definition, runtime).deliver;

describe('create-stage', () => {
  let store: Store;
  let remove: () => Promise<void>;
  let published: OutgoingMessage[];
  let logged: string;
  let failPublish: boolean;
  let now: number;

  beforeEach(async () => {
    now = START;
    ({ store, remove } = await temporaryStore({ now: () => now }));
    published = [];
    logged = '';
    failPublish = false;
    await store.tenant('acme').commit({ writes: [{ op: 'create', collection: 'sessions', id: 'ses_1', data: sessionRecord() }] });
  });
  afterEach(() => remove());

  function runtime(overrides: Partial<StageRuntime> = {}): StageRuntime {
    return {
      store, clock: { now: () => now }, validate: () => [],
      publisher: {
        async publish(messages) {
          if (failPublish) throw new ProviderDownError('the bus is down');
          published.push(...messages);
        },
      },
      bundles: { active: () => Promise.resolve({ digest: 'sha256:none' } as Bundle) },
      telemetry: createTelemetry({ meter: metrics.getMeter('test') }),
      log: pino({ level: 'trace' }, { write: (line: string) => { logged += line; } }),
      ...overrides,
    };
  }

  function delivery(id: string, text: string, attempt = 1, stage: StageName = 'chunk'): Delivery {
    return wrap({ id, kind: 'work', ...envelope(id), data: { text } }, attempt, stage);
  }

  function end(reason: string, extra: object = {}, stage: StageName = 'chunk'): Delivery {
    const id = `end_${reason}_${stage}`;
    return wrap({ id, kind: 'end', ...envelope(id), data: { reason, totals: { ...zeroTotals(), frames: 7, costUSD: 0.1 }, ...extra } }, 1, stage);
  }

  function envelope(id: string) {
    return { tenantId: 'acme', sessionId: 'ses_1', actor: 'ada', traceparent: rootTraceparent(id), acceptedAt: new Date(now).toISOString() };
  }

  function wrap(message: { readonly id: string; readonly [key: string]: unknown }, attempt: number, stage: StageName): Delivery {
    return { subscription: stage, attempt, publishedAt: now, message: { topic: stage, id: message.id, orderingKey: 'ses_1', data: JSON.stringify(message), attributes: {} } };
  }

  const signal = new AbortController().signal;
  const events = async () => (await store.tenant('acme').readEvents('ses_1')).events.map((event) => JSON.parse(event.json) as CloudEvent);
  const session = async () => (await store.tenant('acme').get<SessionRecord>('sessions', 'ses_1'))?.data as SessionRecord;
  const state = async (stage = 'chunk') => (await store.tenant('acme').get<{ state: Words; errors?: number; ended?: boolean }>('state', `ses_1:${stage}`))?.data;

  it('commits state and events, then publishes outputs whose ids derive from their cause', async () => {
    const stage = createStage(countingStage(), runtime());
    assert.equal(await stage(delivery('m1', 'one two'), signal), 'done');
    assert.equal(await stage(delivery('m2', 'three'), signal), 'done');

    assert.deepEqual((await state())?.state, { words: 3 });
    const [first] = await events();
    assert.equal(first?.type, 'chunk.update');
    assert.equal(first?.tenantid, 'acme');
    assert.equal(first?.subject, 'ses_1');
    assert.equal(first?.actor, 'ada');
    assert.deepEqual(published.map((message) => [message.topic, message.orderingKey]), [[stageAfter('chunk'), 'ses_1'], [stageAfter('chunk'), 'ses_1']]);

    const again = createStage(countingStage(), runtime());
    published = [];
    await again(delivery('m1', 'one two', 2), signal);
    assert.equal(new Set(published.map((message) => message.id)).size, 1);
  });

  it('answers a redelivery from the ledger: same outputs, no second run, no second event', async () => {
    const definition = countingStage();
    const stage = createStage(definition, runtime());
    await stage(delivery('m1', 'one two'), signal);
    const first = published.splice(0);
    assert.equal(await stage(delivery('m1', 'one two', 2), signal), 'repeated');
    assert.deepEqual(published, JSON.parse(JSON.stringify(first)));
    assert.equal(definition.runs, 1);
    assert.equal((await events()).length, 1);
    assert.deepEqual((await state())?.state, { words: 2 });
  });

  it('drops a publisher\'s duplicate that looks like a first delivery', async () => {
    const stage = createStage(countingStage(), runtime());
    await stage(delivery('m1', 'one two'), signal);
    assert.equal(await stage(delivery('m1', 'one two', 1), signal), 'repeated');
    assert.deepEqual((await state())?.state, { words: 2 });
    assert.equal((await events()).length, 1);
  });

  it('knows a message again that is sent with another trace', async () => {
    const stage = createStage(countingStage(), runtime());
    await stage(delivery('m1', 'one two'), signal);
    const again = delivery('m1', 'one two');
    const data = JSON.stringify({ ...(JSON.parse(again.message.data) as object), traceparent: rootTraceparent('another') });
    assert.equal(await stage({ ...again, message: { ...again.message, data } }, signal), 'repeated');
    assert.equal((await events()).length, 1);
  });

  it('loses nothing when it dies between commit and publish', async () => {
    const stage = createStage(countingStage(), runtime());
    failPublish = true;
    await assert.rejects(stage(delivery('m1', 'one two'), signal), ProviderDownError);
    failPublish = false;
    const restarted = createStage(countingStage(), runtime());
    assert.equal(await restarted(delivery('m1', 'one two', 2), signal), 'repeated');
    assert.equal(published.length, 1);
    assert.equal((await events()).length, 1);
  });

  it('leaves a message with a retryable error to be delivered again, unchanged', async () => {
    const stage = createStage(countingStage(), runtime());
    await assert.rejects(stage(delivery('m1', 'retry'), signal), ProviderDownError);
    assert.equal(await state(), undefined);
    assert.deepEqual(await events(), []);
  });

  it('parks a message with a terminal error once, tells the client, and goes on', async () => {
    const stage = createStage(countingStage(), runtime());
    await stage(delivery('m0', 'one'), signal);
    published = [];
    assert.equal(await stage(delivery('m1', 'nonsense'), signal), 'dead');
    assert.equal(await stage(delivery('m1', 'nonsense', 2), signal), 'dead');
    assert.equal(await stage(delivery('m2', 'two'), signal), 'done');

    const dead = published.filter((message) => message.topic === 'chunk-dead');
    assert.equal(dead[0]?.attributes?.deadReason, 'NONSENSE: cannot be understood');
    const errors = (await events()).filter((event) => event.type === 'error');
    assert.equal(errors.length, 1);
    assert.deepEqual(errors[0]?.data, { code: 'NONSENSE', message: 'cannot be understood', severity: 'error', retryable: false, stage: 'chunk' });
    assert.deepEqual((await state())?.state, { words: 2 });
  });

  it('tells the client, once, of a message that the bus gave up after its last attempt', async () => {
    const { exhausted } = createStageRunner(countingStage(), runtime());
    const dead = { message: delivery('m1', 'retry', 5).message, reason: 'PROVIDER_DOWN: the provider is down', attempts: 5 };
    await exhausted(dead);
    await exhausted(dead);
    assert.deepEqual((await events()).map((event) => (event as CloudEvent<'error'>).data.code), ['ATTEMPTS_EXHAUSTED']);
    assert.equal((await state())?.errors, 1);
  });

  it('parks what is not JSON or not of the schema', async () => {
    const stage = createStage(countingStage(), runtime({ validate: () => [{ path: '/data/text', message: 'must be string' }] }));
    const broken = delivery('m1', 'x');
    assert.equal(await stage({ ...broken, message: { ...broken.message, data: '{' } }, signal), 'dead');
    assert.equal(await stage(delivery('m2', 'x'), signal), 'dead');
    assert.deepEqual(published.map((message) => message.attributes?.deadReason), [
      'INVALID_MESSAGE: the message is not JSON',
      'INVALID_MESSAGE: the message does not fit the schema of topic chunk: /data/text: must be string',
    ]);
  });

  it('lets two processes take turns on one session, each with its own memory', async () => {
    const one = createStage(countingStage(), runtime());
    const two = createStage(countingStage(), runtime());
    await one(delivery('m1', 'a'), signal);
    await two(delivery('m2', 'b'), signal);
    await one(delivery('m3', 'c'), signal);
    await two(delivery('m4', 'd'), signal);
    assert.deepEqual((await state())?.state, { words: 4 });
    assert.deepEqual((await events()).map((event) => (event as CloudEvent<'chunk.update'>).data.tokens), [1, 2, 3, 4]);
  });

  it('keeps one trace over all hops, with a span of its own for each stage', async () => {
    const exporter = new InMemorySpanExporter();
    const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
    const recorded = createTelemetry({ meter: metrics.getMeter('test'), tracer: provider.getTracer('test') });
    for (const telemetry of [runtime().telemetry, recorded]) {
      published = [];
      const id = telemetry === recorded ? 'm2' : 'm1';
      await createStage(countingStage(), runtime({ telemetry }))(delivery(id, 'a'), signal);
      const traceparent = (JSON.parse(published[0]?.data ?? '') as { traceparent: string }).traceparent;
      assert.equal(traceIdOf(traceparent), traceIdOf(rootTraceparent(id)));
      assert.notEqual(traceparent, rootTraceparent(id));
      assert.equal((await events()).at(-1)?.traceparent, traceparent);
    }
    const [span] = exporter.getFinishedSpans();
    assert.equal(span?.name, 'egg.chunk');
    assert.equal(span?.parentSpanContext?.spanId, rootTraceparent('m2').slice(36, 52));
  });

  it('never logs what was said', async () => {
    const stage = createStage(countingStage({ handle: () => { throw new NonsenseError('cannot be understood'); } }), runtime());
    await stage(delivery('m1', SPOKEN), signal);
    await assert.rejects(createStage(countingStage({ handle: () => { throw new ProviderDownError('down'); } }), runtime())(delivery('m2', SPOKEN), signal));
    assert.match(logged, /NONSENSE/);
    assert.doesNotMatch(logged, /swordfish/);
  });

  describe('at the end of a session', () => {
    it('flushes first, then passes the marker on with its share of the totals', async () => {
      const stage = createStage(countingStage({ end: (held) => ({ state: held, outputs: [{ to: 'summarize', data: { flushed: true } }] }) }), runtime());
      await stage(delivery('m1', 'one two'), signal);
      published = [];
      await stage(end('client'), signal);
      const [flushed, marker] = published.map((message) => JSON.parse(message.data) as EndMessage);
      assert.deepEqual((flushed as unknown as { data: object }).data, { flushed: true });
      assert.equal(marker?.kind, 'end');
      assert.deepEqual([marker?.data.reason, marker?.data.totals.frames, marker?.data.totals.chunks, marker?.data.totals.costUSD], ['client', 7, 2, 0.1]);
    });

    it('parks work that comes behind the marker, without another event', async () => {
      const stage = createStage(countingStage(), runtime());
      await stage(end('client'), signal);
      const before = await events();
      assert.equal(await stage(delivery('m9', 'late'), signal), 'dead');
      assert.match(published.at(-1)?.attributes?.deadReason ?? '', /^SESSION_CLOSED/);
      assert.deepEqual(await events(), before);
    });

    it('does nothing on a second marker', async () => {
      const stage = createStage(countingStage(), runtime());
      await stage(end('client'), signal);
      published = [];
      await stage(end('cost_ceiling'), signal);
      assert.deepEqual(published, []);
    });

    it('closes the session in the last stage: session.closed is the last event, totals are in the record', async () => {
      const stage = createStage(countingStage({ name: 'dispatch' }), runtime());
      await stage(delivery('m1', 'one two', 1, 'dispatch'), signal);
      now += 5_000;
      await stage(end('client', {}, 'dispatch'), signal);
      const closed = (await events()).at(-1) as CloudEvent<'session.closed'>;
      assert.equal(closed.type, 'session.closed');
      assert.deepEqual([closed.data.reason, closed.data.totals.durationMs, closed.data.totals.chunks], ['client', 5_000, 2]);
      const record = await session();
      assert.deepEqual([record.status, record.closeReason, record.totals], ['closed', 'client', closed.data.totals]);
    });

    it('records work that is allowed after the end without streaming it', async () => {
      const stage = createStage(countingStage({ name: 'dispatch', worksAfterEnd: () => true }), runtime());
      await stage(end('client', {}, 'dispatch'), signal);
      assert.equal(await stage(delivery('m1', 'approved later', 1, 'dispatch'), signal), 'done');
      assert.equal((await events()).at(-1)?.type, 'session.closed');
      assert.equal((await state('dispatch'))?.state.words, 2);
    });

    it('asks for the close itself when a handler wants it', async () => {
      const stage = createStage(countingStage({ handle: (_data, held) => ({ state: held, close: 'cost_ceiling' }) }), runtime());
      await stage(delivery('m1', 'x'), signal);
      const marker = JSON.parse(published[0]?.data ?? '') as EndMessage;
      assert.deepEqual([published[0]?.topic, marker.kind, marker.data.reason], ['ingest', 'end', 'cost_ceiling']);
      assert.deepEqual([(await session()).status, (await session()).closeReason], ['closing', 'cost_ceiling']);
    });

    it('publishes the end of the line only when everybody can see the session close', async () => {
      const seen: string[] = [];
      const publisher = { publish: async (messages: readonly OutgoingMessage[]) => { for (const { topic } of messages) seen.push(`${topic} ${(await session()).status}`); } };
      const stage = createStage(countingStage({ handle: (_data, held) => ({ state: held, close: 'cost_ceiling', outputs: [{ to: 'summarize', data: { words: 1 } }] }) }), runtime({ publisher }));
      await stage(delivery('m1', 'x'), signal);
      assert.deepEqual(seen, ['summarize closing', 'ingest closing']);
    });
  });

  describe('activity', () => {
    const first = () => createStage(countingStage({ name: 'ingest' }), runtime());

    it('moves the idle deadline, but does not rewrite the record for every frame', async () => {
      const stage = first();
      now = START + 1_000;
      await stage(delivery('m1', 'a', 1, 'ingest'), signal);
      assert.equal((await session()).dueAt, START + 300_000);
      now = START + 60_000;
      await stage(delivery('m2', 'b', 1, 'ingest'), signal);
      assert.equal((await session()).dueAt, START + 360_000);
    });
  });
});
