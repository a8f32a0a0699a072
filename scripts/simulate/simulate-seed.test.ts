import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle } from '../../functions/runtime/bundle/bundle.ts';
import { parseBundle } from '../../functions/runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../../functions/runtime/bundle/read-bundle-folder.ts';
import { testBundle } from '../end-to-end/test-bundle.ts';
import { simulateSeed } from './simulate-seed.ts';

describe('simulation', function () {
  this.timeout(60_000);
  let bundle: Bundle;
  const acts: Record<string, number> = {};
  before(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'egg-simulate-bundle-'));
    ({ bundle } = parseBundle(await readBundleFolder(await testBundle(folder, { hookPort: 9 }))));
    rmSync(folder, { recursive: true, force: true });
  });

  for (let seed = 1; seed <= 10; seed++) {
    it(`keeps every promise under the faults of seed ${seed}`, async () => {
      const report = await simulateSeed(seed, bundle);
      assert.deepEqual(report.broken, []);
      assert.ok(report.steps > 50);
      for (const [act, count] of Object.entries(report.people)) acts[act] = (acts[act] ?? 0) + count;
    });
  }

  it('has had people decide, hand over, hold back and roll back meanwhile', () => {
    for (const act of ['review.decided', 'review.delegated', 'action.rolled_back', 'action.held', 'killswitch.on']) assert.ok((acts[act] ?? 0) > 0, act);
  });

  it('is the same run for the same seed', async () => {
    assert.deepEqual(await simulateSeed(77, bundle), await simulateSeed(77, bundle));
  });
});
