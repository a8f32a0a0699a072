import assert from 'node:assert/strict';
import type { LimitsFile, Manifest } from '../../../schemas/generated/types.ts';
import { deployManifest, testBundle } from '../../runtime/manifests/fixtures.ts';
import { blockingGates, GATES, runGates } from './run-gates.ts';

const limits: LimitsFile = { egress: { allow: ['api.test', 'inner.test'], allowPrivate: ['inner.test'] } };
const http = (url: string) => ({ action: { type: 'http' as const, url } });

describe('the security gates', () => {
  it('find nothing wrong with a good manifest', () => {
    const results = runGates(deployManifest(http('https://api.test/{{slots.service}}')), 'deploy', testBundle(limits));
    assert.deepEqual(results.map(({ gate, passed, severity }) => [gate, passed, severity]), GATES.map(({ name }) => [name, true, 'INFO']));
  });

  const broken: [what: string, gate: string, severity: string, manifest: Partial<Manifest>, evidence: RegExp][] = [
    ['a missing id', 'schema', 'CRITICAL', { id: '' }, /id is missing/],
    ['an action without target', 'schema', 'CRITICAL', { action: { type: 'pubsub', topic: '' } }, /action\.topic/],
    ['an unknown action', 'schema', 'CRITICAL', { action: { type: 'shell' } as never }, /action\.type/],
    ['a placeholder that nothing fills', 'schema', 'CRITICAL', { rollback: { type: 'log', message: '{{slots.nothing}}' } }, /rollback uses \{\{slots\.nothing\}\}/],
    ['the owner role', 'permission-boundary', 'CRITICAL', { iam: { roles: ['roles/run.viewer', 'roles/owner'] } }, /roles\/owner/],
    ['the editor role', 'permission-boundary', 'HIGH', { iam: { roles: ['roles/editor'] } }, /roles\/editor/],
    ['a role that grants itself more', 'permission-boundary', 'HIGH', { iam: { roles: ['roles/resourcemanager.projectIamAdmin'] } }, /grant itself/],
    ['an administrator\'s role', 'permission-boundary', 'MEDIUM', { iam: { roles: ['roles/run.admin'] } }, /roles\/run\.admin/],
    ['ingress for all without authentication', 'permission-boundary', 'HIGH', { networking: { ingress: 'all' }, authentication: { required: false } }, /ingress/],
    ['too much memory', 'resource-quota', 'HIGH', { resources: { memoryMiB: 65_536 } }, /memoryMiB is 65536/],
    ['a negative number', 'resource-quota', 'HIGH', { resources: { cpu: -1 } }, /cpu is -1/],
    ['more instances at least than at most', 'resource-quota', 'MEDIUM', { resources: { minInstances: 5, maxInstances: 2 } }, /above/],
    ['a host outside the list', 'network-policy', 'HIGH', http('https://other.test/'), /other\.test/],
    ['a host outside the list, to roll back', 'network-policy', 'HIGH', { rollback: { type: 'http', url: 'https://other.test/' } }, /rollback/],
    ['a host that a value chooses', 'network-policy', 'HIGH', http('https://{{slots.service}}/'), /x:443/],
    ['no encryption', 'network-policy', 'MEDIUM', http('http://api.test/'), /without encryption/],
    ['an egress rule open to many', 'network-policy', 'HIGH', { networking: { egressRules: [{ host: '*.test' }] } }, /many hosts/],
    ['a topic of the pipeline', 'network-policy', 'CRITICAL', { action: { type: 'pubsub', topic: 'dispatch' } }, /dispatch/],
  ];
  for (const [what, gate, severity, overrides, evidence] of broken) {
    it(`${gate} finds ${what}`, () => {
      const failed = runGates(deployManifest(overrides), 'deploy', testBundle(limits)).filter((result) => !result.passed);
      assert.deepEqual(failed.map((result) => [result.gate, result.severity]), [[gate, severity]]);
      assert.match(failed[0]?.message ?? '', evidence);
    });
  }

  it('compliance finds personal data in an address', () => {
    const manifest = deployManifest({ intent: 'page', slots: {}, ...http('https://api.test/{{slots.person}}') });
    assert.deepEqual(runGates(manifest, 'page', testBundle(limits)).filter((result) => !result.passed).map(({ gate, severity }) => [gate, severity]), [['compliance', 'MEDIUM']]);
  });

  it('decided-scope finds a capability that policy did not decide on', () => {
    const [finding] = blockingGates(runGates(deployManifest({ slots: { service: {} } }), 'page', testBundle(limits)));
    assert.deepEqual([finding?.gate, finding?.severity], ['decided-scope', 'HIGH']);
    assert.match(finding?.message ?? '', /run_deploy/);
  });

  it('allow a private host without encryption', () => assert.deepEqual(blockingGates(runGates(deployManifest(http('http://inner.test/')), 'deploy', testBundle(limits))), []));

  it('check the same manifest once', () => {
    const bundle = testBundle(limits);
    const manifest = deployManifest();
    assert.equal(runGates(manifest, 'deploy', bundle), runGates(manifest, 'deploy', bundle));
  });
});
