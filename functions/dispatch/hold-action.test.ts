import assert from 'node:assert/strict';
import type { OutgoingMessage } from '../../topics/bus.ts';
import type { ActionData, DispatchData, LimitsFile } from '../../schemas/generated/types.ts';
import { reserve } from '../runtime/budget/budget.ts';
import type { ReservationDocument } from '../runtime/budget/budget-documents.ts';
import { validateMessage } from '../runtime/validate-message.ts';
import { createKillSwitch, EVERYBODY, setSwitch } from '../runtime/kill-switch/kill-switch.ts';
import { actionDigest, paramsOf } from '../runtime/manifests/action-params.ts';
import { BUNDLE_DIGEST, type ContextOptions, deployManifest, policyDecision, recognisedIntent, stageContext, storeManifest, testBundle } from '../runtime/manifests/fixtures.ts';
import { ManifestRegistry } from '../runtime/manifests/manifest-registry.ts';
import type { TenantStore } from '../runtime/store/store.ts';
import { sessionRecord } from '../runtime/testing/session-record.ts';
import { temporaryStore } from '../runtime/testing/temporary-store.ts';
import type { ActionDocument } from './action-document.ts';
import { take } from './action-rate.ts';
import { createDispatchStage, type DispatchState } from './create-dispatch-stage.ts';
import { resumeHeldActions } from './hold-action.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOOK = deployManifest({ id: 'web', action: { type: 'http', url: 'https://api.test/{{slots.service}}' } });

