import assert from 'node:assert/strict';
import type { NotifyMessage } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import { reserve, settle } from '../runtime/budget/budget.ts';
import { testBundle } from '../runtime/manifests/fixtures.ts';
import type { Store } from '../runtime/store/store.ts';
import { temporaryStore } from '../runtime/testing/temporary-store.ts';
import { createBudgetAnnouncer } from './announce-budgets.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('warnings of budgets', () => {
  let store: Store;
  let remove: () => Promise<void>;
  let told: NotifyMessage[];
  let now: number;
  const announcer = () => createBudgetAnnouncer({
    store, clock: { now: () => now }, bundles: { active: async (tenantId) => testBundle(tenantId === 'free' ? {} : { budgets: { dailyUSD: 100, monthlyUSD: 1000 } }) },
    publisher: { publish: async (messages) => void told.push(...messages.map(({ data }) => JSON.parse(data) as NotifyMessage)) },
  });
  beforeEach(async () => {
    [told, now] = [[], NOW];
    ({ store, remove } = await temporaryStore());
  });
  afterEach(() => remove());
  const spend = (tenantId: string, id: string, amountUSD: number) => reserve(store.tenant(tenantId), { reservationId: id, sessionId: 's', amountUSD, limits: {}, now, ttlMs: 60_000 });

  it('come once a period when four fifths are used, from however many processes', async () => {
    const [one, two] = [announcer(), announcer()];
    await spend('acme', 'a', 79.99);
    assert.equal(await one(), 0);
    await spend('acme', 'b', 0.01);
    assert.deepEqual([await one(), await one(), await two()], [1, 0, 1]);
    assert.equal(told.length, 1);
    const [notice] = told;
    assert.deepEqual(validatorFor('notify.message')(notice), { ok: true, value: notice });
    assert.deepEqual([notice?.kind, notice?.severity, notice?.title, notice?.tenantId], ['budget.warning', 'warning', '80 % of the daily budget is used', 'acme']);
    assert.deepEqual((await store.tenant('acme').readAudit({})).items.map(({ action }) => action), ['budget.warning']);
    now += 24 * 3_600_000;
    await spend('acme', 'c', 90);
    assert.equal(await one(), 1, 'another day');
  });

  it('count what was spent, and say when all is gone', async () => {
    await spend('acme', 'a', 100);
    await settle(store.tenant('acme'), 'a', 100, NOW);
    assert.equal(await announcer()(), 1);
    assert.equal(told[0]?.severity, 'critical');
  });

  it('do not come without a limit', async () => {
    await spend('free', 'a', 1_000_000);
    assert.equal(await announcer()(), 0);
  });
});
