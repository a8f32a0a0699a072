import assert from 'node:assert/strict';
import { parseBundle } from '../../runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../../runtime/bundle/read-bundle-folder.ts';
import { blockingGates, runGates } from './run-gates.ts';

describe('the demo tenant\'s manifests', () => {
  it('pass every gate that would block them', async () => {
    const { bundle } = parseBundle(await readBundleFolder('functions/tenants/demo'));
    assert.ok(bundle.manifests.length > 0);
    const blocked = bundle.manifests.flatMap((manifest) => blockingGates(runGates(manifest, manifest.intent, bundle)).map(({ gate, message }) => `${manifest.id}: ${gate}: ${message}`));
    assert.deepEqual(blocked, []);
  });
});
