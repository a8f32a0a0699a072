import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chooseBundles, hasRollout } from './choose-bundles.ts';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => `sha256:${letter.repeat(64)}`) as [string, string, string];
const SESSIONS = Array.from({ length: 4000 }, (_, index) => `ses_${index}`);

describe('chooseBundles', () => {
  it('leaves everything to the active bundle without a rollout', () => {
    for (const rollout of [{}, { mode: 'full', percent: 100 }, { mode: 'off', candidate: A, percent: 100, shadow: B }] as const) {
      assert.deepEqual(chooseBundles(rollout, 'ses_1'), {});
      assert.equal(hasRollout(rollout), false);
    }
  });

  it('gives the candidate its share, and keeps a session with it as the share grows', () => {
    let before = new Set<string>();
    for (const percent of [5, 25, 50, 100]) {
      const taken = new Set(SESSIONS.filter((id) => chooseBundles({ mode: 'canary', candidate: A, percent }, id).digest === A));
      assert.ok(Math.abs(taken.size / SESSIONS.length - percent / 100) < 0.02, `${percent}: ${taken.size}`);
      for (const id of before) assert.ok(taken.has(id));
      before = taken;
    }
  });

  it('deals the sessions of each experiment anew', () => {
    const of = (candidate: string) => SESSIONS.filter((id) => chooseBundles({ mode: 'canary', candidate, percent: 10 }, id).digest !== undefined);
    const both = of(A).filter((id) => of(B).includes(id)).length;
    assert.ok(both < SESSIONS.length * 0.02, `${both}`);
  });

  it('lets one decide alongside', () => {
    assert.deepEqual(chooseBundles({ mode: 'shadow', shadow: A }, 'ses_1'), { shadow: A });
    assert.deepEqual(chooseBundles({ mode: 'canary', candidate: A, automatic: true }, 'ses_1', 0), { shadow: A });
  });

  it('splits by variants, and names what each session belongs to', () => {
    const variants = [{ name: 'b', percent: 30, bundle: B }, { name: 'c', percent: 20, bundle: C }];
    const counts = new Map<string | undefined, number>();
    for (const id of SESSIONS) {
      const { variant, digest } = chooseBundles({ mode: 'shadow', variants }, id);
      assert.equal(digest, { b: B, c: C, control: undefined }[variant as 'b']);
      counts.set(variant, (counts.get(variant) ?? 0) + 1);
    }
    assert.deepEqual([...counts.keys()].toSorted(), ['b', 'c', 'control']);
    assert.ok(Math.abs((counts.get('b') ?? 0) / SESSIONS.length - 0.3) < 0.03);
  });

  it('always says the same of the same session', () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: 0, max: 100 }), (id, percent) => {
      const rollout = { mode: 'canary', candidate: A, percent } as const;
      assert.deepEqual(chooseBundles(rollout, id), chooseBundles(rollout, id));
    }), { numRuns: 50 });
  });
});
