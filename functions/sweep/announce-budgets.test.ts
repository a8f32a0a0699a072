import assert from 'node:assert/strict';
import type { NotifyMessage } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import { createBudgetWarner } from '../policy/warn-of-budgets.ts';
import { reserve } from '../runtime/budget/budget.ts';
import { budgetState } from '../runtime/budget/budget-state.ts';
import { testBundle } from '../runtime/manifests/fixtures.ts';
import type { Store } from '../runtime/store/store.ts';
import { temporaryStore } from '../runtime/testing/temporary-store.ts';
import { announceBudgets } from './announce-budgets.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const LIMITS = { dailyUSD: 100, monthlyUSD: 1000, sessionUSD: 90 };

describe('warnings of budgets', () => {
  let store: Store;
  let remove: () => Promise<void>;
  let told: NotifyMessage[];
  let now: number;
  let warn: ReturnType<typeof createBudgetWarner>;
  beforeEach(async () => {
    [told, now, warn] = [[], NOW, createBudgetWarner()];
    ({ store, remove } = await temporaryStore());
  });
  afterEach(() => remove());
  const announce = () => announceBudgets({
    store, clock: { now: () => now }, bundles: { active: async () => testBundle({ budgets: LIMITS }) },
    publisher: { publish: async (messages) => void told.push(...messages.map(({ data }) => JSON.parse(data) as NotifyMessage)) },
  });

  /** As policy does: looks at the books, sets aside, and commits what it was told. */
  async function spend(amountUSD: number, { id = `r${amountUSD}-${now}`, warner = warn, limits = LIMITS as object } = {}): Promise<string | undefined> {
    const tenant = store.tenant('acme');
    const books = await budgetState(tenant, limits, now, 's');
    await reserve(tenant, { reservationId: id, sessionId: 's', amountUSD, limits: {}, now, ttlMs: 60_000 });
    const warning = await warner(tenant, books, amountUSD, now);
    await tenant.commit({ writes: warning?.writes ?? [] });
    return warning?.message;
  }

  it('come to the session that passes four fifths, and to people once a period, from however many processes', async () => {
    assert.equal(await spend(70), undefined);
    assert.equal(await announce(), 0);
    assert.match((await spend(10)) ?? '', /^80 % of the daily budget of 100 USD/);
    assert.deepEqual([await announce(), await announce()], [1, 0]);
    for (const warner of [warn, createBudgetWarner()]) assert.equal(await spend(1, { id: `m${String(warner === warn)}`, warner }), undefined);
    assert.equal(await announce(), 0);
    const [notice] = told;
    assert.deepEqual(validatorFor('notify.message')(notice), { ok: true, value: notice });
    assert.deepEqual([told.length, notice?.kind, notice?.severity, notice?.title, notice?.tenantId], [1, 'budget.warning', 'warning', '80 % of the daily budget is used', 'acme']);
    assert.deepEqual((await store.tenant('acme').readAudit({})).items.map(({ action }) => action), ['budget.warning']);
    now += 24 * 3_600_000;
    await spend(90);
    assert.equal(await announce(), 1, 'another day');
  });

  it('come as well when something else had used it up before', async () => {
    await reserve(store.tenant('acme'), { reservationId: 'model', sessionId: 's2', amountUSD: 100, limits: {}, now, ttlMs: 60_000 });
    assert.equal(await spend(1), '');
    await announce();
    assert.equal(told[0]?.severity, 'critical');
  });

  it('do not come without a limit', async () => {
    assert.equal(await spend(1_000_000, { limits: {} }), undefined);
    assert.equal(await announce(), 0);
  });
});
