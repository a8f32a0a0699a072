import assert from 'node:assert/strict';
import type { Manifest, Slots } from '../../../schemas/generated/types.ts';
import { actionDigest, missingSlots, paramsOf, referencedSlots } from './action-params.ts';
import { compareVersions } from './compare-versions.ts';

const manifest: Manifest = {
  id: 'deploy', version: '1.0.0', intent: 'deploy', traits: [],
  slots: { service: { required: true }, region: {} },
  action: { type: 'log', message: '{{slots.service}} {{slots.environment}} {{slots.region}} {{actionId}}' },
};
const slots = (values: Record<string, string>): Slots => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, confidence: 1, from: 'u1' }]));
const decided = { manifest, params: { service: 'a' }, bundle: 'sha256:b', costUSD: 5 };

describe('action parameters', () => {
  it('are the slots that the manifest declares or uses', () => {
    assert.deepEqual([...referencedSlots(manifest)], ['service', 'environment', 'region']);
    assert.deepEqual(paramsOf(manifest, slots({ service: 'a', environment: 'dev', other: 'x' })), { environment: 'dev', service: 'a' });
  });

  it('must be there when required, or used without a declaration', () => {
    assert.deepEqual(missingSlots(manifest, slots({})), ['service', 'environment']);
    assert.deepEqual(missingSlots(manifest, slots({ service: '', environment: 'dev' })), ['service']);
    assert.deepEqual(missingSlots(manifest, slots({ service: 'a', environment: 'dev' })), []);
  });
});

describe('the action digest', () => {
  const changes: [what: string, change: object][] = [
    ['action', { manifest: { ...manifest, action: { type: 'log', message: 'other' } } }],
    ['rollback', { manifest: { ...manifest, rollback: { type: 'log', message: 'undo' } } }],
    ['probe', { manifest: { ...manifest, probe: { type: 'http', url: 'https://a.test' } } }],
    ['version', { manifest: { ...manifest, version: '1.0.1' } }],
    ['parameters', { params: { service: 'b' } }],
    ['bundle', { bundle: 'sha256:c' }],
    ['cost', { costUSD: 6 }],
    ['absence of a manifest', { manifest: null }],
  ];
  for (const [what, change] of changes) it(`changes with the ${what}`, () => assert.notEqual(actionDigest({ ...decided, ...change }), actionDigest(decided)));

  it('does not depend on the order of keys, nor on the description', () => {
    assert.equal(actionDigest({ ...decided, manifest: { description: 'x', ...Object.fromEntries(Object.entries(manifest).reverse()) } as Manifest }), actionDigest(decided));
  });
});

describe('compareVersions', () => {
  const ascending = ['0.9.0', '1.0.0-alpha', '1.0.0-alpha.2', '1.0.0-alpha.10', '1.0.0-beta', '1.0.0', '1.2.0', '1.10.0', '2.0'];
  it('orders versions', () => assert.deepEqual(ascending.toReversed().sort(compareVersions), ascending));
});
