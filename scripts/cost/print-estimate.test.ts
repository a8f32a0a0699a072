import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { estimateMonth, totalOf } from './estimate-month.ts';
import { assumptionsTable, estimateTable } from './print-estimate.ts';

const usd = (sessions: number, name: string): number => estimateMonth(sessions).find((line) => line.name === name)?.usd ?? Number.NaN;

describe('the cost estimate', () => {
  it('is what docs/deploy.md shows', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/deploy.md'), 'utf8');
    assert.ok(page.includes(estimateTable()), 'run `npm run cost` and put its tables into docs/deploy.md');
    assert.ok(page.includes(assumptionsTable()), 'run `npm run cost` and put its tables into docs/deploy.md');
  });

  it('charges nothing within the free allowances', () => {
    for (const name of ['Cloud Run requests', 'Cloud Run CPU', 'Pub/Sub', 'Firestore writes', 'Firestore reads', 'Cloud Logging']) assert.equal(usd(10, name), 0, name);
  });

  it('never falls as sessions are added, and costs less a session', () => {
    const totals = [10, 100, 1_000, 10_000, 100_000, 1_000_000].map((sessions) => ({ sessions, total: totalOf(estimateMonth(sessions)) }));
    for (const [at, { sessions, total }] of totals.entries()) {
      const before = totals[at - 1];
      if (!before) continue;
      assert.ok(total >= before.total, `${sessions}`);
      assert.ok(total / sessions <= before.total / before.sessions, `${sessions}`);
    }
  });

  it('shares instances as load grows, so CPU grows more slowly than sessions', () => {
    assert.ok(usd(1_000_000, 'Cloud Run CPU') < 10 * usd(100_000, 'Cloud Run CPU'));
  });

  it('counts warm instances whether anybody comes or not', () => {
    const added = (sessions: number): string => (totalOf(estimateMonth(sessions, 2)) - totalOf(estimateMonth(sessions))).toFixed(6);
    assert.equal(added(10), added(1_000));
  });
});
