import assert from 'node:assert/strict';
import { Circuit } from './circuit.ts';

describe('circuit', () => {
  const clock = { time: 0, now: () => clock.time };
  let circuit: Circuit;
  let attempts: number;
  let fails: boolean;
  const run = () => circuit.run(async () => {
    attempts++;
    if (fails) throw new Error('down');
    return 'fine';
  });
  beforeEach(() => {
    clock.time = 1_000;
    attempts = 0;
    fails = true;
    circuit = new Circuit({ clock, firstPauseMs: 100, longestPauseMs: 350 });
  });

  it('passes results on', async () => {
    fails = false;
    assert.deepEqual([await run(), await run(), attempts], ['fine', 'fine', 2]);
  });

  it('makes no attempt during the pause, which doubles up to its limit', async () => {
    for (const pause of [100, 200, 350, 350]) {
      assert.equal(await run(), undefined);
      const before = attempts;
      clock.time += pause - 1;
      await run();
      assert.equal(attempts, before);
      clock.time += 1;
    }
    await run();
    assert.equal(attempts, 5);
  });

  it('counts failures that happened together once', async () => {
    await Promise.all([run(), run(), run()]);
    assert.equal(attempts, 3);
    clock.time += 100;
    await Promise.all([run(), run()]);
    assert.equal(attempts, 4, 'only one tries again');
  });

  it('is as before once an attempt succeeds', async () => {
    await run();
    clock.time += 100;
    await run();
    clock.time += 200;
    fails = false;
    assert.equal(await run(), 'fine');
    fails = true;
    await run();
    clock.time += 100;
    fails = false;
    assert.equal(await run(), 'fine');
  });
});
