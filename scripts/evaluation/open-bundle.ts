import type { Bundle } from '../../functions/runtime/bundle/bundle.ts';
import { parseBundle } from '../../functions/runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../../functions/runtime/bundle/read-bundle-folder.ts';
import { bundleChecks } from '../bundle-checks.ts';

/** The bundle of a folder; all but `intents.yaml` may be missing. @throws {BundleFolderError} {BundleInvalidError} */
export async function openBundle(folder: string): Promise<Bundle> {
  return parseBundle(await readBundleFolder(folder), bundleChecks).bundle;
}
