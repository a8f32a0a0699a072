import assert from 'node:assert/strict';
import { metrics } from '@opentelemetry/api';
import { pino } from 'pino';
import type { Delivery, OutgoingMessage } from '../../topics/bus.ts';
import { fusionOf } from '../../topics/fusion.ts';
import { registry } from '../../topics/registry.ts';
import type { StageName } from '../../schemas/generated/types.ts';
import type { Bundle } from './bundle/bundle.ts';
import type { StageRuntime } from './create-stage.ts';
import { RetryableError } from './errors.ts';
import { fuseStages, runsInside } from './fuse-stages.ts';
import { STAGES } from './pipeline.ts';
import type { StageDefinition } from './stage.ts';
import type { Store } from './store/store.ts';
import { createTelemetry } from './telemetry/telemetry.ts';
import { sessionRecord } from './testing/session-record.ts';
import { temporaryStore } from './testing/temporary-store.ts';
import { rootTraceparent } from './trace-context.ts';

/** Stages that follow one another. */
const [first, second, third, fourth, fifth, sixth] = STAGES.slice(-6) as [StageName, StageName, StageName, StageName, StageName, StageName];

interface Seen { readonly texts: readonly string[] }

class NotNowError extends RetryableError { readonly code = 'NOT_NOW'; }

describe('fused stages', () => {
  let store: Store;
  let remove: () => Promise<void>;
  let published: OutgoingMessage[];
  let failAt: string | undefined;
  beforeEach(async () => {
    ({ store, remove } = await temporaryStore({ now: () => 0 }));
    published = [];
    failAt = undefined;
    await store.tenant('acme').commit({ writes: [{ op: 'create', collection: 'sessions', id: 'ses_1', data: sessionRecord() }] });
  });
  afterEach(() => remove());

  /** Remembers what it is told and tells the next one. */
  function echo(name: StageName, next: StageName): StageDefinition<unknown, unknown> {
    return {
      name, initialState: () => ({ texts: [] }),
      handle(data: { text: string }, state: Seen) {
        if (failAt === name) throw new NotNowError('not now');
        return { state: { texts: [...state.texts, data.text] }, outputs: [{ to: next, data: { text: data.text } }] };
      },
    } as StageDefinition<unknown, unknown>;
  }

  function stages(fused: string) {
    const runtime: StageRuntime = {
      store, clock: { now: () => 0 }, validate: () => [], publisher: { publish: async (messages) => void published.push(...messages) },
      bundles: { active: () => Promise.resolve({ digest: 'sha256:none' } as Bundle) }, telemetry: createTelemetry({ meter: metrics.getMeter('test') }), log: pino({ level: 'silent' }),
    };
    return fuseStages([echo(first, second), echo(second, third), echo(third, fourth)], runtime, fusionOf(registry, fused));
  }

  function delivery(id: string, attempt = 1): Delivery {
    const data = JSON.stringify({ id, kind: 'work', tenantId: 'acme', sessionId: 'ses_1', actor: 'ada', traceparent: rootTraceparent(id), acceptedAt: '2026-01-01T00:00:00Z', data: { text: id } });
    return { subscription: first, attempt, publishedAt: 0, message: { topic: first, id, orderingKey: 'ses_1', data, attributes: {} } };
  }

  const seen = async (stage: StageName): Promise<readonly string[]> => (await store.tenant('acme').get<{ state: Seen }>('state', `ses_1:${stage}`))?.data.state.texts ?? [];
  const { signal } = new AbortController();

  it('hand on directly, and publish only what leaves the run', async () => {
    const stage = stages(`${first}>${second}>${third}`).get(first);
    await stage?.deliver(delivery('m1'), signal);
    assert.deepEqual(published.map(({ topic }) => topic), [fourth]);
    assert.deepEqual([await seen(first), await seen(second), await seen(third)], [['m1'], ['m1'], ['m1']]);
  });

  it('give the same messages as unfused ones', async () => {
    const unfused = stages('none');
    await unfused.get(first)?.deliver(delivery('m1'), signal);
    for (const name of [second, third]) {
      const message = published.at(-1) as OutgoingMessage;
      assert.equal(message.topic, name);
      await unfused.get(name)?.deliver({ subscription: name, attempt: 1, publishedAt: 0, message: { attributes: {}, ...message } }, signal);
    }
    const apart = published.at(-1);
    await remove();
    ({ store, remove } = await temporaryStore({ now: () => 0 }));
    await store.tenant('acme').commit({ writes: [{ op: 'create', collection: 'sessions', id: 'ses_1', data: sessionRecord() }] });
    published = [];
    await stages(`${first}>${second}>${third}`).get(first)?.deliver(delivery('m1'), signal);
    assert.deepEqual(published.at(-1), apart);
  });

  it('do nothing twice when the first message comes again after a failure in between', async () => {
    const run = stages(`${first}>${second}>${third}`);
    failAt = third;
    await assert.rejects(run.get(first)?.deliver(delivery('m1'), signal) as Promise<unknown>, NotNowError);
    assert.deepEqual([await seen(first), await seen(second), await seen(third)], [['m1'], ['m1'], []]);
    failAt = undefined;
    assert.equal(await run.get(first)?.deliver(delivery('m1', 2), signal), 'repeated');
    assert.deepEqual([await seen(first), await seen(second), await seen(third)], [['m1'], ['m1'], ['m1']]);
    assert.deepEqual(published.map(({ topic }) => topic), [fourth]);
  });

  it('share a commit over a store that commits in groups', async () => {
    let firstCommitted: Promise<unknown> | undefined;
    store.tenant('acme').watch('state', () => { firstCommitted ??= Promise.all([seen(first), seen(second), seen(third)]); });
    await stages(`${first}>${second}>${third}`).get(first)?.deliver(delivery('m1'), signal);
    assert.deepEqual(await firstCommitted, [['m1'], ['m1'], ['m1']]);
  });

  it('tell of a failure only when its cause is durable', async () => {
    failAt = second;
    let told: readonly string[] | undefined;
    await stages(`${first}>${second}`).get(first)?.deliver(delivery('m1'), signal).catch(async () => { told = await seen(first); });
    assert.deepEqual(told, ['m1']);
  });

  it('are by default those that follow one another without reaching outside', () => {
    const outside = { ...echo(fourth, fifth), reachesOutside: true };
    assert.equal(runsInside([echo(first, second), echo(second, third), echo(third, fourth), outside, echo(fifth, sixth)]), `${first}>${second},${second}>${third},${fourth}>${fifth}`);
    assert.equal(runsInside([echo(third, fourth), outside]), 'none');
  });

  it('publish to a stage that they are fused with elsewhere', async () => {
    await stages(`${third}>${fourth}`).get(third)?.deliver({ ...delivery('m1'), subscription: third }, signal);
    assert.deepEqual(published.map(({ topic }) => topic), [fourth]);
  });
});
