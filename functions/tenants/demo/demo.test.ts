import assert from 'node:assert/strict';
import { checkPolicy } from '../../policy/check-policy.ts';
import { runGates } from '../../resolve/gates/run-gates.ts';
import type { Bundle } from '../../runtime/bundle/bundle.ts';
import { parseBundle } from '../../runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../../runtime/bundle/read-bundle-folder.ts';

describe('the demo tenant', () => {
  let bundle: Bundle;
  before(async () => {
    const parsed = parseBundle(await readBundleFolder(import.meta.dirname), [checkPolicy]);
    assert.deepEqual(parsed.warnings, []);
    ({ bundle } = parsed);
  });

  it('has a catalogue in six domains, rules with cases for each, and a manifest for every intent', () => {
    const { intents, policy, cases, manifests } = bundle;
    assert.ok(intents.intents.length >= 20);
    assert.equal(new Set(intents.intents.map(({ domain }) => domain)).size, 6);
    assert.ok(policy.rules.length <= 25 && cases.cases.length >= 20 && manifests.length >= 20);
    const tried = new Set(cases.cases.map(({ expect }) => expect.rule));
    assert.deepEqual(policy.rules.filter(({ name }) => !tried.has(name)).map(({ name }) => name), []);
    const served = new Set(manifests.map(({ intent }) => intent));
    assert.deepEqual(intents.intents.filter(({ name }) => !served.has(name)).map(({ name }) => name), []);
  });

  it('has manifests that pass every security gate, destructive ones with a remark at most', () => {
    for (const manifest of bundle.manifests) {
      const failed = runGates(manifest, manifest.intent, bundle).filter(({ passed, severity }) => !passed && severity !== 'LOW');
      assert.deepEqual(failed, [], manifest.id);
    }
  });
});
