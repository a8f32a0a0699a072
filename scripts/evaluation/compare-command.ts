/** `npm run replay -- FILE --compare BUNDLE_DIR`: what another bundle or policy would have done in recorded sessions. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bundle } from '../../functions/runtime/bundle/bundle.ts';
import { parseBundle } from '../../functions/runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../../functions/runtime/bundle/read-bundle-folder.ts';
import { formatComparison } from '../../replay/compare/format-comparison.ts';
import { renderComparison } from '../../replay/compare/render-comparison.ts';
import { countFiles, readFiles } from '../../replay/read-files.ts';
import { bundleChecks } from '../bundle-checks.ts';
import type { Output } from '../replay.ts';
import { openBundle } from './open-bundle.ts';
import { createProgress } from './progress.ts';
import { runComparison } from './run-comparison.ts';

export interface CompareArguments {
  readonly tenantDir: string;
  /** Folder of the other bundle; the same one unless told. */
  readonly compare?: string;
  /** A policy file in place of the other bundle's own. */
  readonly policy?: string;
  readonly out?: string;
  readonly seed: number;
}

/** @throws {RecordingError} {BundleFolderError} {BundleInvalidError} */
export async function compareCommand(files: readonly string[], { tenantDir, compare = tenantDir, policy, out, seed }: CompareArguments, output: Output, signal: AbortSignal): Promise<number> {
  const from = await openBundle(tenantDir);
  const to = policy === undefined ? await openBundle(compare) : await withPolicy(compare, policy);
  const progress = createProgress(output.error, await countFiles(files), 'sessions');
  const report = await runComparison(readFiles(files), { from, to, seed, signal, onSession: () => progress.step() });
  progress.end();
  output.out.write(`${formatComparison(report)}\n`);
  if (out !== undefined) {
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'comparison.json'), `${JSON.stringify(report, null, 2)}\n`);
    await writeFile(join(out, 'comparison.html'), renderComparison(report));
    output.out.write(`\n${join(out, 'comparison.json')}\n${join(out, 'comparison.html')}\n`);
  }
  return 0;
}

async function withPolicy(folder: string, policy: string): Promise<Bundle> {
  const files = await readBundleFolder(folder);
  // The cases prove the other policy, not this one.
  files.delete('policy.cases.yaml');
  files.set('policy.yaml', await readFile(policy, 'utf8'));
  return parseBundle(files, bundleChecks).bundle;
}
