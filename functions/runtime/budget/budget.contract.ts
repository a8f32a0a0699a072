/** What holds of money over any store. */
import assert from 'node:assert/strict';
import type { Store } from '../store/store.ts';
import { release, releaseExpired, reserve, settle } from './budget.ts';
import { budgetState } from './budget-state.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const PRICE = 0.37;

export function budgetContract(name: string, open: () => Promise<{ readonly store: Store; remove(): Promise<void> }>): void {
  describe(`budget over ${name}`, function () {
    // A hosted store makes a thousand transactions on one document wait for one another.
    this.timeout(240_000);
    let store: Store;
    let remove: () => Promise<void>;
    before(async () => ({ store, remove } = await open()));
    after(() => remove());

    it('never exceeds a limit under 1,000 reservations at once, nor while they are settled and released', async () => {
      const tenant = store.tenant('crowd');
      const limits = { dailyUSD: 20, monthlyUSD: 1000 };
      const held: string[] = [];
      let most = 0;
      const look = async () => {
        const { daily } = await budgetState(tenant, limits, NOW);
        most = Math.max(most, Math.round((daily.spentUSD + daily.reservedUSD) * 100));
      };
      await Promise.all(Array.from({ length: 1000 }, async (_, index) => {
        const { ok } = await reserve(tenant, { reservationId: `r${index}`, sessionId: `s${index % 7}`, amountUSD: PRICE, limits, now: NOW, ttlMs: 60_000 });
        if (ok) held.push(`r${index}`);
        if (index % 100 === 0) await look();
      }));
      assert.equal(held.length, Math.floor(20 / PRICE));
      await Promise.all(held.map((id, index) => (index % 2 ? settle(tenant, id, PRICE, NOW) : release(tenant, id, NOW))));
      await look();
      const { daily } = await budgetState(tenant, limits, NOW);
      assert.deepEqual([daily.reservedUSD, Math.round(daily.spentUSD * 100)], [0, Math.floor(held.length / 2) * 37]);
      assert.ok(most <= 2000, `${most} cents`);
    });

    it('gets back what a lost process had set aside', async () => {
      const tenant = store.tenant('lost');
      const request = { sessionId: 's', amountUSD: 8, limits: { dailyUSD: 10 }, ttlMs: 1000 };
      assert.equal((await reserve(tenant, { ...request, reservationId: 'a', now: NOW })).ok, true);
      assert.equal((await reserve(tenant, { ...request, reservationId: 'b', now: NOW + 500 })).ok, false);
      assert.equal(await releaseExpired(store, NOW + 1000), 1);
      assert.equal((await reserve(tenant, { ...request, reservationId: 'b', now: NOW + 1000 })).ok, true);
      await settle(tenant, 'a', 8, NOW + 1500);
      assert.equal((await budgetState(tenant, { dailyUSD: 10 }, NOW)).daily.spentUSD, 8, 'what was done all the same is paid for');
    });
  });
}
