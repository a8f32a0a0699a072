import assert from 'node:assert/strict';
import { deployManifest, recognisedIntent, slots } from '../runtime/manifests/fixtures.ts';
import { chooseExact, chooseSemantic } from './choose-manifest.ts';

const generic = deployManifest({ id: 'generic' });
const newer = deployManifest({ id: 'newer', version: '1.10.0' });
const older = deployManifest({ id: 'older', version: '1.9.0' });
const production = deployManifest({ id: 'production', version: '0.1.0', slots: { service: { required: true }, environment: { equals: 'production' } } });
const checkout = deployManifest({ id: 'checkout', slots: { service: { equals: 'checkout-api' }, environment: { equals: 'production' } } });
const other = deployManifest({ id: 'other', intent: 'restart' });
const counted = deployManifest({ id: 'counted', slots: { service: { required: true }, environment: {}, count: { equals: 3 } } });
const uses = deployManifest({ id: 'uses', action: { type: 'log', message: '{{slots.region}}' } });

describe('chooseExact', () => {
  const cases: [what: string, heard: Record<string, string | number>, active: typeof generic[], expected: string | undefined][] = [
    ['takes what fits', { service: 'a' }, [generic], 'generic'],
    ['takes the higher version', { service: 'a' }, [older, newer], 'newer'],
    ['takes the more specific one, whatever its version', { service: 'a', environment: 'production' }, [newer, production], 'production'],
    ['takes the most specific one', { service: 'checkout-api', environment: 'production' }, [newer, production, checkout], 'checkout'],
    ['takes none whose value differs', { service: 'a', environment: 'staging' }, [production, checkout], undefined],
    ['takes none whose value was not heard', { service: 'a' }, [production], undefined],
    ['takes none whose required slot is missing', { environment: 'staging' }, [generic], undefined],
    ['takes none whose required slot is empty', { service: '' }, [generic], undefined],
    ['takes none whose action uses a slot that is missing', { service: 'a' }, [uses], undefined],
    ['takes none of another intent', { service: 'a' }, [other], undefined],
    ['compares values as text', { service: 'a', count: '3' }, [counted], 'counted'],
    ['takes none of none', { service: 'a' }, [], undefined],
  ];
  for (const [what, heard, active, expected] of cases) {
    it(what, () => assert.equal(chooseExact(recognisedIntent({ slots: slots(heard) }), active)?.id, expected));
  }
});

describe('chooseSemantic', () => {
  const facts: Record<string, { domain: string; destructive: boolean }> = {
    release: { domain: 'delivery', destructive: false }, deploy: { domain: 'delivery', destructive: false },
    wipe: { domain: 'delivery', destructive: true }, far: { domain: 'data', destructive: false },
  };
  const near = (intent: string, similarity = 0.9, overrides = {}) => ({ manifest: deployManifest({ id: `for-${intent}`, intent, ...overrides }), similarity });
  const cases: [what: string, wanted: string, candidates: ReturnType<typeof near>[], expected: string | undefined][] = [
    ['takes the most similar one', 'release', [near('deploy', 0.8), near('release', 0.85)], 'for-release'],
    ['takes one at the threshold', 'release', [near('deploy', 0.7)], 'for-deploy'],
    ['takes none below the threshold', 'release', [near('deploy', 0.69)], undefined],
    ['never stands in for what destroys', 'wipe', [near('deploy', 1)], undefined],
    ['never takes what destroys', 'release', [near('wipe', 1)], undefined],
    ['takes none of another domain', 'release', [near('far', 1)], undefined],
    ['takes none that the catalogue does not know', 'release', [near('stranger', 1)], undefined],
    ['takes nothing for an intent that the catalogue does not know', 'stranger', [near('deploy', 1)], undefined],
    ['takes none without a trait in common', 'release', [near('deploy', 1, { traits: ['x'] })], undefined],
    ['takes none that does not fit the slots', 'release', [near('deploy', 1, { slots: { service: { equals: 'b' } } })], undefined],
  ];
  for (const [what, intent, candidates, expected] of cases) {
    it(what, () => assert.equal(chooseSemantic(recognisedIntent({ intent, slots: slots({ service: 'a' }) }), candidates, 0.7, (name) => facts[name])?.manifest.id, expected));
  }
});
