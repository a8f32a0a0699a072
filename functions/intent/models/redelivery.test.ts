/** Money and models under the runtime: a message that is delivered again, or whose commit failed, buys nothing twice. */
import assert from 'node:assert/strict';
import { metrics } from '@opentelemetry/api';
import { TracerProvider } from '@opentelemetry/sdk-trace';
import { pino } from 'pino';
import type { OutgoingMessage } from '../../../topics/bus.ts';
import type { CloudEvent } from '../../../schemas/generated/types.ts';
import { budgetState } from '../../runtime/budget/budget-state.ts';
import type { Bundle } from '../../runtime/bundle/bundle.ts';
import { createStage } from '../../runtime/create-stage.ts';
import { createModels } from '../../runtime/models/create-models.ts';
import { ConflictError } from '../../runtime/store/errors.ts';
import type { Commit, Store, TenantStore } from '../../runtime/store/store.ts';
import { createTelemetry } from '../../runtime/telemetry/telemetry.ts';
import { type FakeGemini, startFakeGemini } from '../../runtime/testing/fake-gemini.ts';
import { sessionRecord } from '../../runtime/testing/session-record.ts';
import { temporaryStore } from '../../runtime/testing/temporary-store.ts';
import { rootTraceparent } from '../../runtime/trace-context.ts';
import { createIntentStage } from '../create-intent-stage.ts';

const clock = { now: () => Date.parse('2026-01-01T00:00:10Z') };
const TEXT = 'the thing that eats our money, tell me about it';
const specs = [{ name: 'deploy', domain: 'delivery', examples: ['deploy billing', 'ship checkout', 'roll out search'] }, { name: 'show_cost', domain: 'cost', examples: ['what did we spend', 'show the cloud bill', 'cost report for this month'] }];
const bundle = { manifests: [], digest: 'sha256:again', intents: { intents: specs }, intentByName: new Map(specs.map((spec) => [spec.name, spec])), limits: {}, policy: { rules: [] } } as unknown as Bundle;

describe('models under the runtime', () => {
  let gemini: FakeGemini;
  let store: Store;
  let remove: () => Promise<void>;
  before(async () => { gemini = await startFakeGemini(); });
  after(() => gemini.close());
  beforeEach(async () => {
    gemini.asked.length = 0;
    gemini.reply({ answer: { intents: [{ intent: 'show_cost', certainty: 'certain', quote: 'eats our money', slots: [] }], standalone: false } });
    ({ store, remove } = await temporaryStore(clock));
    await store.tenant('acme').commit({ writes: [{ op: 'create', collection: 'sessions', id: 'ses_1', data: sessionRecord() }] });
  });
  afterEach(() => remove());

  /** A process of its own: nothing is remembered but what the store holds. */
  function process(over: Store = store) {
    const published: OutgoingMessage[] = [];
    const models = createModels({ access: { apiKey: 'k' }, baseUrl: gemini.baseUrl, byRole: { fast: 'gemini-3.5-flash-lite' } }, { clock });
    const stage = createStage(createIntentStage({ models }), {
      store: over, clock, validate: () => [], publisher: { publish: async (messages) => { published.push(...messages); } }, bundles: { active: async () => bundle },
      telemetry: createTelemetry({ tracer: new TracerProvider().getTracer('test'), meter: metrics.getMeter('test') }), log: pino({ level: 'silent' }),
    });
    const message = {
      id: 'msg_1', kind: 'work', tenantId: 'acme', sessionId: 'ses_1', actor: 'ada', traceparent: rootTraceparent('test'), acceptedAt: '2026-01-01T00:00:00.000Z',
      data: { chunkId: 'chunk_1', text: TEXT, summary: '', slots: {}, ts: '2026-01-01T00:00:00.000Z', safetyFlags: [] },
    };
    const deliver = (attempt = 1) => stage.deliver({ subscription: 'intent', message: { id: 'msg_1', topic: 'intent', orderingKey: 'ses_1', data: JSON.stringify(message), attributes: {} }, attempt, publishedAt: clock.now() }, new AbortController().signal);
    return { deliver, published };
  }

  async function outcome() {
    const { events } = await store.tenant('acme').readEvents('ses_1', { limit: 10 });
    const updates = events.map(({ json }) => JSON.parse(json) as CloudEvent<'intent.update'>).filter(({ type }) => type === 'intent.update').map(({ data }) => data);
    const { session } = await budgetState(store.tenant('acme'), {}, clock.now(), 'ses_1');
    return { updates, session };
  }

  it('are asked once for a message that comes again', async () => {
    const first = process();
    assert.equal(await first.deliver(), 'done');
    const second = process();
    assert.equal(await second.deliver(2), 'repeated');
    assert.deepEqual(second.published.map(({ id }) => id), first.published.map(({ id }) => id));
    const { updates, session } = await outcome();
    assert.deepEqual([gemini.asked.length, updates.length, session.reservedUSD], [1, 1, 0]);
    assert.ok(Math.abs(session.spentUSD - (updates[0]?.costUSD ?? 0)) <= 1e-6 && session.spentUSD > 0);
  });

  it('are asked once when the commit behind them failed, and the process died', async () => {
    let failing = true;
    const broken = committing(store, () => { if (failing) throw new Error('the disk is gone'); });
    await assert.rejects(process(broken).deliver(), /disk is gone/);
    failing = false;
    assert.equal(await process().deliver(2), 'done');
    const { updates, session } = await outcome();
    assert.deepEqual([gemini.asked.length, updates[0]?.intent, updates[0]?.tier], [1, 'show_cost', 'fast']);
    assert.ok(Math.abs(session.spentUSD - (updates[0]?.costUSD ?? 0)) <= 1e-6);
  });

  it('are asked as often as they were, once, when what they answered first cannot be read', async () => {
    gemini.reply({ answer: 'I would rather not.' }, { answer: { intents: [{ intent: 'show_cost', certainty: 'certain', quote: 'eats our money', slots: [] }], standalone: false } });
    const broken = committing(store, () => { throw new Error('the disk is gone'); });
    await assert.rejects(process(broken).deliver(), /disk is gone/);
    assert.equal(await process().deliver(2), 'done');
    const { updates, session } = await outcome();
    assert.deepEqual([gemini.asked.length, updates[0]?.intent, updates[0]?.tier], [2, 'show_cost', 'fast']);
    assert.ok(Math.abs(session.spentUSD - (updates[0]?.costUSD ?? 0)) <= 2e-6);
  });

  it('are asked once when another process changed the session meanwhile', async () => {
    let conflicts = 2;
    const contended = committing(store, () => { if (conflicts-- > 0) throw new ConflictError('state', 'ses_1:intent'); });
    assert.equal(await process(contended).deliver(), 'done');
    assert.equal(gemini.asked.length, 1);
  });
});

/** The store, with commits that go through `commit` first. */
function committing(store: Store, before: () => void): Store {
  return over(store, { tenant: (id) => over(store.tenant(id), { commit: async (commit: Commit) => { before(); return store.tenant(id).commit(commit); }, commitAhead: undefined } as unknown as Partial<TenantStore>) });
}

function over<T extends object>(target: T, replaced: Partial<T>): T {
  return new Proxy(target, { get(object, key) {
    const value = Reflect.get(Object.hasOwn(replaced, key) ? replaced : object, key) as unknown;
    return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(object) : value;
  } });
}
