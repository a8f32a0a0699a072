import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store, TenantStore } from '../store/store.ts';
import { CrashError, type CrashPoint, crashingStore } from '../testing/crashing-store.ts';
import { temporaryStore } from '../testing/temporary-store.ts';
import { budgetContract } from './budget.contract.ts';
import { charge, release, releaseExpired, reserve, type Reserve, settle } from './budget.ts';
import { budgetState } from './budget-state.ts';
import { toMicros } from './money.ts';

const NOW = Date.parse('2026-11-22T23:59:00Z');
const DAY = 24 * 3_600_000;

function request(reservationId: string, amountUSD: number, more: Partial<Reserve> = {}): Reserve {
  return { reservationId, sessionId: 'ses', amountUSD, limits: {}, now: NOW, ttlMs: 60_000, ...more };
}

budgetContract('SQLite', temporaryStore);
budgetContract('memory', async () => ({ store: createMemoryStore(), remove: async () => undefined }));

describe('budget', () => {
  let store: Store;
  let remove: () => Promise<void>;
  let tenants = 0;
  let tenant: TenantStore;

  before(async () => ({ store, remove } = await temporaryStore()));
  after(() => remove());
  beforeEach(() => (tenant = store.tenant(`tenant-${tenants++}`)));

  async function books(now = NOW, sessionId = 'ses'): Promise<Record<string, [spent: number, reserved: number]>> {
    const state = await budgetState(tenant, {}, now, sessionId);
    return Object.fromEntries(Object.entries(state).map(([limit, { spentUSD, reservedUSD }]) => [limit, [spentUSD, reservedUSD]]));
  }

  it('moves money from reserved to spent', async () => {
    assert.deepEqual(await reserve(tenant, request('r', 5)), { ok: true });
    assert.deepEqual(await books(), { daily: [0, 5], monthly: [0, 5], session: [0, 5] });
    await settle(tenant, 'r', 4.2, NOW + 1000);
    assert.deepEqual(await books(), { daily: [4.2, 0], monthly: [4.2, 0], session: [4.2, 0] });
  });

  it('does everything once per reservation', async () => {
    for (let times = 0; times < 3; times++) assert.deepEqual(await reserve(tenant, request('a', 1)), { ok: true });
    assert.deepEqual((await books()).daily, [0, 1]);
    for (let times = 0; times < 3; times++) await settle(tenant, 'a', 1, NOW);
    await release(tenant, 'a', NOW);
    assert.deepEqual(await reserve(tenant, request('a', 1)), { ok: true });
    assert.deepEqual((await books()).daily, [1, 0]);
    await reserve(tenant, request('b', 2));
    for (let times = 0; times < 3; times++) await release(tenant, 'b', NOW);
    assert.deepEqual((await books()).daily, [1, 0]);
  });

  it('settles what was released before, since the money is gone, and makes a released reservation anew', async () => {
    await reserve(tenant, request('a', 1));
    await release(tenant, 'a', NOW);
    await settle(tenant, 'a', 1, NOW);
    assert.deepEqual((await books()).daily, [1, 0]);
    await reserve(tenant, request('b', 2));
    await release(tenant, 'b', NOW);
    assert.deepEqual(await reserve(tenant, request('b', 2)), { ok: true });
    assert.deepEqual((await books()).daily, [1, 2]);
  });

  it('knows nothing of reservations that were never made', async () => {
    await settle(tenant, 'no', 3, NOW);
    await release(tenant, 'no', NOW);
    assert.deepEqual((await books()).daily, [0, 0]);
  });

  const refusals: [name: string, limits: Reserve['limits'], expected: object][] = [
    ['daily', { dailyUSD: 10, monthlyUSD: 10, sessionUSD: 10 }, { ok: false, limit: 'daily', remainingUSD: 3 }],
    ['monthly', { dailyUSD: 100, monthlyUSD: 10 }, { ok: false, limit: 'monthly', remainingUSD: 3 }],
    ['session', { sessionUSD: 7.5 }, { ok: false, limit: 'session', remainingUSD: 0.5 }],
    ['lowered limit', { dailyUSD: 1 }, { ok: false, limit: 'daily', remainingUSD: 0 }],
    ['no limit', {}, { ok: true }],
    ['exactly the rest', { dailyUSD: 11, monthlyUSD: 11, sessionUSD: 11 }, { ok: true }],
    ['infinite limit', { sessionUSD: Number.POSITIVE_INFINITY }, { ok: true }],
  ];
  for (const [name, limits, expected] of refusals) {
    it(`a reservation against spent and reserved money: ${name}`, async () => {
      await reserve(tenant, request('spent', 3));
      await settle(tenant, 'spent', 3, NOW);
      await reserve(tenant, request('held', 4));
      assert.deepEqual(await reserve(tenant, request('new', 4, { limits })), expected);
    });
  }

  it('keeps sessions apart, and tenants', async () => {
    await reserve(tenant, request('a', 5, { sessionId: 'one' }));
    assert.deepEqual(await reserve(tenant, request('b', 5, { sessionId: 'two', limits: { sessionUSD: 5 } })), { ok: true });
    assert.deepEqual(await reserve(store.tenant('another'), request('a', 5, { limits: { dailyUSD: 5 } })), { ok: true });
  });

  it('starts each day and month anew, and settles where it reserved', async () => {
    await reserve(tenant, request('a', 5));
    assert.deepEqual(await reserve(tenant, request('b', 5, { now: NOW + DAY, limits: { dailyUSD: 5 } })), { ok: true });
    assert.deepEqual(await reserve(tenant, request('c', 5, { now: NOW + 9 * DAY, limits: { dailyUSD: 5, monthlyUSD: 5 } })), { ok: true });
    await settle(tenant, 'a', 5, NOW + DAY);
    assert.deepEqual((await books()).daily, [5, 0]);
    assert.deepEqual((await books(NOW + DAY)).daily, [0, 5]);
    assert.deepEqual((await books(NOW)).monthly, [5, 5]);
    assert.deepEqual((await books(NOW + 9 * DAY)).monthly, [0, 5]);
  });

  it('records charges once, refuses none, and says when a limit is passed', async () => {
    const one = { chargeId: 'm1', sessionId: 'ses', amountUSD: 0.000_000_4, limits: { sessionUSD: 0.000_001 }, now: NOW };
    assert.deepEqual(await charge(tenant, one), { over: null });
    assert.deepEqual(await charge(tenant, one), { over: null });
    assert.deepEqual(await charge(tenant, { ...one, chargeId: 'm2' }), { over: 'session' });
    assert.deepEqual((await books()).session, [0.000_002, 0]);
  });

  it('releases what nobody settled in time, of every tenant', async () => {
    const other = store.tenant(`${tenant.tenantId}-b`);
    await reserve(tenant, request('a', 1));
    await reserve(other, request('a', 1));
    await reserve(tenant, request('later', 1, { ttlMs: 120_000 }));
    assert.equal(await releaseExpired(store, NOW + 59_999), 0);
    // Other tests' reservations of the same age go too.
    assert.ok((await releaseExpired(store, NOW + 60_000)) >= 2);
    assert.equal(await releaseExpired(store, NOW + 60_000), 0);
    assert.deepEqual((await books()).daily, [0, 1]);
    assert.equal((await budgetState(other, { dailyUSD: 3 }, NOW)).daily.remainingUSD, 3);
  });

  it('shows limits and what is left', async () => {
    await reserve(tenant, request('a', 0.1));
    await charge(tenant, { chargeId: 'c', sessionId: 'ses', amountUSD: 0.2, now: NOW });
    assert.deepEqual(await budgetState(tenant, { dailyUSD: 1, sessionUSD: 0.25 }, NOW, 'ses'), {
      daily: { period: 'daily:2026-11-22', limitUSD: 1, spentUSD: 0.2, reservedUSD: 0.1, remainingUSD: 0.7 },
      monthly: { period: 'monthly:2026-11', limitUSD: null, spentUSD: 0.2, reservedUSD: 0.1, remainingUSD: null },
      session: { period: 'session:ses', limitUSD: 0.25, spentUSD: 0.2, reservedUSD: 0.1, remainingUSD: 0 },
    });
  });

  it('agrees with a model under any sequence of calls, whatever dies around their commits', async () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const crash = fc.constantFrom<CrashPoint>('never', 'never', 'before', 'after');
    const step = fc.oneof(
      fc.record({ kind: fc.constant('reserve' as const), id: ids, amount: fc.integer({ min: 0, max: 60 }), crash }),
      fc.record({ kind: fc.constant('settle' as const), id: ids, share: fc.integer({ min: 0, max: 100 }), crash }),
      fc.record({ kind: fc.constant('release' as const), id: ids, crash }),
      fc.record({ kind: fc.constant('charge' as const), id: fc.constantFrom('x', 'y'), amount: fc.integer({ min: 0, max: 10 }), crash }),
    );
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      tenant = store.tenant(`tenant-${tenants++}`);
      const model = new Map<string, { status: 'held' | 'settled' | 'released'; cents: number }>();
      let spent = 0;
      const held = (): number => [...model.values()].filter(({ status }) => status === 'held').reduce((sum, { cents }) => sum + cents, 0);
      for (const step of steps) {
        const known = model.get(step.id);
        const dying = crashingStore(tenant, step.crash);
        /** The answer; undefined when the process died, so that nobody heard one. */
        const heard = async <T>(work: () => Promise<T>): Promise<T | undefined> => work().catch((error: unknown) => {
          if (error instanceof CrashError) return undefined;
          throw error;
        });
        const applied = step.crash !== 'before';
        if (step.kind === 'reserve') {
          const exists = known !== undefined && known.status !== 'released';
          const ok = exists || step.amount + spent + held() <= 100;
          const answer = await heard(() => reserve(dying, request(step.id, step.amount / 100, { limits: { dailyUSD: 1 } })));
          if (step.crash === 'never') assert.equal(answer?.ok, ok);
          if (ok && !exists && applied) model.set(step.id, { status: 'held', cents: step.amount });
        } else if (step.kind === 'settle') {
          const actual = known?.status === 'held' ? Math.floor((known.cents * step.share) / 100) : 0;
          await heard(() => settle(dying, step.id, actual / 100, NOW));
          if (known && known.status !== 'settled' && applied) {
            spent += actual;
            known.status = 'settled';
          }
        } else if (step.kind === 'release') {
          await heard(() => release(dying, step.id, NOW));
          if (known?.status === 'held' && applied) known.status = 'released';
        } else {
          await heard(() => charge(dying, { chargeId: step.id, sessionId: 'ses', amountUSD: step.amount / 100, now: NOW }));
          if (!known && applied) {
            spent += step.amount;
            model.set(step.id, { status: 'settled', cents: step.amount });
          }
        }
        const { daily } = await books();
        assert.deepEqual(daily?.map((usd) => Math.round(usd * 100)), [spent, held()]);
      }
    }), { numRuns: 80 });
  });
});

describe('toMicros', () => {
  it('rounds up to whole micro-dollars, and no further', () => {
    for (const [usd, micros] of [[0, 0], [0.07, 70_000], [5, 5_000_000], [0.000_000_1, 1], [1.1, 1_100_000], [0.1 + 0.2, 300_000]] as const) assert.equal(toMicros(usd), micros);
  });
  it('refuses what is no amount', () => {
    for (const usd of [-1, Number.NaN, Number.POSITIVE_INFINITY]) assert.throws(() => toMicros(usd), RangeError);
  });
});
