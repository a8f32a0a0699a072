/** A bundle as files again, for one whose own were not kept. Their content is the same; comments and order are not. */
import { stringify } from 'yaml';
import { type BundleContent, contentOf } from './assemble-bundle.ts';
import type { Bundle } from './bundle.ts';

export function bundleFiles(bundle: Bundle): ReadonlyMap<string, string> {
  const { intents, policy, cases, limits, manifests }: BundleContent = contentOf(bundle);
  const parts: [string, unknown][] = [
    ['intents.yaml', intents], ['policy.yaml', policy], ['policy.cases.yaml', cases], ['limits.yaml', limits],
    ...manifests.map((manifest): [string, unknown] => [`manifests/${manifest.id}-${manifest.version}.yaml`, manifest]),
  ];
  return new Map(parts.map(([file, value]) => [file, stringify(value)]));
}