describe('actions that are held back', () => {
  let temporary: Awaited<ReturnType<typeof temporaryStore>>;
  let store: TenantStore;
  let now: number;
  let published: OutgoingMessage[];
  let calls: number;
  let state: DispatchState;
  let stage: ReturnType<typeof createDispatchStage>;
  let killSwitch: ReturnType<typeof createKillSwitch>;
  let registry: ManifestRegistry;

  beforeEach(async () => {
    [now, published, calls] = [NOW, [], 0];
    const clock = { now: () => now };
    temporary = await temporaryStore(clock);
    store = temporary.store.tenant('acme');
    killSwitch = createKillSwitch({ store: temporary.store, clock });
    registry = new ManifestRegistry();
    stage = createDispatchStage({
      clock, registry, killSwitch, processId: 'p1', rollbackKey: 'key', publisher: { publish: async (messages) => void published.push(...messages) },
      log: { info: () => void (calls += 1), warn: () => {} }, secrets: async () => undefined,
      fetch: async () => { calls += 1; return { status: 200, body: '', truncated: false }; },
    });
    state = stage.initialState(sessionRecord());
    await store.commit({ writes: [{ op: 'create', collection: 'sessions', id: 'ses_1', data: sessionRecord({}, NOW) }] });
    for (const manifest of [deployManifest(), HOOK]) await storeManifest(store, manifest);
  });
  afterEach(async () => {
    registry.close();
    await temporary.remove();
  });

  const work = (actionId = 'act_1', manifest = deployManifest(), about: Partial<ActionData> = {}): ActionData => {
    const recognised = recognisedIntent();
    const digest = actionDigest({ manifest, params: paramsOf(manifest, recognised.slots), bundle: BUNDLE_DIGEST, costUSD: 5 });
    return { actionId, recognised, decision: policyDecision(), reservationId: null, manifestId: manifest.id, manifestVersion: manifest.version, digest, ...about };
  };
  let audited: string[];
  /** As the runtime would run it: the state goes on, the writes are committed. */
  async function run(data: DispatchData, options: Partial<ContextOptions> = {}): Promise<string[]> {
    const context = stageContext({ stage: 'dispatch', store, clock: { now: () => now }, ...options });
    const result = await stage.handle(data, state, context);
    state = result.state;
    audited = (result.audit ?? []).map(({ action }) => action);
    await store.commit({ writes: result.writes ?? [] });
    return (result.events ?? []).map(({ type, data: about }) => (type === 'error' ? `${type} ${about.code}` : type === 'action.dispatched' ? `${type} ${about.status}` : type));
  }
  const status = async (id = 'act_1') => (await store.get<ActionDocument>('actions', id))?.data.status;
  const flip = async (on: boolean, tenantId = 'acme') => {
    await setSwitch(temporary.store, tenantId, { on, reason: 'bad release', by: 'ada' }, now);
    now += 500;
  };
  const resume = () => resumeHeldActions({ store: temporary.store, publisher: { publish: async (messages) => void published.push(...messages) }, killSwitch, clock: { now: () => now } });
  const takeUp = async (options: Partial<ContextOptions> = {}) => {
    const events: string[] = [];
    for (const message of published.splice(0)) {
      const { data } = JSON.parse(message.data) as { data: DispatchData };
      assert.deepEqual(validateMessage('dispatch', JSON.parse(message.data) as never), []);
      events.push(...(await run(data, options)));
    }
    return events;
  };

  for (const [who, tenantId] of [['the tenant', 'acme'], ['everybody', EVERYBODY]] as const) {
    it(`wait while the switch of ${who} is on, and are done once when it is off`, async () => {
      await flip(true, tenantId);
      assert.deepEqual(await run(work('act_1', HOOK)), ['error ACTION_HELD']);
      assert.deepEqual([calls, await status(), await resume()], [0, 'held', 0]);
      await flip(false, tenantId);
      assert.equal(await resume(), 1);
      assert.equal(await resume(), 1);
      const [first, repeat] = published;
      assert.equal(first?.id, repeat?.id, 'a repeat is known by its id');
      published.pop();
      assert.deepEqual(await takeUp(), ['action.dispatched dispatched']);
      assert.deepEqual([calls, await status(), await resume()], [1, 'dispatched', 0]);
    });
  }

  it('are not another tenant\'s', async () => {
    await flip(true, 'other');
    assert.deepEqual(await run(work()), ['action.dispatched dispatched']);
  });

  it('are felt within half a second by a process that had asked before', async () => {
    assert.deepEqual(await run(work()), ['action.dispatched dispatched']);
    await flip(true);
    assert.deepEqual(await run(work('act_2')), ['error ACTION_HELD']);
  });

  it('may be held again, and keep their order within the session', async () => {
    await flip(true);
    await run(work('act_1'));
    await flip(false);
    assert.deepEqual(await run(work('act_2')), ['error ACTION_HELD'], 'it must not overtake');
    await resume();
    await flip(true);
    assert.deepEqual(await takeUp(), ['error ACTION_HELD', 'error ACTION_HELD']);
    await flip(false);
    await resume();
    assert.deepEqual(await takeUp(), ['action.dispatched dispatched', 'action.dispatched dispatched']);
    assert.deepEqual(await run(work('act_3')), ['action.dispatched dispatched']);
    assert.equal(calls, 3);
  });

  it('are looked at again in full: what is no longer allowed fails, and is not put in line for ever', async () => {
    await flip(true);
    await run(work());
    await storeManifest(store, deployManifest(), 'retired');
    registry.close();
    registry = new ManifestRegistry();
    await flip(false);
    await resume();
    await assert.rejects(takeUp(), { code: 'MANIFEST_NOT_ACTIVE' });
    assert.deepEqual([await status(), calls, await resume()], ['failed', 0, 0]);
    await storeManifest(store, deployManifest());
    assert.deepEqual(await run(work('act_2')), ['action.dispatched dispatched'], 'it holds up nothing that comes after');
  });

  describe('and taken back by whoever asked', () => {
    const asked = (actionId: string, intentId: string, reservationId: string | null = null) => work(actionId, HOOK, { recognised: recognisedIntent({ intentId }), reservationId });
    const forget = (...takesBack: string[]) => run({ takesBack, reason: 'Taken back by whoever asked for it.', warns: true });
    const reservation = async () => (await store.get<ReservationDocument>('reservations', 'rsv_1'))?.data.status;
    beforeEach(async () => {
      await reserve(store, { reservationId: 'rsv_1', sessionId: 'ses_1', amountUSD: 5, limits: {}, now, ttlMs: 3_600_000 });
      await flip(true);
      await run(asked('act_1', 'int_1', 'rsv_1'));
    });

    it('are given up with their money, and told and recorded so', async () => {
      assert.deepEqual(await forget('int_1'), ['action.dispatched failed']);
      assert.deepEqual([await status(), (await store.get<ActionDocument>('actions', 'act_1'))?.data.outcome, await reservation(), audited], ['failed', { code: 'TAKEN_BACK' }, 'released', ['action.taken_back']]);
      await flip(false);
      assert.deepEqual([await resume(), calls], [0, 0]);
      assert.deepEqual(await forget('int_1'), ['error NOT_TAKEN_BACK'], 'once');
      assert.deepEqual(await run(asked('act_2', 'int_2')), ['action.dispatched dispatched'], 'they hold up nothing that comes after');
    });

    it('stay so when they were put in line again just before', async () => {
      await run(asked('act_2', 'int_2'));
      await flip(false);
      assert.equal(await resume(), 2);
      assert.deepEqual(await forget('int_1'), ['action.dispatched failed']);
      const [first, second] = published.splice(0);
      published.push(first as OutgoingMessage);
      assert.deepEqual([await takeUp(), calls, await reservation()], [[], 0, 'released']);
      assert.deepEqual(await run(asked('act_3', 'int_3')), ['error ACTION_HELD'], 'the other one is still before it');
      published.push(second as OutgoingMessage);
      assert.deepEqual([await takeUp(), calls], [['action.dispatched dispatched'], 1]);
    });

    it('run when the release came first, and the speaker is told', async () => {
      await flip(false);
      await resume();
      assert.deepEqual(await takeUp(), ['action.dispatched dispatched']);
      assert.deepEqual([await forget('int_1'), await status(), await reservation()], [['error NOT_TAKEN_BACK'], 'dispatched', 'settled']);
    });

    it('leave the others where they are', async () => {
      await run(asked('act_2', 'int_2'));
      assert.deepEqual(await forget('int_2'), ['action.dispatched failed']);
      assert.deepEqual([await status('act_1'), await status('act_2'), state.held], ['held', 'failed', 1]);
    });
  });

  it('do not include dry runs', async () => {
    await flip(true);
    assert.deepEqual(await run(work(), { message: { dryRun: true } }), ['action.dispatched dry_run']);
  });

  it('are those beyond the tenant\'s rate, until their turn', async () => {
    const limits: LimitsFile = { rates: { actionsPerMinute: 2 } };
    const options = { bundle: testBundle(limits) };
    for (const id of ['act_1', 'act_2']) assert.deepEqual(await run(work(id), options), ['action.dispatched dispatched']);
    assert.deepEqual(await run(work('act_3'), options), ['error ACTION_HELD']);
    assert.equal(await resume(), 0);
    now += 30_000;
    assert.equal(await resume(), 1);
    assert.deepEqual(await takeUp(options), ['action.dispatched dispatched']);
  });

  it('know a day\'s quota too', () => {
    const day = [{ name: 'day', perMs: 3 / 86_400_000, burst: 3 }];
    let levels = {};
    const waits = Array.from({ length: 4 }, () => {
      const taken = take(day, levels, NOW);
      levels = taken.levels;
      return taken.waitMs;
    });
    assert.deepEqual(waits, [0, 0, 0, 28_800_000]);
    assert.equal(take(day, levels, NOW + 28_800_000).waitMs, 0);
  });
});
