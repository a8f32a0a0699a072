import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { LimitsFile, Manifest } from '../../../schemas/generated/types.ts';
import { deployManifest, testBundle } from '../../runtime/manifests/fixtures.ts';
import { runGates } from './run-gates.ts';

interface BadManifest { readonly name: string; readonly gate: string; readonly change: Partial<Manifest> }

const limits: LimitsFile = { egress: { allow: ['api.test'] } };
const text = readFileSync(new URL('./fixtures/bad-manifests.yaml', import.meta.url), 'utf8');
const BAD = parse(text.replaceAll('~', '')) as readonly BadManifest[];
const GOOD = deployManifest({ action: { type: 'http', url: 'https://api.test/deploy', body: { service: '{{slots.service}}' }, secretRef: 'deploy' } });

describe('manifests that ask for too much', () => {
  it('are told from a good one, and are many', () => {
    assert.deepEqual(runGates(GOOD, 'deploy', testBundle(limits)).filter(({ passed }) => !passed), []);
    assert.ok(BAD.length >= 60, `${BAD.length}`);
  });

  for (const { name, gate, change } of BAD) {
    it(`${gate} catches ${name}`, () => {
      const { action, ...rest } = { ...GOOD, ...change };
      const manifest = { ...rest, ...(action === null ? {} : { action }) } as Manifest;
      const failed = runGates(manifest, 'deploy', testBundle(limits)).filter(({ passed }) => !passed);
      const found = failed.find((result) => result.gate === gate);
      assert.ok(found, `caught by ${failed.map((result) => result.gate).join(', ') || 'none'}`);
      assert.notEqual(found.severity, 'LOW');
      assert.ok(found.message.length > 10, 'there is evidence');
    });
  }
});
