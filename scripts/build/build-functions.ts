/** Builds every function of the cloud mode into one folder, with `manifest.json` for whoever uploads the archives. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentOf } from '../../functions/runtime/bundle/assemble-bundle.ts';
import { parseBundle } from '../../functions/runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../../functions/runtime/bundle/read-bundle-folder.ts';
import { canonicalJson } from '../../functions/runtime/canonical-json.ts';
import { fusionOf, runOf } from '../../topics/fusion.ts';
import { FUNCTIONS, registry } from '../../topics/registry.ts';
import { bundleChecks } from '../bundle-checks.ts';
import { type BuiltFunction, bundleFunction } from './bundle-function.ts';

export interface BuildOptions {
  readonly outDir: string;
  /** Runs of stages for one process, as `ingest>transcribe`; the registry's unless told. */
  readonly fused?: string | undefined;
  /** Bundle for tenants that have none of their own; takes effect where `EGG_DEFAULT_BUNDLE=default-bundle.json` is set. */
  readonly bundleDir?: string | undefined;
  readonly onBuilt?: (built: BuiltFunction) => void | Promise<void>;
}

/** Every function but the gateway, which its own hosts build. */
export const BUILT_FUNCTIONS = FUNCTIONS.filter((name) => name !== 'gateway');

const DEMO_BUNDLE = fileURLToPath(new URL('../../functions/tenants/demo', import.meta.url));
const FRAMEWORK_MANIFEST = fileURLToPath(new URL('../../node_modules/@google-cloud/functions-framework/package.json', import.meta.url));

export async function buildFunctions({ outDir, fused, bundleDir = DEMO_BUNDLE, onBuilt }: BuildOptions): Promise<readonly BuiltFunction[]> {
  await mkdir(outDir, { recursive: true });
  const { bundle } = parseBundle(await readBundleFolder(bundleDir), bundleChecks);
  const files = new Map([['default-bundle.json', canonicalJson(contentOf(bundle))]]);
  const { version: frameworkVersion } = JSON.parse(await readFile(FRAMEWORK_MANIFEST, 'utf8')) as { version: string };
  const fusion = fusionOf(registry, fused);
  const built: BuiltFunction[] = [];
  for (const name of BUILT_FUNCTIONS) {
    const one = await bundleFunction({ name, run: runOf(name, fusion), outDir, files, frameworkVersion });
    built.push(one);
    await onBuilt?.(one);
  }
  const manifest = Object.fromEntries(built.map(({ name, archive, hash }) => [name, { archive, hash }]));
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return built;
}
